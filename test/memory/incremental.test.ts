import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { prepare } from '../../scripts/build/prepare.js';
import { listFiles } from '../../scripts/files/list-files.js';
import { MANIFEST } from '../../scripts/files/manifest.js';
import { settledBy } from '../../scripts/layout/settled.js';
import { Cache } from '../../scripts/memory/cache.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { type Outcome, pipeline, type PipelineOptions } from '../../scripts/pipeline.js';
import type * as Make from '../../scripts/stages/make.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** What a run made, in its order: `shared`, or the id of a vendor. */
let made: string[] = [];

/** Whether the quick reader is not sure of what vendors share. */
let isUnsure = false;

jest.mock('../../scripts/stages/make.js', () => {
  const actual = jest.requireActual<Pick<typeof Make, 'makeShared' | 'makeVendor' | 'Unsure'>>(
    '../../scripts/stages/make.js',
  );
  const makeShared: typeof Make.makeShared = (...args) => {
    made.push('shared');
    if (isUnsure) throw new actual.Unsure();
    return actual.makeShared(...args);
  };
  const makeVendor: typeof Make.makeVendor = (vendor, making) => {
    made.push(vendor.id);
    return actual.makeVendor(vendor, making);
  };
  return { ...actual, makeShared, makeVendor };
});

/** What a build of the toolchain knows, and a run is made quick by. */
let settled: (text: string) => string | undefined;

jest.mock('../../scripts/layout/settled.js', () => ({
  ...jest.requireActual<object>('../../scripts/layout/settled.js'),
  settledText: (text: string) => settled(text),
}));

jest.setTimeout(60_000);

const TEMPLATES = join(TOOLCHAIN, 'templates');
const TAXONOMY = join(TOOLCHAIN, 'specs/reasons.yaml');
const before = process.cwd();

let folder: string;

beforeAll(async () => {
  const build = temporaryFolder();
  await prepare(TEMPLATES, build);
  settled = settledBy(build);
});

/** Three vendors, and an output of them that is remembered. */
beforeEach(async () => {
  folder = temporaryFolder({
    'specs/acme.yaml': acme({ errors: entry('no_face', { description: 'No face.' }) }),
    'specs/bolt.yaml': acme({
      id: 'bolt',
      errors: [entry('no_key', { message: 'no key' }), entry('bad_key')],
    }),
    'specs/corp.yaml': acme({ id: 'corp', errors: entry('too_fast') }),
  });
  mkdirSync(join(folder, 'node_modules'));
  process.chdir(folder);
  await run();
});

afterAll(() => {
  process.chdir(before);
});

function run(options: Partial<PipelineOptions> = {}): Promise<Outcome> {
  made = [];
  const out = options.out ?? join(folder, 'generated');
  const sources = { specs: join(folder, 'specs'), templates: TEMPLATES, taxonomy: TAXONOMY };
  return pipeline({
    ...sources,
    out,
    check: false,
    only: [],
    form: DEFAULT_FORM,
    cache: new Cache(sources, out, 'test', options.form ?? DEFAULT_FORM),
    onStage: () => undefined,
    ...options,
  });
}

/** A file: what it holds, and which one it is and of when. */
interface File {
  readonly text: string;
  readonly file: string;
}

/** Every file below a folder. */
function filesIn(out: string): Readonly<Record<string, File>> {
  const found = listFiles(join(folder, out)).map((path): [string, File] => {
    const { ino, mtimeMs } = statSync(join(folder, out, path));
    const text = readFileSync(join(folder, out, path), 'utf8');
    return [path, { text, file: `${ino} ${mtimeMs}` }];
  });
  return Object.fromEntries(found);
}

type Found = ReturnType<typeof filesIn>;

const differing = (aspect: keyof File, old: Found, now: Found): readonly string[] =>
  Object.keys(now).filter((path) => now[path]?.[aspect] !== old[path]?.[aspect]);

const textsIn = (out: string): object =>
  Object.entries(filesIn(out)).map(([path, { text }]) => [path, text]);

/**
 * Runs, and holds the output against that of a run from nothing, which it has
 * to equal byte by byte. What was right before must not have been written again,
 * and the difference that the run tells must be the one on the disk.
 */
