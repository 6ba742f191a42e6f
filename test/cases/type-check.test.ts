import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import ts from 'typescript';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { load } from '../../scripts/stages/load.js';
import { render } from '../support/whole-output.js';
import { modelOf } from '../support/build.js';
import { sources } from '../support/check.js';
import { acme } from '../support/spec.js';
import { STRICT } from '../support/strict.js';

const OPTIONS: ts.CompilerOptions = {
  ...STRICT,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  verbatimModuleSyntax: true,
  noEmit: true,
};

const GENERATED = join(TOOLCHAIN, 'generated');
const CASES = join(TOOLCHAIN, 'test/cases');

/** What the cases expect, with the run-time core and their taxonomy, in a folder that is not there: path → text. */
function expectedPackage(): ReadonlyMap<string, string> {
  const folder = join(TOOLCHAIN, 'cases-as-generated');
  const { templates } = load({ specs: CASES, taxonomy: CASES, templates: join(TOOLCHAIN, 'templates') });
  const rendered = render(modelOf(sources(acme())), templates);
  const core = [...rendered].filter(([path]) => path === 'reasons.ts' || path.startsWith('runtime/'));
  const modules = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts.txt'))
    .map((path) => {
      const name = path.replaceAll(/[\\/]/gu, '-').replace('.txt', '');
      return [name, readFileSync(join(CASES, path), 'utf8')] as const;
    });
  expect(modules.length).toBeGreaterThan(8);
  return new Map([...core, ...modules].map(([path, text]) => [join(folder, path), text]));
}

/** A compiler host that also has the given files. */
function hostWith(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  return {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    directoryExists: (path) => folders.has(path) || ts.sys.directoryExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, options, ...rest) => {
      const text = files.get(path);
      return text === undefined
        ? host.getSourceFile(path, options, ...rest)
        : ts.createSourceFile(path, text, options);
    },
  };
}

test('everything that is generated, here and in the cases, type-checks as strictly as can be', () => {
  const files = expectedPackage();
  const committed = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(GENERATED, path));
  expect(committed.length).toBeGreaterThan(10);
  const program = ts.createProgram([...committed, ...files.keys()], OPTIONS, hostWith(files));
  const problems = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const place = diagnostic.file?.fileName.replace(TOOLCHAIN, '') ?? '';
    return `${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
  });
  expect(problems).toEqual([]);
});
