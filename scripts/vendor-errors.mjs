#!/usr/bin/env node
/**
 * Starts the toolchain from compiled JavaScript. In a checkout the TypeScript
 * is compiled first when any of it changed, so there is no build step to
 * forget; an installed package has nothing to compile.
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
const build = join(scripts, '.build');
const stampFile = join(build, 'stamp');

/** What a command returns that wants to go on with the toolchain as it is now: a watch whose own code changed. */
const AGAIN = 75;

const compiles = existsSync(join(scripts, 'cli.ts'));
let version = compiles ? await compile() : readFileSync(stampFile, 'utf8');
do {
  const { main } = await import(pathToFileURL(join(build, version, 'cli.js')).href);
  process.exitCode = await main(version, process.argv.slice(2));
  // What does not compile is printed, and the toolchain stays as it was.
  if (process.exitCode === AGAIN) version = await compile().catch(() => version);
} while (process.exitCode === AGAIN);

/** Compiles the sources unless that was done, and returns the hash that names the result. */
async function compile() {
  const hash = createHash('sha256').update(process.version);
  for (const name of readdirSync(scripts, { recursive: true }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(scripts, name)));
  }
  hash.update(readFileSync(join(scripts, '..', 'package.json')));
  const version = hash.digest('hex').slice(0, 16);
  if (!existsSync(join(build, version, 'cli.js'))) await bundle(version);
  return version;
}

async function bundle(version) {
  const { build: bundleWith } = await import('esbuild');
  const temporary = join(build, `.${version}-${process.pid}`);
  mkdirSync(build, { recursive: true });
  await bundleWith({
    entryPoints: [join(scripts, 'cli.ts')],
    outdir: temporary,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'linked',
    external: ['ts-morph', 'prettier', 'handlebars', 'esbuild'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  // Another run may have been faster; either result will do.
  try {
    renameSync(temporary, join(build, version));
  } catch {
    rmSync(temporary, { recursive: true, force: true });
  }
  // Builds of other days; one of today may still be running.
  for (const name of readdirSync(build)) {
    const path = join(build, name);
    if (name !== 'stamp' && Date.now() - statSync(path).mtimeMs > 86_400_000)
      rmSync(path, { recursive: true, force: true });
  }
  writeFileSync(stampFile, version);
}
