import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly dev?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(TOOLCHAIN, path), 'utf8'));

const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };
const LOCKED = Object.entries(packages).filter(([path]) => path !== '');
const MANIFEST = read('package.json') as {
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
};
const DIRECT = { ...MANIFEST.dependencies, ...MANIFEST.devDependencies };

/**
 * Packages that would like to run a script when installed and work without:
 * esbuild's only checks the binary that its optional dependency brings,
 * fsevents is for macOS, and the others bring their binaries as well.
 */
const WORK_WITHOUT_SCRIPT = new Set([
  '@parcel/watcher',
  '@swc/core',
  'esbuild',
  'fsevents',
  'unrs-resolver',
]);

test('every package of the lockfile has an integrity of SHA-512', () => {
  expect(LOCKED.length).toBeGreaterThan(100);
  for (const [path, { integrity, link }] of LOCKED) {
    expect([path, link, integrity]).toEqual([
      path,
      undefined,
      expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/u),
    ]);
  }
});

test('no package needs a script to be installed', () => {
  const names = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(
    ([path]) => path.replace(/^.*node_modules\//u, ''),
  );
  expect([...new Set(names)].filter((name) => !WORK_WITHOUT_SCRIPT.has(name))).toEqual([]);
});

test('direct dependencies are pinned, and the lockfile has those versions', () => {
  for (const [name, version] of Object.entries(DIRECT)) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/u)]);
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test.each([
  ['handlebars', [4, 7, 10]],
  ['yaml', [2, 8, 3]],
] as const)('every %s is a version without the known holes', (name, least) => {
  const versions = LOCKED.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(
    ([, { version }]) => version.split('.').map(Number),
  );
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) expect(isAtLeast(version, least)).toBe(true);
});

function isAtLeast(version: readonly number[], least: readonly number[]): boolean {
  const differing = least.findIndex((part, index) => part !== version[index]);
  return differing === -1 || (version[differing] ?? 0) > (least[differing] ?? 0);
}

test('every direct dependency has its reason in the README', () => {
  const readme = readFileSync(join(TOOLCHAIN, 'README.md'), 'utf8');
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  for (const name of Object.keys(DIRECT)) {
    expect([name, rows.some((row) => row.includes(`\`${name}\``))]).toEqual([name, true]);
  }
});

test('the generated package depends on nothing', () => {
  const manifest = read('generated/package.json') as object;
  for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bin']) {
    expect(manifest).not.toHaveProperty(key);
  }
  // Packing builds it; nothing runs where it is installed.
  expect(Object.keys((manifest as { scripts?: object }).scripts ?? {})).toEqual(['prepack']);
});
