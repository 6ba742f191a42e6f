import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as cli from '../../scripts/cli.js';
import { assertPrettier } from '../../scripts/stages/format.js';
import { proveShared, proveVendor } from '../../scripts/stages/prove.js';
import { verifyShared, verifyVendor } from '../../scripts/stages/verify.js';
import { start } from '../../scripts/start.js';
import * as usual from '../../scripts/usual.js';
import type { WatchOptions } from '../../scripts/watch/watch.js';
import { captureOutput } from '../support/capture-output.js';
import { TAXONOMY } from '../support/check.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/**
 * The command line as `scripts/vendor-errors.cjs` calls it; commands.test.ts
 * runs that. The stages that take long have tests of their own.
 */
jest.mock('../../scripts/stages/format.js', () => ({
  format: (files: unknown) => Promise.resolve(files),
  assertPrettier: jest.fn(() => Promise.resolve()),
}));
jest.mock('../../scripts/stages/prove.js', () => ({
  proveShared: jest.fn(() => true),
  proveVendor: jest.fn(() => true),
}));
jest.mock('../../scripts/stages/verify.js', () => ({
  verifyShared: jest.fn(),
  verifyVendor: jest.fn(),
}));
jest.mock('../../scripts/watch/watch.js', () => ({
  watch: ({ run, only }: WatchOptions) => run(only),
}));

jest.setTimeout(60_000);

const ACME = acme({ errors: [entry('no_face', { reason: 'NO_FACE_DETECTED' })] });
const TWO = acme({ id: 'bolt', errors: [entry('no_face'), entry('bad_face')] });
const before = process.cwd();
let spies: jest.SpyInstance[] = [];

/** A project that is the working directory, with a place for what is remembered. */
function project(specs: Readonly<Record<string, string>> = { 'acme.yaml': ACME }): string {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(specs).map(([name, text]) => [`specs/${name}`, text])),
  );
  mkdirSync(join(folder, 'node_modules'));
  process.chdir(folder);
  return folder;
}

/** Runs a command and gives what was printed, errors behind. */
async function run(line: string): Promise<{ status: number; text: string }> {
  const printed: string[] = [];
  const write = jest.spyOn(process.stderr, 'write');
  spies.push(write.mockImplementation((text) => printed.push(String(text)) > 0));
  spies.push(captureOutput(printed));
  const exit = jest.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`It exits with ${String(code)}: ${printed.join('')}`);
  });
  spies.push(exit);
  const args = line.split(' ');
  const { isOver, bundle, view } = start('test', args);
  const { main } = bundle === 'cli.cjs' ? cli : usual;
  const status = isOver ? 0 : await main('test', args, view);
  for (const spy of spies) spy.mockRestore();
  spies = [];
  return { status, text: printed.join('') };
}

beforeEach(() => {
  jest.clearAllMocks();
});

afterEach(() => {
  process.chdir(before);
});

test('threads can be asked for, in a sensible number', async () => {
  const folder = project();
  // One vendor is for one thread, whoever asks for more.
  expect(await run('generate --jobs 64')).toMatchObject({ status: 0 });
  expect((await run('generate --jobs 1')).text).toContain('nothing to write');
  rmSync(join(folder, 'generated'), { recursive: true });
  for (const jobs of ['0', '-1', '65', '2.5', '1e1', 'all']) {
    expect((await run(`generate --jobs ${jobs}`)).text).toContain('a number from 1 to 64');
  }
  expect(readdirSync(folder)).not.toContain('generated');
});

test('what is generated once is not made again, whoever asks', async () => {
  const folder = project();
  expect((await run('generate')).text).toMatch(/^acme {7}1 code {3}new\n1 vendor, 1 code, \d+ f/u);
  expect((await run('generate')).text).toMatch(/unchanged\n1 vendor, 1 code, nothing to write/u);
  for (const same of ['--package', '--specs specs --out generated', '--out generated acme']) {
    expect((await run(`generate ${same}`)).text).toContain('nothing to write');
  }
  expect((await run('generate --check')).text).toMatch(/up to date\n.*everything up to date/u);

  writeFileSync(join(folder, 'specs/acme.yaml'), ACME.replace('Acme Vision', 'Acme'));
  expect((await run('generate')).text).toMatch(/^acme +1 code +written\n/u);
});

