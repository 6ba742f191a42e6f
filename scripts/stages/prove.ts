import type { Files } from '../output-files.js';
import { present } from '../present.js';
import { chunksOf } from '../layout/chunks.js';
import { settledText } from '../layout/settled.js';
import { Unknown } from '../layout/width.js';
import type { OutputForm } from '../output-form.js';
import type { TaxonomySpec } from '../spec/language.js';
import type { Literal } from '../text/literal.js';
import { FIXED_EXPORTS, testingNames } from '../text/naming.js';
import { isVisible } from '../text/visible.js';
import { explorerProblems, sectionProblems } from '../tree/explorer-page.js';
import { expectedParts, type Part } from '../tree/parts.js';
import { type Known, type ModuleReading, readModule } from '../tree/read-module.js';
import { same } from '../tree/same.js';
import { BeyondDialect } from '../tree/tokens.js';
import { catalogOf } from '../views/catalog.js';
import { vendorFacts } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { lastResorts } from '../views/reasons.js';
import { testWire } from '../views/testing.js';
import { frameOf } from './join.js';
import { exportsOf, type VendorCard, type VendorModel } from './model.js';

/**
 * Reads formatted output again with a reader of our own dialect and holds it
 * against the model: what `verify` proves, in a fraction of the time. This is
 * the part for what one vendor adds.
 *
 * - Its module, and its functions for tests: every statement, literal and name,
 *   token by token.
 * - Its part of the catalog: equal to the model.
 * - Its section of the explorer: elements, attributes and data.
 *
 * @returns `false` where anything differs, and where anything is beyond the
 *   dialect. Then nothing is said yet: `verify` reads the syntax tree.
 */
export function proveVendor(files: Files, vendor: VendorModel, form: OutputForm): boolean {
  const module = `${vendor.id}.ts`;
  const page = `docs/${vendor.id}.md`;
  const parts = [TESTING, CATALOG, ...(form.asPackage ? [page, EXPLORER] : [])];
  return sure(
    () =>
      same([...files.keys()].sort(), [module, ...parts].sort()) &&
      [...files.values()].every(isVisible) &&
      provesModule(vendor, present(files.get(module)), form) &&
      provesTesting(vendor, present(files.get(TESTING))) &&
      provesJson(files, CATALOG, catalogOf([vendor])) &&
      (!form.asPackage || sectionProblems(present(files.get(EXPLORER)), vendor).length === 0),
  );
}

/**
 * Reads again what is made once for all vendors.
 *
 * - The index and the taxonomy: every statement is either data that is compared
 *   or stands in a template word for word, as prettier parsed it when this
 *   toolchain was built; the exports are exactly those that should be there.
 * - The run-time core: byte for byte what the build knew.
 * - JSON, and the frames that the parts of the vendors are put into.
 */
export function proveShared(
  files: Files,
  taxonomy: TaxonomySpec,
  vendors: readonly VendorCard[],
  form: OutputForm,
): boolean {
  return sure(
    () =>
      [...files].every(
        ([path, text]) => isVisible(text) && (PLACED.has(path) || isSettled(path, text)),
      ) &&
      provesReasons(taxonomy, files) &&
      provesIndex(vendors, files) &&
      provesTestingFrame(vendors, files) &&
      provesJson(files, CATALOG, catalogOf([], taxonomy)) &&
      (!form.asPackage || provesPackage(taxonomy, vendors, files)),
  );
}

function sure(proves: () => boolean): boolean {
  try {
    return proves();
  } catch (error) {
    const isUnsure = error instanceof BeyondDialect || error instanceof Unknown;
    if (isUnsure || error instanceof SyntaxError) return false;
    throw error;
  }
}

const TAXONOMY = 'reasons.ts';
const INDEX = 'index.ts';
const TESTING = 'testing.ts';
const CATALOG = 'catalog.json';
const EXPLORER = 'explorer/index.html';

/** What is proved below, and what holds no code. */
const PLACED = new Set([
  ...[TAXONOMY, INDEX, TESTING, EXPLORER, CATALOG],
  ...['package.json', 'README.md', 'LICENSE', 'llms.txt'],
]);

function isSettled(path: string, text: string): boolean {
  return path.startsWith('runtime/') && settledText(text) === text;
}

function provesModule(vendor: VendorModel, text: string, { enumStyle }: OutputForm): boolean {
  const { parts, exports } = readModule(text);
  return (
    same(parts, expectedParts(vendor, enumStyle)) &&
    same([...new Set(exports)].sort(), [...exportsOf(vendor)].sort())
  );
}

