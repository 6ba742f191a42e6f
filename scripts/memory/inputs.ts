import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { listFiles } from '../files/list-files.js';
import { specFiles } from '../spec/spec-files.js';
import { statusAt, TICK } from './look.js';
import type { Status } from './memory.js';

/** The folders and the file that a run reads. */
export interface Inputs {
  readonly specs: string;
  readonly templates: string;
  readonly taxonomy: string;
}

/** How a run found its inputs before it read them. */
export interface Snapshot {
  /** From when on nothing is proved by a status: a tick before the look, by the clock of any disk. */
  readonly start: number;
  /** The specs of vendors, and then what counts for all of them. */
  readonly inputs: ReadonlyMap<string, Status>;
  /** What counts for all vendors: the taxonomy and the templates. */
  readonly rules: readonly string[];
  /** The folders that the specs and the templates are in. */
  readonly folders: ReadonlyMap<string, Status>;
}

/** Looks at the inputs before they are read, so that a change meanwhile is not missed. */
export function snapshot(folders: Inputs): Snapshot {
  const start = Date.now() - TICK;
  const { specs, taxonomy } = specFiles(
    folders.specs,
    readdirSync(folders.specs),
    folders.taxonomy,
  );
  const rules = [
    taxonomy,
    ...listFiles(folders.templates).map((path) => `${folders.templates}/${path}`),
  ];
  const inputs = statusesAt([...specs, ...rules]);
  const places = [folders.specs, folders.templates, ...rules.map(dirname)];
  return { start, inputs, rules, folders: statusesAt([...new Set(places)]) };
}

function statusesAt(paths: readonly string[]): ReadonlyMap<string, Status> {
  return new Map(paths.map((path) => [path, statusAt(path)]));
}
