import { check, TAXONOMY } from '../support/check.js';
import { acme } from '../support/spec.js';

const spec = acme();

test('a taxonomy that refers to itself only passes', () => {
  expect(check({ 'reasons.yaml': TAXONOMY.text, 'acme.yaml': spec }).findings).toEqual([]);
});

test('a category that is not listed is found', () => {
  const text = TAXONOMY.text.replace(
    'category: UNKNOWN\n    retry',
    'category: §UNKNOWM\n    retry',
  );
  const { findings, marks } = check({ 'reasons.yaml': text, 'acme.yaml': spec });
  const args = { category: 'UNKNOWM', suggestion: 'UNKNOWN' };
  expect(findings).toEqual([{ rule: 'known-category', args, ...marks[0] }]);
});

test.each([
  ['status: 401\n    reason: BAD_CREDENTIAL', 'status: 401\n    reason: §BAD_CREDENTAIL'],
  ['class: 4\n    reason: INVALID_PARAMETER', 'class: 4\n    reason: §BAD_CREDENTAIL'],
  ['otherwise:\n  reason: UNSTATED', 'otherwise:\n  reason: §BAD_CREDENTAIL'],
])('a reason that is not listed is found in %j', (from, to) => {
  const text = TAXONOMY.text.replace(from, to);
  const { findings, marks } = check({ 'reasons.yaml': text, 'acme.yaml': spec });
  const args = { reason: 'BAD_CREDENTAIL', suggestion: 'BAD_CREDENTIAL' };
  expect(findings).toEqual([{ rule: 'known-reason', args, ...marks[0] }]);
});
