import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Hand } from '../../scripts/crew/hand.js';
import { sha256 } from '../../scripts/files/manifest.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { acme, entry } from '../support/spec.js';
import { OWN, TEMPLATES } from '../support/rendered.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** What comes before staging has tests of its own. */
jest.mock('../../scripts/stages/make.js', () => ({
  makeVendor: ({ id, errors }: { id: string; errors: readonly unknown[] }) =>
    Promise.resolve(
      new Map([
        [`${id}.ts`, `${errors.length} errors`],
        ['testing.ts', 'for tests'],
        ['catalog.json', '{\n  "vendors": [\n    {}\n  ]\n}\n'],
      ]),
    ),
}));

const MAKING = { taxonomy: OWN.taxonomy, form: DEFAULT_FORM, templates: TEMPLATES };
const TEXT = acme({ errors: [entry('no_face'), entry('bad_face')] });

let folder: string;
let spec: string;
let hand: Hand;

beforeEach(() => {
  folder = temporaryFolder({ 'acme.yaml': TEXT });
  spec = join(folder, 'acme.yaml');
  hand = new Hand(MAKING, 3);
});

const order = (): Parameters<Hand['make']>[0] => ({
  spec,
  hash: sha256(TEXT),
  folder: temporaryFolder(),
  isLeft: false,
});

/** Has so many other specs checked that no more is held. */
async function fill(): Promise<void> {
  for (let index = 0; index < 100; index += 1) {
    const path = join(folder, `v${index}.yaml`);
    writeFileSync(path, acme({ id: `v${index}` }));
    expect(await hand.check(path)).toBeDefined();
  }
}

test('of a spec is told what all have to know', async () => {
  const checked = await hand.check(spec);
  expect(checked).toMatchObject({
    card: { id: 'acme', name: 'Acme Vision', prefix: 'Acme', count: 2, example: 'NoFace' },
    hash: sha256(TEXT),
  });
  expect(checked?.card).not.toHaveProperty('names');
  expect(checked?.exports.split(',')).toEqual(
    expect.arrayContaining(['AcmeErrorCode', 'AcmeNoFaceError', 'AcmeBadFaceError']),
  );
});

test.each<[string, string | undefined]>([
  ['is not there', undefined],
  ['is no YAML', 'id: ['],
  ['lacks something', TEXT.replace('name: Acme Vision\n', '')],
  ['breaks a rule', acme({ errors: [entry('no_face'), entry('no_face')] })],
])('nothing is told of one that %s', async (_, text) => {
  if (text === undefined) rmSync(spec);
  else writeFileSync(spec, text);
  expect(await hand.check(spec)).toBeUndefined();
});

test('what a vendor adds is staged, or is a part', async () => {
  const own = order();
  await hand.check(spec);
  // It was read, and is held.
  rmSync(spec);
  const added = await hand.make(own);
  expect([...(added?.parts.keys() ?? [])]).toEqual(['testing.ts', 'catalog.json']);
  expect(added?.parts.get('catalog.json')).toBe('    {}');
  expect(added?.files).toMatchObject([
    { path: 'acme.ts', hash: sha256('2 errors'), state: 'missing' },
  ]);
  const [file] = added?.files ?? [];
  expect(file?.temporary).toMatch(
    new RegExp(`^${own.folder}/\\.vendor-errors-tmp-${process.pid}-3-\\d+$`, 'u'),
  );
  expect(readFileSync(String(file?.temporary), 'utf8')).toBe('2 errors');
});

test('what the run is not about is not staged', async () => {
  await hand.check(spec);
  const added = await hand.make({ ...order(), isLeft: true });
  expect(added?.files).toEqual([{ path: 'acme.ts', hash: sha256('2 errors'), state: 'left' }]);
});

describe('where no more specs are held', () => {
  beforeEach(async () => {
    await fill();
    await hand.check(spec);
  });

  test('one is read again', async () => {
    expect((await hand.make(order()))?.files).toMatchObject([{ hash: sha256('2 errors') }]);
  });

  test('one that was changed meanwhile is not made', async () => {
    writeFileSync(spec, acme());
    expect(await hand.make(order())).toBeUndefined();
  });

  test('nor is one that is gone', async () => {
    rmSync(spec);
    expect(await hand.make(order())).toBeUndefined();
  });
});

test('whoever checked a spec, another can make it', async () => {
  expect((await hand.make(order()))?.files).toHaveLength(1);
});