async function expectLikeNew(options: Partial<PipelineOptions> = {}): Promise<readonly string[]> {
  const old = filesIn('generated');
  const outcome = await run(options);
  const by = made;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  const now = filesIn('generated');

  rmSync(join(folder, 'new'), { recursive: true, force: true });
  expect(await run({ ...options, only: [], out: join(folder, 'new') })).toMatchObject({ ok: true });
  expect(textsIn('generated')).toEqual(textsIn('new'));

  const changed = differing('text', old, now);
  expect(differing('file', old, now)).toEqual(changed);
  const { stale, missing, orphaned, kept, left } = outcome.difference;
  expect([...stale, ...missing].sort()).toEqual(changed.filter((path) => path !== MANIFEST));
  expect([...orphaned].sort()).toEqual(Object.keys(old).filter((path) => !(path in now)));
  expect([...kept, ...left]).toEqual([]);
  return by;
}

/** Runs where all is as the last run left it. */
async function expectNothingMade(): Promise<void> {
  const old = filesIn('generated');
  expect(await run()).toMatchObject({ ok: true, difference: { stale: [], missing: [] } });
  expect(made).toEqual([]);
  expect(filesIn('generated')).toEqual(old);
}

const textsOf = (path: string, out = 'generated'): string =>
  readFileSync(join(folder, out, path), 'utf8');

const spec = (id: string): string => join(folder, 'specs', `${id}.yaml`);
const output = (path: string): string => join(folder, 'generated', path);

