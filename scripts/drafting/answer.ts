import type { Line } from '../pages/page.js';
import type { PageFacts } from '../pages/facts.js';

/** Where the parts of an answer stand, as far as the page shows it. */
export interface Answer {
  readonly code: string;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
  /** What success looks like, in the words of the spec language. */
  readonly success: Record<string, unknown>;
  /** The code in the example, to tell numbers from strings of digits. */
  readonly value?: unknown;
  /** The line of the page that shows it. */
  readonly line: number;
}

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

/** An example of an answer, taken apart. */
interface Example {
  readonly leaves: readonly Leaf[];
  readonly line: number;
}

/** Finds out how an answer looks from the examples on a page, or from what it says of its fields. */
export function answerOn(facts: PageFacts): Answer | undefined {
  const examples = facts.examples.flatMap((example) => parsed(example));
  const codes = new Set(facts.errors.map(({ text }) => text));
  const success = facts.success?.text;
  for (const { leaves, line } of examples) {
    const leaf =
      leaves.find(({ value }) => codes.has(String(value))) ??
      leaves.find(
        ({ key, value }) => isCodeKey(key) && isScalar(value) && value !== '' && value !== 0,
      );
    if (leaf === undefined || String(leaf.value) === success) continue;
    const beside = leaves.filter(
      ({ path }) => parentOf(path) === parentOf(leaf.path) && path !== leaf.path,
    );
    return {
      code: leaf.path,
      message: messageAmong(beside) ?? messageAmong(leaves),
      requestId: leaves.find(isRequestId)?.path,
      success: successOf(
        leaf.path,
        facts,
        examples.map((example) => example.leaves),
        leaf.value,
      ),
      value: leaf.value,
      line,
    };
  }
  return answerFromSuccess(examples, facts) ?? answerFromWords(facts);
}

/** A success that carries a code shows where a failure has its own. */
function answerFromSuccess(
  examples: readonly Example[],
  { success }: PageFacts,
): Answer | undefined {
  for (const { leaves, line } of success === undefined ? [] : examples) {
    const leaf = leaves.find(({ key, value }) => isCodeKey(key) && String(value) === success?.text);
    if (leaf === undefined) continue;
    const beside = leaves.filter(({ path }) => parentOf(path) === parentOf(leaf.path));
    return {
      code: leaf.path,
      message: messageAmong(beside),
      requestId: leaves.find(isRequestId)?.path,
      success: { sentinel: { path: leaf.path, in: [leaf.value] } },
      value: leaf.value,
      line,
    };
  }
  return undefined;
}

function isRequestId({ key }: Leaf): boolean {
  return /^(?:x-)?(?:request|trace|log)[-_]?id$/iu.test(key);
}

/** "the `code` field", "the field error.code", "Das Feld …", "字段". */
const FIELD =
  /[`"“]?\b([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[`"”]?\s*(?:field\b|字段|フィールド)|(?:\bfield|\bfeld|\bcampo|\bchamp|字段)\s+[`"“]?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/giu;

/** "The code field in the response body …": a page without an example may still name its fields. */
function answerFromWords(facts: PageFacts): Answer | undefined {
  const fields = facts.quotes.flatMap(({ text, line }) =>
    [...text.matchAll(FIELD)].map(([, first = '', name = first]) => ({
      name,
      line,
    })),
  );
  const code = fields.find(({ name }) => isCodeKey(name.replace(/^.*\./u, '')));
  if (code === undefined) return undefined;
  return {
    code: code.name,
    message: fields.find(({ name }) => /^(?:[\w.]*[_.])?(?:msg|message)$/iu.test(name))?.name,
    success: successOf(code.name, facts, [], undefined),
    line: code.line,
  };
}

function successOf(
  path: string,
  { success, quotes }: PageFacts,
  examples: readonly (readonly Leaf[])[],
  code: unknown,
): Record<string, unknown> {
  const values = examples.flatMap((leaves) => leaves.filter((leaf) => leaf.path === path));
  const sentinel = values.find(
    ({ value }) => value === 0 || /^(?:0+|ok|success)$/iu.test(String(value)),
  );
  if (sentinel !== undefined) return { sentinel: { path, in: [sentinel.value] } };
  if (success !== undefined) {
    const value = typeof code === 'string' ? success.text : valueOf(success.text);
    return { sentinel: { path, in: [value] } };
  }
  const status = quotes
    .map(({ text }) =>
      /succe\w*.*\b(?:status|HTTP)\b[^.]*?\b(2\d\d)\b|\b(2\d\d)\b[^.]*\bsucce/iu.exec(text),
    )
    .find((match) => match !== null);
  const number = Number(status?.[1] ?? status?.[2] ?? 0);
  return number === 0 ? { absent: [path] } : { status: [number] };
}

/** A number where it reads as one. */
function valueOf(text: string): string | number {
  return String(Number(text)) === text ? Number(text) : text;
}

function isCodeKey(key: string): boolean {
  return /^(?:(?:err(?:or)?|fault|biz|sub|ret|result|return|status)[_-]?)?(?:code|no|num)$|^(?:c[oó]digo|codice)$/iu.test(
    key,
  );
}

function messageAmong(leaves: readonly Leaf[]): string | undefined {
  const keys = [
    /^message$/iu,
    /^(?:err(?:or)?[_-]?)?(?:msg|message|mensaje|meldung|nachricht)$/iu,
    /(?:msg|message|desc(?:ription)?|detail|info)$/iu,
  ];
  for (const key of keys) {
    const leaf = leaves.find(
      (candidate) => key.test(candidate.key) && typeof candidate.value === 'string',
    );
    if (leaf !== undefined) return leaf.path;
  }
  return undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function parentOf(path: string): string {
  return path.replace(/[^.]+$/u, '');
}

/** The leaves of a JSON example, comments and trailing commas forgiven. */
function parsed({ text, line }: Line): readonly Example[] {
  const json = text
    .slice(Math.max(0, text.search(/[{[]/u)))
    .replace(/(^|[\s,{])\/\/[^\n]*/gmu, '$1')
    .replace(/,(\s*[}\]])/gu, '$1')
    .replace(/\.{3}/gu, '');
  try {
    return [{ leaves: leavesOf(JSON.parse(json) as unknown, '', 0), line }];
  } catch {
    return [];
  }
}

function leavesOf(value: unknown, path: string, depth: number): Leaf[] {
  if (typeof value !== 'object' || value === null || depth > 8) {
    return [{ path, key: path.replace(/^.*\./u, ''), value }];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    // Only such paths can be written in a spec.
    return /^[A-Za-z_$][\w$-]*$/u.test(key) || Array.isArray(value)
      ? leavesOf(inner, step, depth + 1)
      : [];
  });
}
