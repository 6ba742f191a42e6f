import { Unknown } from './width.js';

/**
 * Markdown as our template gives it, its tables with prettier's padding. The
 * rest of it is settled: paragraphs, code and tables with a blank line between.
 */
export function layoutMarkdown(text: string): string {
  // How wide other characters are is prettier's knowledge.
  if (/[^\n\u0020-\u007e…]/u.test(text) || !text.endsWith('\n')) throw new Unknown();
  return text.replace(/(?:^\|.*\n)+/gmu, layoutTable);
}

function layoutTable(table: string): string {
  const rows = table.trimEnd().split('\n').map(cells);
  const [head = [], , ...body] = rows;
  if (rows.some(({ length }) => length !== head.length)) throw new Unknown();
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...body].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('');
}

/** Bars part cells, but not those behind a backslash. */
function cells(row: string): readonly string[] {
  if (row.includes('\\\\|') || row.includes('…')) throw new Unknown();
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
}
