import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

test('categories of the taxonomy pass', () => {
  const errors = entry('no_face', { category: 'INTERNAL', note: 'Seen so.' });
  expect(check(acme({ errors })).findings).toEqual([]);
});

test('others are found in errors and in families, with the nearest one', () => {
  const errors = entry('no_face', { category: '§INVALID_ARGUMNET' });
  const advice = { reason: 'SERVER_FAULT', retry: 'backoff' };
  const families = item({ codes: 'Auth', category: '§NONSENSE', ...advice });
  const { findings, marks } = check(acme({ errors, families }));
  expect(findings).toEqual([
    {
      rule: 'known-category',
      args: { category: 'INVALID_ARGUMNET', suggestion: 'INVALID_ARGUMENT' },
      ...marks[0],
    },
    {
      rule: 'known-category',
      args: { category: 'NONSENSE', suggestion: undefined },
      ...marks[1],
    },
  ]);
});
