import { escapeUnsafe } from './literal.js';

/** What is printed most; to find that out takes less than to look for each unsafe character. */
const PLAIN = /^[ -~]*$/u;

/** Text from outside, safe to print: control and invisible characters are spelt out. */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : escapeUnsafe(text).replaceAll('\\u003c', '<');
}
