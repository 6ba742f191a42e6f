import { Lexer, Parser } from 'yaml';

/**
 * Where the text nests deeper than the limit, found before anything recurses
 * over it (near the end of the stack the engine itself may give up). A look at
 * indentation and brackets is enough for nearly every file; only where they
 * might mean depth are the tokens put together, up to the first that is too deep.
 */
export function depthBeyond(text: string, limit: number): number | undefined {
  return mayNest(text, limit) ? collectionBeyond(text, limit) : undefined;
}

/** Half of the limit in blocks and half in brackets is the least that can go beyond it. */
function mayNest(text: string, limit: number): boolean {
  const half = limit >> 1;
  // Every block takes a column or an indicator of its own, but for the map in an item and the item itself.
  const blocks = new RegExp(`^(?:[ \\t]|[-?:][ \\t]){${half - 2}}`, 'mu');
  return blocks.test(text) || bracketsBeyond(text, half);
}

function bracketsBeyond(text: string, limit: number): boolean {
  const brackets = /[[{]/gu;
  for (let count = 0; count <= limit; count += 1) if (!brackets.test(text)) return false;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

/** What the parser of the library has open, and where in the text it is. */
interface Inside {
  readonly stack: readonly { readonly type: string }[];
  readonly offset: number;
}

const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

/** The offset at which more collections than the limit are open at once. */
function collectionBeyond(text: string, limit: number): number | undefined {
  const parser = new Parser();
  const inside = parser as unknown as Inside;
  for (const token of new Lexer().lex(text)) {
    const { offset } = inside;
    Array.from(parser.next(token));
    const open = inside.stack.filter(({ type }) => COLLECTIONS.has(type));
    if (open.length > limit) return offset;
  }
  return undefined;
}
