import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const sources = item({ id: 'sdk', title: 'The SDK' });
const advice = { category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' };

test('a declared source passes', () => {
  const errors = entry('no_face', { source: 'sdk' });
  expect(check(acme({ sources, errors })).findings).toEqual([]);
});

test('others are found wherever a source is named', () => {
  const { findings, marks } = check(
    acme({
      sources,
      shapes: item({ name: 'answer', code: 'code', source: '§sdks' }),
      families: item({ codes: 'Auth', ...advice, source: '§forum' }),
      errors: [
        entry('no_face', { status: '400', statusSource: '§skd', source: '§pages' }),
        entry('bad_face', { source: 'sdk' }),
      ],
    }),
  );
  expect(findings).toEqual([
    { rule: 'known-source', args: { id: 'sdks', suggestion: 'sdk' }, ...marks[0] },
    { rule: 'known-source', args: { id: 'skd', suggestion: undefined }, ...marks[1] },
    { rule: 'known-source', args: { id: 'pages', suggestion: undefined }, ...marks[2] },
    { rule: 'known-source', args: { id: 'forum', suggestion: undefined }, ...marks[3] },
  ]);
});
