import type { TaxonomySpec } from '../spec/language.js';
import type { VendorMemory } from './memory.js';

/** What a run made. */
export interface Made {
  /** Every file of the output with its hash. */
  readonly files: ReadonlyMap<string, string>;
  /** What the list of them says. */
  readonly manifest: string;
  /** Those that were not so before. */
  readonly written: ReadonlySet<string>;
  /** What was written beside the specs. */
  readonly beside: readonly string[];
  readonly taxonomy: TaxonomySpec;
  readonly vendors: readonly VendorMemory[];
  /** The names that every vendor's module exports, by spec; `undefined` when they are as they were. */
  readonly exports: ReadonlyMap<string, readonly string[]> | undefined;
}