function edit(path: string, from: RegExp | string, to: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

/** What is remembered of the output: the memory itself, and beside it the names that modules export. */
function memory(): { readonly run: string; readonly names: string } {
  const cache = join(folder, 'node_modules/.cache/vendor-errors');
  const names = readdirSync(cache).find((name) => name.endsWith('-exports')) ?? '';
  expect(names).not.toBe('');
  return { run: join(cache, names.slice(0, -'-exports'.length)), names: join(cache, names) };
}

const renameCode = (): void => edit(spec('bolt'), 'bad_key', 'old_key');

const ALL = ['shared', 'acme', 'bolt', 'corp'];

test.each<[what: string, change: () => void, made: readonly string[]]>([
  ['nothing at all', () => undefined, []],
  [
    'a spec that was written again',
    () => writeFileSync(spec('bolt'), readFileSync(spec('bolt'))),
    [],
  ],
  ['a text', () => edit(spec('bolt'), 'message: no key', 'message: no key at all'), ['bolt']],
  ['a code that is called otherwise', renameCode, ['bolt']],
  [
    'a code more',
    () => edit(spec('acme'), /$/u, `  ${entry('two').replaceAll('\n', '\n  ')}\n`),
    ['shared', 'acme'],
  ],
  ['a name for readers', () => edit(spec('corp'), /name: .*/u, 'name: Corp'), ['shared', 'corp']],
  [
    'a vendor more between others',
    () => writeFileSync(spec('ajax'), acme({ id: 'ajax', errors: entry('no_way') })),
    ['shared', 'ajax'],
  ],
  ['the first vendor gone', () => rmSync(spec('acme')), ['shared']],
  ['the last vendor gone', () => rmSync(spec('corp')), ['shared']],
  ['a module gone', () => rmSync(output('bolt.ts')), ['bolt']],
  ['a page that somebody changed', () => appendFileSync(output('docs/bolt.md'), 'x'), ['bolt']],
  ['a shared module that somebody changed', () => edit(output('index.ts'), 'a', 'b'), ['shared']],
  ['a shared module gone', () => rmSync(output('runtime/parse.ts')), ['shared']],
  [
    'a file of all vendors that somebody changed',
    () => appendFileSync(output('catalog.json'), ' '),
    ALL,
  ],
  ['a file of all vendors gone', () => rmSync(output('explorer/index.html')), ALL],
  [
    'a list of the output that somebody changed',
    () => edit(output(MANIFEST), '"bolt.ts"', '"both.ts"'),
    [],
  ],
  ['a memory of which a character is another', () => edit(memory().run, 'corp', 'carp'), ALL],
  ['a memory that is cut off', () => writeFileSync(memory().run, 'half'), ALL],
  ['a memory that is gone', () => rmSync(memory().run), ALL],
  ['names that are gone, which nothing asks for', () => rmSync(memory().names), []],
  [
    'names that are gone, and a code that is called otherwise',
    () => {
      rmSync(memory().names);
      renameCode();
    },
    ['bolt', ...ALL],
  ],
  [
    'names of which a character is another, and a code that is called otherwise',
    () => {
      edit(memory().names, 'Acme', 'Acne');
      renameCode();
    },
    ['bolt', ...ALL],
  ],
  [
    'a taxonomy of their own',
    () =>
      writeFileSync(
        join(folder, 'specs/reasons.yaml'),
        readFileSync(TAXONOMY, 'utf8').replace(/description: /u, 'description: Well. '),
      ),
    ALL,
  ],
])('after %s the output is that of a run from nothing', async (_, change, expected) => {
  change();
  expect(await expectLikeNew()).toEqual(expected);
  await expectNothingMade();
});

test('a schema that somebody changed is put right, and nothing else is looked at', async () => {
  const schema = join(folder, 'specs/schema.json');
  const text = readFileSync(schema, 'utf8');
  appendFileSync(schema, ' ');
  expect(await run()).toMatchObject({ ok: true, schemas: ['schema.json'] });
  expect([made, readFileSync(schema, 'utf8')]).toEqual([[], text]);
  expect(await run()).toMatchObject({ ok: true, schemas: [] });
});

test('a new name that meets one of a vendor that did not change is found, with its place', async () => {
  // `Bolt` + `NoKey` and `BoltNo` + `Key` are one name.
  writeFileSync(spec('bolt-no'), acme({ id: 'bolt-no', errors: entry('key') }));
  const old = filesIn('generated');
  const outcome = await run();
  if (outcome.ok) throw new Error('The names did not meet.');
  const places = outcome.findings.map(({ rule, place: { file, line } }) => [rule, file, line]);
  expect(places).toContainEqual(['unique-export', 'specs/bolt.yaml', 13]);
  expect(filesIn('generated')).toEqual(old);
  rmSync(spec('bolt-no'));
  await expectNothingMade();
});

test('what another run wrote while this one waited for its turn is mixed with nothing', async () => {
  edit(spec('acme'), 'No face.', 'No face, however long one looks.');
  await run({ out: join(folder, 'other') });
  edit(spec('corp'), 'Acme Vision', 'Corp');
  const onStage = (stage: string): void => {
    if (stage !== 'render' || textsOf('acme.ts') === textsOf('acme.ts', 'other')) return;
    for (const path of listFiles(join(folder, 'other'))) {
      copyFileSync(join(folder, 'other', path), output('copy'));
      renameSync(output('copy'), output(path));
    }
  };
  expect(await run({ onStage })).toMatchObject({ ok: true });
  await run({ out: join(folder, 'new') });
  expect(textsIn('generated')).toEqual(textsIn('new'));
  await expectNothingMade();
});

test('what one run left to another is made by it', async () => {
  for (const id of ['acme', 'bolt']) edit(spec(id), 'Acme Vision', 'Sight');
  const left = filesIn('generated');
  const outcome = await run({ only: ['bolt'] });
  expect(outcome).toMatchObject({ ok: true, difference: { left: ['acme.ts', 'docs/acme.md'] } });
  expect(filesIn('generated')['acme.ts']).toEqual(left['acme.ts']);
  expect(filesIn('generated')['bolt.ts']).not.toEqual(left['bolt.ts']);
  await expectLikeNew();
  await expectNothingMade();
});

test('of many vendors, the list is that of a run from nothing, whichever way it is made', async () => {
  for (let index = 0; index < 30; index += 1) {
    const id = `v${index}`;
    writeFileSync(spec(id), acme({ id, errors: entry('no_face') }));
  }
  await run();
  edit(spec('v9'), 'Acme Vision', 'Sight of another length');
  expect(await expectLikeNew()).toEqual(['shared', 'v9']);
  await expectNothingMade();
  isUnsure = true;
  await run({ out: join(folder, 'whole') });
  isUnsure = false;
  expect(textsIn('whole')).toEqual(textsIn('new'));
});
