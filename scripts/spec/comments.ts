import { Lexer } from 'yaml';

/** A comment of a file, from its `#` to the end of its line. */
export interface Comment {
  readonly text: string;
  /** Where it starts, in UTF-16 units. */
  readonly start: number;
}

/** The comments of a YAML file. */
export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // These stand for something that the text does not hold.
    if (MARKERS.has(token)) continue;
    if (token.startsWith('#')) comments.push({ text: token.trimEnd(), start: at });
    at += token.length;
  }
  return comments;
}

/** The lexer's own signs: a document begins, a flow ends, a plain scalar follows. */
const MARKERS = new Set(['\u0002', '\u0018', '\u001f']);
