import { readTaxonomy } from '../../scripts/commands/taxonomy.js';
import { draftSpec } from '../../scripts/drafting/draft-spec.js';
import { readMarkdown } from '../../scripts/pages/markdown.js';
import { factsOf } from '../../scripts/pages/read-page.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { parse } from 'yaml';
import { join } from 'node:path';

const taxonomy = readTaxonomy({
  specs: join(TOOLCHAIN, 'specs'),
  templates: join(TOOLCHAIN, 'templates'),
  taxonomy: join(TOOLCHAIN, 'specs/reasons.yaml'),
});

/** A draft from a page in Markdown: its text, what it says, and what is unsure. */
function drafted(page: string) {
  const facts = factsOf('page.md', readMarkdown(`# Error codes\n\n${page}`));
  const { text, doubts } = draftSpec(facts, { id: 'acme' }, taxonomy);
  return { text, spec: parse(text) as Spec, doubts: doubts.map((doubt) => doubt.text) };
}

interface Spec {
  readonly [key: string]: unknown;
  readonly errors: readonly Readonly<Record<string, unknown>>[];
}

const table = (head: string, ...rows: string[]): string =>
  [head, head.replace(/[^|]+/gu, '---'), ...rows].map((row) => `| ${row} |\n`).join('');
const json = (...values: unknown[]): string =>
  values.map((value) => `\n\`\`\`json\n${JSON.stringify(value)}\n\`\`\`\n`).join('');

const CODES = table('Error code | Message', 'no_face | No face was found.', 'dark | Too dark.');
const NUMBERS = table('Error code | Message', '1001 | No face was found.', '1002 | Too dark.');

describe('answers', () => {
  const shapeOf = (page: string) => {
    const { success, shapes } = drafted(page).spec;
    return { success, shape: (shapes as readonly unknown[] | undefined)?.[0] };
  };

  test('a message that stands elsewhere than its code', () => {
    const answer = { error: { code: 'no_face' }, message: 'No face was found.' };
    expect(shapeOf(CODES + json(answer)).shape).toMatchObject({
      code: 'error.code',
      message: 'message',
    });
  });

  test('a code in a list, beside keys that no path can be written for', () => {
    const answer = { 'x y': 'no_face', errors: [{ code: 'no_face', message: 'No.' }] };
    expect(shapeOf(CODES + json(answer)).shape).toMatchObject({
      code: 'errors[0].code',
      message: 'errors[0].message',
    });
  });

  test('a success among the examples tells what it looks like', () => {
    const page = NUMBERS + json({ code: 1001, msg: 'No.' }, { code: 0, msg: 'ok' });
    expect(shapeOf(page).success).toEqual({ sentinel: { path: 'code', in: [0] } });
  });

  test('a success in the table is looked for in every example', () => {
    const rows = table('Error code | Message', '200 | Success', '1001 | No face was found.');
    const page = rows + json({ other: 1 }, { code: 200, message: 'Success' });
    expect(shapeOf(page).success).toEqual({ sentinel: { path: 'code', in: [200] } });
  });

  test('a success that is a word, of a field that words tell of', () => {
    const rows = table('Error code | Message', 'OK | Success', '1001 | No face was found.');
    expect(shapeOf(`${rows}\nThe \`code\` field holds the error code.\n`).success).toEqual({
      sentinel: { path: 'code', in: ['OK'] },
    });
  });
});

describe('messages', () => {
  test('several placeholders of a form without names are numbered', () => {
    const { spec } = drafted(
      table('Error code | Message', 'no_face | No %s in %s.', 'dark | Too dark: %s.'),
    );
    expect(spec.placeholders).toBe('%s');
    expect(spec.errors.map(({ params }) => params)).toEqual([['value1', 'value2'], ['value']]);
  });

  test('one that cannot be taken apart leaves the form to the person', () => {
    const { spec, doubts } = drafted(
      table('Error code | Message', 'no_face | No {thing}.', 'dark | Too {a}{b}.'),
    );
    expect(spec).not.toHaveProperty('placeholders');
    expect(doubts).toContainEqual(expect.stringContaining("can't be taken apart"));
  });
});

describe('names', () => {
  test.each([
    ['Größe überschritten', 'GroesseUeberschritten'],
    ['ÄNDERUNG: nicht möglich', 'Aenderung'],
    ['Too dark - send another picture', 'TooDark'],
    ['Clé inconnue. Changez-la', 'CleInconnue'],
  ])('%j gives %s', (message, name) => {
    const { spec } = drafted(table('Error code | Message', `1001 | ${message}`));
    expect(spec.errors[0]?.name).toBe(name);
  });

  test('an identifier beside the number is the name, where it can be one', () => {
    const page = table(
      'Error code | Symbol | Message',
      '1001 | NO_FACE | Nothing was found.',
      '1002 | TOO_DARK | It is dark.',
      '1003 | AB-1 | Crowded picture.',
    );
    const { spec } = drafted(page);
    expect(spec.errors.slice(0, 2).map(({ name }) => name)).toEqual(['NoFace', 'TooDark']);
  });
});

test('what a column without heading says is kept beside its code', () => {
  const page = table(
    'Error code | Message | ',
    'no_face | No face. | x',
    'dark_face | Too dark. | y',
  );
  expect(drafted(page).text).toContain('# draft: the page also says: x');
});

test('patterns of codes that are no numbers are no families of numbers', () => {
  const page = table(
    'Error code | Message',
    ...['1001 | No face.', '1002 | Dark.', '1003 | Small.'],
    ...['2000 – 2999 | Body errors.', '3xxx | Hand errors.', 'AUTH_* | Not allowed.'],
  );
  const { spec, doubts } = drafted(page);
  expect(spec.families).toMatchObject([{ codes: '2000-2999' }, { codes: '3xxx' }]);
  expect(doubts).toContainEqual(expect.stringContaining('"AUTH_*" stands for many codes'));
});
