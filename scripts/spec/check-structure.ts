import type * as z from 'zod';

import { suggest } from '../findings/suggest.js';
import { present } from '../present.js';
import type { SpecDocument, SpecPath } from './document.js';
import { keysOf, partsAt, type Schema } from './keys.js';

/** A value of which any part may be missing because it was refused. */
export type Lenient<T> = T extends readonly (infer Item)[]
  ? readonly (Lenient<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Lenient<T[K]> | undefined }
    : T;

/** A file whose structure was checked. */
export interface Checked<T> {
  readonly document: SpecDocument;
  /** The whole value, when the structure is right. */
  readonly spec: T | undefined;
  /** What is left without the parts that are wrong, so that rules can go on. */
  readonly lenient: Lenient<T>;
}

/** Checks a parsed file against the language and reports every deviation at its place. */
export function checkStructure<T>(document: SpecDocument, schema: z.ZodType<T>): Checked<T> {
  // A file that is no YAML has been reported as such; nothing can be said of its structure.
  if (document.root === undefined) return { document, spec: undefined, lenient: {} as Lenient<T> };
  const { value } = document.root;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success && document.findings.length === 0) {
    return { document, spec: result.data, lenient: result.data as Lenient<T> };
  }
  const issues = result.error?.issues ?? [];
  for (const issue of issues) reportIssue(document, schema, issue);
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys');
  const lenient = without(
    value,
    wrong.map(({ path }) => path as SpecPath),
  );
  const usable = typeof lenient === 'object' && lenient !== null ? lenient : {};
  return { document, spec: undefined, lenient: usable as Lenient<T> };
}

function reportIssue(document: SpecDocument, schema: z.ZodType, issue: z.core.$ZodIssue): void {
  const path = issue.path as SpecPath;
  const found = document.find(path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    for (const key of issue.keys) {
      document.reportKey([...path, key], 'unknown-key', { key, suggestion: suggest(key, allowed) });
    }
  } else if (found === undefined && path.length > 0) {
    document.report(path, 'missing-key', { key: String(path.at(-1)) });
  } else if (found !== undefined && found.value === undefined && document.findings.length > 0) {
    // The value was refused when the file was read; that finding says it all.
  } else {
    reportValue(document, path, found?.value, issue);
  }
}

/** The keys that the language has at a path. */
function keysAt(schema: Schema, path: SpecPath): readonly string[] {
  const [key, ...rest] = path;
  if (key === undefined) return keysOf(schema);
  return partsAt(schema, key).flatMap((part) => keysAt(part, rest));
}

function reportValue(
  document: SpecDocument,
  path: SpecPath,
  value: unknown,
  issue: z.core.$ZodIssue,
): void {
  switch (issue.code) {
    case 'invalid_type':
      document.report(path, 'wrong-type', {
        expected: present(EXPECTED[issue.expected]),
        found: describe(value),
      });
      return;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      document.report(path, 'wrong-value', {
        value: typeof value === 'number' ? value : String(value),
        allowed: allowed.join(', '),
        suggestion: suggest(String(value), allowed),
      });
      return;
    }
    case 'too_big':
    case 'too_small': {
      const { what, unit } = sized(issue.origin);
      const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
      const bound = issue.code === 'too_big' ? 'at most' : 'at least';
      document.report(path, 'out-of-range', { what, limit: `${bound} ${String(limit)}${unit}` });
      return;
    }
    default:
      document.report(path, 'wrong-form', { problem: issue.message });
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'an integer',
  array: 'a list',
  object: 'a record of keys',
  boolean: 'true or false',
};

function sized(origin: string): { what: string; unit: string } {
  if (origin === 'string') return { what: 'text', unit: ' characters long' };
  if (origin === 'array') return { what: 'list', unit: ' items long' };
  return { what: 'number', unit: '' };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a record of keys';
  if (value === undefined) return 'nothing';
  return JSON.stringify(value);
}

/** A copy without the values at some paths, in time that is linear in both. Records lose the key, lists keep a hole. */
function without(value: unknown, paths: readonly SpecPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  const copy = copyOf(value);
  // The deepest first, so that what is around a value is still there.
  for (const path of [...paths].sort((a, b) => b.length - a.length)) {
    const parent = path.slice(0, -1).reduce((record, key) => record[key] as Parent, copy as Parent);
    parent[present(path.at(-1))] = undefined;
  }
  return copy;
}

type Parent = Record<string | number, unknown>;

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isRecord(value)) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) copy[key] = copyOf(item);
  return copy;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
