import { check, TAXONOMY } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

test('rules go on where parts of a spec are missing, and repeat nothing that is said', () => {
  const { findings } = check(
    acme({
      groups: [item({ title: 'Face' }), '- face'],
      sources: item({ title: 'SDK' }),
      families: item({ category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' }),
      shapes: item({ message: 'error.message' }),
      errors: [
        entry('no_face', { group: 'x', source: 'y' }),
        '- category: INTERNAL\n  reason: SERVER_FAULT\n  retry: backoff',
      ],
    }),
  );
  const told = findings.map(({ rule, args }) => `${rule} ${JSON.stringify(args)}`).sort();
  expect(told).toEqual([
    'known-group {"id":"x"}',
    'known-source {"id":"y"}',
    'missing-key {"key":"code"}',
    'missing-key {"key":"codes"}',
    'missing-key {"key":"id"}',
    'missing-key {"key":"id"}',
    'missing-key {"key":"name"}',
    'shape-reads-nothing {"name":""}',
    'wrong-type {"expected":"a record of keys","found":"\\"face\\""}',
  ]);
});

test('nor where parts of the taxonomy are', () => {
  const text = TAXONOMY.text
    .replace(/- category: /u, '- title: none\n    kategory: ')
    .replace(/- reason: /u, '- rreason: ');
  const { findings } = check({ 'reasons.yaml': text, 'acme.yaml': acme() });
  const rules = new Set(findings.map(({ rule }) => rule));
  expect(rules).toContain('missing-key');
  expect(rules).not.toContain('unique-entry');
});
