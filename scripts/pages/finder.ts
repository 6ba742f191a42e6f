import type { Block, Doubt, Line } from './page.js';

/** A table found in lines of text. */
export interface Found {
  readonly blocks: readonly Block[];
  readonly doubts: readonly Doubt[];
  /** The index of the first line after it. */
  readonly end: number;
}

/** Finds one kind of table at a line, if it begins there. */
export type Finder = (lines: readonly Line[], at: number) => Found | undefined;
