import { isDeepStrictEqual } from 'node:util';
import { createContext, runInContext, Script } from 'node:vm';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import * as markdown from 'prettier/plugins/markdown';
import * as typescript from 'prettier/plugins/typescript';
import * as prettier from 'prettier/standalone';
import type { Files } from '../../scripts/output-files.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import type { ErrorEntry, TaxonomySpec, VendorSpec } from '../../scripts/spec/language.js';
import { format } from '../../scripts/stages/format.js';
import { model } from '../../scripts/stages/model.js';
import { TEMPLATES } from '../support/build.js';
import { join as joinPieces, renderPieces, verifyPieces } from '../support/whole-output.js';
import { compile, transpile } from './compile.js';
import { ALARM } from './hostile-spec.js';

/** What must stand raw in no file: controls but the line feed, what is invisible, what reorders, lone surrogates. */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** The run-time core as it was generated: it is the same for all specs. */
export const RUNTIME: ReadonlyMap<string, string> = new Map(
  readdirSync(join(TOOLCHAIN, 'generated/runtime')).map((name) => [
    `runtime/${name}`,
    readFileSync(join(TOOLCHAIN, 'generated/runtime', name), 'utf8'),
  ]),
);

/**
 * The whole output of specs, through every stage after validation; the run-time core included.
 *
 * @param verified - Whether to read it back as well.
 */
export async function outputOf(
  taxonomy: TaxonomySpec,
  vendors: readonly VendorSpec[],
  verified = true,
): Promise<Files> {
  const modelled = model(taxonomy, vendors);
  const [shared, ...own] = renderPieces(modelled, TEMPLATES);
  const pieces = [await format(shared), ...(await Promise.all(own.map(format)))] as const;
  if (verified) verifyPieces(pieces, modelled);
  return new Map([...joinPieces(pieces), ...RUNTIME]);
}

/** The files that formatting them once more changes. */
export async function unsettled(files: Files): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [path, text] of files) {
    // Pages are emitted in their final form: tables unpadded, and the explorer as it is sent.
    const isPage = path.startsWith('docs/') || path.startsWith('explorer/');
    if (!isPage && (await formatted(path, text)) !== text) {
      wrong.push(`${path}: a second format changes it`);
    }
  }
  return wrong;
}

/**
 * Everything that is wrong with the output of specs, found without any code of
 * the toolchain: hidden characters, types that do not fit, literals other than
 * the spec's, anything run or left behind by an import.
 *
 * @param typed - Whether to look at the types, and not at the syntax only.
 */
export function examine(
  files: Files,
  vendors: readonly VendorSpec[],
  typed = true,
): readonly string[] {
  const wrong: string[] = [];
  for (const [path, text] of files) {
    if (HIDDEN.test(text.replaceAll('\n', ''))) wrong.push(`${path}: a hidden character`);
  }
  const { code, problems } = typed ? compile(files) : transpile(files);
  if (problems.length > 0) return [...wrong, ...problems];
  const { exports, left } = importAll(code, vendors);
  wrong.push(...left);
  const catalog = JSON.parse(files.get('catalog.json') ?? '') as {
    vendors: { errors: object[] }[];
  };
  for (const [index, vendor] of vendors.entries()) {
    const expected = vendor.errors.map((entry) => factsOf(entry, vendor));
    const module = exports[index] ?? {};
    const table = Object.values(valueOf(module, '_ERRORS') as object) as { code: unknown }[];
    const inOrder = expected.map(({ code }) => table.find((facts) => facts.code === code));
    if (table.length !== expected.length || !same(inOrder, expected)) {
      wrong.push(`${vendor.id}: the table says something else`);
    }
    const codes = vendor.errors.map(({ code }) => code);
    if (!same(valueOf(module, '_ERROR_CODES'), codes)) wrong.push(`${vendor.id}: other codes`);
    const members = vendor.errors.map(({ name, code }) => [name, code]);
    const actual = Object.entries(valueOf(module, 'ErrorCode') as object).filter(
      // An enum of numbers has its members backwards as well.
      ([key, value]) =>
        typeof value === 'number' || vendor.codeType === 'string' || !/^-?\d/u.test(key),
    );
    if (!same(actual, members)) wrong.push(`${vendor.id}: other members`);
    const listed = catalog.vendors[index]?.errors.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([key]) => !CATALOG_ONLY.has(key))),
    );
    if (!same(listed, expected)) wrong.push(`${vendor.id}: the catalog says something else`);
  }
  return wrong;
}

