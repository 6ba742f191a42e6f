import { check, TAXONOMY } from '../support/check.js';
import { acme } from '../support/spec.js';

test('a taxonomy without repetitions passes', () => {
  expect(check({ 'reasons.yaml': TAXONOMY.text, 'acme.yaml': acme() }).findings).toEqual([]);
});

test.each([
  ['- category: UNKNOWN\n', 'UNKNOWN', '  number: 2\n    definition: x'],
  ['- reason: UNSTATED\n', 'UNSTATED', '  category: UNKNOWN\n    retry: never\n    definition: x'],
  ['- status: 401\n', 401, '  reason: BAD_CREDENTIAL'],
  ['- class: 4\n', 4, '  reason: INVALID_PARAMETER'],
])('%j twice is found', (head, word, rest) => {
  const repeated = head.replace('- ', '- §');
  const text = TAXONOMY.text.replace(head, `${repeated}  ${rest}\n  ${repeated}`);
  const { findings, marks } = check({ 'reasons.yaml': text, 'acme.yaml': acme() });
  const args = { entry: word, first: marks[0]?.line };
  expect(findings).toEqual([{ rule: 'unique-entry', args, ...marks[1] }]);
});
