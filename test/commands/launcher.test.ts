import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The launcher with a toolchain that does nothing but say what it is asked for. */
let folder: string;

beforeEach(() => {
  folder = temporaryFolder({
    'package.json': '{}',
    'scripts/start.ts': `
      import { greeting } from './words/greeting.js';
      export function start(version: string, args: readonly string[]): object {
        console.log(greeting, version, ...args);
        const bundle = args[2] === 'usual' ? 'usual.cjs' : 'cli.cjs';
        return { isOver: args[0] !== 'more', bundle, view: 'seen' };
      }`,
    'scripts/words/greeting.ts': "export const greeting: string = 'hello';",
    'scripts/cli.ts': `
      export function main(version: string, args: readonly string[], view: string): number {
        console.log('main', version, ...args, view);
        return Number(args[1]);
      }`,
    'scripts/usual.ts': `
      export function main(version: string, args: readonly string[], view: string): number {
        console.log('usual main', version, ...args, view);
        return Number(args[1]);
      }`,
    'scripts/crew/worker.ts': '',
    'scripts/build/bundle.ts': `
      export class Bundle {
        constructor(private readonly path: string) {}
        load() { return require(this.path); }
        keep() { console.log('kept'); }
      }`,
    'scripts/build/prepare.ts': "export function prepare() { console.log('prepared'); }",
    'templates/vendor.ts.hbs': '',
  });
  copyFileSync(
    join(TOOLCHAIN, 'scripts/vendor-errors.cjs'),
    join(folder, 'scripts/vendor-errors.cjs'),
  );
  symlinkSync(join(TOOLCHAIN, 'node_modules'), join(folder, 'node_modules'));
});

function run(...args: readonly string[]): readonly string[] {
  const command = [join(folder, 'scripts/vendor-errors.cjs'), ...args];
  return execFileSync(process.execPath, command, { encoding: 'utf8' }).trim().split('\n');
}

/** The version that a run is by. */
function version(...args: readonly string[]): string {
  return String(/^\w+ ([0-9a-f]{16})/u.exec(String(run(...args).at(-1)))?.[1]);
}

test('compiles once, and again for every change that may shape what is built', () => {
  expect(run('x')[0]).toBe('prepared');
  const first = version('x');
  expect(run('x')).toEqual([`hello ${first} x`]);
  const changes: readonly (() => void)[] = [
    () => writeFileSync(join(folder, 'scripts/words/greeting.ts'), "export const greeting = 'hi';"),
    () => writeFileSync(join(folder, 'scripts/words/more.ts'), ''),
    () => rmSync(join(folder, 'scripts/words/more.ts')),
    () => writeFileSync(join(folder, 'templates/vendor.ts.hbs'), '{{more}}'),
    () => writeFileSync(join(folder, 'package.json'), '{ }'),
    () => writeFileSync(join(folder, 'package-lock.json'), '{}'),
  ];
  const versions = changes.map((change) => {
    change();
    return version('x');
  });
  // What was taken away again makes what was before.
  expect(versions[2]).toBe(versions[0]);
  expect(new Set([first, ...versions]).size).toBe(changes.length);
});

test('compiles nothing again for files that are as they were', () => {
  const first = version('x');
  utimesSync(join(folder, 'scripts/start.ts'), new Date(), new Date());
  mkdirSync(join(folder, 'scripts/empty'));
  writeFileSync(join(folder, 'scripts/words/notes.txt'), '');
  expect(run('x')).toEqual([`hello ${first} x`]);
});

test('compiles again where the build is gone', () => {
  const first = version('x');
  const build = join(folder, 'scripts/.build');
  rmSync(join(build, first), { recursive: true });
  expect(run('x')).toEqual(['prepared', `hello ${first} x`]);
  writeFileSync(join(build, 'stamp'), '{');
  expect(run('x')).toEqual([`hello ${first} x`]);
  rmSync(build, { recursive: true });
  expect(run('x')).toEqual(['prepared', `hello ${first} x`]);
});

test('loads what the command line needs where the start does not do', () => {
  expect(run('more', '0').slice(1)).toEqual([
    expect.stringMatching(/^hello \w+ more 0$/u),
    expect.stringMatching(/^main \w+ more 0 seen$/u),
  ]);
  expect(run('more', '0', 'usual').at(-1)).toMatch(/^usual main \w+ more 0 usual seen$/u);
  expect(() => run('more', '3')).toThrow(expect.objectContaining({ status: 3 }) as Error);
});

test('builds of other days go when there is another', () => {
  const first = version('x');
  const build = join(folder, 'scripts/.build');
  const old = new Date(Date.now() - 2 * 86_400_000);
  utimesSync(join(build, first), old, old);
  writeFileSync(join(folder, 'templates/vendor.ts.hbs'), 'other');
  const second = version('x');
  expect(readdirSync(build).sort()).toEqual([second, 'stamp'].sort());
  expect(statSync(join(build, second, 'cli.cjs')).size).toBeGreaterThan(0);
});
