import { Unknown } from './width.js';

/** Declarations that end with their closing brace. */
const BRACED = /^(?:export )?(?:enum|interface|function)\b/u;

/** All up to what may begin or end something, whole strings included. */
const BETWEEN = /[^"'`/()[\]{};]*(?:(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')[^"'`/()[\]{};]*)*/y;

/**
 * Takes a module apart: comments and statements at the top level, in order,
 * with an empty chunk for the blank line between two of them. Joined with line
 * feeds they are the module again.
 *
 * @throws Unknown where a module is not one chunk after the other, each on lines of its own.
 */
export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = chunkEnd(text, at);
    chunks.push(text.slice(at, end));
    if (text[end] !== '\n') throw new Unknown();
    at = end + 1;
  }
  return withoutSpareBlanks(chunks);
}

function chunkEnd(text: string, start: number): number {
  if (text[start] === '\n') return start;
  if (text.startsWith('/*', start)) return commentEnd(text, start);
  const braced = BRACED.test(text.slice(start, start + 40));
  // Nothing in a body stands as far to the left as its end.
  if (braced && opensBody(text, start)) return bodyEnd(text, start);
  let depth = 0;
  for (let at = nextMark(text, start); at < text.length; at = nextMark(text, at + 1)) {
    switch (text.charAt(at)) {
      case '"':
      case "'":
      case '`':
        throw new Unknown();
      case '/':
        if (text[at + 1] === '/') throw new Unknown();
        if (text[at + 1] === '*') at = commentEnd(text, at) - 1;
        break;
      case '(':
      case '[':
      case '{':
        depth += 1;
        break;
      case ')':
      case ']':
      case '}':
        depth -= 1;
        if (depth === 0 && braced && text[at] === '}' && text[at + 1] === '\n') return at + 1;
        break;
      case ';':
        if (depth === 0) return at + 1;
        break;
    }
  }
  throw new Unknown();
}

function opensBody(text: string, start: number): boolean {
  return text[text.indexOf('\n', start) - 1] === '{';
}

function bodyEnd(text: string, start: number): number {
  const end = text.indexOf('\n}\n', start);
  if (end === -1) throw new Unknown();
  return end + 2;
}

function nextMark(text: string, start: number): number {
  BETWEEN.lastIndex = start;
  BETWEEN.test(text);
  return BETWEEN.lastIndex;
}

function commentEnd(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  if (end === -1) throw new Unknown();
  return end + 2;
}

/** No blank line at either end, and one at most between two chunks. */
function withoutSpareBlanks(chunks: readonly string[]): readonly string[] {
  const kept = chunks.filter(
    (chunk, index) => chunk !== '' || (index > 0 && chunks[index - 1] !== ''),
  );
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}
