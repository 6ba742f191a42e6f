import { plainAddress } from './address.js';
import { escapeUnsafe } from './literal.js';
import { Source } from './source.js';

/**
 * Makes vendor text safe inside a TSDoc comment: nothing in it ends the
 * comment, starts a tag, an inline tag, a link or HTML, and what is invisible
 * is spelt out. Line breaks stay.
 */
export function commentText(text: string): string {
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
  const margin = ' '.repeat(indent);
  const flat = lines.flatMap((line) => line.split('\n')).map((line) => line.trim());
  if (flat.some((line) => line.includes('*/'))) {
    throw new RangeError('A comment line must not end the comment.');
  }
  if (flat.length === 1) return new Source(`/** ${flat.join('')} */`);
  const body = flat.map((line) => `${margin} *${line === '' ? '' : ` ${line}`}`);
  return new Source(`/**\n${body.join('\n')}\n${margin} */`);
}
