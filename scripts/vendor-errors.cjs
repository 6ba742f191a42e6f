#!/usr/bin/env node
'use strict';
/**
 * Starts the toolchain from compiled JavaScript. In a checkout the TypeScript
 * is compiled first when any of it changed, so there is no build step to
 * forget; an installed package has nothing to compile. Nothing is loaded until
 * there is something to do, and this is no ES module, as Node's loader of those
 * would cost more than a look at whether anything changed.
 */
const fs = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const build = join(__dirname, '.build');
const stampFile = join(build, 'stamp');

/** What a command returns that wants to go on with the toolchain as it is now: a watch whose own code changed. */
const AGAIN = 75;

void run(process.argv.slice(2));

async function run(args) {
  let version = fs.existsSync(join(__dirname, 'start.ts')) ? await compile() : readStamp().version;
  if (version === '') {
    console.error(
      'This copy of vendor-errors was installed without its script "prepare", which compiles it.',
    );
    console.error('Allow that script, or install the tarball that "npm pack" makes.');
    process.exit(1);
  }
  do {
    const { main, Bundle } = require(join(build, version, 'start.cjs'));
    const cli = new Bundle(join(build, version, 'cli.cjs'));
    process.exitCode = await main(version, args, () => cli.load());
    // By then most of what is ever needed was compiled.
    if (process.exitCode === 0 && args[0] === 'generate') cli.keep();
    // What does not compile is printed, and the toolchain stays as it was.
    if (process.exitCode === AGAIN) version = await compile().catch(() => version);
  } while (process.exitCode === AGAIN);
}

/** Compiles the sources unless that was done, and returns the hash that names the result. */
async function compile() {
  const sources = listSources();
  const stats = `${process.version}\n${sources.map(statusOf).join('\n')}`;
  const stamp = readStamp();
  // Files that nobody touched since they were hashed need no hashing again.
  if (stamp.stats === stats && fs.existsSync(join(build, stamp.version, 'start.cjs'))) {
    return stamp.version;
  }
  const hash = require('node:crypto').createHash('sha256').update(process.version);
  for (const name of sources) hash.update(name).update(fs.readFileSync(join(root, name)));
  const version = hash.digest('hex').slice(0, 16);
  if (!fs.existsSync(join(build, version, 'start.cjs'))) await bundle(version);
  replaceFile(stampFile, JSON.stringify({ version, stats }));
  return version;
}

/** Everything that shapes what is built: our code, the templates, and the versions of libraries. */
function listSources() {
  const sources = ['package.json', 'package-lock.json'].filter((name) =>
    fs.existsSync(join(root, name)),
  );
  const list = (folder) => {
    for (const entry of fs.readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) list(path);
      else if (/\.(?:ts|cjs|hbs)$/u.test(path)) sources.push(path);
    }
  };
  list('scripts');
  list('templates');
  return sources.sort();
}

/** What changes whenever a file does: the time of the last change to it, its size, and which file it is. */
function statusOf(name) {
  const { ctimeMs, mtimeMs, size, ino } = fs.statSync(`${root}/${name}`);
  return `${name} ${ctimeMs} ${mtimeMs} ${size} ${ino}`;
}

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    return { version: '', stats: '' };
  }
}

function replaceFile(path, text) {
  const temporary = `${path}-${process.pid}`;
  fs.writeFileSync(temporary, text);
  fs.renameSync(temporary, path);
}

async function bundle(version) {
  const esbuild = require('esbuild');
  const temporary = join(build, `.${version}-${process.pid}`);
  fs.mkdirSync(build, { recursive: true });
  const scripts = (...names) => names.map((name) => join(__dirname, name));
  // What finds that nothing changed is one small file; all the rest is another.
  await esbuild.build({
    entryPoints: scripts('start.ts', 'cli.ts', 'crew/worker.ts', 'build/prepare.ts'),
    outdir: temporary,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'error',
    external: ['ts-morph', 'prettier', 'handlebars', 'esbuild'],
    // What is outside is loaded as it is: code that was kept can't import.
    supported: { 'dynamic-import': false },
    alias: { 'handlebars/runtime.js': join(root, 'node_modules/handlebars/runtime.js') },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__url' },
  });
  const { prepare } = require(join(temporary, 'prepare.cjs'));
  await prepare(join(root, 'templates'), temporary);
  // Another run may have been faster; either result will do.
  try {
    fs.renameSync(temporary, join(build, version));
  } catch {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  // Builds of other days; one of today may still be running.
  for (const name of fs.readdirSync(build)) {
    const path = join(build, name);
    if (!name.startsWith('stamp') && Date.now() - fs.statSync(path).mtimeMs > 86_400_000)
      fs.rmSync(path, { recursive: true, force: true });
  }
}
