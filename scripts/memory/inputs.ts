import { readdirSync } from 'node:fs';

import { listFiles } from '../files/list-files.js';
import { specFiles } from '../spec/spec-files.js';
import { statusAt } from './look.js';
import type { Status } from './memory.js';

/** The folders and the file that a run reads. */
export interface Inputs {
  readonly specs: string;
  readonly templates: string;
  readonly taxonomy: string;
}

/** How a run found its inputs before it read them. */
export interface Snapshot {
  readonly at: number;
  /** The specs of vendors, and then what counts for all of them. */
  readonly inputs: ReadonlyMap<string, Status>;
  /** What counts for all vendors: the taxonomy and the templates. */
  readonly rules: readonly string[];
}

/** Looks at the inputs before they are read, so that a change meanwhile is not missed. */
export function snapshot(folders: Inputs): Snapshot {
  const at = Date.now();
  const { specs, taxonomy } = specFiles(
    folders.specs,
    readdirSync(folders.specs),
    folders.taxonomy,
  );
  const rules = [
    taxonomy,
    ...listFiles(folders.templates).map((path) => `${folders.templates}/${path}`),
  ];
  const inputs = new Map([...specs, ...rules].map((path) => [path, statusAt(path)]));
  return { at, inputs, rules };
}
