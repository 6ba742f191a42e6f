import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

test('a code that gives a name passes, and an opaque one with a name', () => {
  const errors = [entry('no_face'), entry('"FRS.0304"', { name: 'FaceTooSmall' })];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test.each(['FRS.0304', '1234', '没有人脸', '_hidden', 'a..b', '4xx'])('%s is found', (code) => {
  const { findings, marks } = check(acme({ errors: entry(`§"${code}"`) }));
  expect(findings).toEqual([{ rule: 'name-needed', args: { code }, ...marks[0] }]);
});

test('an integer is found', () => {
  const { findings, marks } = check(acme({ codeType: 'integer', errors: entry('§100001') }));
  expect(findings).toEqual([{ rule: 'name-needed', args: { code: 100001 }, ...marks[0] }]);
});

test('a name of a wrong form is one finding, not two', () => {
  const { findings, marks } = check(acme({ errors: entry('"1234"', { name: '§faceTooSmall' }) }));
  expect(findings).toMatchObject([{ rule: 'wrong-form', ...marks[0] }]);
});
