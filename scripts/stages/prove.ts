import { chunksOf } from '../layout/chunks.js';
import { settledText } from '../layout/settled.js';
import { Unknown } from '../layout/width.js';
import type { OutputForm } from '../output-form.js';
import { escapeUnsafe, type Literal } from '../text/literal.js';
import { FIXED_EXPORTS, testingNames } from '../text/naming.js';
import { explorerProblems } from '../tree/explorer-page.js';
import { expectedParts, type Part } from '../tree/parts.js';
import { type Known, type ModuleReading, readModule } from '../tree/read-module.js';
import { same } from '../tree/same.js';
import { BeyondDialect } from '../tree/tokens.js';
import { catalogOf } from '../views/catalog.js';
import { vendorFacts } from '../views/index-module.js';
import { packageJson } from '../views/package-json.js';
import { lastResorts } from '../views/reasons.js';
import { testWire } from '../views/testing.js';
import type { Model, VendorModel } from './model.js';
import type { Files } from './render.js';

/**
 * Reads the formatted output again with a reader of our own dialect and holds
 * it against the model: what `verify` proves, in a fraction of the time.
 *
 * - Vendors' modules: every statement, literal and name, token by token.
 * - The index and the taxonomy: every statement is either data that is compared
 *   or stands in a template word for word, as prettier parsed it when this
 *   toolchain was built; the exports are exactly those that should be there.
 * - The run-time core: byte for byte what the build knew.
 * - JSON: equal to the model.
 * - The explorer: its elements, attributes, policy and data.
 *
 * @returns `false` where anything differs, and where anything is beyond the
 *   dialect. Then nothing is said yet: `verify` reads the syntax tree.
 */
export function prove(files: Files, model: Model): boolean {
  try {
    return (
      [...files].every(
        ([path, text]) => isVisible(text) && (isPlaced(path, model) || isSettled(path, text)),
      ) &&
      model.vendors.every((vendor) => provesVendor(vendor, files, model.form)) &&
      provesReasons(model, files) &&
      provesIndex(model, files) &&
      provesTesting(model, files) &&
      provesJson(files, 'catalog.json', catalogOf(model)) &&
      (!model.form.asPackage || provesPackage(model, files))
    );
  } catch (error) {
    const isUnsure = error instanceof BeyondDialect || error instanceof Unknown;
    if (isUnsure || error instanceof SyntaxError) return false;
    throw error;
  }
}

const BEYOND_ASCII = /[^\n\u0020-\u007e]/u;

/** No control, bidi or other invisible character stands raw. */
function isVisible(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return true;
  const rest = text.replace(/[\n<]/gu, ' ');
  return escapeUnsafe(rest) === rest;
}

const TAXONOMY = 'reasons.ts';
const INDEX = 'index.ts';

const TESTING = 'testing.ts';
const EXPLORER = 'explorer/index.html';

/** What is proved below, and what holds no code. */
const PLACED = new Set([
  ...[TAXONOMY, INDEX, TESTING, EXPLORER],
  ...['catalog.json', 'package.json', 'README.md', 'LICENSE', 'llms.txt'],
]);

function isPlaced(path: string, { vendors }: Model): boolean {
  return (
    PLACED.has(path) || vendors.some(({ id }) => path === `${id}.ts` || path === `docs/${id}.md`)
  );
}

function isSettled(path: string, text: string): boolean {
  return path.startsWith('runtime/') && settledText(text) === text;
}

function provesVendor(vendor: VendorModel, files: Files, { enumStyle }: OutputForm): boolean {
  const { parts, exports } = readModule(files.get(`${vendor.id}.ts`) ?? '');
  return (
    same(parts, expectedParts(vendor, enumStyle)) &&
    same([...new Set(exports)].sort(), exportsOf(vendor))
  );
}

function exportsOf({ names, errors }: VendorModel): readonly string[] {
  return [
    ...(Object.values(names) as string[]),
    ...errors.map(({ interfaceName }) => interfaceName),
  ].sort();
}

function provesReasons({ taxonomy }: Model, files: Files): boolean {
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

function provesIndex({ vendors }: Model, files: Files): boolean {
  const functions = vendors.flatMap(({ names }): [string, Literal][] => [
    [names.parse, names.parse],
    [names.isError, names.isError],
  ]);
  const { parts, exports } = readRest(files.get(INDEX) ?? '', { constants: functions });
  const byId = (name: 'parse' | 'isError'): Literal =>
    Object.fromEntries(vendors.map(({ id, names }) => [id, names[name]]));
  const expected: readonly Part[] = [
    ['interface VendorErrorMap', vendors.map(({ id, names }) => [id, names.union])],
    ['const VENDORS', vendorFacts(vendors)],
    ['const PARSERS', byId('parse')],
    ['const GUARDS', byId('isError')],
    ...vendors.map(({ id }): Part => [`export * from ./${id}.js`, []]),
  ];
  const given = new Map(parts);
  // Vendors' own exports are proved above, and no two of all names may meet.
  const all = [...exports, ...vendors.flatMap(exportsOf)];
  return (
    expected.every(([name, content]) => same(given.get(name), content)) &&
    parts.filter(([name]) => name.startsWith('export *')).length === vendors.length &&
    new Set(all).size === all.length &&
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

function provesTesting({ vendors }: Model, files: Files): boolean {
  const core = ['makeError', 'makeResponse', 'ErrorDetails', 'TestResponse', 'TestWire'];
  const expected: readonly Part[] = [
    ...vendors.map(({ id, names }): Part => [
      `import ./${id}.js`,
      [names.parse, names.table, names.enum, names.errorOf, names.messageParams],
    ]),
    ['import ./runtime/testing.js', core],
    ['export', ['ErrorDetails', 'TestResponse']],
    ...vendors.flatMap((vendor): readonly Part[] => {
      const { wire, makeResponse, makeError } = testingNames(vendor.id, vendor.prefix);
      return [
        [`const ${wire}`, testWire(vendor)],
        [`function ${makeResponse}`, []],
        [`function ${makeError}`, []],
      ];
    }),
  ];
  return same(readModule(files.get(TESTING) ?? '').parts, expected);
}

function provesPackage(model: Model, files: Files): boolean {
  return (
    provesJson(files, 'package.json', packageJson(model.vendors)) &&
    explorerProblems(files.get(EXPLORER) ?? '', model).length === 0
  );
}

function provesJson(files: Files, path: string, expected: Literal): boolean {
  return same(JSON.parse(files.get(path) ?? 'null'), expected);
}
