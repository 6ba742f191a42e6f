import { dirname } from 'node:path';

import { type Options, transformSync } from '@swc/core';
import ts from 'typescript';

import type { Files } from '../../scripts/output-files.js';
import { STRICT } from '../support/strict.js';

/** As strictly as can be, and to what a world of its own can load. */
const OPTIONS: ts.CompilerOptions = {
  ...STRICT,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
};

/** The same by another compiler, which is quick and reads each module alone. */
const TRANSPILING: Options = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'commonjs' },
};

/** Modules as JavaScript, and what the compiler says of them. */
export interface Compiled {
  readonly code: Files;
  readonly problems: readonly string[];
}

const ROOT = '/output';
const HOST = ts.createCompilerHost(OPTIONS);

/** What stays the same from one output to the next is read and checked once: the library and the core. */
const READ = new Map<string, ts.SourceFile>();
const CHECKED = new Set<ts.SourceFile>();

/** Type-checks the modules of an output in one program, and compiles them. */
export function compile(files: Files): Compiled {
  const modules = new Map(
    [...files].flatMap(([path, text]) => (path.endsWith('.ts') ? [[`${ROOT}/${path}`, text]] : [])),
  );
  const folders = new Set([...modules.keys()].map((path) => dirname(path)));
  const code = new Map<string, string>();
  const host: ts.CompilerHost = {
    ...HOST,
    fileExists: (path) => (path.startsWith(ROOT) ? modules.has(path) : HOST.fileExists(path)),
    directoryExists: (path) => folders.has(path) || ts.sys.directoryExists(path),
    readFile: (path) => modules.get(path) ?? HOST.readFile(path),
    getSourceFile: (path, language) => sourceFile(path, modules.get(path), language),
    writeFile: (path, text) => void code.set(path.slice(ROOT.length + 1), text),
  };
  const program = ts.createProgram([...modules.keys()], OPTIONS, host);
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(ROOT));
  const fresh = ours.filter((file) => !CHECKED.has(file));
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...fresh.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ].map(({ file, messageText }) => {
    const place = file?.fileName.slice(ROOT.length + 1) ?? 'options';
    return `${place} does not compile: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  program.emit();
  for (const file of fresh) if (READ.get(file.fileName) === file) CHECKED.add(file);
  return { code, problems };
}

/** Compiles the modules of an output one by one, without a look at types. */
export function transpile(files: Files): Compiled {
  const problems: string[] = [];
  const code = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.endsWith('.ts')) continue;
    try {
      code.set(path.replace(/\.ts$/u, '.js'), transformSync(text, TRANSPILING).code);
    } catch (error) {
      problems.push(`${path} does not compile: ${String(error)}`);
    }
  }
  return { code, problems };
}

function sourceFile(
  path: string,
  text: string | undefined,
  language: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  const isFixed = text === undefined || path.startsWith(`${ROOT}/runtime/`);
  const known = isFixed ? READ.get(path) : undefined;
  if (known !== undefined) return known;
  const content = text ?? HOST.readFile(path);
  if (content === undefined) return undefined;
  const file = ts.createSourceFile(path, content, language);
  if (isFixed) READ.set(path, file);
  return file;
}
