import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { listFiles } from '../files/list-files.js';
import { specFiles } from '../spec/spec-files.js';
import type { Looks } from './past.js';
import { type Status, statusAt, TICK } from './status.js';

/** The folders and the file that a run reads. */
export interface Inputs {
  readonly specs: string;
  readonly templates: string;
  readonly taxonomy: string;
}

/** Of what is gone by the time that it is looked at: whoever reads it will say so. */
const NONE: Status = [NaN, NaN, NaN, NaN];

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

/**
 * Looks at the inputs before they are read, so that a change meanwhile is not missed.
 *
 * @param looks - What was looked at already.
 */
export function snapshot(folders: Inputs, looks?: Looks): Snapshot {
  const look = looks?.inputs;
  const start = look?.start ?? Date.now() - TICK;
  const names = readdirSync(folders.specs);
  const { specs, taxonomy } = specFiles(folders.specs, names, folders.taxonomy);
  const templates = listFiles(folders.templates).map((path) => `${folders.templates}/${path}`);
  const rules = [taxonomy, ...templates];
  const places = [...new Set([folders.specs, folders.templates, ...rules.map(dirname)])];
  const statusesOf = (paths: readonly string[]): ReadonlyMap<string, Status> =>
    new Map(paths.map((path) => [path, look?.statusOf(path) ?? statusAt(path) ?? NONE]));
  return { start, inputs: statusesOf([...specs, ...rules]), rules, folders: statusesOf(places) };
}
