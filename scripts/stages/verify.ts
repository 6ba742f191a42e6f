import { type Node, Project, type ProjectOptions, type SourceFile, ts } from 'ts-morph';

import type { Files } from '../output-files.js';
import type { OutputForm } from '../output-form.js';
import { FIXED_EXPORTS, testingNames, type VendorNames } from '../text/naming.js';
import type { Literal } from '../text/literal.js';
import { isVisible } from '../text/visible.js';
import { evaluate, keyOf, NotData } from '../tree/evaluate.js';
import { explorerProblems } from '../tree/explorer-page.js';
import { indexOutline, outline, REASONS_OUTLINE, testingOutline } from '../tree/outline.js';
import { expectedParts, type Part } from '../tree/parts.js';
import { ALLOWED_KINDS, actualParts, isReader } from '../tree/vendor-module.js';
import { catalogOf } from '../views/catalog.js';
import { vendorFacts } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { lastResorts } from '../views/reasons.js';
import { testWire } from '../views/testing.js';
import type { Model, VendorModel } from './model.js';

/** More problems than this are the echo of the first ones. */
const MOST_PROBLEMS = 20;

/** A project without a disk and without the types of the language. */
export const IN_MEMORY: ProjectOptions = {
  useInMemoryFileSystem: true,
  compilerOptions: { noLib: true },
};

