import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { sha256 } from '../files/manifest.js';
import { readSealed, writeSealed } from '../files/sealed-file.js';
import { cacheFolder } from '../memory/cache-folder.js';
import { loadEsbuild } from '../package/esbuild.js';
import { TOOLCHAIN } from '../paths.js';
import { present } from '../present.js';

const FOLDER = 'explorer/';

/** Whose code is in the bundle, besides ours: their versions shape it. */
const LIBRARIES = ['esbuild', 'lit-html', 'minisearch'];

const require = createRequire(import.meta.filename);

/** The parts of the page that are ours and run or style. */
export interface ExplorerAssets {
  readonly style: string;
  /** Runs before anything is drawn. */
  readonly boot: string;
  /** The page itself, its libraries included. */
  readonly script: string;
}

const made = new WeakMap<ReadonlyMap<string, string>, ExplorerAssets>();

/** Style sheet and scripts of the explorer, as they stand in the page; made once for the same templates. */
export function explorerAssets(templates: ReadonlyMap<string, string>): ExplorerAssets {
  const assets = made.get(templates) ?? makeAssets(templates);
  made.set(templates, assets);
  return assets;
}

function makeAssets(templates: ReadonlyMap<string, string>): ExplorerAssets {
  const asset = (name: string): string => {
    const text = templates.get(`${FOLDER}${name}`);
    if (text === undefined) throw new Error(`There is no template ${FOLDER}${name}.`);
    return text.trimEnd();
  };
  return {
    style: asset('explorer.css'),
    boot: asset('boot.js'),
    script: explorerScript(templates, cacheFolder(TOOLCHAIN)),
  };
}

/**
 * The same sources give the same bytes, so a bundle is remembered by what went
 * into it, and the bundler is only loaded for a new one.
 *
 * @param folder - Where bundles are remembered, if there is a place.
 */
export function explorerScript(
  templates: ReadonlyMap<string, string>,
  folder: string | undefined,
): string {
  const key = sha256(JSON.stringify([sourcesOf(templates), LIBRARIES.map(versionOf)]));
  const path = folder === undefined ? undefined : join(folder, `explorer-${key.slice(0, 32)}.js`);
  const remembered = path === undefined ? undefined : readSealed(path)?.toString();
  if (remembered !== undefined) return remembered;
  const script = bundle();
  if (path !== undefined) remember(path, script);
  return script;
}

function sourcesOf(templates: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  return [...templates].filter(([path]) => path.startsWith(FOLDER) && path.endsWith('.ts'));
}

function versionOf(library: string): string {
  // Not every package lets its manifest be imported, so it is read from its folder.
  const entry = locate(library);
  const folder = join('node_modules', library, '/');
  const end = entry.lastIndexOf(folder) + folder.length;
  const manifest = readFileSync(join(entry.slice(0, end), 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

function locate(library: string): string {
  try {
    return require.resolve(library);
  } catch {
    throw new CommandError(
      `The package ${library} is not installed, and the page to look codes up needs it.`,
      'Install the toolchain again, or generate modules without --package.',
    );
  }
}

function bundle(): string {
  const { outputFiles } = loadEsbuild().buildSync({
    entryPoints: [join(TOOLCHAIN, 'templates', FOLDER, 'page.ts')],
    absWorkingDir: TOOLCHAIN,
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: ['es2022'],
    charset: 'ascii',
    legalComments: 'none',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  // After minifying, tabs only stand in literals, where the escape means the same.
  return present(outputFiles[0]).text.trimEnd().replaceAll('\t', '\\t');
}

function remember(path: string, script: string): void {
  try {
    writeSealed(path, Buffer.from(script));
  } catch {
    // The next run bundles again.
  }
}