test('a folder without specs is a finding', async () => {
  const folder = project({});
  mkdirSync(join(folder, 'specs'));
  const { status, text } = await run('generate');
  expect(status).toBe(1);
  expect(text).toContain('specs no-specs There is no spec here');
  expect(readdirSync(folder).sort()).toEqual(['node_modules', 'specs']);
});

test('an output folder that was left out is asked for', async () => {
  const folder = project();
  const { status, text } = await run('generate --out');
  expect(status).toBe(1);
  expect(text).toContain("error: option '--out <folder>' argument missing");
  expect(await run('generate --out --package')).toEqual({
    status: 1,
    text: '--out needs a folder, and --package is an option.\nFor a folder of that name, write ./--package.\n',
  });
  expect(readdirSync(folder).sort()).toEqual(['node_modules', 'specs']);
});

test('what is stale is told with the command that mends it', async () => {
  const folder = project({ 'acme.yaml': ACME, 'bolt.yaml': TWO });
  expect((await run('generate --out lib --package --enum-style const')).status).toBe(0);
  rmSync(join(folder, 'lib/acme.ts'));
  writeFileSync(join(folder, 'lib/bolt.ts'), 'mine');
  renameSync(join(folder, 'specs'), join(folder, 'pages'));
  const { status, text } = await run(
    'generate --specs pages --out lib --package --enum-style const --check',
  );
  expect(status).toBe(1);
  expect(text).toContain('missing  lib/acme.ts');
  expect(text).toContain('stale    lib/bolt.ts');
  expect(text).toMatch(/--specs pages --out lib --package --enum-style const/u);
  expect((await run('generate --check')).text).toContain('There is no folder specs.');
  renameSync(join(folder, 'pages'), join(folder, 'specs'));
  expect((await run('generate --out src --check')).text).toMatch(/generate (?:-- )?--out src"/u);
  expect((await run('generate --check')).text).toMatch(/Run "[^"-]*generate" and commit/u);
});

test('the command that mends it is the script that was run, about the same folders', async () => {
  const folder = project();
  renameSync(join(folder, 'specs'), join(folder, 'api'));
  const { npm_lifecycle_event: script } = process.env;
  process.env.npm_lifecycle_event = 'generate';
  const { status, text } = await run('generate --check --specs api --out made/here');
  if (script === undefined) delete process.env.npm_lifecycle_event;
  else process.env.npm_lifecycle_event = script;
  expect(status).toBe(1);
  expect(text).toContain('missing  made/here/acme.ts\n');
  expect(text).toContain('Run "npm run generate -- --specs api --out made/here" and commit');
  expect(readdirSync(folder).sort()).toEqual(['api', 'node_modules']);
});

test('one vendor of two, one that is gone, and one that was changed by hand', async () => {
  const folder = project({
    'acme.yaml': ACME,
    'bolt.yaml': TWO,
    'cord.yaml': acme({ id: 'cord' }),
  });
  await run('generate --out lib');
  for (const [name, text] of Object.entries({ acme: ACME, bolt: TWO })) {
    writeFileSync(join(folder, `specs/${name}.yaml`), text.replace('Vision', 'Sight'));
  }
  const one = await run('generate bolt --out lib');
  expect(one.text).toMatch(/^bolt +2 codes +written\nleft acme\.ts: /u);
  expect((await run('generate cart --out lib')).text).toContain('There are: acme, bolt, cord.');

  rmSync(join(folder, 'specs/bolt.yaml'));
  rmSync(join(folder, 'specs/cord.yaml'));
  writeFileSync(join(folder, 'lib/cord.ts'), 'mine');
  const gone = await run('generate --out lib');
  expect(gone.text).toMatch(/^removed bolt\.ts\nkept cord\.ts: /mu);
});

test('bad input is told, and nothing is written', async () => {
  const folder = project({ 'acme.yaml': ACME.replace('NO_FACE_DETECTED', 'NO_FASE') });
  const found = await run('generate');
  expect(found).toMatchObject({ status: 1 });
  expect(found.text).toMatch(/known-reason[\s\S]*1 finding; nothing was written\./u);
  writeFileSync(join(folder, 'generated'), '');
  expect((await run('generate')).text).toContain('generated is not a folder.');
  for (const wrong of ['specs/acme.yaml', 'none']) {
    expect((await run(`generate --specs ${wrong}`)).text).toContain(`no folder ${wrong}.`);
  }
  expect((await run('validate --format github')).text).toMatch(/^::error file=specs\/acme\.yaml/u);
});

test('a watch is told what to run', async () => {
  project();
  expect((await run('generate acme --watch')).text).toMatch(/^acme .* new\n/u);
});

test('without a place to remember it, everything is made again', async () => {
  const folder = project();
  rmSync(join(folder, 'node_modules'), { recursive: true });
  expect((await run('generate')).text).toContain('new');
  expect((await run('generate')).text).toContain('nothing to write');
});

test('the output is verified where the quick reader is not sure, and where it is checked', async () => {
  const folder = project();
  await run('generate');
  for (const check of [verifyShared, verifyVendor, assertPrettier])
    expect(check).toHaveBeenCalledTimes(0);
  await run('generate --check');
  expect(verifyShared).toHaveBeenCalledTimes(1);
  expect(verifyVendor).toHaveBeenCalledTimes(1);
  // What all share, and what each vendor adds.
  expect(assertPrettier).toHaveBeenCalledTimes(2);

  jest.mocked(proveVendor).mockReturnValueOnce(false);
  jest.mocked(verifyVendor).mockImplementationOnce(() => {
    throw new Error('The output does not say what the specs say.');
  });
  writeFileSync(join(folder, 'specs/acme.yaml'), ACME.replace('Vision', 'Sight'));
  expect(await run('generate')).toMatchObject({ status: 1 });
  expect(readFileSync(join(folder, 'generated/acme.ts'), 'utf8')).toContain('Acme Vision');
});

test('where it is not sure of what all vendors share, everything is made the careful way', async () => {
  const folder = project();
  jest.mocked(proveShared).mockReturnValueOnce(false);
  expect(await run('generate')).toMatchObject({ status: 0 });
  expect(verifyShared).toHaveBeenCalledTimes(1);
  expect(verifyVendor).toHaveBeenCalledTimes(1);
  expect(assertPrettier).toHaveBeenCalledTimes(2);
  expect(proveVendor).toHaveBeenCalledTimes(0);
  expect(readFileSync(join(folder, 'generated/acme.ts'), 'utf8')).toContain('Acme Vision');
});

test('a package is built, one that does not compile is not', async () => {
  const folder = project();
  expect((await run('build')).text).toContain('There is no package in');
  mkdirSync(join(folder, 'generated'));
  writeFileSync(join(folder, 'generated/package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'generated/a.ts'), 'export const a: string = "b";\n');
  expect((await run('build')).text).toMatch(/^1 modules built in generated\/dist/u);
  const built = (): string => readFileSync(join(folder, 'generated/dist/cjs/a.js'), 'utf8');
  expect(built()).toContain('"b"');
  writeFileSync(join(folder, 'generated/a.ts'), 'export const a: string = 5;\n');
  expect(await run('build')).toMatchObject({ status: 1 });
  expect(built()).toContain('"b"');
});

test('a specs folder with its own taxonomy, in canonical form but for one file', async () => {
  const folder = project();
  writeFileSync(join(folder, 'specs/reasons.yaml'), TAXONOMY.text);
  const first = await run('validate --fix');
  expect(first.text).toMatch(/form: specs\/reasons\.yaml[^]*form: specs\/acme\.yaml/u);
  writeFileSync(join(folder, 'specs/acme.yaml'), ACME.replace('NO_FACE_DETECTED', 'NO_FASE'));
  const { text } = await run('validate --fix');
  expect(text).toMatch(/known-reason[^]*1 finding; no value was changed\./u);
});

test('what the taxonomy lacks ends the commands that need it', async () => {
  project({ 'acme.yaml': ACME, 'reasons.yaml': 'reasons: []\n' });
  const { text } = await run('draft page.html --vendor bolt');
  expect(text).toContain('The taxonomy reasons.yaml does not hold.');
});
