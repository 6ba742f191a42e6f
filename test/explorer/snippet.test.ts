import { join } from 'node:path';

import ts from 'typescript';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { explorerData } from '../../scripts/views/explorer-data.js';
import { codeSnippet, reasonSnippet } from '../../templates/explorer/snippet.js';
import { realModel } from './support.js';

const { vendors } = explorerData(realModel);

test('a snippet handles just its code', () => {
  const vidu = vendors.find(({ id }) => id === 'vidu');
  const error = vidu?.errors.find(({ code }) => code === 'FieldLacking');
  if (vidu === undefined || error === undefined) throw new Error('FieldLacking is gone.');
  expect(codeSnippet(vidu, error))
    .toBe(`import { parseViduError, ViduErrorCode } from 'vendor-errors/vidu';

const error = parseViduError(body, response);
if (error?.known && error.code === ViduErrorCode.FieldLacking) {
  console.warn(error.params?.fields);
  // Change the request, its input or the set-up; do not repeat it as it is.
  throw new Error(error.message);
}
`);
});

test('the snippets of all codes compile', () => {
  const files = new Map(
    vendors.flatMap((vendor) => [
      [
        `/${vendor.id}.code.ts`,
        inOneModule(vendor.errors.map((error) => codeSnippet(vendor, error))),
      ],
      [
        `/${vendor.id}.reason.ts`,
        inOneModule(vendor.errors.map((error) => reasonSnippet(vendor, error))),
      ],
    ]),
  );
  expect(problemsOf(files)).toEqual([]);
  expect(
    problemsOf(new Map([['/wrong.ts', inOneModule(["import { x } from 'vendor-errors';\n\nx;"])]])),
  ).toHaveLength(1);
});

/** The imports once, and each snippet in a function of its own. */
function inOneModule(snippets: readonly string[]): string {
  const parts = snippets.map((snippet) => snippet.split('\n\n'));
  const imports = new Set(parts.map(([first]) => first));
  const bodies = parts.map(
    ([, body], index) => `export async function handle${String(index)}() {\n${body ?? ''}\n}`,
  );
  return [...imports, 'declare const body: unknown, response: { status: number };', ...bodies].join(
    '\n',
  );
}

function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
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
