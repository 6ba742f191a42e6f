import { present } from '../present.js';
import type { Found } from './finder.js';
import { type Cell, type Doubt, type Line, type Row, tidy } from './page.js';

/** A line of a frame or of dashes: `|---|:--:|`, `+----+----+`, `├───┼───┤`. */
const RULE =
  /^\s*[-+|:=─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬\s]*(?:[-=]{3}|[─━═]{2})[-+|:=─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬\s]*$/u;

/** Whether a line has cells between pipes. */
export function isPipeRow(text: string): boolean {
  return !RULE.test(text) && splitCells(text).length > 1;
}

function isRule(text: string): boolean {
  return RULE.test(text) && /[|+│┃║┼├┌└╠╔╚]/u.test(text);
}

/**
 * Reads a table drawn with pipes: with or without outer ones, with the line of
 * dashes complete, too short or missing, with a frame around every row or none.
 */
export function readPipeTable(lines: readonly Line[], at: number): Found | undefined {
  const region = regionAt(lines, at);
  const rowLines = region.filter(({ text }) => isPipeRow(text));
  const rules = region.filter(({ text }) => isRule(text)).length;
  if (rowLines.length < 2 && rules === 0) return undefined;
  const width = mostCommon(rowLines.map(({ text }) => splitCells(text).length));
  const doubts: Doubt[] = [];
  const isFramed = rules > 3 && rules >= rowLines.length / 4 && region.some(isGridRule);
  const rows = isFramed ? framedRows(region, width) : plainRows(region, width, doubts);
  const firstRule = region.findIndex(({ text }) => isRule(text));
  const headed = firstRule > 0 && region.slice(0, firstRule).some(({ text }) => isPipeRow(text));
  const secondRule = region.findIndex(({ text }, index) => index > firstRule && isRule(text));
  const boxed = firstRule === 0 && secondRule > 1;
  const start = present(region[0]).line;
  return {
    blocks: [{ kind: 'table', line: start, rows, headRows: headed || boxed ? 1 : undefined }],
    doubts,
    end: at + region.length,
  };
}

function isGridRule({ text }: Line): boolean {
  return /[+┼├]/u.test(text) && isRule(text);
}

/** The lines that belong together: rows and rules, the rest of a row that was broken, and single blank lines. */
function regionAt(lines: readonly Line[], at: number): readonly Line[] {
  const first = present(lines[at]).text;
  if (!isPipeRow(first) && !(isRule(first) && isPipeRow(lines[at + 1]?.text ?? ''))) return [];
  const outer = /^\s*[|│┃║]/u.test(first) || isRule(first);
  const width = splitCells(first).length;
  let end = at + 1;
  for (let next = end; next < lines.length; next += 1) {
    const { text } = present(lines[next]);
    if (isPipeRow(text) || isRule(text)) {
      const afterBlank = next > end;
      // After a blank line, a row above a rule is the head of another table.
      if (
        afterBlank &&
        (isRule(lines[next + 1]?.text ?? '') || splitCells(text).length !== width)
      ) {
        break;
      }
      end = next + 1;
    } else if (text.trim() === '') {
      if (next > end) break;
    } else if (next === end && outer && isOpen(present(lines[next - 1]).text, width)) {
      end = next + 1;
    } else {
      break;
    }
  }
  return lines.slice(at, end);
}

/** Whether a row with outer pipes goes on in the next line. */
function isOpen(text: string, width: number): boolean {
  if (/^\s*[|│┃║]/u.test(text))
    return !/[|│┃║]\s*$/u.test(text) && splitCells(text).length <= width;
  return !isRule(text) && !isPipeRow(text);
}

function plainRows(region: readonly Line[], width: number, doubts: Doubt[]): Row[] {
  const rows: Cell[][] = [];
  for (const { text, line } of region) {
    if (text.trim() === '' || isRule(text)) continue;
    const cells = splitCells(text).map((cell) => cellOf(cell, line));
    const last = rows.at(-1);
    const goesOn =
      last !== undefined && (cells.length === 1 || (last.length < width && cells.length < width));
    if (goesOn && last.length + cells.length - 1 <= Math.max(width, last.length)) {
      const [first, ...more] = cells;
      const end = last.length - 1;
      const before = present(last[end]);
      const rest = present(first).text;
      const gap = /^\p{Ll}/u.test(rest) ? ' ' : '\n';
      last[end] = { ...before, text: tidy(`${before.text}${gap}${rest}`) };
      last.push(...more);
      doubts.push({ line, text: 'taken for the rest of the row in the line before' });
    } else {
      if (cells.length > width) {
        const whole = cells.slice(width - 1).map((cell) => cell.text);
        cells.splice(width - 1, cells.length, cellOf(whole.join(' | '), line));
        doubts.push({
          line,
          text: `more than ${width} cells; the last ones are taken as one text with a pipe in it`,
        });
      }
      rows.push(cells);
    }
  }
  for (const row of rows) {
    while (row.length < width) row.push({ text: '', line: present(row[0]).line });
  }
  return rows;
}

/** Rows with a frame around each: lines between two rules are one row. */
function framedRows(region: readonly Line[], width: number): Row[] {
  const rows: Cell[][] = [];
  let open: Cell[] | undefined;
  for (const { text, line } of region) {
    if (isRule(text)) {
      open = undefined;
      continue;
    }
    const cells = splitCells(text).map((cell) => cellOf(cell, line));
    if (open === undefined) {
      open = Array.from({ length: width }, (_, index) => cells[index] ?? { text: '', line });
      rows.push(open);
    } else {
      for (const [index, cell] of open.entries()) {
        open[index] = { ...cell, text: tidy(`${cell.text} ${cells[index]?.text ?? ''}`) };
      }
    }
  }
  return rows;
}

function cellOf(text: string, line: number): Cell {
  const words = tidy(text.replace(/<br\s*\/?>/giu, '\n'));
  const code = /^`([^`]+)`$/u.exec(words)?.[1];
  return code === undefined ? { text: words, line } : { text: code, line, literal: true };
}

/** The cells of a line: outer pipes are no cells, and a pipe after a backslash is text. */
function splitCells(text: string): string[] {
  const cells = text.trim().split(/(?<!\\)[|│┃║]/u);
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

function mostCommon(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return present([...tally].sort(([a, m], [b, n]) => n - m || b - a)[0])[0];
}
