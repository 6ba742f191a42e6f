import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

test('visible text passes, whatever its script', () => {
  const errors = [entry('Auth.Failure1'), entry('"没有人脸"', { name: 'NoFaceZh' })];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test.each([
  ['§__proto__', '__proto__', 'is the name of a prototype'],
  ['§" no_face"', ' no_face', 'starts or ends with white space'],
  ['§"no\\tface"', 'no\tface', 'holds a control or an invisible character'],
  ['§"no\\u200bface"', 'no\u200bface', 'holds a control or an invisible character'],
  ['§"no\\u2028face"', 'no\u2028face', 'holds a control or an invisible character'],
  ['§"re\\u0301sume"', 're\u0301sume', 'is not in Unicode normal form C'],
])('%s is found', (written, code, problem) => {
  const { findings, marks } = check(acme({ errors: entry(written, { name: 'Named' }) }));
  expect(findings).toEqual([{ rule: 'code-text', args: { code, problem }, ...marks[0] }]);
});

test('aliases are codes too', () => {
  const { findings, marks } = check(acme({ errors: entry('no_face', { aliases: '[§"x "]' }) }));
  const problem = 'starts or ends with white space';
  expect(findings).toEqual([{ rule: 'code-text', args: { code: 'x ', problem }, ...marks[0] }]);
});
