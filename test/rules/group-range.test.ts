import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const spec = (range: string, code: string): string =>
  acme({
    groups: item({ id: 'face', title: 'Face', range: `"${range}"` }),
    errors: entry(code, { name: 'NoFace', group: 'face' }),
  });

test.each([
  ['1–99', '"FRS.0099"'],
  ['FRS.0001-FRS.0099', '"FRS.0001"'],
  ['error code range: 1–99', '"5"'],
  ['from 1 to 99 (both)', '"5"'],
  ['all of them', '"5"'],
  ['1–99', 'no_face'],
])('in the range %s, %s passes', (range, code) => {
  expect(check(spec(range, code)).findings).toEqual([]);
});

test.each([
  ['1–99', '100'],
  ['FRS.0100-FRS.0199', 'FRS.0099'],
])('in the range %s, %s is found', (range, code) => {
  const { findings, marks } = check(spec(range, `§"${code}"`));
  expect(findings).toEqual([{ rule: 'group-range', args: { code, range }, ...marks[0] }]);
});

test('integers have ranges as well', () => {
  const groups = item({ id: 'face', title: 'Face', range: '100-199' });
  const errors = entry('§200', { name: 'NoFace', group: 'face' });
  const { findings, marks } = check(acme({ codeType: 'integer', groups, errors }));
  expect(findings).toEqual([
    { rule: 'group-range', args: { code: 200, range: '100-199' }, ...marks[0] },
  ]);
});
