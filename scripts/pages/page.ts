/** What the readers make of a page, whatever it was written in. */

/** A text with the line of the page that it begins on. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** A cell of a table. Cells that span rows or columns stand in each of their places as the same object. */
export interface Cell extends Line {
  /** The page marks it as a heading. */
  readonly heading?: boolean;
  /** All of it was set as code. */
  readonly literal?: boolean;
}

export type Row = readonly Cell[];

export interface Table {
  readonly kind: 'table';
  readonly line: number;
  /** The caption that the table brings itself. */
  readonly caption?: string;
  readonly rows: readonly Row[];
  /** How many rows the page says are headings; `undefined` where it can't say. */
  readonly headRows?: number | undefined;
}

/** An item of a list: a term in front (a `dt`, a leading code, a heading), its text, and what is below it. */
export interface Item extends Line {
  readonly term?: Cell | undefined;
  readonly items: readonly Item[];
}

export interface List {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly Item[];
}

/** A term that a paragraph begins with, and the words after it. */
export interface Lead {
  readonly term: Cell;
  readonly rest: string;
}

/** A stretch of a page, in its order. */
export type Block =
  | Table
  | List
  | ({ readonly kind: 'heading'; readonly level: number; readonly literal?: boolean } & Line)
  | ({ readonly kind: 'text'; readonly lead?: Lead } & Line)
  | ({ readonly kind: 'example' } & Line);

/** Something that the reading was unsure of, for the person to look at. */
export type Doubt = Line;

/** What a reader of one format gives. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly doubts: readonly Doubt[];
}

/** White space as one space, per line; invisible characters and empty lines dropped. */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Every word of a stretch of a page. */
export function wordsOf(block: Block): string {
  if (block.kind === 'list') return block.items.map(wordsOfItem).join('\n');
  if (block.kind !== 'table') return block.text;
  const rows = block.rows.map((row) => [...new Set(row)].map(({ text }) => text).join(' '));
  return [block.caption ?? '', ...rows].join('\n');
}

function wordsOfItem({ term, text, items }: Item): string {
  return [term?.text ?? '', text, ...items.map(wordsOfItem)].join(' ');
}
