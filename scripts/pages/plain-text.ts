import { present } from '../present.js';
import { readCellLines } from './cell-lines.js';
import { readCodeLines } from './code-lines.js';
import { readDelimitedTable } from './delimited-table.js';
import type { Finder, Found } from './finder.js';
import { type Block, type Doubt, type Line, type Reading, tidy } from './page.js';
import { isPipeRow, readPipeTable } from './pipe-table.js';
import { readSpacedTable } from './spaced-table.js';

const FINDERS: readonly Finder[] = [
  readExample,
  readPipeTable,
  readDelimitedTable,
  readSpacedTable,
  readCellLines,
  readCodeLines,
];

/**
 * Reads plain text: tables with pipes, with tabs or wide gaps, with one cell
 * per line, and what stands between them.
 *
 * @param firstLine - The line that the text begins on, for text inside another page.
 */
export function readPlainText(text: string, firstLine = 1): Reading {
  const lines = text
    .split('\n')
    .map((line, index): Line => ({ text: line.trimEnd(), line: index + firstLine }));
  const blocks: Block[] = [];
  const doubts: Doubt[] = [];
  for (let at = 0; at < lines.length;) {
    const found = find(lines, at);
    if (found === undefined) {
      const line = lines[at];
      if (line !== undefined && tidy(line.text) !== '') blocks.push(lineBlock(line));
      at += 1;
    } else {
      blocks.push(...found.blocks);
      doubts.push(...found.doubts);
      at = found.end;
    }
  }
  return { blocks, doubts };
}

function find(lines: readonly Line[], at: number): Found | undefined {
  for (const finder of FINDERS) {
    const found = finder(lines, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line of its own: a heading when it is short and no sentence, an item when it begins with a mark. */
function lineBlock({ text, line }: Line): Block {
  const words = tidy(text);
  const marked = /^#{1,6}\s+(.*)$/u.exec(words);
  if (marked?.[1] !== undefined) return { kind: 'heading', level: 2, text: marked[1], line };
  const item = /^(?:[-*•·]|\d+[.)])\s+(.+)$/u.exec(words)?.[1] ?? words;
  return isTitle(item)
    ? { kind: 'heading', level: 6, text: item, line }
    : { kind: 'text', text: words, line };
}

/** Whether a line looks like a title: short, with letters, and not ending as sentences do. */
function isTitle(text: string): boolean {
  return (
    text.length <= 70 && /\p{L}{2}/u.test(text) && !/[.。!！?？,，;；:：{}[\]"”)）]$/u.test(text)
  );
}

/** The most lines and the deepest nesting of an example. */
const LONGEST_EXAMPLE = 200;
const DEEPEST_EXAMPLE = 20;

function bracesIn(text: string): number {
  let depth = 0;
  for (const character of text) depth += Number(character === '{') - Number(character === '}');
  return depth;
}

/** A JSON example: from a line that opens a brace to the line that closes it. */
function readExample(lines: readonly Line[], at: number): Found | undefined {
  const first = lines[at];
  if (first === undefined || !/^\s*\{/u.test(first.text)) return undefined;
  let depth = 0;
  for (let end = at; end < Math.min(lines.length, at + LONGEST_EXAMPLE); end += 1) {
    const { text } = present(lines[end]);
    depth += bracesIn(text);
    if (depth > DEEPEST_EXAMPLE || (/[|│┃║]/u.test(text) && isPipeRow(text))) return undefined;
    if (depth > 0) continue;
    const words = lines.slice(at, end + 1).map((line) => line.text);
    return {
      blocks: [{ kind: 'example', text: words.join('\n'), line: first.line }],
      doubts: [],
      end: end + 1,
    };
  }
  return undefined;
}
