import { present } from '../present.js';
import { codeShape } from './code-shape.js';
import type { Found } from './finder.js';
import { type Cell, type Line, tidy } from './page.js';

/** Reads a table whose cells are apart by tabs, or by two and more spaces, as browsers copy and terminals print. */
export function readSpacedTable(lines: readonly Line[], at: number): Found | undefined {
  return readApart(lines, at, tabbed, 2) ?? readApart(lines, at, aligned, 3);
}

type Splitter = (text: string, width: number | undefined) => readonly string[] | undefined;

/** Cells between tabs; an empty one in front stays, as a cell that spans the rows leaves it. */
function tabbed(text: string, width: number | undefined): readonly string[] | undefined {
  const cells = text.split('\t');
  if (cells.length < 2 || (width !== undefined && cells.length > width)) return undefined;
  return [...cells, ...Array.from({ length: (width ?? 0) - cells.length }, () => '')];
}

/** Cells apart by wide gaps: as many on each line. */
function aligned(text: string, width: number | undefined): readonly string[] | undefined {
  const cells = text.trim().split(/ {2,}/u);
  return cells.length > 1 && cells.length === (width ?? cells.length) ? cells : undefined;
}

/**
 * Copying from a browser leaves no cell where one spans rows: when the code
 * stands one column too early, the first cell is missing and not the last.
 */
function shifted(cells: readonly string[], above: readonly Cell[] | undefined): readonly string[] {
  const shapeOf = (text: string | undefined): string | undefined => {
    const shape = codeShape(text ?? '');
    return shape === undefined || shape.strength < 0.8 ? undefined : shape.shape;
  };
  const code = above?.findIndex(({ text }) => shapeOf(text) !== undefined) ?? -1;
  const shape = shapeOf(above?.[code]?.text);
  const isEarly = code > 0 && shapeOf(cells[code - 1]) === shape && shapeOf(cells[code]) !== shape;
  return isEarly && cells.at(-1) === '' ? ['', ...cells.slice(0, -1)] : cells;
}

function readApart(
  lines: readonly Line[],
  at: number,
  split: Splitter,
  fewest: number,
): Found | undefined {
  const rows: Cell[][] = [];
  let headRows: number | undefined;
  let end = at;
  for (; end < lines.length; end += 1) {
    const { text, line } = present(lines[end]);
    if (/^[\s\-=─]*[-=─]{2}[\s\-=─]*$/u.test(text)) {
      if (rows.length === 0) break;
      if (rows.length === 1) headRows = 1;
      continue;
    }
    const cells = split(text, rows[0]?.length);
    if (cells === undefined) break;
    rows.push(shifted(cells, rows.at(-1)).map((cell) => ({ text: tidy(cell), line })));
  }
  if (rows.length < fewest) return undefined;
  const { line } = present(lines[at]);
  return { blocks: [{ kind: 'table', line, rows, headRows }], doubts: [], end };
}
