import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../../scripts/command-error.js';
import { prepare } from '../../scripts/build/prepare.js';
import type { Setup } from '../../scripts/crew/serve.js';
import { listFiles } from '../../scripts/files/list-files.js';
import { settledBy } from '../../scripts/layout/settled.js';
import { Cache } from '../../scripts/memory/cache.js';
import { cacheFolder } from '../../scripts/memory/cache-folder.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { type Outcome, pipeline } from '../../scripts/pipeline.js';
import type * as Make from '../../scripts/stages/make.js';
import { ended, localMate, onEnd } from '../support/local-thread.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A run with several threads gives what a run with one does. The threads are in this one; process.test.ts has real ones. */
const hired: number[] = [];
let onHire: () => void = () => undefined;

jest.mock('../../scripts/crew/hire.js', () => ({
  hire: (count: number, making: Setup['making']) => {
    hired.push(count);
    onHire();
    return Array.from({ length: count }, (_, index) => localMate({ making, thread: index + 1 }));
  },
}));

/** What happens before a vendor is made. */
let beforeMaking: (id: string) => void = () => undefined;

jest.mock('../../scripts/stages/make.js', () => {
  const actual = jest.requireActual<typeof Make>('../../scripts/stages/make.js');
  const makeVendor: typeof Make.makeVendor = (vendor, making) => {
    beforeMaking(vendor.id);
    return actual.makeVendor(vendor, making);
  };
  return { ...actual, makeVendor };
});

/** What a build of the toolchain knows, and a run is made quick by. */
let settled: (text: string) => string | undefined;

jest.mock('../../scripts/layout/settled.js', () => ({
  ...jest.requireActual<object>('../../scripts/layout/settled.js'),
  settledText: (text: string) => settled(text),
}));

const TEMPLATES = join(TOOLCHAIN, 'templates');
const VENDORS = Array.from({ length: 25 }, (_, index) => `v${String(index).padStart(2, '0')}`);
const before = process.cwd();

let folder: string;

beforeAll(async () => {
  const build = temporaryFolder();
  await prepare(TEMPLATES, build);
  settled = settledBy(build);
});

beforeEach(() => {
  beforeMaking = () => undefined;
  onHire = () => undefined;
  hired.length = 0;
  onEnd(() => undefined);
  ended.length = 0;
  folder = temporaryFolder(
    Object.fromEntries(
      VENDORS.map((id, index) => [
        `specs/${id}.yaml`,
        acme({ id, errors: [entry(`no_face_of${index}`), entry('bad_face', { status: '400' })] }),
      ]),
    ),
  );
  mkdirSync(join(folder, 'node_modules'));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
});

function run(
  jobs: number | undefined,
  only: readonly string[] = [],
  check = false,
): Promise<Outcome> {
  const out = join(folder, 'generated');
  const sources = {
    specs: join(folder, 'specs'),
    templates: TEMPLATES,
    taxonomy: join(TOOLCHAIN, 'specs/reasons.yaml'),
  };
  return pipeline({
    ...sources,
    out,
    check,
    only,
    form: DEFAULT_FORM,
    cache: new Cache(sources, out, 'test', DEFAULT_FORM),
    jobs,
    onStage: () => undefined,
  });
}

