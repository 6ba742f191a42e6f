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

/** What tells the versions of libraries, which shape what is built as well. */
const PACKAGE = ['package.json', 'package-lock.json'];

/** What a command returns that wants to go on with the toolchain as it is now: a watch whose own code changed. */
const AGAIN = 75;

void run(process.argv.slice(2));

async function run(args) {
  let version = fs.existsSync(join(__dirname, 'start.ts')) ? await compile() : readStamp().version;
  if (version === undefined) {
    console.error(
      'This copy of vendor-errors was installed without its script "prepare", which compiles it.',
    );
    console.error('Allow that script, or install the tarball that "npm pack" makes.');
    process.exit(1);
  }
  const { isOver, bundle, view } = require(join(build, version, 'start.cjs')).start(version, args);
  if (isOver) return;
  do {
    const { Bundle } = require(join(build, version, 'bundle.cjs'));
    const cli = new Bundle(join(build, version, bundle));
    process.exitCode = await cli.load().main(version, args, view);
    // By then most of what is ever needed was compiled.
    if (process.exitCode === 0 && args[0] === 'generate') cli.keep();
    // What does not compile is printed, and the toolchain stays as it was.
    if (process.exitCode === AGAIN) version = await compile().catch(() => version);
  } while (process.exitCode === AGAIN);
}

/** Compiles the sources unless that was done, and returns the hash that names the result. */
async function compile() {
  const stamp = readStamp();
  if (isBuilt(stamp)) return stamp.version;
  fs.mkdirSync(build, { recursive: true });
  const { folders, sources } = listSources();
  const looks = [...folders, ...PACKAGE, ...sources].map(lookAt);
  const hash = require('node:crypto').createHash('sha256').update(process.version);
  for (const path of [...PACKAGE, ...sources]) {
    const place = join(root, path);
    if (fs.existsSync(place)) hash.update(path).update(fs.readFileSync(place));
  }
  const version = hash.digest('hex').slice(0, 16);
  if (!fs.existsSync(join(build, version))) await bundle(version);
  replaceFile(stampFile, JSON.stringify({ node: process.version, version, looks }));
  return version;
}

/** Whether there is a build of the sources as they are: files that nobody touched since they were hashed need no hashing again. */
function isBuilt({ node, version, looks }) {
  return (
    node === process.version && fs.existsSync(join(build, version)) && looks.every(isUntouched)
  );
}

/** What changes whenever a file does, or what is in a folder: the time of the last change to it, its size, and which file it is. */
function lookAt(path) {
  const stats = fs.statSync(`${root}/${path}`, { throwIfNoEntry: false });
  return stats === undefined ? [path] : [path, stats.ctimeMs, stats.mtimeMs, stats.size, stats.ino];
}

/** Written out, as it is asked hundreds of times before V8 has compiled anything. */
function isUntouched(seen) {
  const now = lookAt(seen[0]);
  return now[1] === seen[1] && now[2] === seen[2] && now[3] === seen[3] && now[4] === seen[4];
}

/** Our code and the templates, and the folders that they are in. */
function listSources() {
  const folders = [];
  const sources = [];
  const list = (folder) => {
    folders.push(folder);
    for (const entry of fs.readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) list(path);
      else if (/\.(?:ts|cjs|hbs)$/u.test(path)) sources.push(path);
    }
  };
  list('scripts');
  list('templates');
  return { folders, sources: sources.sort() };
}

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
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
  const scripts = (...names) => names.map((name) => join(__dirname, name));
  const options = {
    outdir: temporary,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'error',
    external: ['ts-morph', 'prettier', 'handlebars', 'esbuild'],
    // What is outside is loaded as it is: code that was kept can't import.
    supported: { 'dynamic-import': false },
    alias: { 'handlebars/runtime.js': join(root, 'node_modules/handlebars/runtime.js') },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  };
  // What finds that there is nothing to do is a small file without anything that it can do without.
  await esbuild.build({
    ...options,
    entryPoints: scripts('start.ts', 'build/bundle.ts', 'build/prepare.ts'),
  });
  const { prepare } = require(join(temporary, 'prepare.cjs'));
  const templates = await prepare(join(root, 'templates'), temporary);
  await esbuild.build({
    ...options,
    entryPoints: scripts('cli.ts', 'usual.ts', 'crew/worker.ts'),
    plugins: [withTemplates(templates)],
  });
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

/** Puts compiled templates into the place of the module that has none. */
function withTemplates(contents) {
  const filter = new RegExp('[/\\\\]precompiled[.]ts$');
  return { name: 'templates', setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents })) };
}
