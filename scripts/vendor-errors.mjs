#!/usr/bin/env node
/**
 * Starts the toolchain from compiled JavaScript. In a checkout the TypeScript
 * is compiled first when any of it changed, so there is no build step to
 * forget; an installed package has nothing to compile. Only Node's own modules
 * are loaded until there is something to do.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const build = join(scripts, '.build');
const stampFile = join(build, 'stamp');

/** What a command returns that wants to go on with the toolchain as it is now: a watch whose own code changed. */
const AGAIN = 75;

let version = existsSync(join(scripts, 'start.ts')) ? await compile() : readStamp().version;
if (version === '') {
  console.error(
    'This copy of vendor-errors was installed without its script "prepare", which compiles it.',
  );
  console.error('Allow that script, or install the tarball that "npm pack" makes.');
  process.exit(1);
}
do {
  const { main } = await import(pathToFileURL(join(build, version, 'start.js')).href);
  process.exitCode = await main(version, process.argv.slice(2));
  // What does not compile is printed, and the toolchain stays as it was.
  if (process.exitCode === AGAIN) version = await compile().catch(() => version);
} while (process.exitCode === AGAIN);

/** Compiles the sources unless that was done, and returns the hash that names the result. */
async function compile() {
  const sources = listSources();
  const stats = sources.map(statusOf).join('\n');
  const stamp = readStamp();
  // Files that nobody touched since they were hashed need no hashing again.
  if (stamp.stats === stats && existsSync(join(build, stamp.version, 'start.js'))) {
    return stamp.version;
  }
  const hash = createHash('sha256').update(process.version);
  for (const name of sources) hash.update(name).update(readFileSync(join(root, name)));
  const version = hash.digest('hex').slice(0, 16);
  if (!existsSync(join(build, version, 'start.js'))) await bundle(version);
  replaceFile(stampFile, JSON.stringify({ version, stats }));
  return version;
}

/** Everything that shapes what is built: our code, the templates, and the versions of libraries. */
function listSources() {
  const sources = ['package.json', 'package-lock.json'].filter((name) =>
    existsSync(join(root, name)),
  );
  const list = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) list(path);
      else if (/\.(?:ts|mjs|hbs)$/u.test(path)) sources.push(path);
    }
  };
  list('scripts');
  list('templates');
  return sources.sort();
}

/** What changes whenever a file does: the time of the last change to it, its size, and which file it is. */
function statusOf(name) {
  const { ctimeMs, mtimeMs, size, ino } = statSync(join(root, name));
  return `${name} ${ctimeMs} ${mtimeMs} ${size} ${ino} ${process.version}`;
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return { version: '', stats: '' };
  }
}

function replaceFile(path, text) {
  const temporary = `${path}-${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

async function bundle(version) {
  const { build: bundleWith } = await import('esbuild');
  const temporary = join(build, `.${version}-${process.pid}`);
  mkdirSync(build, { recursive: true });
  const options = {
    outdir: temporary,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'error',
  };
  // What finds that nothing changed is one small file; the rest is loaded part by part.
  await bundleWith({
    ...options,
    entryPoints: [join(scripts, 'start.ts')],
    external: ['./cli.js'],
  });
  await bundleWith({
    ...options,
    entryPoints: [join(scripts, 'cli.ts'), join(scripts, 'build', 'prepare.ts')],
    splitting: true,
    external: ['ts-morph', 'prettier', 'handlebars', 'esbuild'],
    alias: { 'handlebars/runtime.js': join(root, 'node_modules/handlebars/runtime.js') },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const { prepare } = await import(pathToFileURL(join(temporary, 'prepare.js')).href);
  await prepare(join(root, 'templates'), temporary);
  // Another run may have been faster; either result will do.
  try {
    renameSync(temporary, join(build, version));
  } catch {
    rmSync(temporary, { recursive: true, force: true });
  }
  // Builds of other days; one of today may still be running.
  for (const name of readdirSync(build)) {
    const path = join(build, name);
    if (!name.startsWith('stamp') && Date.now() - statSync(path).mtimeMs > 86_400_000)
      rmSync(path, { recursive: true, force: true });
  }
}
