import fs, { mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Cache } from '../../scripts/memory/cache.js';
import type { Made } from '../../scripts/memory/made.js';
import { Glance } from '../../scripts/memory/glance.js';
import { MANIFEST } from '../../scripts/files/manifest.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { inputsIn, madeIn, SUMMARY } from '../support/made.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const before = process.cwd();

let folder: string;
let out: string;
let inputs: ReturnType<typeof inputsIn>;

beforeEach(() => {
  folder = temporaryFolder({
    'specs/acme.yaml': 'id: acme',
    'specs/schema.json': '{}',
    'templates/vendor.ts.hbs': '{{header}}',
    'templates/runtime/read.ts': 'export {};',
    'reasons.yaml': 'reasons: []',
    'generated/acme.ts': 'export {};',
    'generated/catalog.json': '{}',
  });
  mkdirSync(join(folder, 'node_modules'));
  out = join(folder, 'generated');
  inputs = inputsIn(folder);
  writeFileSync(join(out, MANIFEST), made().manifest);
  process.chdir(folder);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(before);
});

/** What a run made, and had no need to write. */
function made(module = 'export {};'): Made {
  return madeIn(folder, { 'acme.ts': module, 'catalog.json': '{}' });
}

/** Lets some time pass that no clock of a disk is too coarse for. */
function wait(): void {
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 10_000);
}

/** A run that left everything as it should be. */
function remember(): void {
  new Cache(inputs, out, '1', DEFAULT_FORM).remember(made());
}

function look(specs = inputs.specs, version = '1', form = DEFAULT_FORM): unknown {
  const view = new Glance(specs, out, version, form).look();
  return view?.isSame === true ? view.sight.summary : undefined;
}

const sightFile = (): string | undefined =>
  readdirSync(join(folder, 'node_modules/.cache/vendor-errors')).find((name) =>
    name.endsWith('-glance'),
  );

const sightPath = (): string =>
  join(folder, 'node_modules/.cache/vendor-errors', String(sightFile()));

test('tells that nothing changed, without a look at any content', () => {
  wait();
  remember();
  const read = jest.spyOn(fs, 'readFileSync');
  expect(look()).toEqual(SUMMARY);
  expect(look()).toEqual(SUMMARY);
  expect(read.mock.calls.map(([path]) => path)).toEqual([sightPath(), sightPath()]);
});

test.each<[string, () => void]>([
  ['a spec', () => writeFileSync(join(folder, 'specs/acme.yaml'), 'id: acmf')],
  ['a template', () => writeFileSync(join(folder, 'templates/runtime/read.ts'), 'export ();')],
  ['the taxonomy', () => writeFileSync(join(folder, 'reasons.yaml'), 'reasons: {}')],
  ['the output', () => writeFileSync(join(out, 'acme.ts'), 'export ();')],
  ['the manifest', () => writeFileSync(join(out, MANIFEST), '{}')],
  ['a schema', () => writeFileSync(join(folder, 'specs/schema.json'), '[]')],
  ['the number of specs', () => writeFileSync(join(folder, 'specs/b.yaml'), 'id: b')],
  ['the name of a spec', () => renameSync('specs/acme.yaml', 'specs/b.yaml')],
  ['the number of templates', () => writeFileSync('templates/runtime/a.ts', '')],
  ['the folders of templates', () => mkdirSync('templates/more')],
  ['the place of the taxonomy', () => writeFileSync('specs/reasons.yaml', '')],
  ['a file that is gone', () => rmSync('generated/catalog.json')],
  ['all specs, which are gone', () => rmSync('specs', { recursive: true })],
  ['what is remembered', () => rmSync('node_modules/.cache', { recursive: true })],
  [
    'a spec whose time and size are as before',
    () => {
      const { mtime } = fs.statSync('specs/acme.yaml');
      writeFileSync('specs/acme.yaml', 'id: acmf');
      utimesSync('specs/acme.yaml', mtime, mtime);
    },
  ],
])('does not tell after a change of %s', (_, change) => {
  wait();
  remember();
  expect(look()).toEqual(SUMMARY);
  change();
  expect(look()).toBeUndefined();
});

