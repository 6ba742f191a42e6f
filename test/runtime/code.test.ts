import { canonicalCode, knownCode } from '../../generated/runtime/code.js';
import { ACME, DIGITS } from './definition.js';

describe('canonicalCode', () => {
  it.each([
    ['100001', 100001],
    ['0', 0],
    ['-5', -5],
    [100001, 100001],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['0100001', '0100001'],
    ['-0', '-0'],
    ['1e5', '1e5'],
    ['100001.0', '100001.0'],
    [' 100001', ' 100001'],
    ['0x186a1', '0x186a1'],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['', ''],
  ])('of an integer vendor: %j is %j', (raw, canonical) => {
    expect(canonicalCode('integer', raw)).toBe(canonical);
  });

  it.each([
    ['0012', '0012'],
    ['1e5', '1e5'],
    [12, '12'],
    [-0, '0'],
  ])('of a string vendor: %j is %j', (raw, canonical) => {
    expect(canonicalCode('string', raw)).toBe(canonical);
  });
});

describe('knownCode', () => {
  it.each(
    (
      [
        [ACME, 'MISSING', 'MISSING'],
        [ACME, 'LACKING', 'MISSING'],
        [ACME, '0012', '0012'],
        [ACME, 12, undefined],
        [ACME, 77, '77'],
        [ACME, 88, '77'],
        [ACME, 'missing', undefined],
        [ACME, '__proto__', undefined],
        [DIGITS, 100001, 100001],
        [DIGITS, '100001', 100001],
        [DIGITS, '100009', 100001],
        [DIGITS, 100009, 100001],
        [DIGITS, '0100001', undefined],
        [DIGITS, 100002, undefined],
      ] as const
    ).map(([definition, raw, known]) => ({
      vendor: definition.known.vendor,
      definition,
      raw,
      known,
    })),
  )('$vendor: $raw is $known', ({ definition, raw, known }) => {
    expect(knownCode(definition.known, raw)).toBe(known);
  });
});