function provesReasons(taxonomy: TaxonomySpec, files: Files): boolean {
  const { parts } = readRest(files.get(TAXONOMY) ?? '');
  const { statuses, statusClasses, otherwise } = lastResorts(taxonomy);
  return same(
    parts.filter(([name]) => !name.startsWith('import ')),
    [
      [
        'const ErrorCategory',
        Object.fromEntries(taxonomy.categories.map(({ category }) => [category, category])),
      ],
      [
        'const ErrorReason',
        Object.fromEntries(taxonomy.reasons.map(({ reason }) => [reason, reason])),
      ],
      ['const STATUS_ADVICE', statuses],
      ['const STATUS_CLASS_ADVICE', statusClasses],
      ['const OTHERWISE', otherwise],
    ],
  );
}

function provesIndex(vendors: readonly VendorCard[], files: Files): boolean {
  const functions = vendors.flatMap(({ names }): [string, Literal][] => [
    [names.parse, names.parse],
    [names.isError, names.isError],
  ]);
  const byId = (name: 'parse' | 'isError'): Literal =>
    Object.fromEntries(vendors.map(({ id, names }) => [id, names[name]]));
  const expected: readonly Part[] = [
    ['interface VendorErrorMap', vendors.map(({ id, names }) => [id, names.union])],
    ['const VENDORS', vendorFacts(vendors)],
    ['const PARSERS', byId('parse')],
    ['const GUARDS', byId('isError')],
    ...vendors.map(({ id }): Part => [`export * from ./${id}.js`, []]),
  ];
  // Only now, as V8 keeps the first of equal keys for all. One that is read from a text with a
  // character of two bytes has two for each, and so would every text that such an id is put into.
  const { parts, exports } = readRest(files.get(INDEX) ?? '', { constants: functions });
  const given = new Map(parts);
  return (
    expected.every(([name, content]) => same(given.get(name), content)) &&
    parts.filter(([name]) => name.startsWith('export *')).length === vendors.length &&
    same([...exports].sort(), [...FIXED_EXPORTS].sort())
  );
}

const DECLARED = /^(export )?(?:interface|type|const|function|class|enum) ([\w$]+)/u;

/** Reads what does not stand in a template word for word. What does adds its name and its export. */
function readRest(text: string, known: Known = {}): ModuleReading {
  const rest: string[] = [];
  const names: string[] = [];
  const settled: string[] = [];
  for (const chunk of chunksOf(text)) {
    if (chunk.startsWith('/*') || settledText(chunk) !== chunk) rest.push(chunk);
    else {
      const [, exported, name = ''] = DECLARED.exec(chunk) ?? [];
      names.push(name);
      if (exported !== undefined) settled.push(name);
      if (name === '') rest.push(chunk);
    }
  }
  const reading = readModule(rest.join('\n'), { ...known, names });
  return { ...reading, exports: [...new Set([...settled, ...reading.exports])] };
}

/** What the module for tests takes from the run-time core. */
const TESTING_CORE = ['makeError', 'makeResponse', 'ErrorDetails', 'TestResponse', 'TestWire'];

function provesTestingFrame(vendors: readonly VendorCard[], files: Files): boolean {
  const expected: readonly Part[] = [
    ...vendors.map(({ id, names }): Part => [
      `import ./${id}.js`,
      [names.parse, names.table, names.enum, names.errorOf, names.messageParams],
    ]),
    ['import ./runtime/testing.js', TESTING_CORE],
    ['export', ['ErrorDetails', 'TestResponse']],
  ];
  return same(readModule(files.get(TESTING) ?? '').parts, expected);
}

function provesTesting(vendor: VendorModel, text: string): boolean {
  const { names, id, prefix } = vendor;
  const { wire, makeResponse, makeError } = testingNames(id, prefix);
  const imported = [names.parse, names.table, names.enum, names.errorOf, names.messageParams];
  return same(readModule(text, { names: [...imported, ...TESTING_CORE] }).parts, [
    [`const ${wire}`, testWire(vendor)],
    [`function ${makeResponse}`, []],
    [`function ${makeError}`, []],
  ]);
}

function provesPackage(
  taxonomy: TaxonomySpec,
  vendors: readonly VendorCard[],
  files: Files,
): boolean {
  const template = files.get(EXPLORER);
  if (template === undefined) return false;
  const page = frameOf(EXPLORER, template).join('');
  return (
    provesJson(files, 'package.json', packageJson(vendors)) &&
    explorerProblems(page, { taxonomy, vendors: [] }).length === 0
  );
}

function provesJson(files: Files, path: string, expected: Literal): boolean {
  return same(JSON.parse(files.get(path) ?? 'null'), expected);
}
