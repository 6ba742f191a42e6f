import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const groups = item({ id: 'face', title: 'Face' });

test('a declared group passes', () => {
  expect(check(acme({ groups, errors: entry('no_face', { group: 'face' }) })).findings).toEqual([]);
});

test('another one is found, with the nearest', () => {
  const errors = [
    entry('no_face', { group: 'face' }),
    entry('bad_face', { group: '§fase' }),
    entry('bad_key', { group: '§authentication' }),
  ];
  const { findings, marks } = check(acme({ groups, errors }));
  expect(findings).toEqual([
    { rule: 'known-group', args: { id: 'fase', suggestion: 'face' }, ...marks[0] },
    { rule: 'known-group', args: { id: 'authentication', suggestion: undefined }, ...marks[1] },
  ]);
});