test('tells nothing of other specs, of another toolchain and of another form', () => {
  wait();
  remember();
  expect(look(join(folder, 'templates'))).toBeUndefined();
  expect(look(inputs.specs, '2')).toBeUndefined();
  expect(look(inputs.specs, '1', { ...DEFAULT_FORM, enumStyle: 'const' })).toBeUndefined();
  expect(look()).toEqual(SUMMARY);
});

test.each(['', '{', '{}', 'null', '[]', '{"key":1}'])('tells nothing by a file of %j', (text) => {
  wait();
  remember();
  writeFileSync(sightPath(), text);
  expect(look()).toBeUndefined();
});

test('has no place where no folder above has modules', () => {
  rmSync(join(folder, 'node_modules'), { recursive: true });
  const glance = new Glance(inputs.specs, out, '1', DEFAULT_FORM);
  glance.leave({ summary: SUMMARY, memory: '', folders: [], inputs: [], outputs: [], beside: [] });
  expect(glance.look()).toBeUndefined();
  expect(readdirSync(folder)).not.toContain('node_modules');
});

test('remembers nothing where nothing can be written, which is no failure', () => {
  wait();
  writeFileSync('node_modules/.cache', '');
  remember();
  expect(look()).toBeUndefined();
});

/**
 * A run that wrote a file so late that its status proves nothing.
 *
 * @param now - What is there now.
 */
function rememberDoubt(content: string, now = content): void {
  const what = made(content);
  writeFileSync('generated/.manifest.json', what.manifest);
  writeFileSync('generated/acme.ts', now);
  const cache = new Cache(inputs, out, '1', DEFAULT_FORM);
  cache.remember({ ...what, written: new Set(['acme.ts']) });
}

/** The files that were read since the last time. */
function readSince(read: jest.SpyInstance): readonly unknown[] {
  return read.mock.calls.splice(0).map(([path]: unknown[]) => path);
}

test('looks once at a content that its status does not prove', () => {
  wait();
  rememberDoubt('export {};');
  const read = jest.spyOn(fs, 'readFileSync');
  expect(look()).toEqual(SUMMARY);
  expect(readSince(read)).toEqual([sightPath(), join(out, 'acme.ts')]);
  expect(look()).toEqual(SUMMARY);
  expect(readSince(read)).toEqual([sightPath()]);
});

test('looks again while its status still proves nothing', () => {
  wait();
  rememberDoubt('export {};');
  jest.spyOn(Date, 'now').mockReturnValue(0);
  const read = jest.spyOn(fs, 'readFileSync');
  expect([look(), look()]).toEqual([SUMMARY, SUMMARY]);
  const once = [sightPath(), join(out, 'acme.ts')];
  expect(readSince(read)).toEqual([...once, ...once]);
});

test('does not tell where a content changed that its status does not prove', () => {
  wait();
  rememberDoubt('export {};');
  const { mtime } = fs.statSync('generated/acme.ts');
  writeFileSync('generated/acme.ts', 'export ();');
  utimesSync('generated/acme.ts', mtime, mtime);
  expect(look()).toBeUndefined();
});

test.each([
  ['something else is there by then', 'export {};', 'export ();'],
  ['too much would have to be read', 'x'.repeat((1 << 20) + 1)],
])('does not tell where %s', (_, content, now = content) => {
  wait();
  rememberDoubt(content, now);
  expect(look()).toBeUndefined();
});

test('does not tell where specs came or went only now', () => {
  remember();
  expect(look()).toBeUndefined();
});

test('tells again when the content was looked at', () => {
  wait();
  rememberDoubt('x'.repeat((1 << 20) + 1));
  const recall = (): unknown => new Cache(inputs, out, '1', DEFAULT_FORM).recall();
  expect([look(), recall(), look()]).toEqual([undefined, SUMMARY, SUMMARY]);
  utimesSync('generated/catalog.json', new Date(), new Date());
  wait();
  expect([look(), recall(), look()]).toEqual([undefined, SUMMARY, SUMMARY]);
});
