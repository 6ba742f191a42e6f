import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../files/list-files.js';
import { isSpecFile, TAXONOMY } from '../spec/spec-files.js';
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
  readonly inputs: ReadonlyMap<string, Status>;
}

/** Looks at the inputs before they are read, so that a change meanwhile is not missed. */
export function snapshot(inputs: Inputs): Snapshot {
  const at = Date.now();
  const { specs, rules } = inputPaths(inputs);
  return { at, inputs: new Map([...specs, ...rules].map((path) => [path, statusAt(path)])) };
}

/** The files that shape the output: the specs of vendors, and what counts for all of them. */
export function inputPaths({ specs, templates, taxonomy }: Inputs): {
  readonly specs: readonly string[];
  readonly rules: readonly string[];
} {
  const names = readdirSync(specs).filter(isSpecFile);
  const texts = listFiles(templates).map((path) => `${templates}/${path}`);
  return {
    specs: names.filter((name) => name !== TAXONOMY).map((name) => join(specs, name)),
    rules: [names.includes(TAXONOMY) ? join(specs, TAXONOMY) : taxonomy, ...texts],
  };
}
