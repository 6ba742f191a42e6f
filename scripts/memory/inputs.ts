import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../files/list-files.js';
import { pathsIn } from '../files/paths-in.js';
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
  /** The specs of vendors, and then what counts for all of them. */
  readonly inputs: ReadonlyMap<string, Status>;
  /** What counts for all vendors: the taxonomy and the templates. */
  readonly rules: readonly string[];
}

/** Looks at the inputs before they are read, so that a change meanwhile is not missed. */
export function snapshot(folders: Inputs): Snapshot {
  const at = Date.now();
  const { specs, rules } = inputPaths(folders);
  const inputs = new Map([...specs, ...rules].map((path) => [path, statusAt(path)]));
  return { at, inputs, rules };
}

/** The files that shape the output: the specs of vendors, and what counts for all of them. */
function inputPaths({ specs, templates, taxonomy }: Inputs): {
  readonly specs: readonly string[];
  readonly rules: readonly string[];
} {
  const names = readdirSync(specs).filter(isSpecFile);
  const texts = listFiles(templates).map((path) => `${templates}/${path}`);
  return {
    specs: pathsIn(
      specs,
      names.filter((name) => name !== TAXONOMY),
    ),
    rules: [names.includes(TAXONOMY) ? join(specs, TAXONOMY) : taxonomy, ...texts],
  };
}
