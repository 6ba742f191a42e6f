import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

import { loadEsbuild } from './esbuild.js';
import type { ModuleSources } from './sources.js';

/** Where what all modules share is put together: a name that no vendor may have. */
const SHARED = 'runtime';

/** The namespace of what only hands on what another module holds. */
const FACADE = 'facade';

/** The one module of its own subpath that the run-time core needs as well. */
const TAXONOMY = 'reasons.ts';

/**
 * The JavaScript of a package: a file for each module that can be imported,
 * and one with all that they share. Starting a program costs time per file, so
 * a vendor's module and the core are two files and not twenty. esbuild writes an
 * enum as a call that is marked pure, so that bundlers can drop it;
 * TypeScript's own output they have to keep.
 *
 * @param folder - The folder of the package, absolute.
 * @param outDir - Where the JavaScript will be, for the maps to the sources.
 * @returns Path below `outDir` → text, maps included.
 */
export async function emitJavascript(
  folder: string,
  modules: ModuleSources,
  outDir: string,
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await loadEsbuild().build({
    entryPoints: [...modules.keys()]
      .filter(isEntry)
      .map((path) => ({ in: path, out: path.replace(/\.ts$/u, '') })),
    absWorkingDir: folder,
    outdir: outDir,
    bundle: true,
    splitting: true,
    chunkNames: SHARED,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    sourcesContent: false,
    // Nothing that lies around the package shapes it.
    tsconfigRaw: '{}',
    plugins: [sharing(folder, modules)],
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [relative(outDir, path), text] as const));
}

const isEntry = (path: string): boolean => !path.includes('/');

// esbuild reads it in Go, which knows no `u`.
const EVERYTHING = /^/;

/**
 * Lets every entry reach the whole core, so that esbuild splits it off as one
 * file, and leaves to the index that it imports the vendors' modules.
 */
function sharing(folder: string, modules: ModuleSources): Plugin {
  const shared = [...modules.keys()].filter((path) => !isEntry(path) || path === TAXONOMY);
  const core = shared.map((path) => `import "./${path}";`).join('\n');
  const taxonomy = join(folder, TAXONOMY);
  const entries = new Map(
    [...modules]
      .filter(([path]) => !shared.includes(path))
      .map(([path, text]) => [join(folder, path), `${text}\n${core}`]),
  );
  return {
    name: 'sharing',
    setup(build) {
      build.onResolve({ filter: EVERYTHING }, ({ kind, path, resolveDir }) => {
        const source = join(resolveDir, path.replace(/\.js$/u, '.ts'));
        const isStart = kind === 'entry-point';
        if (isStart && source === taxonomy) return { path, namespace: FACADE };
        if (!isStart && entries.has(source)) return { path, external: true };
        // What is imported for its sake alone stays, though the package says that it has no effect.
        return { path: source, sideEffects: true };
      });
      build.onLoad({ filter: EVERYTHING }, ({ path }) => {
        const contents = entries.get(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
      // The core imports the taxonomy, which must not import the core in turn.
      build.onLoad({ filter: EVERYTHING, namespace: FACADE }, () => ({
        contents: `${core}\nexport * from "./${TAXONOMY}";`,
        resolveDir: folder,
      }));
    },
  };
}
