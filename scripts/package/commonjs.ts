import { present } from '../present.js';
import { loadEsbuild } from './esbuild.js';

/**
 * The same JavaScript for the older system of modules, file by file.
 *
 * @param javascript - Path → text, with maps to the sources.
 * @returns The same paths, for a folder as deep as the other.
 */
export async function toCommonjs(
  javascript: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const { transform } = loadEsbuild();
  const paths = [...javascript.keys()].filter((path) => path.endsWith('.js'));
  const emitted = await Promise.all(
    paths.map(async (path) => {
      const text = present(javascript.get(path));
      const toSources = present(javascript.get(`${path}.map`));
      const { code, map } = await transform(withMap(text, toSources), {
        format: 'cjs',
        target: 'es2022',
        sourcemap: true,
        sourcesContent: false,
        sourcefile: path,
      });
      return [
        [path, `${code}//# sourceMappingURL=${path}.map\n`],
        // A file that only hands on what another holds has no source of its own.
        [`${path}.map`, toSources.includes('"sources": []') ? toSources : map],
      ] as const;
    }),
  );
  return new Map(emitted.flat());
}

/** With its map inside, so that the next map leads to the sources and not to this text. */
function withMap(text: string, map: string): string {
  const encoded = Buffer.from(map).toString('base64');
  return text.replace(
    /^\/\/# sourceMappingURL=.*$/mu,
    `//# sourceMappingURL=data:application/json;base64,${encoded}`,
  );
}
