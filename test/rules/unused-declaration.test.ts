import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const rule = 'unused-declaration';

test('what is used passes, and a source that is there for its note', () => {
  const spec = acme({
    groups: item({ id: 'face', title: 'Face' }),
    sources: [
      item({ id: 'sdk', title: 'The SDK' }),
      item({ id: 'forum', title: 'The forum', note: 'For readers.' }),
    ],
    errors: entry('no_face', { group: 'face', source: 'sdk' }),
  });
  expect(check(spec).findings).toEqual([]);
});

test('a group and a source that nothing uses are found', () => {
  const { findings, marks } = check(
    acme({
      groups: item({ '§id': 'face', title: 'Face' }),
      sources: item({ '§id': 'sdk', title: 'The SDK' }),
    }),
  );
  expect(findings).toEqual([
    { rule, args: { kind: 'group', id: 'face' }, ...marks[0] },
    { rule, args: { kind: 'source', id: 'sdk' }, ...marks[1] },
  ]);
});
