import { present } from '../present.js';
import { Unknown } from './width.js';

/** A heading, or a paragraph on one line without anything that could be markup but code. */
const SETTLED_LINE = /^(?:#{1,6} )?[A-Za-z`](?:[^\n*_<>[\]~\\&]*[^*_<>[\]~\\&\s])?$/u;

/**
 * Markdown as our template gives it, its tables with prettier's padding: plain
 * headings, paragraphs, fenced code and tables, each with a blank line between.
 *
 * @throws Unknown at anything else.
 */
export function layoutMarkdown(text: string): string {
  // How wide other characters are is prettier's knowledge.
  if (/[^\n\u0020-\u007e…]/u.test(text) || !text.endsWith('\n')) throw new Unknown();
  const blocks = text.slice(0, -1).split(/\n\n(?!\n)/u);
  return `${joinCode(blocks).map(layoutBlock).join('\n\n')}\n`;
}

/** Blank lines in code part no blocks. */
function joinCode(blocks: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const block of blocks) {
    if (open) joined.push(`${present(joined.pop())}\n\n${block}`);
    else joined.push(block);
    if ((block.match(/^```/gmu)?.length ?? 0) % 2 === 1) open = !open;
  }
  if (open) throw new Unknown();
  return joined;
}

function layoutBlock(block: string): string {
  if (/^```[a-z]*\n(?:(?!```).*\n)*```$/u.test(block)) return block;
  // Line by line: a line has many bars, and only its last one ends it.
  if (/^(?:\|.*\|\n)*\|.*\|$/u.test(block)) return layoutTable(block);
  if (!SETTLED_LINE.test(block)) throw new Unknown();
  return block;
}

function layoutTable(table: string): string {
  const rows = table.split('\n').map(cells);
  const head = present(rows[0]);
  const body = rows.slice(2);
  if (rows.some(({ length }) => length !== head.length)) throw new Unknown();
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...body].map((row) => present(row[column]).length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(present(widths[column]))).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

/** Bars part cells, but not those behind a backslash. */
function cells(row: string): readonly string[] {
  if (row.includes('\\\\|') || row.includes('…')) throw new Unknown();
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
}
