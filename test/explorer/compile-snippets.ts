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

const GENERATED = join(TOOLCHAIN, 'generated');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  typeRoots: [join(TOOLCHAIN, 'node_modules', '@types')],
  paths: {
    'vendor-errors': [join(GENERATED, 'index.ts')],
    'vendor-errors/*': [join(GENERATED, '*.ts')],
  },
};

const DISK = ts.createCompilerHost(OPTIONS);

/** What a program before this one has read: the libraries and the package are read once. */
const READ = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of modules that import the package by its name; not of the package itself. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const host: ts.CompilerHost = {
    ...DISK,
    fileExists: (path) => files.has(path) || DISK.fileExists(path),
    getSourceFile: (path, language) => {
      const text = files.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language);
      if (!READ.has(path)) READ.set(path, DISK.getSourceFile(path, language));
      return READ.get(path);
    },
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  const problems = [...files.keys()].flatMap((path) => {
    const module = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(module), ...program.getSemanticDiagnostics(module)];
  });
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...problems].map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}
