import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';

import { prepare } from '../../scripts/build/prepare.js';
import { settledBy } from '../../scripts/layout/settled.js';
import type { Files } from '../../scripts/output-files.js';
import type { Model } from '../../scripts/stages/model.js';
import { proveShared, proveVendor } from '../../scripts/stages/prove.js';
import { build } from '../support/build.js';
import { sources } from '../support/check.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import type { Pieces } from '../support/whole-output.js';
import { HIDDEN, SPECS, STATEMENTS, tampered, tamperedPieces, TAMPERINGS } from './tampering.js';

let files: Files;
let model: Model;
/** What all share, and what each vendor adds. */
let pieces: Pieces;

/** What a build knows of the templates' own text; without it the quick reader is sure of nothing. */
let settled: (text: string) => string | undefined;

jest.mock('../../scripts/layout/settled.js', () => ({
  ...jest.requireActual<object>('../../scripts/layout/settled.js'),
  settledText: (text: string) => settled(text),
}));

beforeAll(async () => {
  const folder = temporaryFolder();
  const own = join(folder, 'templates');
  cpSync('templates', own, {
    recursive: true,
    // The rest is not read by the quick reader, or is no part of this output.
    filter: (path) => !path.includes('.') || path.endsWith('.ts.hbs'),
  });
  // What can not be taken apart is passed over: prettier is asked about it when it is rendered.
  writeFileSync(join(own, 'odd.ts.hbs'), 'const a = `b`;\n');
  await prepare(own, folder);
  settled = settledBy(folder);
  ({ files, model, pieces } = await build(sources(SPECS)));
});

/** Whether the quick reader is sure of an output: of each of its pieces, with what was changed in the file. */
function proves(changed: Files, { taxonomy, vendors, form } = model): boolean {
  const [shared, ...own] = tamperedPieces(pieces, files, changed);
  return (
    proveShared(shared, taxonomy, vendors, form) &&
    vendors.every((vendor, index) => proveVendor(own[index] ?? new Map(), vendor, form))
  );
}

/** Whether the quick reader is sure of the output with another text for one of its files. */
function provesWith(path: string, text: string): boolean {
  return proves(new Map([...files, [path, text]]));
}

test('output as it was rendered is proved', () => {
  expect(proves(files)).toBe(true);
});

describe.each(Object.entries(TAMPERINGS))('%s is held against the specs', (path, tamperings) => {
  test.each(tamperings)('%s', (_, from, to) => {
    expect(provesWith(path, tampered(files.get(path) ?? '', from, to))).toBe(false);
  });
});

test('codes that are swapped are found', () => {
  const text = (files.get('acme.ts') ?? '')
    .replace('NoFace = "no_face"', 'NoFace = "bad_field"')
    .replace('BadField = "bad_field"', 'BadField = "no_face"');
  expect(provesWith('acme.ts', text)).toBe(false);
});

test.each(STATEMENTS)('%s more is not proved, be it at the end or at the start', (_, statement) => {
  const text = files.get('acme.ts') ?? '';
  expect([
    provesWith('acme.ts', text + statement),
    provesWith('acme.ts', statement + text),
  ]).toEqual([false, false]);
});

test.each(HIDDEN)('%s is refused in every file, also in comments', (_, character) => {
  for (const [path, text] of files) {
    const hidden = path.endsWith('.ts') ? `// ${character}` : character;
    expect([path, provesWith(path, `${text}${hidden}`)]).toEqual([path, false]);
  }
});

test('nothing with code or data may be missing', () => {
  const paths = [...files.keys()].filter((path) => /^docs\/|\.(?:ts|json|html)$/u.test(path));
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) {
    const less = new Map(files);
    less.delete(path);
    expect([path, proves(less)]).toEqual([path, false]);
  }
});

test('the page without its vendors may not be missing either', () => {
  const { taxonomy, vendors, form } = model;
  const shared = new Map(pieces[0]);
  expect(proveShared(shared, taxonomy, vendors, form)).toBe(true);
  shared.delete('explorer/index.html');
  expect(proveShared(shared, taxonomy, vendors, form)).toBe(false);
});

test('an id takes one byte a character still', () => {
  const { taxonomy, vendors, form } = model;
  // Put together here, so that V8 knows no key of this name.
  const id = ['acme', 'two'].join('');
  const named = vendors.map((vendor) => (vendor.id === 'acme' ? { ...vendor, id } : vendor));
  const shared = [...pieces[0]].map(
    ([path, text]) => [path, text.replaceAll(/\bacme\b(?!\.example)/gu, id)] as const,
  );
  expect(proveShared(new Map(shared), taxonomy, named, form)).toBe(true);
  const ONE_BYTE = '"'.charCodeAt(0);
  expect(serialize(id)[2]).toBe(ONE_BYTE);
});

test('what only a package has is not asked of modules', () => {
  const modules = { ...model, form: { ...model.form, asPackage: false } };
  const less = new Map(files);
  less.delete('package.json');
  less.delete('explorer/index.html');
  for (const { id } of model.vendors) less.delete(`docs/${id}.md`);
  expect(proves(less, modules)).toBe(true);
});

test.each([
  ['a file that nothing should make', 'other.ts', 'export const x = 1;\n'],
  ['a module of the core that the build did not know', 'runtime/x.ts', 'export const x = 1;\n'],
])('is not sure of %s', (_, path, text) => {
  expect(proves(new Map([...files, [path, text]]))).toBe(false);
});

test('is sure of a module of the core that the build knew', () => {
  const path = 'runtime/x.ts';
  const text = 'export const known = 1;\n';
  const before = settled;
  settled = (asked) => (asked === text ? text : before(asked));
  expect(proves(new Map([...files, [path, text]]))).toBe(true);
  expect(proves(new Map([...files, ['x.ts', text]]))).toBe(false);
});

test('does not take a fault of its own for doubt', () => {
  expect(() => proveVendor(files, undefined as never, model.form)).toThrow(TypeError);
  expect(() => proveShared(pieces[0], undefined as never, [], model.form)).toThrow(TypeError);
});
