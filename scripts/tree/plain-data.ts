import type { Literal } from '../text/literal.js';

/** A string, or what only lays out: blanks inside of brackets and behind commas, and a comma behind the last item. */
const LAYOUT =
  /("(?:[^"\\\n]|\\.)*")|(?<=[[{,:])[ \n]+|(?<![ \n])[ \n]+(?=[\]}])|(?<=["\w\]}]),(?=[ \n]*[\]}])/gu;

const BARE_KEY = /(?<=[{,])([A-Za-z_$][\w$]*):/gu;

/**
 * Reads a list or record of nothing but double-quoted strings, whole numbers and truth values.
 *
 * V8 does it in four calls, as the text becomes JSON: without its layout, and its keys in quotes. That
 * it is read as TypeScript reads it is certain, as the data have to give the very same JSON again: no
 * key twice, no number or escape that could be written otherwise. A "key" within a string
 * ends that string too early, which is no JSON.
 *
 * @returns `undefined` for anything else, which is to be read token by token.
 */
export function plainData(text: string): Literal | undefined {
  // A key that means the prototype, and no value.
  if (text.includes('__proto__')) return undefined;
  const json = text.replace(LAYOUT, '$1').replace(BARE_KEY, '"$1":');
  try {
    const data = JSON.parse(json) as Literal;
    return JSON.stringify(data) === json ? data : undefined;
  } catch {
    return undefined;
  }
}
