import type { PageError } from '../pages/facts.js';
import type { SpecPath } from '../spec/document.js';
import type { ErrorEntry } from '../spec/language.js';

/** What a difference is about. */
export type Aspect = 'status' | 'message' | 'description' | 'remedy' | 'billing';

/** Something in which spec and page differ, with both sides. */
export interface Difference {
  readonly kind: 'added' | 'gone' | 'returned' | 'changed' | 'column-gone';
  /** The code; the HTTP status where it is about the table of statuses; the aspect of a column; a group; a quote. */
  readonly subject: string;
  readonly aspect?: Aspect | 'meaning' | 'group' | 'title';
  readonly spec?: string | undefined;
  readonly page?: string | undefined;
  /** Lines of both files; that of the spec is where a fact would stand. */
  readonly specLine: number;
  readonly pageLine: number;
}

/** A code that spec and page both have. */
export interface Pair {
  readonly entry: ErrorEntry;
  readonly page: PageError;
  readonly path: SpecPath;
}
