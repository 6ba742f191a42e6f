import { present } from '../present.js';
import { codeShape, splitCode } from './code-shape.js';
import type { Found } from './finder.js';
import { type Cell, type Line, tidy } from './page.js';

/** The most lines that one code may have. */
const TALLEST = 8;

/**
 * Reads a table that has lost its headings and its columns: a code on a line of
 * its own, then the other cells of its row on a line each, then the next code.
 */
export function readCodeLines(lines: readonly Line[], at: number): Found | undefined {
  const shape = shapeOf(lines[at]);
  if (shape === undefined) return undefined;
  const rows: Cell[][] = [];
  let end = at;
  for (let next = at; next < lines.length && shapeOf(lines[next]) === shape;) {
    const row = rowAt(lines, next, shape);
    if (row.cells.length < 2 || row.cells.length > TALLEST) break;
    rows.push(row.cells);
    end = row.end;
    next = row.next;
  }
  if (rows.length < 3) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const { line } = present(lines[at]);
  for (const row of rows)
    while (row.length < width) row.push({ text: '', line: present(row[0]).line });
  const doubts = [
    {
      line,
      text: 'these codes have no headings; their lines are taken for columns in their order',
    },
  ];
  return { blocks: [{ kind: 'table', line, rows, headRows: 0 }], doubts, end };
}

/** The look of a line that is nothing but a code. */
function shapeOf(line: Line | undefined): string | undefined {
  const text = line?.text.trim() ?? '';
  const shape = codeShape(text);
  if (shape === undefined || shape.strength < 0.8 || splitCode(text) !== undefined)
    return undefined;
  return shape.shape !== 'integer' || /^-?\d{2,}$/u.test(text) ? shape.shape : undefined;
}

/** A code with the lines after it, up to the next code, or to a blank line after which none follows. */
function rowAt(
  lines: readonly Line[],
  at: number,
  shape: string,
): { readonly cells: Cell[]; readonly end: number; readonly next: number } {
  const cells: Cell[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || (next > at && shapeOf(line) === shape)) break;
    if (line.text.trim() === '') {
      let after = next;
      while (after < lines.length && lines[after]?.text.trim() === '') after += 1;
      if (cells.length > 1 || shapeOf(lines[after]) === shape)
        return { cells, end: next, next: after };
      continue;
    }
    cells.push({ text: tidy(line.text), line: line.line });
    if (cells.length > TALLEST) break;
  }
  return { cells, end: next, next };
}
