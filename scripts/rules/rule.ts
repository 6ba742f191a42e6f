import type { Form } from '../spec/arrange.js';
import type { SpecDocument, SpecPath } from '../spec/document.js';
import type { Lenient } from '../spec/check-structure.js';
import type { Code, ErrorEntry, TaxonomySpec, VendorSpec } from '../spec/language.js';
import type { RuleName } from '../findings/wording.js';
import { memberName } from '../text/naming.js';

/** What a rule about one vendor looks at. Any part of the spec may be missing: another finding says why. */
export interface SpecContext {
  readonly document: SpecDocument;
  readonly spec: Lenient<VendorSpec>;
  readonly taxonomy: Lenient<TaxonomySpec>;
}

/** A rule that needs one vendor's spec. */
export interface SpecRule {
  readonly name: RuleName;
  readonly description: string;
  check(context: SpecContext): void;
}

/** A rule that needs all vendors' specs. */
export interface WorkspaceRule {
  readonly name: RuleName;
  readonly description: string;
  check(contexts: readonly SpecContext[]): void;
}

/** A rule about the taxonomy. */
export interface TaxonomyRule {
  readonly name: RuleName;
  readonly description: string;
  check(context: {
    readonly document: SpecDocument;
    readonly taxonomy: Lenient<TaxonomySpec>;
  }): void;
}

/** A rule about how a file is laid out. No output depends on that, so only `validate` asks. */
export interface FormRule {
  readonly name: RuleName;
  readonly description: string;
  check(context: {
    readonly document: SpecDocument;
    readonly form: Form;
    /** What the user runs to have it put right. */
    readonly command: string;
  }): void;
}

/** The items of a list that are there, each with its path. */
export function* items<T>(
  list: readonly (T | undefined)[] | undefined,
  ...path: SpecPath
): Generator<readonly [item: T, path: SpecPath]> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item !== undefined) yield [item, [...path, index]];
  }
}

/** One item or a list of them, as a list. */
export function asList<T>(value: T | readonly (T | undefined)[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value.filter((item) => item !== undefined) : [value];
}

function isList<T>(value: T | readonly (T | undefined)[]): value is readonly (T | undefined)[] {
  return Array.isArray(value);
}

/** The codes of a vendor that are there, with aliases. */
export function* codesOf(
  spec: Lenient<VendorSpec>,
): Generator<readonly [code: Code, path: SpecPath]> {
  for (const [error, path] of items(spec.errors, 'errors')) {
    if (error.code !== undefined) yield [error.code, [...path, 'code']];
    yield* items(error.aliases, ...path, 'aliases');
  }
}

/**
 * The name that an error has: its own, or what its code gives. `undefined` also
 * when its own was refused for its form: that finding says it all.
 */
export function nameOf(
  { code, name }: Lenient<ErrorEntry>,
  path: SpecPath,
  document: SpecDocument,
): string | undefined {
  if (name !== undefined || code === undefined) return name;
  return document.find([...path, 'name']) === undefined ? memberName(code) : undefined;
}

/** Reports what stands twice in a list of things that must be there once. */
export function reportRepeats(
  entries: Iterable<readonly [key: string | number, path: SpecPath]>,
  document: SpecDocument,
  report: (key: string | number, path: SpecPath, firstLine: number) => void,
): void {
  const seen = new Map<string | number, SpecPath>();
  for (const [key, path] of entries) {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    else report(key, path, document.lineOf(first));
  }
}