/** Every file of the output, the list of them and leftovers included. */
function output(): Readonly<Record<string, string>> {
  const out = join(folder, 'generated');
  return Object.fromEntries(
    listFiles(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  );
}

/**
 * What is remembered, without what no two runs have in common: the times and
 * numbers of files. What a glance sees is made of nothing else.
 */
function remembered(): readonly string[] {
  const cache = String(cacheFolder(folder));
  const paths = listFiles(cache).filter((path) => !path.endsWith('-glance'));
  return paths.map((path) =>
    readFileSync(join(cache, path))
      // Its seal.
      .subarray(65)
      .toString()
      .replaceAll(/\[-?[\d.]+,-?[\d.]+,\d+,\d+\]/gu, '[]'),
  );
}

/** Nothing was made yet. */
function forget(): void {
  for (const path of ['generated', 'node_modules/.cache'])
    rmSync(join(folder, path), { recursive: true, force: true });
}

test('the output, its list and what is remembered are the same', async () => {
  const one = await run(1);
  const [files, memory] = [output(), remembered()];
  expect(one).toMatchObject({ ok: true });
  expect(Object.keys(files).length).toBeGreaterThan(50);
  expect(memory.join('').length).toBeGreaterThan(5000);
  expect(hired).toEqual([]);
  for (const jobs of [2, 4]) {
    forget();
    rmSync(join(folder, 'specs/schema.json'));
    rmSync(join(folder, 'specs/reasons.schema.json'));
    expect(await run(jobs)).toEqual(one);
    expect(output()).toEqual(files);
    expect(remembered()).toEqual(memory);
  }
  expect(hired).toEqual([1, 3]);
});

test('where nothing is said, so few vendors get no other thread', async () => {
  expect(await run(undefined)).toMatchObject({ ok: true });
  expect(hired).toEqual([]);
});

test('what did not change is not given to anybody, and the rest is like new', async () => {
  await run(1);
  for (const id of VENDORS.slice(5, 15)) {
    writeFileSync(join(folder, `specs/${id}.yaml`), acme({ id, errors: entry('too_fast') }));
  }
  const making: string[] = [];
  beforeMaking = (id) => void making.push(id);
  expect(await run(3)).toMatchObject({ ok: true });
  expect([...making].sort()).toEqual(VENDORS.slice(5, 15));
  const [files, memory] = [output(), remembered()];
  forget();
  await run(1);
  expect(output()).toEqual(files);
  expect(remembered()).toEqual(memory);
});

test('vendors that the run is not about are left by whoever makes them', async () => {
  await run(1);
  const old = output();
  for (const id of VENDORS.slice(0, 6)) {
    writeFileSync(join(folder, `specs/${id}.yaml`), acme({ id, errors: entry('too_fast') }));
  }
  const left = VENDORS.slice(1, 6).flatMap((id) => [`${id}.ts`, `docs/${id}.md`]);
  const outcome = await run(3, ['v00']);
  expect(outcome).toMatchObject({ ok: true, difference: { left } });
  const now = output();
  expect(left.map((path) => now[path])).toEqual(left.map((path) => old[path]));
  expect(now['v00.ts']).not.toEqual(old['v00.ts']);
});

describe('what is wrong', () => {
  test('is found as by one thread, in all specs', async () => {
    const broken = [
      ['v03', acme({ id: 'v03', name: undefined })],
      ['v11', acme({ id: 'v11', errors: [entry('no_face'), entry('no_face')] })],
      ['v20', acme({ id: 'v20', prefix: 'V19' })],
    ] as const;
    for (const [id, text] of broken) writeFileSync(join(folder, `specs/${id}.yaml`), text);
    const found = await run(1);
    expect(found).toMatchObject({ ok: false });
    expect(await run(3)).toEqual(found);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  test('is found in what counts for all vendors', async () => {
    writeFileSync(join(folder, 'specs/reasons.yaml'), 'reasons: []\n');
    writeFileSync(join(folder, 'specs/v03.yaml'), acme({ id: 'v03', name: undefined }));
    const found = await run(3);
    if (found.ok) throw new Error('Nothing was found.');
    expect(new Set(found.findings.map(({ place }) => place.file))).toEqual(
      new Set(['specs/reasons.yaml', 'specs/v03.yaml']),
    );
    expect(await run(1, [], true)).toEqual(found);
    expect(hired).toEqual([]);
  });

  test('is found where names of two vendors meet that two threads read', async () => {
    writeFileSync(join(folder, 'specs/v20.yaml'), acme({ id: 'v20', prefix: 'V19' }));
    const found = await run(3);
    if (found.ok) throw new Error('Nothing was found.');
    expect(new Set(found.findings.map(({ rule }) => rule))).toEqual(new Set(['unique-export']));
    expect(await run(1)).toEqual(found);
  });

  test('leaves the output as it was, whoever has to do with it', async () => {
    await run(1);
    rmSync(join(folder, 'node_modules/.cache'), { recursive: true });
    writeFileSync(join(folder, 'generated/v24.ts'), 'by hand');
    for (const id of VENDORS)
      writeFileSync(join(folder, `specs/${id}.yaml`), acme({ id, errors: entry('too_fast') }));
    const old = output();
    for (const one of ['v00', 'v24']) {
      beforeMaking = (id) => {
        if (id === one) throw new Error(`${id} can't be made.`);
      };
      await expect(run(2)).rejects.toThrow(`${one} can't be made.`);
      expect(output()).toEqual(old);
    }
    expect(ended.length).toBeGreaterThanOrEqual(2);
    beforeMaking = () => undefined;
    expect(await run(2)).toMatchObject({ ok: true });
    expect(output()['v24.ts']).toContain('TooFast');
  });

  test('and can be mended is said so by another thread too', async () => {
    const path = join(folder, 'generated/v00.ts');
    mkdirSync(join(folder, 'generated'));
    writeFileSync(path, 'by hand');
    await expect(run(2)).rejects.toThrow(`${path} is there already and was not generated.`);
    await expect(run(2)).rejects.toBeInstanceOf(CommandError);
    expect(output()).toEqual({ 'v00.ts': 'by hand' });
  });
});

test('a spec that is saved while it is made is made as it is then', async () => {
  // More than are held in memory, so that some are read again.
  const more = Array.from({ length: 110 }, (_, index) => `w${String(index).padStart(3, '0')}`);
  for (const id of more) writeFileSync(join(folder, `specs/${id}.yaml`), acme({ id }));
  const last = join(folder, 'specs/w109.yaml');
  beforeMaking = () => {
    writeFileSync(last, acme({ id: 'w109', errors: entry('too_fast') }));
  };
  expect(await run(1)).toMatchObject({ ok: true });
  expect(output()['w109.ts']).toContain('TooFast');
});

test('specs that somebody goes on saving are read at once in the end', async () => {
  for (const id of VENDORS.slice(2)) rmSync(join(folder, `specs/${id}.yaml`));
  const spec = join(folder, 'specs/v01.yaml');
  // It is half-saved whenever another thread begins, and whole when it ended.
  onHire = () => {
    writeFileSync(spec, 'id: v01');
    onEnd(() => {
      writeFileSync(spec, acme({ id: 'v01' }));
    });
  };
  expect(await run(2)).toMatchObject({ ok: true, summary: [{ id: 'v00' }, { id: 'v01' }] });
  expect(hired).toEqual([1, 1]);
});
