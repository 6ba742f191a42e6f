import type { DefaultTreeAdapterTypes } from 'parse5';

import { CommandError } from '../command-error.js';
import { present } from '../present.js';
import { isSkipped, roleOf, textOf } from './html-text.js';
import type { Cell, Table } from './page.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The most cells a table may have once its spans are spread. */
const MOST_CELLS = 1_000_000;

/** The widest span that is believed. */
const WIDEST = 200;

/**
 * Reads a table: rows of cells, with cells that span rows or columns in each of
 * their places.
 *
 * @returns No table where it only lays out the page; the cells around tables inside it.
 */
export function readHtmlTable(
  element: Element,
  lineOf: (node: Node) => number,
): { readonly table: Table | undefined; readonly nested: readonly Element[] } {
  const rows: Element[] = [];
  const captions: Element[] = [];
  const nested = new Set<Element>();
  collect(element, rows, captions);
  const grid = new Map<number, Cell[]>();
  const ends = sectionEnds(rows);
  let headRows = 0;
  let count = 0;
  for (const [at, row] of rows.entries()) {
    const cells = row.childNodes.filter((node) => 'tagName' in node).filter(isCell);
    const places = grid.get(at) ?? [];
    grid.set(at, places);
    let column = 0;
    for (const cell of cells) {
      if (hasTable(cell)) nested.add(cell);
      while (places[column] !== undefined) column += 1;
      const read = cellOf(cell, lineOf);
      const wide = Math.min(span(cell, 'colspan') || 1, WIDEST);
      const high = Math.min(span(cell, 'rowspan') || rows.length, present(ends[at]) - at);
      count += wide * high;
      if (count > MOST_CELLS) {
        throw new CommandError(
          `The table at line ${lineOf(element)} has more than ${MOST_CELLS} cells.`,
          'Check its rowspan and colspan.',
        );
      }
      for (let down = 0; down < high; down += 1) {
        const line = grid.get(at + down) ?? [];
        grid.set(at + down, line);
        for (let right = 0; right < wide; right += 1) line[column + right] ??= read;
      }
      column += wide;
    }
    const isHead = cells.length > 0 && (inHead(row) || cells.every(isHeadingCell));
    if (isHead && headRows === at) headRows += 1;
  }
  const filled = rows.map((row, at) => fill(present(grid.get(at)), lineOf(row)));
  const caption = captions[0] === undefined ? '' : textOf(captions[0].childNodes).text;
  const isLayout = nested.size > 0 && headRows === 0;
  const table: Table = {
    kind: 'table',
    line: lineOf(element),
    rows: filled.filter((row) => row.some(({ text }) => text !== '')),
    headRows: headRows === 0 ? undefined : headRows,
    ...(caption !== '' && { caption }),
  };
  return {
    table: isLayout || table.rows.length === 0 ? undefined : table,
    nested: isLayout ? rows : [...nested],
  };
}

/** The rows and captions of a table, not those of tables inside it. */
function collect(element: Element, rows: Element[], captions: Element[]): void {
  for (const child of element.childNodes) {
    if (!('tagName' in child) || isSkipped(child)) continue;
    if (child.tagName === 'tr' || roleOf(child) === 'row') rows.push(child);
    else if (child.tagName === 'caption') captions.push(child);
    else if (child.tagName !== 'table') collect(child, rows, captions);
  }
}

function isCell(element: Element): boolean {
  const role = roleOf(element) ?? '';
  return (
    !isSkipped(element) &&
    (/^t[dh]$/u.test(element.tagName) || /^(?:(?:grid)?cell|(?:column|row)header)$/u.test(role))
  );
}

function isHeadingCell(element: Element): boolean {
  return element.tagName === 'th' || roleOf(element) === 'columnheader';
}

function inHead(row: Element): boolean {
  const { parentNode } = row;
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'thead';
}

/** For each row, where its section ends: a rowspan reaches no further. */
function sectionEnds(rows: readonly Element[]): readonly number[] {
  const ends: number[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const isLast = rows[at + 1]?.parentNode !== rows[at]?.parentNode;
    ends[at] = isLast ? at + 1 : present(ends[at + 1]);
  }
  return ends;
}

function span(cell: Element, name: string): number {
  const value = cell.attrs.find((attr) => attr.name === name)?.value ?? '1';
  return /^\s*\d{1,6}\s*$/u.test(value) ? Number(value) : 1;
}

function cellOf(cell: Element, lineOf: (node: Node) => number): Cell {
  const { text, literal } = textOf(cell.childNodes);
  return { text, literal, heading: isHeadingCell(cell), line: lineOf(cell) };
}

function hasTable(cell: Element): boolean {
  const pending: Node[] = [...cell.childNodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'table') return true;
    for (const child of node.childNodes) pending.push(child);
  }
  return false;
}

function fill(cells: readonly (Cell | undefined)[], line: number): Cell[] {
  return Array.from(cells, (cell) => cell ?? { text: '', line });
}
