import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

test('names that are identifiers pass', () => {
  const errors = [entry('constructor'), entry('x', { name: 'Infinity2' })];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test('a name that no enum can have is found where it is from', () => {
  const errors = [entry('§infinity'), entry('not_a_number', { name: '§NaN' })];
  const { findings, marks } = check(acme({ errors }));
  expect(findings).toEqual([
    { rule: 'member-name', args: { name: 'Infinity' }, ...marks[0] },
    { rule: 'member-name', args: { name: 'NaN' }, ...marks[1] },
  ]);
});
