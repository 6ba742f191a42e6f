import { plainAddress } from './address.js';
import { escapeUnsafe } from './literal.js';
import { Source } from './source.js';

/** Text of one line in which nothing could mean anything to a comment; most is such. */
const PLAIN = /^[ -)+-;=?A-Z^-z|~]*$/u;

/**
 * Makes vendor text safe inside a TSDoc comment: nothing in it ends the
 * comment, starts a tag, an inline tag, a link or HTML, and what is invisible
 * is spelt out. Line breaks stay.
 */
export function commentText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) =>
      escapeUnsafe(line.replace(/[\\{}@[\]<>]/gu, '\\$&').replaceAll('\\<', '&lt;'))
        .replaceAll('*/', '*\\/')
        .replaceAll('/*', '/\\*')
        .trim(),
    )
    .join('\n');
}

/**
 * A Markdown link to an address, which editors show as well as a `@see` tag.
 * TypeScript's compilers take no part of a comment but its `@see` and `@link`,
 * and for these read all of it: without them, the comments of all codes cost
 * a program that imports them next to nothing.
 */
export function docsLink(url: string, title: string): string {
  const address = plainAddress(url).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${commentText(title)}](${address})`;
}

/**
 * A block comment of the given lines. The lines are our own words with vendor
 * text already passed through {@link commentText}; each may hold line breaks.
 *
 * @param indent - Spaces before the comment's further lines.
 */
export function docComment(lines: readonly string[], indent = 0): Source {
  const text = lines.join('\n');
  if (text.includes('*/')) throw new RangeError('A comment line must not end the comment.');
  if (!text.includes('\n')) return new Source(`/** ${text.trim()} */`);
  const margin = ' '.repeat(indent);
  const flat = text.split('\n').map((line) => line.trim());
  const body = flat.map((line) => (line === '' ? `${margin} *\n` : `${margin} * ${line}\n`));
  return new Source(`/**\n${body.join('')}${margin} */`);
}
