import type { Doubt, Line } from './page.js';
import type { Role } from './vocabulary.js';

/** What a page says of one code, word for word. */
export interface PageError extends Line {
  /** The code, in `text`. */
  readonly text: string;
  readonly group?: PageGroup | undefined;
  readonly statuses: readonly number[];
  readonly message?: string | undefined;
  readonly description?: string | undefined;
  readonly remedy?: string | undefined;
  readonly billing?: string | undefined;
  /** An identifier that the page gives beside an opaque code. */
  readonly alias?: string | undefined;
  /** What columns say that a spec has no place for: heading and text. */
  readonly others: readonly (readonly [heading: string, text: string])[];
}

/** A heading or cell that codes stand under. */
export interface PageGroup {
  readonly title: string;
  readonly range?: string | undefined;
  readonly line: number;
}

/** A range or pattern of codes that the page speaks of without listing them. */
export type PageFamily = Pick<
  PageError,
  'text' | 'line' | 'message' | 'description' | 'remedy' | 'statuses'
>;

/** A row of the page's table of HTTP statuses. */
export interface PageStatus {
  readonly status: number;
  readonly meaning?: string | undefined;
  readonly description?: string | undefined;
  readonly codes?: string | undefined;
  readonly line: number;
}

/** Everything that was found on a page. */
export interface PageFacts {
  readonly path: string;
  /** The address that the page was saved from, where it says so. */
  readonly address?: string | undefined;
  readonly errors: readonly PageError[];
  readonly groups: readonly PageGroup[];
  readonly families: readonly PageFamily[];
  readonly statuses: readonly PageStatus[];
  /** The value that the page lists for success: its code in `text`, and the row. */
  readonly success?: (Line & { readonly row: string }) | undefined;
  /** What stands outside the tables and is about errors. */
  readonly quotes: readonly Line[];
  /** Every word of the page, in its order. */
  readonly words: string;
  /** Examples of answers, as they stand. */
  readonly examples: readonly Line[];
  /** What the tables of codes have columns for. */
  readonly roles: ReadonlySet<Role>;
  readonly doubts: readonly Doubt[];
}
