import { isDeepStrictEqual } from 'node:util';

import { type Document, parseDocument } from 'yaml';

import { arrangeDocument, type Form } from './arrange.js';
import { commentsIn } from './comments.js';
import type { SpecDocument } from './document.js';
import { taxonomySpec, vendorSpec } from './language.js';
import { parseYaml } from './parse-yaml.js';

/** The form of a vendor's spec. */
export const VENDOR_FORM: Form = {
  schema: vendorSpec,
  binding: './schema.json',
  spaced: new Set(['errors']),
};

/** The form of the taxonomy. */
export const TAXONOMY_FORM: Form = {
  schema: taxonomySpec,
  binding: './reasons.schema.json',
  spaced: new Set(['categories', 'reasons', 'statuses', 'statusClasses']),
};

/** Comments may move in more than one step, in rare places. */
const MOST_PASSES = 4;

/**
 * Puts a file into canonical form: keys in the order of the language, texts
 * plain where they may be, blank lines between records, lists of words on one
 * line. No value changes and no comment gets lost.
 *
 * @returns `undefined` when the file can't be read, or when a comment stands where it can't be kept.
 */
export function canonicalText(text: string, form: Form): string | undefined {
  const before = parseYaml({ path: '', stem: '', text });
  if (before.findings.length > 0) return undefined;
  let result = text;
  for (let passes = 0; passes < MOST_PASSES; passes += 1) {
    const next = arranged(result, form);
    if (next === result) break;
    result = next;
  }
  return result === text || saysTheSame(before, result, form) ? result : undefined;
}

/** A spec that is written anew, in canonical form. */
export function printCanonical(document: Document, form: Form): string {
  // Nodes made by hand lack what a parsed one has, its text among it.
  const text = arranged(document.toString({ lineWidth: 0 }), form);
  return canonicalText(text, form) ?? text;
}

/** Whether a file that could be read is in canonical form already. */
export function isCanonical(text: string, form: Form): boolean {
  return arranged(text, form) === text;
}

function arranged(text: string, form: Form): string {
  return arrangeDocument(parseDocument(text, { uniqueKeys: false }), form);
}

function saysTheSame({ root, file }: SpecDocument, text: string, form: Form): boolean {
  return (
    isDeepStrictEqual(parseYaml({ ...file, text }).root?.value, root?.value) &&
    isDeepStrictEqual(commentsOf(text, form), commentsOf(file.text, form))
  );
}

/** The comments of a file, in no order, the binding left out. */
function commentsOf(text: string, { binding }: Form): readonly string[] {
  return commentsIn(text)
    .map((comment) => comment.text)
    .filter((comment) => comment !== `# yaml-language-server: $schema=${binding}`)
    .sort();
}
