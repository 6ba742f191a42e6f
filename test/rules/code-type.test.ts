import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const name = 'NoFace';

test('codes of the codeType pass', () => {
  const integers = [entry('1', { name, aliases: '[2]' })];
  expect(check(acme({ codeType: 'integer', errors: integers })).findings).toEqual([]);
  const strings = [entry('"1"', { name, aliases: '["2"]' })];
  expect(check(acme({ errors: strings })).findings).toEqual([]);
});

test('integers among strings are found, and so are aliases', () => {
  const { findings, marks } = check(acme({ errors: entry('§1', { name, aliases: '[§2]' }) }));
  expect(findings).toEqual([
    { rule: 'code-type', args: { code: 1, codeType: 'string' }, ...marks[0] },
    { rule: 'code-type', args: { code: 2, codeType: 'string' }, ...marks[1] },
  ]);
});

test('a string among integers is found', () => {
  const errors = entry('§"1"', { name });
  const { findings, marks } = check(acme({ codeType: 'integer', errors }));
  expect(findings).toEqual([
    { rule: 'code-type', args: { code: '1', codeType: 'integer' }, ...marks[0] },
  ]);
});
