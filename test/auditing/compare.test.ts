import { compareWithPage } from '../../scripts/auditing/compare.js';
import type { Difference } from '../../scripts/auditing/difference.js';
import { differenceAnnotation, differenceLines } from '../../scripts/auditing/report.js';
import type { PageFacts } from '../../scripts/pages/facts.js';
import { checkStructure } from '../../scripts/spec/check-structure.js';
import { vendorSpec } from '../../scripts/spec/language.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { acme, entry, item } from '../support/spec.js';

type Parts = Parameters<typeof acme>[0];

/** The differences between a spec and what a page says. */
function differences(parts: Parts, errors: readonly object[], facts: object = {}) {
  const document = parseYaml({ path: 'specs/acme.yaml', stem: 'acme', text: acme(parts) });
  const { spec } = checkStructure(document, vendorSpec);
  if (spec === undefined) throw new Error(JSON.stringify(document.findings));
  const found = errors.map((error) => ({ text: 'no_face', line: 5, statuses: [], ...error }));
  const page = { errors: found, statuses: [], quotes: [], roles: new Set(), ...facts };
  return compareWithPage(spec, document, page as unknown as PageFacts);
}

const told = (found: readonly Difference[]): readonly string[] =>
  found.map(
    ({ kind, subject, aspect, spec, page }) =>
      `${kind} ${subject} ${String(aspect)}: ${String(spec)} → ${String(page)}`,
  );

test('codes come, go and come back', () => {
  const errors = [
    entry('gone', { status: '400' }),
    entry('no_face', { deprecated: '{ note: x }' }),
  ];
  const found = differences({ errors }, [
    { statuses: [500, 422] },
    { text: 'new', remedy: 'Wait.' },
  ]);
  expect(told(found)).toEqual([
    'gone gone undefined: 400 → undefined',
    'returned no_face undefined: deprecated → 422, 500',
    'changed no_face status: undefined → 422, 500',
    'added new undefined: undefined → Wait.',
  ]);
});

test.each<[string, Parts, object, readonly string[]]>([
  ['another one', { status: '400' }, { statuses: [422] }, ['changed no_face status: 400 → 422']],
  ['the same ones in another order', { status: '[500, 400]' }, { statuses: [400, 500] }, []],
  ['one from elsewhere that the page lacks', { status: '400', statusSource: 'sdk' }, {}, []],
  [
    'one from elsewhere that the page has too',
    { status: '400', statusSource: 'sdk' },
    { statuses: [400] },
    [],
  ],
  [
    'one from elsewhere that the page has otherwise',
    { status: '400', statusSource: 'sdk' },
    { statuses: [422] },
    ['changed no_face status: 400 → 422'],
  ],
  ['none on either side', {}, {}, []],
])('a status: %s', (_, parts, error, expected) => {
  const sources = item({ id: 'sdk', title: 'SDK' });
  const roles = new Set(['status']);
  expect(
    told(differences({ sources, errors: entry('no_face', parts) }, [error], { roles })),
  ).toEqual(expected);
});

test('a column that the page has no more is one difference', () => {
  const errors = [entry('no_face', { status: '400', remedy: 'Wait.' })];
  expect(told(differences({ errors }, [{}]))).toEqual([
    'column-gone status status: 1 codes have one → undefined',
    'column-gone remedy remedy: 1 codes have one → undefined',
  ]);
});

test.each([
  ['message', 'description'],
  ['description', 'message'],
])('the one text may be the %s here and the %s there', (here, there) => {
  const roles = new Set([there]);
  const errors = entry('no_face', { [here]: 'No face.' });
  expect(differences({ errors }, [{ [there]: 'No face.' }], { roles })).toEqual([]);
  expect(told(differences({ errors }, [{ [there]: 'Two.' }], { roles }))).toEqual([
    `changed no_face ${here}: No face. → Two.`,
  ]);
});

test('both texts on the page are told apart', () => {
  const roles = new Set(['message', 'description']);
  const page = [{ message: 'M', description: 'D' }];
  const errors = entry('no_face', { message: 'M' });
  expect(told(differences({ errors }, page, { roles }))).toEqual([
    'changed no_face description: undefined → D',
  ]);
});

test('a group has another range on the page, which may give none', () => {
  const groups = item({ id: 'auth', title: 'Access', range: '1-9' });
  const errors = entry('no_face', { group: 'auth' });
  const group = { title: 'Access', line: 3 };
  const found = differences({ groups, errors }, [{ group: { ...group, range: '1-8' } }]);
  expect(told(found)).toEqual(['changed group auth title: Access, 1-9 → Access, 1-8']);
  expect(found).toMatchObject([{ pageLine: 3 }]);
  expect(differences({ groups, errors }, [{ group }])).toEqual([]);
});

test('the table of statuses has its own differences', () => {
  const statuses = [
    item({ status: '400', meaning: 'Bad' }),
    item({ status: '401' }),
    item({ status: '402', meaning: 'Pay', description: 'Now.' }),
  ];
  const found = differences({ statuses }, [{}], {
    statuses: [
      { status: 400, meaning: 'Bad', line: 7 },
      { status: 401, description: 'Who?', line: 8 },
      { status: 500, meaning: 'Broken', line: 9 },
    ],
  });
  expect(told(found)).toEqual([
    'changed HTTP 401 description: undefined → Who?',
    'gone HTTP 402 undefined: Pay | Now. → undefined',
    'added HTTP 500 undefined: undefined → Broken',
  ]);
});

const audit = { vendor: 'acme', spec: 's.yaml', page: 'p,1.md', codes: 1, differences: [] };

test.each<[Difference['kind'], string]>([
  ['added', 'x is new on the page'],
  ['gone', 'x is gone from the page'],
  ['returned', 'x is deprecated here, but on the page'],
  ['changed', 'x has another text'],
  ['column-gone', 'the page has no column for the x any more'],
])('%s is worded', (kind, words) => {
  const difference = { kind, subject: 'x', specLine: 3, pageLine: 0, spec: '', page: 'a\n b' };
  expect(differenceLines(difference, audit)).toEqual([
    `s.yaml:3 ${words}`,
    '  spec  (nothing)',
    '  page  a ⏎ b',
  ]);
  expect(differenceAnnotation({ ...difference, pageLine: 4 }, audit)).toBe(
    `::error file=s.yaml,line=3,title=${words.replace(',', '%2C')}::spec  (nothing)%0Apage  a ⏎ b  (p,1.md:4)`,
  );
});
