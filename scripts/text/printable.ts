import { escapeUnsafe } from './literal.js';

const ASCII = /^[ -~]*$/u;

/**
 * Whether a text is nothing but printable ASCII. Most is; to find that out takes less than to look
 * for each unsafe character, and far less than to make V8 list those that Unicode has.
 */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Text from outside, safe to print: control and invisible characters are spelt out. */
export function printable(text: string): string {
  return isAscii(text) ? text : escapeUnsafe(text).replaceAll('\\u003c', '<');
}
