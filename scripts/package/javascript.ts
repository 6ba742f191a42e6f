import { loadEsbuild } from './esbuild.js';
import type { ModuleSources } from './sources.js';

/** The systems of modules that a package is made for. */
export type ModuleFormat = 'esm' | 'cjs';

/**
 * The JavaScript of a package, module by module. esbuild writes an enum as a
 * call that is marked pure, so that bundlers can drop it; TypeScript's own
 * output they have to keep.
 *
 * @param toSources - The way from the folder of the output to that of the sources.
 * @returns Path → text, maps to the sources included.
 */
export async function emitJavascript(
  modules: ModuleSources,
  format: ModuleFormat,
  toSources: string,
): Promise<ReadonlyMap<string, string>> {
  const { transform } = loadEsbuild();
  const emitted = await Promise.all(
    [...modules].map(async ([path, text]) => {
      const depth = '../'.repeat(path.split('/').length - 1);
      const { code, map } = await transform(text, {
        loader: 'ts',
        format,
        target: 'es2022',
        sourcemap: true,
        sourcesContent: false,
        sourcefile: `${depth}${toSources}/${path}`,
      });
      const output = path.replace(/\.ts$/u, '.js');
      const name = output.slice(output.lastIndexOf('/') + 1);
      return [
        [output, `${code}//# sourceMappingURL=${name}.map\n`],
        [`${output}.map`, map],
      ] as const;
    }),
  );
  return new Map(emitted.flat());
}
