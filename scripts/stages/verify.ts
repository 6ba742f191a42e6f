import { type Node, Project, type ProjectOptions, type SourceFile, ts } from 'ts-morph';

import type { Files } from '../output-files.js';
import type { OutputForm } from '../output-form.js';
import type { TaxonomySpec } from '../spec/language.js';
import { FIXED_EXPORTS, testingNames, type VendorNames } from '../text/naming.js';
import type { Literal } from '../text/literal.js';
import { isVisible } from '../text/visible.js';
import { evaluate, keyOf, NotData } from '../tree/evaluate.js';
import { explorerProblems, sectionProblems } from '../tree/explorer-page.js';
import {
  indexOutline,
  outline,
  REASONS_OUTLINE,
  testingFrame,
  testingPart,
} from '../tree/outline.js';
import { expectedParts, type Part } from '../tree/parts.js';
import { same } from '../tree/same.js';
import { ALLOWED_KINDS, actualParts, isReader } from '../tree/vendor-module.js';
import { catalogOf } from '../views/catalog.js';
import { vendorFacts } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { lastResorts } from '../views/reasons.js';
import { testWire } from '../views/testing.js';
import { frameOf } from './join.js';
import { exportsOf, type Model, type VendorCard, type VendorModel } from './model.js';

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
 * Reads again what one vendor adds to the output, and holds it against the model:
 * its module has exactly the statements, literals and exports that it should
 * have, of the allowed kinds only, and so have its parts of the files that all
 * vendors share.
 *
 * @param project - Where the modules are read into.
 * @throws VerifyError with everything that differs.
 */
export function verifyVendor(
  files: Files,
  vendor: VendorModel,
  form: OutputForm,
  project = new Project(IN_MEMORY),
): void {
  verifyFiles(files, project, (modules) => [
    ...verifyModule(vendor, form, modules.get(`${vendor.id}.ts`)),
    ...verifyTesting(vendor, modules.get(TESTING)),
    ...verifyJson('catalog.json', files, catalogOf([vendor])),
    ...(form.asPackage ? verifySection(vendor, files.get(EXPLORER)) : []),
  ]);
}

/**
 * Reads again what is made once for all vendors: the taxonomy, the index, which
 * exports exactly what the modules do, and the frames of the files in which every
 * vendor has a part.
 *
 * @param names - What the modules of all vendors export.
 * @param project - Where the modules are read into.
 * @throws VerifyError with everything that differs.
 */
export function verifyShared(
  files: Files,
  { taxonomy, vendors, form }: SharedModel,
  names: readonly string[],
  project = new Project(IN_MEMORY),
): void {
  verifyFiles(files, project, (modules) => [
    ...verifyReasons(taxonomy, modules.get('reasons.ts')),
    ...verifyIndex(vendors, names, modules.get('index.ts')),
    ...verifyJson('catalog.json', files, catalogOf([], taxonomy)),
    ...verifyOutlineOf(TESTING, testingFrame(vendors), modules.get(TESTING)),
    ...(form.asPackage
      ? [
          ...verifyJson('package.json', files, packageJson(vendors)),
          ...verifyExplorer(taxonomy, files.get(EXPLORER)),
        ]
      : []),
  ]);
}

/** What the files say that are made once: of each vendor no more than its card. */
export type SharedModel = Omit<Model, 'vendors'> & { readonly vendors: readonly VendorCard[] };

const TESTING = 'testing.ts';
const EXPLORER = 'explorer/index.html';

/** The modules of an output by their paths. */
type Modules = ReadonlyMap<string, SourceFile>;

/** Characters and syntax first: what comes of other problems there says nothing. */
function verifyFiles(
  files: Files,
  project: Project,
  verify: (modules: Modules) => readonly string[],
): void {
  const modules: Modules = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => [path, project.createSourceFile(`/${path}`, text)]),
  );
  const problems = [
    ...[...files].flatMap(([path, text]) => verifyCharacters(path, text)),
    ...[...modules.values()].flatMap((module) => verifySyntax(module, project)),
  ];
  if (problems.length === 0) problems.push(...verify(modules));
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

function verifyModule(
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
  return [
    ...attempt(module, () =>
      compareParts(module, actualParts(module), expectedParts(vendor, form.enumStyle)),
    ),
    ...verifyExports(module, exportsOf(vendor)),
  ];
}

/** No export more or less than a module should have. */
function verifyExports(module: SourceFile, expected: readonly string[]): readonly string[] {
  const actual = new Set(module.getExportSymbols().map((symbol) => symbol.getName()));
  const missing = expected.filter((name) => !actual.delete(name));
  return [
    ...missing.map((name) => `${nameOf(module)} does not export ${name}`),
    ...[...actual].map((name) => `${nameOf(module)} exports ${name}, which it should not`),
  ];
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

function verifyReasons(taxonomy: TaxonomySpec, module: SourceFile | undefined): readonly string[] {
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
    ...verifyOutlineOf('reasons.ts', REASONS_OUTLINE, module),
    ...Object.entries(expected).flatMap(([name, data]) => verifyConstant(module, name, data)),
  ];
}

