import type { RuleName, WordingArgs } from './wording.js';

/** A place in a source file. */
export interface Place {
  /** The file as people know it: relative, with forward slashes. */
  readonly file: string;
  /** The line, from 1; 0 when the finding is about the whole file. */
  readonly line: number;
  /** The column in UTF-16 units, from 1. */
  readonly col: number;
  /** How much of the line the finding is about, in UTF-16 units. */
  readonly length: number;
  /** The line itself, without its line break. */
  readonly text: string;
}

/** Something wrong with the input: a rule and what it found, worded elsewhere. */
export interface Finding<R extends RuleName = RuleName> {
  readonly rule: R;
  readonly args: WordingArgs<R>;
  readonly place: Place;
}

/** Files by code point, then lines, columns and rules: the order in which findings are printed. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.col - b.place.col ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
