/** The compiler itself is asked whether a missing case is an error, so that the type tests can't pass for nothing. */
import { join } from 'node:path';

import ts from 'typescript';

import { VENDORS } from '../generated/vendors.js';

const GENERATED = join(import.meta.dirname, '../../generated');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

const CASES = VENDORS.map(({ id, catalog }) => ({
  id,
  prefix: catalog.prefix,
  names: catalog.errors.map(({ name }) => name),
}));

/** A switch over the given members, with never at the end. */
function switchOver(id: string, prefix: string, names: readonly string[]): string {
  return `
import { type Known${prefix}Error, ${prefix}ErrorCode } from '${GENERATED}/${id}.js';

export function nameOf({ code }: Known${prefix}Error): string {
  switch (code) {
${names.map((name) => `    case ${prefix}ErrorCode.${name}: return '${name}';`).join('\n')}
    default: {
      const nothing: never = code;
      return nothing;
    }
  }
}
`;
}

const FILES = new Map(
  CASES.flatMap(({ id, prefix, names }) => [
    [join(GENERATED, `${id}-all.mem.ts`), switchOver(id, prefix, names)],
    [join(GENERATED, `${id}-less.mem.ts`), switchOver(id, prefix, names.slice(1))],
    [join(GENERATED, `${id}-more.mem.ts`), switchOver(id, prefix, [...names, 'NoSuchCode'])],
  ]),
);

describe('an exhaustive switch', () => {
  const host = ts.createCompilerHost(OPTIONS);
  const program = ts.createProgram([...FILES.keys()], OPTIONS, {
    ...host,
    fileExists: (path) => FILES.has(path) || host.fileExists(path),
    readFile: (path) => FILES.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = FILES.get(path);
      return text === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, text, version);
    },
  });
  const problems = (id: string, variant: string): readonly string[] => {
    const source = program.getSourceFile(join(GENERATED, `${id}-${variant}.mem.ts`));
    return program
      .getSemanticDiagnostics(source)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };

  it.each(CASES)('over the codes of $id compiles with every case', ({ id }) => {
    expect(problems(id, 'all')).toEqual([]);
  });

  it.each(CASES)('over the codes of $id does not with one missing', ({ id }) => {
    expect(problems(id, 'less')).toEqual([
      expect.stringContaining("is not assignable to type 'never'"),
    ]);
  });

  it.each(CASES)('over the codes of $id does not with one that is none', ({ id }) => {
    expect(problems(id, 'more').join()).toContain('NoSuchCode');
  });
});
