import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

test('reasons of the taxonomy pass', () => {
  const errors = entry('no_face', { reason: 'INVALID_PARAMETER' });
  expect(check(acme({ errors })).findings).toEqual([]);
});

test('others are found in errors and in families, with the nearest one', () => {
  const errors = entry('no_face', { reason: '§NO_FACE_DETECED' });
  const advice = { category: 'INTERNAL', retry: 'backoff' };
  const families = item({ codes: 'Auth', reason: '§NONSENSE', ...advice });
  const { findings, marks } = check(acme({ errors, families }));
  expect(findings).toEqual([
    {
      rule: 'known-reason',
      args: { reason: 'NO_FACE_DETECED', suggestion: 'NO_FACE_DETECTED' },
      ...marks[0],
    },
    { rule: 'known-reason', args: { reason: 'NONSENSE', suggestion: undefined }, ...marks[1] },
  ]);
});
