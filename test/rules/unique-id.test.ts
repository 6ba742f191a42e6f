import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const group = (id: string): string => item({ id, title: 'Face' });
const source = (id: string): string => item({ id, title: 'The SDK', note: 'Read it.' });
const errors = entry('no_face', { group: 'face' });

test('groups and sources may have the same id as each other', () => {
  const spec = acme({ groups: group('face'), sources: source('face'), errors });
  expect(check(spec).findings).toEqual([]);
});

test('two groups, or two sources, with the same id are found', () => {
  const { findings, marks } = check(
    acme({
      errors,
      groups: [group('§face'), group('§face')],
      sources: [source('§sdk'), source('other'), source('§sdk')],
    }),
  );
  expect(findings).toEqual([
    { rule: 'unique-id', args: { id: 'face', first: marks[0]?.line }, ...marks[1] },
    { rule: 'unique-id', args: { id: 'sdk', first: marks[2]?.line }, ...marks[3] },
  ]);
});
