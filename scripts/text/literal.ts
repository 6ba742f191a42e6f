import { Source } from './source.js';

/** Any value that a literal can be made of. */
export type Literal = string | number | boolean | readonly Literal[] | LiteralRecord;

interface LiteralRecord {
  readonly [key: string]: Literal | undefined;
}

/**
 * Characters that never stand raw in what we write: controls, format and bidi
 * characters, zero-width and other invisible ones, line separators, byte order
 * marks, variation selectors beyond the common ones, tags, lone surrogates and
 * non-characters; and `<`, which could end a script element. Listed by number,
 * as Unicode's own properties change with the version of Node.js.
 */
const UNSAFE = new RegExp(
  `[${[
    '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2<',
    '\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164',
    '\\ud800-\\udfff\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff',
    '\\u{110bd}\\u{110cd}\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}',
    // The last two of every plane.
    '\\u{1fffe}\\u{1ffff}\\u{2fffe}\\u{2ffff}\\u{3fffe}\\u{3ffff}\\u{4fffe}\\u{4ffff}\\u{5fffe}\\u{5ffff}',
    '\\u{6fffe}\\u{6ffff}\\u{7fffe}\\u{7ffff}\\u{8fffe}\\u{8ffff}\\u{9fffe}\\u{9ffff}\\u{afffe}\\u{affff}',
    '\\u{bfffe}\\u{bffff}\\u{cfffe}\\u{cffff}\\u{dfffe}\\u{dffff}\\u{efffe}\\u{effff}\\u{ffffe}\\u{fffff}',
    '\\u{10fffe}\\u{10ffff}',
  ].join('')}]`,
  'gu',
);

/** The escape sequence of each UTF-16 unit. */
export function escapeUnits(text: string): string {
  let escaped = '';
  for (let index = 0; index < text.length; index += 1) {
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

/** Replaces every character that must not stand raw. */
export function escapeUnsafe(text: string): string {
  return text.replace(UNSAFE, escapeUnits);
}

/** Text that stands between double quotes as it is; most does. */
const PLAIN = /^[ !#-;=-[\]-~]*$/u;

/** A string literal, in the quotes that need fewer escapes, as prettier has it. */
export function stringLiteral(value: string): Source {
  return new Source(quoted(value));
}

function quoted(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  const json = jsonString(value);
  if (!value.includes('"')) return json;
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  if (doubles <= singles) return json;
  const inner = json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** A JSON string: always in double quotes. */
export function jsonString(value: string): string {
  return PLAIN.test(value) ? `"${value}"` : escapeUnsafe(JSON.stringify(value));
}

/** A number literal. Only finite numbers have one. */
export function numberLiteral(value: number): Source {
  if (!Number.isFinite(value) || Object.is(value, -0)) {
    throw new RangeError(`No literal for ${String(value)}.`);
  }
  // Prettier drops the plus of an exponent.
  return new Source(String(value).replace('e+', 'e'));
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;

/** A name that may stand where TypeScript expects an identifier. */
export function identifier(name: string): Source {
  if (!IDENTIFIER.test(name)) {
    throw new RangeError(`Not an identifier: ${jsonString(name)}.`);
  }
  return new Source(name);
}

/** A property key: bare where it may be, `__proto__` computed so that it is an own key. */
function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : quoted(name);
}

/** A literal for a string, number, boolean, list or record; `undefined` values are left out. */
export function literal(value: Literal): Source {
  return new Source(literalText(value));
}

function literalText(value: Literal): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return String(numberLiteral(value));
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(literalText).join(', ')}]`;
  const properties = mapRecord(value, (key, item) => `${propertyKey(key)}: ${literalText(item)}`);
  return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}

/**
 * A record over several lines, as prettier keeps it: one property a line, and
 * lists of records with one record after the other.
 *
 * @param indent - Spaces before the closing brace.
 */
export function block(value: Literal, indent: number): Source {
  return new Source(blockText(value, ' '.repeat(indent)));
}

function blockText(value: Literal, margin: string): string {
  if (typeof value !== 'object') return literalText(value);
  const inner = `${margin}  `;
  if (isList(value)) {
    if (!value.some((item) => typeof item === 'object' && !isList(item))) return literalText(value);
    return `[\n${value.map((item) => `${inner}${blockText(item, inner)},\n`).join('')}${margin}]`;
  }
  const properties = mapRecord(
    value,
    (key, item) => `${inner}${propertyKey(key)}: ${blockText(item, inner)},\n`,
  );
  return properties.length === 0 ? '{}' : `{\n${properties.join('')}${margin}}`;
}

/** Makes a text of each property of a record; one whose value is `undefined` is left out. */
export function mapRecord(
  record: LiteralRecord,
  textOf: (key: string, value: Literal) => string,
): readonly string[] {
  const texts: string[] = [];
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (value !== undefined) texts.push(textOf(key, value));
  }
  return texts;
}

export function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}
