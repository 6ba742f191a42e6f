import { codeShape } from './code-shape.js';
import type { Block, Lead } from './page.js';

/** A bold paragraph stands below every real heading. */
const LEVEL = 7;

/** The longest bold paragraph that is a heading. */
const LONGEST = 80;

/** A paragraph; where it is nothing but a bold word or a code, it serves as a heading. */
export function paragraph(text: string, line: number, lead: Lead | undefined): Block {
  if (lead === undefined) return { kind: 'text', text, line };
  const { term, rest } = lead;
  const isAlone = rest === '' && term.text.length <= LONGEST;
  const literal = term.literal === true;
  if (isAlone && (!literal || (codeShape(term.text)?.strength ?? 0) >= 0.8)) {
    return { kind: 'heading', level: LEVEL, text: term.text, literal, line };
  }
  return { kind: 'text', text, line, lead };
}
