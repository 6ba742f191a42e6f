import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { toCommonjs } from '../../scripts/package/commonjs.js';
import { emitJavascript } from '../../scripts/package/javascript.js';

const MODULES = new Map([
  ['index.ts', 'export * from "./a.js";\nexport * from "./b.js";\nexport * from "./reasons.js";\n'],
  ['a.ts', 'import { seen } from "./runtime/seen.js";\nexport const a: object = seen;\n'],
  ['b.ts', 'import { seen } from "./runtime/seen.js";\nexport const b: object = seen;\n'],
  ['reasons.ts', 'export const REASONS: readonly string[] = ["ONE"];\n'],
  [
    'runtime/seen.ts',
    'import { REASONS } from "../reasons.js";\nimport type { T } from "./types.js";\nexport const seen: T = REASONS;\n',
  ],
  ['runtime/types.ts', 'export type T = readonly string[];\n'],
  ['runtime/unused.ts', 'export const unused = 1;\n'],
]);

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'vendor-errors-javascript-')));
  writeModules(MODULES);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const esm = (): Promise<ReadonlyMap<string, string>> =>
  emitJavascript(folder, MODULES, join(folder, 'dist/esm'));

/** Writes them where they would lie. */
function writeModules(modules: ReadonlyMap<string, string>): void {
  for (const [path, text] of modules) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The sources that a map names. */
function sourcesOf(files: ReadonlyMap<string, string>, path: string): readonly string[] {
  const map = JSON.parse(files.get(`${path}.map`) ?? '') as { sources: string[] };
  return map.sources;
}

test('a file for each module that can be imported, and one for all that they share', async () => {
  const files = await esm();
  const names = ['a', 'b', 'index', 'reasons', 'runtime'];
  expect([...files.keys()].sort()).toEqual(
    names.flatMap((name) => [`${name}.js`, `${name}.js.map`]),
  );
  expect(files.get('a.js')).toMatch(/from "\.\/runtime\.js"/u);
  expect(files.get('reasons.js')).toMatch(/from "\.\/runtime\.js"/u);
  expect(files.get('index.js')).toMatch(/export \* from "\.\/a\.js"/u);
  expect(files.get('runtime.js')).not.toContain('unused');
});

test('what is shared is the same thing to all, in both systems of modules', async () => {
  const files = await esm();
  const commonjs = await toCommonjs(files);
  expect([...commonjs.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [path, text] of commonjs) {
    const file = join(folder, 'dist/cjs', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const load = createRequire(join(folder, 'dist/cjs/index.js'));
  const index = load('./index.js') as { a: unknown; b: unknown; REASONS: unknown };
  expect(index.a).toEqual(['ONE']);
  expect(index.b).toBe(index.a);
  expect(index.REASONS).toBe(index.a);
  expect(load('./reasons.js')).toEqual({ REASONS: ['ONE'] });
});

test('maps lead to the sources from both folders', async () => {
  const files = await esm();
  for (const format of [files, await toCommonjs(files)]) {
    expect(sourcesOf(format, 'a.js')).toEqual(['../../a.ts']);
    expect(sourcesOf(format, 'runtime.js')).toEqual(['../../reasons.ts', '../../runtime/seen.ts']);
    expect(sourcesOf(format, 'reasons.js')).toEqual([]);
  }
});

test('a module that is missing is no empty one', async () => {
  const modules = new Map([['a.ts', 'export { x } from "./runtime/gone.js";\n']]);
  writeModules(modules);
  await expect(emitJavascript(folder, modules, join(folder, 'dist'))).rejects.toThrow(/gone/u);
});
