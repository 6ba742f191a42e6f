/** How codes look: from the most telling form to a plain word. */
const SHAPES: readonly (readonly [shape: string, strength: number, form: RegExp])[] = [
  ['integer', 0.8, /^-?\d{1,15}$/u],
  ['hexadecimal', 1, /^0x[0-9a-f]{2,16}$/iu],
  ['dotted', 1, /^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u],
  ['prefixed number', 1, /^[A-Za-z]{1,16}(?:[-_.:#]?[A-Za-z]{1,10})?[-_.:#]?\d{2,10}[A-Z]?$/u],
  ['upper snake', 1, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u],
  ['pascal', 1, /^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+$/u],
  ['camel', 0.9, /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+$/u],
  ['snake', 0.9, /^[A-Za-z][a-z0-9]*(?:_[A-Za-z0-9]+)+$/u],
  ['kebab', 0.8, /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/u],
  ['path', 0.9, /^[A-Za-z0-9]+(?:[/:#][A-Za-z0-9_.-]+)+$/u],
  ['upper word', 0.7, /^[A-Z][A-Z0-9]{2,}$/u],
  ['word', 0.4, /^[A-Za-z][A-Za-z0-9]*$/u],
];

/** Words that stand in many cells and are never codes. */
const NO_CODES =
  /^(?:yes|no|string|integer|int|number|boolean|bool|object|array|list|true|false|null|none|n\/?a|get|post|put|delete|patch|required|optional|description|code|type)$/iu;

/** A pattern or range of codes, which names no single one: `100xxx`, `5xxxx`, `4000-4999`, `AUTH_*`. */
const RANGE =
  /^(?:\d{1,6}[xX*]{1,6}|[45][xX]{2}|-?\d{2,10}\s*(?:[-–—~～]|to|bis)\s*\d{2,10}|[A-Za-z][\w.-]*\*)$/u;

/** A text that can be a code. */
export interface CodeShape {
  readonly shape: string;
  /** How much the look alone says that it is a code, from 0 to 1. */
  readonly strength: number;
}

/** What code a text looks like; `undefined` where it can be none. */
export function codeShape(text: string): CodeShape | undefined {
  if (text.length > 200 || NO_CODES.test(text)) return undefined;
  const found = SHAPES.find(([, , form]) => form.test(text));
  return found && { shape: found[0], strength: found[1] };
}

/** Whether a text names many codes at once. */
export function isCodeRange(text: string): boolean {
  return RANGE.test(text);
}

/** The looks of codes that may stand in a row with nothing but slashes between them. */
const SLASHED = new Set<string | undefined>(['integer', 'upper snake']);

/** The codes in a cell: one, or several of the same look. */
export function codesIn(text: string): readonly string[] {
  const bare = text
    .replace(/^["'`“‘[(]+|["'`”’\])]+$/gu, '')
    .replace(/[*†‡]+$/u, '')
    .trim();
  if (codeShape(bare) !== undefined) return [bare];
  const parts = bare
    .split(/\s*(?:[,，、;；|\n]|\s\/\s|\sor\s)\s*/u)
    .map((part) => part.replace(/[`"']/gu, ''));
  const shapes = parts.map((part) => codeShape(part));
  const isList =
    parts.length > 1 && shapes.every((shape) => shape !== undefined && shape.strength > 0.5);
  if (isList) return parts;
  const slashed = bare.split('/');
  return slashed.length > 1 && slashed.every((part) => SLASHED.has(codeShape(part)?.shape))
    ? slashed
    : [];
}

/** The most telling way to write a status: `400`, `HTTP 400`, `413/504`, `400 Bad Request`. */
const STATUS =
  /^(?:HTTP(?:\/\d(?:\.\d)?)?\s*(?:status|code)?\s*[:#-]?\s*)?[1-5]\d\d(?:\s*(?:[/,，、;；|&+\n]|or|and|oder|und|或|和|または|ou|o)\s*(?:HTTP\s*)?[1-5]\d\d)*\s*(?:[-–—:(（]?\s*[A-Za-z][A-Za-z '’-]*[)）]?)?$/iu;

/** Whether a cell holds HTTP statuses, or a class of them (`4xx`). */
export function isStatusCell(text: string): boolean {
  return STATUS.test(text) || isStatusClass(text);
}

/** Whether a cell holds a class of statuses, which is no status: `4xx`, `HTTP 5XX`. */
export function isStatusClass(text: string): boolean {
  return /^(?:HTTP\s*)?[1-5]xx(?:\s*[/,]\s*[1-5]xx)*$/iu.test(text);
}

/** The HTTP statuses of a cell, each once. */
export function statusesIn(text: string): readonly number[] {
  const numbers = text.replace(/HTTP\/\d(?:\.\d)?/giu, '').match(/(?<![\d.])[1-5]\d\d(?![\d.])/gu);
  return [...new Set((numbers ?? []).map(Number))];
}

/**
 * A code and a status in one text: `400 - invalid_request`, `no_face (422)`,
 * `404 NotFound`.
 */
export function codeWithStatus(
  text: string,
): { readonly code: string; readonly statuses: readonly number[] } | undefined {
  const match =
    /^(?:HTTP\s*)?(?<status>[1-5]\d\d)\s*[-–—:/|]?\s*[(（]?["'`]?(?<code>[^\s"'`()（）]+)["'`]?[)）]?$/iu.exec(
      text,
    ) ??
    /^["'`]?(?<code>[^\s"'`()（）]+)["'`]?\s*[-–—]?\s*[(（[](?:HTTP\s*)?(?<status>[1-5]\d\d)[)）\]]$/iu.exec(
      text,
    );
  const { code = '', status = '' } = match?.groups ?? {};
  const shape = codeShape(code);
  return shape !== undefined && shape.strength >= 0.7 && !/^\d+$/u.test(code)
    ? { code, statuses: [Number(status)] }
    : undefined;
}

/** "CODE: text", "CODE - text". */
export function splitCode(
  text: string,
): { readonly code: string; readonly rest: string } | undefined {
  const match =
    /^["'`]?([^\s"'`:：]+(?::[^\s"'`:：]+)?)["'`]?\s*(?:[:：]|[–—]|\s-{1,2}\s|\s=\s)\s*(.+)$/su.exec(
      text,
    );
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [, code, rest] = match;
  // "400 - invalid_request: The request …": the status comes first.
  const inner = isStatusCell(code) ? splitCode(rest) : undefined;
  return inner === undefined
    ? { code, rest }
    : { code: inner.code, rest: `(${code}) ${inner.rest}` };
}
