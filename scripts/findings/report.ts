import { printable } from '../text/printable.js';
import type { Finding, Place } from './finding.js';
import { wording } from './wording.js';

/** How text for the terminal is marked; the identity where colours are off. */
export interface Marks {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Longest part of a source line that is shown. */
const WIDTH = 100;

/** A finding as people read it: place, rule, what is wrong, the line, what to do. */
export function reportFinding(finding: Finding, marks: Marks): string {
  const { what, help } = wording(finding);
  const { place, rule } = finding;
  const where = place.line === 0 ? place.file : `${place.file}:${place.line}:${place.col}`;
  const head = `${marks.strong(printable(where))} ${marks.bad(rule)} ${printable(what)}`;
  return [head, ...excerpt(place, marks), `  ${printable(help)}`].join('\n');
}

function excerpt(place: Place, marks: Marks): string[] {
  if (place.line === 0) return [];
  const number = String(place.line);
  const from = Math.max(0, place.col - 1 - Math.floor(WIDTH / 2));
  const shown = place.text.slice(from, from + WIDTH);
  const before = printable(place.text.slice(from, place.col - 1));
  const marked = printable(shown.slice(place.col - 1 - from, place.col - 1 - from + place.length));
  return [
    `  ${marks.faint(`${number} |`)} ${printable(shown)}`,
    `  ${' '.repeat(number.length)} ${marks.faint('|')} ${' '.repeat(before.length)}${marks.bad('^'.repeat(Math.max(1, marked.length)))}`,
  ];
}
