import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

test('a listed code, or no replacement at all, passes', () => {
  const errors = [
    entry('no_face', { deprecated: 'replacement: bad_face' }),
    entry('bad_face', { deprecated: 'note: gone' }),
  ];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test.each(['no_face', 'no_such'])('%s is found', (replacement) => {
  const errors = entry('no_face', { deprecated: `replacement: §${replacement}` });
  const { findings, marks } = check(acme({ errors }));
  expect(findings).toEqual([
    { rule: 'deprecated-replacement', args: { code: replacement }, ...marks[0] },
  ]);
});
