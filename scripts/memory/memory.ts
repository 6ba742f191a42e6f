import type { CardFacts } from '../stages/model.js';

/** What changes whenever a file does: when it was last changed, its size, and which file it is. */
export type Status = readonly [modified: number, changed: number, size: number, file: number];

/** A file with a status that proves what it is, and the hash of its content. */
export type FileMemory = readonly [path: string, Status, hash: string];

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
  readonly inputs: readonly FileMemory[];
  /** The files of the output, by their paths below its folder. */
  readonly outputs: readonly FileMemory[];
  /** What else was written, by full paths: with checksums. */
  readonly beside: readonly FileMemory[];
  readonly vendors: readonly VendorMemory[];
}
