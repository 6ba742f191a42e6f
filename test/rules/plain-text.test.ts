import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

test('texts in any script pass, with line breaks, tabs and emoji', () => {
  const errors = entry('no_face', {
    description: '"没有人脸 😀\\nnext line\\ttab"',
    remedy: ['|-', '  - one', '  - two'],
  });
  const shapes = item({ name: 'answer', code: '{ path: message, before: " " }' });
  expect(check(acme({ errors, shapes })).findings).toEqual([]);
});

test.each([
  ['§" No face."', 'starts or ends with white space'],
  ['§"No face.\\n"', 'starts or ends with white space'],
  ['§"\\u00a0No face."', 'starts or ends with white space'],
  ['§"No\\u200bface."', 'holds an invisible character'],
  ['§"\\u202eNo face."', 'holds an invisible character'],
  ['§"No\\u2028face."', 'holds an invisible character'],
])('%s is found', (description, problem) => {
  const { findings, marks } = check(acme({ errors: entry('no_face', { description }) }));
  expect(findings).toEqual([{ rule: 'plain-text', args: { problem }, ...marks[0] }]);
});

test('every text counts, also those in lists', () => {
  const { findings, marks } = check(acme({ name: '§"Acme "', quotes: '[fine, §" not"]' }));
  expect(findings.map(({ rule, line, col }) => ({ rule, line, col }))).toEqual([
    { rule: 'plain-text', ...marks[0] },
    { rule: 'plain-text', ...marks[1] },
  ]);
});
