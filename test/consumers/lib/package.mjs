import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the consumers, and that of the project. */
export const CONSUMERS = dirname(dirname(fileURLToPath(import.meta.url)));
export const ROOT = dirname(dirname(CONSUMERS));

/** Where everything goes that a run makes. */
export const WORK = join(CONSUMERS, '.work');

/** More lines of a failure than this are the echo of the first ones. */
const MOST_LINES = 60;

/** Runs a program to its end; what it prints is shown only when it fails. */
export function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', ...options });
  } catch (error) {
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`.split('\n').slice(0, MOST_LINES);
    throw new Error([[program, ...args].join(' '), ...output].join('\n'));
  }
}

/** Loads a module with some Node.js, and says what it exports as `result`. */
export function load(node, path) {
  const code = `import(${JSON.stringify(pathToFileURL(path))}).then(({ result }) => console.log(result))`;
  return run(node, ['-e', code]).trim();
}

/** npm, as called by hand. */
export function npm(args, cwd) {
  return runClean('npm', [...args, '--no-audit', '--no-fund'], cwd);
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
  return run(program, args, { cwd, env, shell: process.platform === 'win32' });
}

/** Installs what the consumers need, unless exactly that is there already. */
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

/** A fresh project beside the consumers' own dependencies, with tarballs installed by npm. */
export function freshProject(name, manifest, ...tarballs) {
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, private: true, ...manifest }, null, 2)}\n`,
  );
  npm(['install', '--ignore-scripts', ...tarballs], folder);
  return folder;
}

/** The tarballs that a run of all tests has packed: the generated package, and the toolchain. */
export const TARBALL = process.env.VENDOR_ERRORS_TARBALL;
export const TOOLCHAIN = process.env.VENDOR_ERRORS_TOOLCHAIN;
