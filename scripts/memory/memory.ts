import type { CardFacts } from '../stages/model.js';

/** What changes whenever a file does: when it was last changed, its size, and which file it is. */
export type Status = readonly [modified: number, changed: number, size: number, file: number];

/** Files with a status that proves what they are, and the hash of their content. */
export type Statuses = Readonly<Record<string, readonly [Status, hash: string]>>;

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

/** What is remembered of a run. */
export interface Memory {
  /** The toolchain, the form of the output, and where it is. */
  readonly version: string;
  readonly inputs: Statuses;
  /** The files of the output, by their paths below its folder. */
  readonly outputs: Statuses;
  /** What else was written, by full paths: with checksums. */
  readonly beside: Statuses;
  readonly vendors: readonly VendorMemory[];
}