const CATALOG_ONLY = new Set(['statusSource', 'source', 'params']);

/** What the output must say of a code, taken from the spec by hand. */
function factsOf(entry: ErrorEntry, vendor: VendorSpec): { code: unknown } {
  const { code, name, message, description, remedy, billing, category, reason, retry, note } =
    entry;
  return {
    code,
    name,
    httpStatuses: [entry.status ?? []].flat(),
    message,
    description,
    remedy,
    group: vendor.groups?.find(({ id }) => id === entry.group)?.title,
    billing,
    category,
    reason,
    retry,
    note,
    aliases: entry.aliases,
    deprecated: entry.deprecated,
  } as { code: unknown };
}

/** Equal as JSON has it: prototypes and keys without a value do not count. */
function same(actual: unknown, expected: unknown): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return isDeepStrictEqual(plain(actual), plain(expected));
}

function valueOf(module: object, end: string): unknown {
  return Object.entries(module).find(([name]) => name.endsWith(end))?.[1];
}

/** What prettier made of the run-time core, which is the same in every output. */
const CORE = new Map<string, string>();

/** The only way in which the layout may come: prettier's own. */
async function formatted(path: string, text: string): Promise<string> {
  const known = CORE.get(text);
  if (known !== undefined) return known;
  const parser = path.endsWith('.ts') ? 'typescript' : path.endsWith('.json') ? 'json' : 'markdown';
  const result = await prettier.format(text, {
    parser,
    plugins: [babel, estree, markdown, typescript],
    trailingComma: 'all',
    embeddedLanguageFormatting: 'off',
  });
  if (RUNTIME.get(path) === text) CORE.set(text, result);
  return result;
}

/** Imports every module in a world of its own, and says what that left behind there. */
function importAll(
  code: Files,
  vendors: readonly VendorSpec[],
): { exports: readonly object[]; left: readonly string[] } {
  let alarms = 0;
  const world = createContext({ [ALARM]: () => (alarms += 1) });
  const before = census(world);
  const modules = new Map<string, object>();
  const load = (name: string): object => {
    const path = name.replace(/^(?:\.\.?\/)+/u, '');
    const found = code.has(path) ? path : `runtime/${path}`;
    const loaded = modules.get(found);
    if (loaded !== undefined) return loaded;
    const exports = {};
    modules.set(found, exports);
    const text = code.get(found);
    if (text === undefined) throw new Error(`A foreign import: ${name}`);
    const script = new Script(`(function (exports, require) {${text}\n})`);
    (script.runInContext(world) as (exports: object, require: typeof load) => void)(exports, load);
    return exports;
  };
  load('./index.js');
  const exports = vendors.map(({ id }) => load(`./${id}.js`));
  const left = before === census(world) ? [] : ['an import changed a global or a prototype'];
  if (alarms > 0) left.push('spec text was run');
  return { exports, left };
}

/** All own keys of the globals and of what they inherit from, with their values' identity. */
function census(world: object): string {
  return runInContext(
    `(() => {
      const seen = [];
      const list = (name, object) => {
        for (const key of Reflect.ownKeys(object)) {
          const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
          seen.push([name, String(key), typeof value, String(value?.name ?? ''), !!get, !!set].join());
        }
      };
      list('globalThis', globalThis);
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        const made = globalThis[name];
        if (typeof made === 'function') { list(name, made); if (made.prototype) list(name + '#', made.prototype); }
      }
      return seen.join('\\n');
    })()`,
    world,
  ) as string;
}
