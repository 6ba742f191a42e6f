import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

test('the usual judgement passes, and another one with a note', () => {
  const errors = [
    entry('no_face'),
    entry('bad_face', { category: 'INTERNAL', retry: 'never', note: 'Seen so.' }),
  ];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test('another category or retry without a note is found in errors and in families', () => {
  const errors = entry('no_face', { category: '§INTERNAL', retry: '§never' });
  const advice = { category: 'INTERNAL', reason: 'SERVER_FAULT', retry: '§never' };
  const { findings, marks } = check(acme({ errors, families: item({ codes: 'Auth', ...advice }) }));
  const rule = 'note-on-departure';
  expect(findings).toEqual([
    {
      rule,
      args: { reason: 'NO_FACE_DETECTED', usual: 'INVALID_ARGUMENT', here: 'INTERNAL' },
      ...marks[0],
    },
    {
      rule,
      args: { reason: 'NO_FACE_DETECTED', usual: 'after-fix', here: 'never' },
      ...marks[1],
    },
    { rule, args: { reason: 'SERVER_FAULT', usual: 'backoff', here: 'never' }, ...marks[2] },
  ]);
});
