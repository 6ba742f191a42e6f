import { join } from 'node:path';

import ts from 'typescript';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { codeSnippet, reasonSnippet } from '../../templates/explorer/snippet.js';
import type { VendorData } from '../../templates/explorer/types.js';

/** What the compiler says of the snippets of all codes of some vendors. */
export function problemsOfSnippets(vendors: readonly VendorData[]): readonly string[] {
  const files = vendors.flatMap((vendor): readonly (readonly [string, string])[] => [
    [
      `/${vendor.id}.code.ts`,
      inOneModule(vendor.errors.map((error) => codeSnippet(vendor, error))),
    ],
    [
      `/${vendor.id}.reason.ts`,
      inOneModule(vendor.errors.map((error) => reasonSnippet(vendor, error))),
    ],
  ]);
  return problemsOf(new Map(files));
}

/** The imports once, and each snippet in a function of its own. */
export function inOneModule(snippets: readonly string[]): string {
  const parts = snippets.map((snippet) => snippet.split('\n\n'));
  const imports = new Set(parts.map(([first]) => first));
  const bodies = parts.map(
    ([, body], index) => `export async function handle${String(index)}() {\n${body ?? ''}\n}`,
  );
  return [...imports, 'declare const body: unknown, response: { status: number };', ...bodies].join(
    '\n',
  );
}

/** What the compiler says of modules that import the package by its name. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const generated = join(TOOLCHAIN, 'generated');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(TOOLCHAIN, 'node_modules', '@types')],
    paths: {
      'vendor-errors': [join(generated, 'index.ts')],
      'vendor-errors/*': [join(generated, '*.ts')],
    },
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    getSourceFile: (path, ...others) => {
      const text = files.get(path);
      return text === undefined
        ? disk.getSourceFile(path, ...others)
        : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
