import type { EnumStyle } from '../output-form.js';
import type { VendorModel } from '../stages/model.js';
import type { Reading } from '../reading/reading.js';
import { coreNames, READER, readingWords } from '../reading/source.js';
import { wireCodes } from '../text/wire-codes.js';
import { definitionOf } from '../views/definition.js';
import { factsOf } from '../views/facts.js';

/** What a part of a module says, in the tree or by the model: compared as JSON. */
export type Part = readonly [name: string, content: unknown];

/** Names that every module takes from the run-time core, by file. */
const IMPORTS: readonly (readonly [file: string, names: readonly string[]])[] = [
  ['guard', ['isErrorOf']],
  ['message', ['formatMessage']],
  ['parse', ['Parser', 'parser']],
  ['plan', ['Plan']],
  ['quick', ['QuickResult']],
  ['tables', ['adviceTable', 'codeList', 'errorTable']],
  [
    'types',
    [
      'ErrorTable',
      'KnownCodes',
      'KnownErrorFields',
      'ResponseHeaders',
      'ResponseInfo',
      'UnrecognizedErrorFields',
    ],
  ],
];

/** What a vendor's module must say, statement by statement. */
export function expectedParts(vendor: VendorModel, enumStyle: EnumStyle): readonly Part[] {
  const { names, errors, id, codeType } = vendor;
  const codes = errors.map(({ code }) => code);
  const { advice, aliases, templates, families, wire, reading } = definitionOf(vendor);
  const known = { vendor: id, codeType, advice, aliases, templates };
  const functions = [
    names.isCode,
    names.isError,
    names.isError,
    names.isError,
    names.parse,
    names.format,
  ];
  return [
    ...importParts(reading),
    ...enumParts(vendor, enumStyle),
    ...errors.map((error): Part => [
      `interface ${error.interfaceName}`,
      interfaceContent(error, vendor),
    ]),
    [`type ${names.known}`, errors.map(({ interfaceName }) => interfaceName)],
    [`type ${names.unrecognized}`, ['UnrecognizedErrorFields', id]],
    [`type ${names.union}`, [names.known, names.unrecognized]],
    [`type ${names.errorOf}`, [names.enum, 'Extract', names.known, 'C']],
    [
      `interface ${names.messageParams}`,
      errors.flatMap(({ name, template }) =>
        template === undefined ? [] : [[`[${names.enum}.${name}]`, paramsText(template.params)]],
      ),
    ],
    [`const ${names.codes}`, codes],
    ['const CODES', codes],
    ['const KNOWN', known],
    ['const PARSE', { known, families, wire, reads: reading.paths }],
    [`function ${READER}`, readingWords(reading)],
    [`const ${names.table}`, errors.map(factsOf)],
    ...functions.map((name): Part => [`function ${name}`, []]),
  ];
}

function importParts(reading: Reading): readonly Part[] {
  return [...IMPORTS, ...coreNames(reading)].map(([file, names]) => [
    `import ./runtime/${file}.js`,
    names,
  ]);
}

function enumParts({ names, errors }: VendorModel, enumStyle: EnumStyle): readonly Part[] {
  const members = errors.map(({ name, code }) => [name, code] as const);
  if (enumStyle === 'enum') return [[`enum ${names.enum}`, members]];
  return [
    [`const ${names.enum}`, Object.fromEntries(members)],
    [`type ${names.enum}`, []],
    [`namespace ${names.enum}`, members.map(([name, code]) => [`type ${name}`, [code]])],
  ];
}

function interfaceContent(error: VendorModel['errors'][number], vendor: VendorModel): unknown {
  const { name, category, reason, retry, template } = error;
  return [
    ['extends', 'KnownErrorFields'],
    ['code', `${vendor.names.enum}.${name}`],
    ['vendor', [vendor.id]],
    ['rawCode', wireCodes(error, vendor.codeType)],
    ['category', [category]],
    ['reason', [reason]],
    ['retry', [retry]],
    ...(template === undefined ? [] : [['params', `${paramsText(template.params)} | undefined`]]),
  ];
}

function paramsText(params: readonly string[]): string {
  return `{ ${params.map((name) => `readonly ${name}: string`).join('; ')} }`;
}
