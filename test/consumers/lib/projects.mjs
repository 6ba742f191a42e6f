import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { npm } from './npm.mjs';
import { CONSUMERS, ROOT, WORK } from './paths.mjs';

/** Where the packed package is installed, once for all projects below. */
const STRANGERS = join(WORK, 'strangers');

/** Installs the packed package as npm does; it has no dependencies, so nothing is fetched. */
export function installPackage(tarball) {
  emptyFolder(STRANGERS);
  writeJson(join(STRANGERS, 'package.json'), { name: 'strangers', private: true });
  npm(['install', '--offline', '--ignore-scripts', tarball], STRANGERS);
}

/** The package as installed. */
export const INSTALLED = join(STRANGERS, 'node_modules', 'vendor-errors');

/** A project that has the package, made of folders in `projects/`. */
export function project(name, type, ...sources) {
  const folder = join(STRANGERS, name);
  emptyFolder(folder);
  writeJson(join(folder, 'package.json'), { name, private: true, type });
  for (const source of sources) {
    cpSync(join(CONSUMERS, 'projects', source), folder, { recursive: true });
  }
  return folder;
}

/**
 * A project outside this repository that has the packed toolchain and nothing
 * else, so that it finds its own dependencies or none. They come in the
 * versions that this repository's lockfile has; nothing floats.
 */
export function toolchainProject(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-toolchain-'));
  const { packages } = readJson(join(ROOT, 'package-lock.json'));
  const { name, version, bin, dependencies } = readJson(join(ROOT, 'package.json'));
  const wanted = { [name]: `file:${tarball}` };
  const manifest = { name: 'fresh', private: true, type: 'module', dependencies: wanted };
  writeJson(join(folder, 'package.json'), manifest);
  writeJson(join(folder, 'package-lock.json'), {
    name: 'fresh',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': manifest,
      [`node_modules/${name}`]: { version, resolved: `file:${tarball}`, bin, dependencies },
      ...Object.fromEntries(Object.entries(packages).filter(([path, { dev }]) => path && !dev)),
    },
  });
  npm(['ci', '--ignore-scripts'], folder);
  return folder;
}

function emptyFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