/** The output does not say what the model says: a fault of a template, an emitter or the formatter. */
export class VerifyError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The output does not say what the specs say:\n${problems.slice(0, MOST_PROBLEMS).join('\n')}`,
    );
  }
}

/**
 * Reads the formatted output again and holds it against the model: every module
 * has exactly the statements, literals and names that it should have, of the
 * allowed kinds only, and the index exports exactly what the modules do.
 *
 * @param project - Where the modules are read into.
 * @throws VerifyError with everything that differs. Nothing has been written yet.
 */
export function verify(files: Files, model: Model, project = new Project(IN_MEMORY)): void {
  const modules = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => [path, project.createSourceFile(`/${path}`, text)]),
  );
  const problems = [
    ...[...files].flatMap(([path, text]) => verifyCharacters(path, text)),
    ...[...modules.values()].flatMap((module) => verifySyntax(module, project)),
  ];
  if (problems.length === 0) {
    problems.push(
      ...model.vendors.flatMap((vendor) =>
        verifyVendor(vendor, model.form, modules.get(`${vendor.id}.ts`)),
      ),
      ...verifyReasons(model, modules.get('reasons.ts')),
      ...verifyIndex(model, modules.get('index.ts')),
      ...verifyJson('catalog.json', files, catalogOf(model.vendors, model.taxonomy)),
      ...verifyTesting(model, modules.get('testing.ts')),
      ...(model.form.asPackage
        ? [
            ...verifyJson('package.json', files, packageJson(model.vendors)),
            ...verifyExplorer(model, files.get('explorer/index.html')),
          ]
        : []),
    );
  }
  if (problems.length > 0) throw new VerifyError(problems);
}

function verifyCharacters(path: string, text: string): readonly string[] {
  if (isVisible(text)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      isVisible(line) ? [] : [`${path}:${index + 1}: an invisible character stands raw`],
    );
}

function verifySyntax(module: SourceFile, project: Project): readonly string[] {
  return project
    .getProgram()
    .getSyntacticDiagnostics(module)
    .map((diagnostic) => {
      const problem = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, ' ');
      return `${nameOf(module)}:${diagnostic.getLineNumber()}: ${problem}`;
    });
}

function verifyVendor(
  vendor: VendorModel,
  form: OutputForm,
  module: SourceFile | undefined,
): readonly string[] {
  if (module === undefined) return [`${vendor.id}.ts is missing`];
  const foreign: string[] = [];
  module.forEachDescendant((node, traversal) => {
    if (isReader(node)) traversal.skip();
    else if (!ALLOWED_KINDS.has(node.getKind())) {
      foreign.push(problemAt(node, `${node.getKindName()} is not allowed`));
    }
  });
  if (foreign.length > 0) return foreign;
  return attempt(module, () =>
    compareParts(module, actualParts(module), expectedParts(vendor, form.enumStyle)),
  );
}

function compareParts(
  module: SourceFile,
  actual: readonly Part[],
  expected: readonly Part[],
): readonly string[] {
  const problems: string[] = [];
  for (let index = 0; index < Math.max(actual.length, expected.length); index += 1) {
    const [actualName, actualContent] = actual[index] ?? ['nothing', undefined];
    const [expectedName, expectedContent] = expected[index] ?? ['nothing', undefined];
    if (actualName !== expectedName) {
      problems.push(`${nameOf(module)}: expected ${expectedName}, found ${actualName}`);
      break;
    }
    if (!same(actualContent, expectedContent)) {
      problems.push(`${nameOf(module)}: ${actualName} does not say what the spec says`);
    }
  }
  return problems;
}

function verifyReasons({ taxonomy }: Model, module: SourceFile | undefined): readonly string[] {
  if (module === undefined) return ['reasons.ts is missing'];
  const { statuses, statusClasses, otherwise } = lastResorts(taxonomy);
  const expected: Readonly<Record<string, Literal>> = {
    ErrorCategory: Object.fromEntries(
      taxonomy.categories.map(({ category }) => [category, category]),
    ),
    ErrorReason: Object.fromEntries(taxonomy.reasons.map(({ reason }) => [reason, reason])),
    STATUS_ADVICE: statuses,
    STATUS_CLASS_ADVICE: statusClasses,
    OTHERWISE: otherwise,
  };
  return [
    ...verifyOutline(module, REASONS_OUTLINE),
    ...Object.entries(expected).flatMap(([name, data]) => verifyConstant(module, name, data)),
  ];
}

function verifyIndex(model: Model, module: SourceFile | undefined): readonly string[] {
  if (module === undefined) return ['index.ts is missing'];
  const expected = [
    ...FIXED_EXPORTS,
    ...model.vendors.flatMap(({ names, errors }) => [
      ...(Object.values(names) as string[]),
      ...errors.map(({ interfaceName }) => interfaceName),
    ]),
  ].sort();
  const actual = module.getExportSymbols().map((symbol) => symbol.getName());
  const expectedNames = new Set(expected);
  const actualNames = new Set(actual);
  const missing = expected.filter((name) => !actualNames.has(name));
  const extra = actual.filter((name) => !expectedNames.has(name));
  const repeated = expected.filter((name, index) => expected[index - 1] === name);
  return [
    ...missing.map((name) => `index.ts does not export ${name}`),
    ...extra.map((name) => `index.ts exports ${name}, which no module should have`),
    ...repeated.map((name) => `index.ts would have two exports named ${name}`),
    ...verifyOutline(module, indexOutline(model.vendors)),
    ...verifyConstant(module, 'VENDORS', vendorFacts(model.vendors)),
    ...verifyConstant(module, 'PARSERS', byId(model, 'parse'), namesOf(model, 'parse')),
    ...verifyConstant(module, 'GUARDS', byId(model, 'isError'), namesOf(model, 'isError')),
    ...verifyErrorMap(module, model),
  ];
}

function verifyTesting({ vendors }: Model, module: SourceFile | undefined): readonly string[] {
  if (module === undefined) return ['testing.ts is missing'];
  return [
    ...verifyOutline(module, testingOutline(vendors)),
    ...vendors.flatMap((vendor) =>
      verifyConstant(module, testingNames(vendor.id, vendor.prefix).wire, testWire(vendor)),
    ),
  ];
}

/** No statement more or less than a module should have, in its order. */
function verifyOutline(module: SourceFile, expected: readonly string[]): readonly string[] {
  const actual = outline(module);
  const index = expected.findIndex((statement, at) => actual[at] !== statement);
  const at = index === -1 ? expected.length : index;
  if (at === expected.length && at === actual.length) return [];
  return [
    `${nameOf(module)}: expected ${expected[at] ?? 'nothing'}, found ${actual[at] ?? 'nothing'}`,
  ];
}

function byId({ vendors }: Model, key: keyof VendorNames): Literal {
  return Object.fromEntries(vendors.map(({ id, names }) => [id, names[key]]));
}

/** Names that stand for themselves where they are referred to. */
function namesOf({ vendors }: Model, key: keyof VendorNames): ReadonlyMap<string, string> {
  return new Map(vendors.map(({ names }) => [names[key], names[key]]));
}

function verifyErrorMap(module: SourceFile, model: Model): readonly string[] {
  return attempt(module, () => {
    const members = module.getInterfaceOrThrow('VendorErrorMap').getProperties();
    const actual = members.map((member) => [
      keyOf(member.getNameNode()),
      member.getTypeNodeOrThrow().getText(),
    ]);
    return same(Object.fromEntries(actual), byId(model, 'union'))
      ? []
      : [`${nameOf(module)}: VendorErrorMap does not say what the specs say`];
  });
}

function verifyConstant(
  module: SourceFile,
  name: string,
  expected: Literal,
  names?: ReadonlyMap<string, string>,
): readonly string[] {
  return attempt(module, () => {
    const initializer = module.getVariableDeclarationOrThrow(name).getInitializerOrThrow();
    return same(evaluate(initializer, names), expected)
      ? []
      : [`${nameOf(module)}: ${name} does not say what the specs say`];
  });
}

function verifyJson(path: string, files: Files, expected: Literal): readonly string[] {
  return same(parseJson(files.get(path)), expected)
    ? []
    : [`${path} does not say what the specs say`];
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

function verifyExplorer(model: Model, page: string | undefined): readonly string[] {
  if (page === undefined) return ['explorer/index.html is missing'];
  return explorerProblems(page, model).map((problem) => `explorer/index.html ${problem}`);
}

function attempt(module: SourceFile, check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof NotData) return [problemAt(error.node, error.message)];
    return [`${nameOf(module)}: ${String(error)}`];
  }
}

/** Equal as JSON, so that a key with the value `undefined` is no key. Order counts. */
function same(actual: unknown, expected: unknown): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected);
}

function problemAt(node: Node, problem: string): string {
  return `${nameOf(node.getSourceFile())}:${node.getStartLineNumber()}: ${problem}`;
}

function nameOf(module: SourceFile): string {
  return module.getFilePath().slice(1);
}
