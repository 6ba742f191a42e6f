import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const success = 'sentinel: { path: code, in: [0, "0"] }';
const spec = (code: string, more: Record<string, string> = {}): string =>
  acme({
    codeType: 'integer',
    success,
    shapes: item({ name: 'answer', code: '[error.code, code]' }),
    errors: entry(code, { name: 'NoFace', ...more }),
  });

test('codes that do not mean success pass', () => {
  expect(check(spec('1')).findings).toEqual([]);
});

test('a sentinel at another place than the code is no code', () => {
  const elsewhere = acme({ success: 'sentinel: { path: state, in: [no_face] }' });
  expect(check(elsewhere).findings).toEqual([]);
});

test('what means success is found, as an alias too', () => {
  const first = check(spec('§0'));
  expect(first.findings).toEqual([{ rule: 'sentinel-code', args: { code: 0 }, ...first.marks[0] }]);
  const second = check(spec('1', { aliases: '[§0]' }));
  expect(second.findings).toEqual([
    { rule: 'sentinel-code', args: { code: 0 }, ...second.marks[0] },
  ]);
});
