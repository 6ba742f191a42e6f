import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CONSUMERS, WORK } from './paths.mjs';
import { run } from './run.mjs';

/** What npm may take to fetch: a registry that hangs is an error, not a wait. */
const FETCHING = ['--fetch-timeout=60000', '--fetch-retries=2', '--prefer-offline'];
const SECONDS = 300;

/** npm, as called by hand. */
export function npm(args, cwd) {
  return runClean('npm', [...args, '--no-audit', '--no-fund', ...FETCHING], cwd);
}

/** A command of a package that is installed in the folder. */
export function npx(args, cwd) {
  return runClean('npx', ['--no-install', ...args], cwd);
}

/** Without what a parent npm or test runner told its children. */
function runClean(program, args, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_TEST/i.test(name)),
  );
  return run(program, args, { cwd, env, seconds: SECONDS, shell: process.platform === 'win32' });
}

/** Installs what the consumers need by their lockfile, unless exactly that is there already. */
export function installConsumers() {
  const lock = readFileSync(join(CONSUMERS, 'package-lock.json'), 'utf8');
  const stamp = join(CONSUMERS, 'node_modules', '.installed-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  npm(['ci', '--ignore-scripts'], CONSUMERS);
  writeFileSync(stamp, lock);
}

/** Packs a package of this project as it would be published, and returns the tarball. */
export function pack(folder) {
  const target = join(WORK, 'tarballs');
  mkdirSync(target, { recursive: true });
  const name = npm(['pack', '--silent', '--pack-destination', target], folder).trim();
  return join(target, name.split('\n').at(-1));
}
