import type { TaxonomySpec } from '../spec/language.js';
import type { CardFacts } from '../stages/model.js';
import type { Grouped } from './glance.js';

/** What is remembered of a vendor. */
export interface VendorMemory {
  /** The path of its spec. */
  readonly spec: string;
  readonly card: CardFacts;
  /** The hash of the names that its module exports. */
  readonly exports: string;
  /** Its own files, below the output folder. */
  readonly files: readonly string[];
  /** Where its parts of shared files stand in them, in bytes. */
  readonly parts: Readonly<Record<string, Stretch>>;
}

/** Bytes of a file, the end not included. */
export type Stretch = readonly [start: number, end: number];

/** What is remembered of a run, besides what was seen of its files. */
export interface Memory {
  /** The hash of each of those files, in their order. */
  readonly hashes: Omit<Grouped<readonly string[]>, 'folders'>;
  readonly taxonomy: TaxonomySpec;
  readonly vendors: readonly VendorMemory[];
}
