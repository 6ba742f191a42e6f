import { familyOf } from '../../scripts/text/family.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

test.each(['AuthFailure', 'FailedOperation.Image', 'FRS'])('%s is a prefix', (codes) => {
  expect(familyOf(codes, 'string')).toEqual({ prefix: codes });
});

test.each(['', '.', 'A.', '.A', 'A..B', 'A B'])('%j is no prefix', (codes) => {
  expect(familyOf(codes, 'string')).toBeUndefined();
});

test.each([
  ['0', [0, 0]],
  ['110002', [110002, 110002]],
  ['100xxx', [100000, 100999]],
  ['1x', [10, 19]],
  ['400000-400999', [400000, 400999]],
  ['5-5', [5, 5]],
  ['0-99', [0, 99]],
])('%s is a range', (codes, range) => {
  expect(familyOf(codes, 'integer')).toEqual({ range });
});

test.each(['', 'xxx', '1x2', 'x1', '0012', '2-1', '-5', '1-', '1-2-3', '1xx-2xx', '9'.repeat(16)])(
  '%j is no range',
  (codes) => {
    expect(familyOf(codes, 'integer')).toBeUndefined();
  },
);

test('a range has both ends, in order, as safe integers', () => {
  const codes = fc.string({ unit: fc.constantFrom('0', '1', '9', 'x', '-') });
  fc.assert(
    fc.property(fc.oneof(anyText, codes), (text) => {
      const family = familyOf(text, 'integer');
      if (family === undefined) return;
      const [first, last] = 'range' in family ? family.range : [];
      expect(Number.isSafeInteger(first)).toBe(true);
      expect(Number.isSafeInteger(last)).toBe(true);
      expect(first).toBeLessThanOrEqual(last ?? -1);
    }),
    { numRuns: 1000 },
  );
});
