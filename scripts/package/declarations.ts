import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from 'ts-morph';

import type { ModuleSources } from './sources.js';

/**
 * The declarations of a package, with maps to its sources, so that an editor
 * goes to the documented code.
 *
 * @param folder - The folder of the package, absolute.
 * @param outDir - Where the declarations will be, for the maps.
 * @returns Path below `outDir` → text.
 * @throws Error when the modules do not compile.
 */
export function emitDeclarations(
  folder: string,
  modules: ModuleSources,
  outDir: string,
): ReadonlyMap<string, string> {
  const project = new Project({
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      strict: true,
      declaration: true,
      declarationMap: true,
      types: [],
      rootDir: folder,
      outDir,
    },
  });
  for (const path of modules.keys()) project.addSourceFileAtPath(`${folder}/${path}`);
  const problems = project.getPreEmitDiagnostics();
  if (problems.length > 0) {
    throw new Error(project.formatDiagnosticsWithColorAndContext(problems.slice(0, 10)));
  }
  const emitted = project.emitToMemory({ emitOnlyDtsFiles: true }).getFiles();
  return new Map(
    emitted.map(({ filePath, text }) => [filePath.slice(outDir.length + 1), text] as const),
  );
}