function verifyIndex(
  vendors: readonly VendorCard[],
  names: readonly string[],
  module: SourceFile | undefined,
): readonly string[] {
  if (module === undefined) return ['index.ts is missing'];
  const all = [...FIXED_EXPORTS, ...names].sort();
  const repeated = all.filter((name, index) => all[index - 1] === name);
  return [
    // The modules of the vendors are not there to be read: what is left are its own.
    ...verifyExports(module, FIXED_EXPORTS),
    ...repeated.map((name) => `index.ts would have two exports named ${name}`),
    ...verifyOutlineOf('index.ts', indexOutline(vendors), module),
    ...vendors.flatMap(({ id }) => verifyPassedOn(module, id)),
    ...verifyConstant(module, 'VENDORS', vendorFacts(vendors)),
    ...verifyConstant(module, 'PARSERS', byId(vendors, 'parse'), namesOf(vendors, 'parse')),
    ...verifyConstant(module, 'GUARDS', byId(vendors, 'isError'), namesOf(vendors, 'isError')),
    ...verifyErrorMap(module, vendors),
  ];
}

/** All that the module of a vendor exports is passed on. */
function verifyPassedOn(module: SourceFile, id: string): readonly string[] {
  const isWhole = module
    .getExportDeclarations()
    .some(
      (declaration) =>
        declaration.getModuleSpecifierValue() === `./${id}.js` &&
        declaration.compilerNode.exportClause === undefined &&
        !declaration.isTypeOnly(),
    );
  return isWhole ? [] : [`${nameOf(module)} does not export all of ${id}.ts`];
}

function verifyTesting(vendor: VendorModel, module: SourceFile | undefined): readonly string[] {
  if (module === undefined) return [`${TESTING} is missing`];
  const { wire } = testingNames(vendor.id, vendor.prefix);
  return [
    ...verifyOutlineOf(TESTING, testingPart(vendor), module),
    ...verifyConstant(module, wire, testWire(vendor)),
  ];
}

/** No statement more or less than a module should have, in its order. */
function verifyOutlineOf(
  path: string,
  expected: readonly string[],
  module: SourceFile | undefined,
): readonly string[] {
  if (module === undefined) return [`${path} is missing`];
  const actual = outline(module);
  const index = expected.findIndex((statement, at) => actual[at] !== statement);
  const at = index === -1 ? expected.length : index;
  if (at === expected.length && at === actual.length) return [];
  return [`${path}: expected ${expected[at] ?? 'nothing'}, found ${actual[at] ?? 'nothing'}`];
}

function byId(vendors: readonly VendorCard[], key: keyof VendorNames): Literal {
  return Object.fromEntries(vendors.map(({ id, names }) => [id, names[key]]));
}

/** Names that stand for themselves where they are referred to. */
function namesOf(
  vendors: readonly VendorCard[],
  key: keyof VendorNames,
): ReadonlyMap<string, string> {
  return new Map(vendors.map(({ names }) => [names[key], names[key]]));
}

function verifyErrorMap(module: SourceFile, vendors: readonly VendorCard[]): readonly string[] {
  return attempt(module, () => {
    const members = module.getInterfaceOrThrow('VendorErrorMap').getProperties();
    const actual = members.map((member) => [
      keyOf(member.getNameNode()),
      member.getTypeNodeOrThrow().getText(),
    ]);
    return same(Object.fromEntries(actual), byId(vendors, 'union'))
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

function verifyExplorer(taxonomy: TaxonomySpec, page: string | undefined): readonly string[] {
  if (page === undefined) return [`${EXPLORER} is missing`];
  const frame = frameOf(EXPLORER, page).join('');
  return explorerProblems(frame, { taxonomy, vendors: [] }).map(inExplorer);
}

function verifySection(vendor: VendorModel, section: string | undefined): readonly string[] {
  if (section === undefined) return [`${EXPLORER} is missing`];
  return sectionProblems(section, vendor).map(inExplorer);
}

function inExplorer(problem: string): string {
  return `${EXPLORER} ${problem}`;
}

function attempt(module: SourceFile, check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof NotData) return [problemAt(error.node, error.message)];
    return [`${nameOf(module)}: ${String(error)}`];
  }
}

function problemAt(node: Node, problem: string): string {
  return `${nameOf(node.getSourceFile())}:${node.getStartLineNumber()}: ${problem}`;
}

function nameOf(module: SourceFile): string {
  return module.getFilePath().slice(1);
}
