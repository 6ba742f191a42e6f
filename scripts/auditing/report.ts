import { annotation } from '../findings/formats.js';
import type { Difference } from './difference.js';

/** What was held against what. */
export interface Audit {
  readonly vendor: string;
  readonly spec: string;
  readonly page: string;
  readonly codes: number;
  readonly differences: readonly Difference[];
}

/** A difference as people read it: what, and both sides with their places. */
export function differenceLines(difference: Difference, { spec, page }: Audit): readonly string[] {
  return [
    `${spec}:${difference.specLine} ${titleOf(difference)}`,
    `  spec  ${oneLine(difference.spec)}`,
    `  page  ${oneLine(difference.page)}${difference.pageLine === 0 ? '' : `  (${page}:${difference.pageLine})`}`,
  ];
}

/** What a difference is, in one line. */
export function titleOf({ kind, subject, aspect }: Difference): string {
  switch (kind) {
    case 'added':
      return `${subject} is new on the page`;
    case 'gone':
      return `${subject} is gone from the page`;
    case 'returned':
      return `${subject} is deprecated here, but on the page`;
    case 'changed':
      return `${subject} has another ${aspect ?? 'text'}`;
    case 'column-gone':
      return `the page has no column for the ${subject} any more`;
  }
}

/** A difference as an annotation of GitHub Actions. */
export function differenceAnnotation(difference: Difference, audit: Audit): string {
  const [, ...sides] = differenceLines(difference, audit);
  const where = { file: audit.spec, line: String(difference.specLine) };
  const text = sides.map((side) => side.trim()).join('\n');
  return annotation({ ...where, title: titleOf(difference) }, text);
}

/** The whole audit for tools. */
export function auditJson(audit: Audit): string {
  return JSON.stringify(audit, undefined, 2);
}

function oneLine(text: string | undefined): string {
  return text === undefined || text === '' ? '(nothing)' : text.replace(/\s*\n\s*/gu, ' ⏎ ');
}
