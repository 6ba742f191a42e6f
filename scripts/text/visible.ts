import { escapeUnsafe } from './literal.js';

const BEYOND_ASCII = /[^\n\u0020-\u007e]/u;

/** Whether no control, bidi or other invisible character stands raw in what we write. */
export function isVisible(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return true;
  // A `<` is unsafe in data only; it stands raw in types and comments.
  const rest = text.replace(/[\n<]/gu, ' ');
  return escapeUnsafe(rest) === rest;
}
