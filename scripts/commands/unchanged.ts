import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { Cache, type Summary } from '../memory/cache.js';
import type { EnumStyle, OutputForm } from '../output-form.js';
import type { Terminal } from '../terminal.js';
import { type FolderOptions, sourceFolders } from './folders.js';
import { nothingChanged, report } from './report.js';

/** The folder of the output where none is given. */
export const DEFAULT_OUT = 'generated';

/** The options of `generate`. */
export interface GenerateOptions extends FolderOptions {
  readonly out: string;
  readonly check?: boolean;
  readonly enumStyle: EnumStyle;
  readonly package?: boolean;
  readonly watch?: boolean;
  readonly jobs?: number;
}

/** The folder of the package holds one unless told otherwise; elsewhere the modules are part of somebody's sources. */
export function formOf(options: GenerateOptions): OutputForm {
  return {
    enumStyle: options.enumStyle,
    asPackage: options.package ?? options.out === DEFAULT_OUT,
  };
}

/** What is remembered of the output that a command is about. */
export function openCache(options: GenerateOptions, terminal: Terminal): Cache {
  return new Cache(resolve(options.out), terminal.version, formOf(options));
}

/** Says that there is nothing to do, where that is so. */
export function isUnchanged(options: GenerateOptions, terminal: Terminal, cache: Cache): boolean {
  const started = Date.now();
  const summary = recall(options, cache);
  if (summary === undefined) return false;
  report(nothingChanged(summary), [], false, terminal, Date.now() - started);
  return true;
}

/** What the last run said, when nothing changed since. */
export function recall(options: GenerateOptions, cache: Cache): Summary | undefined {
  // What is wrong with the folder is for the line to say.
  const specs = statSync(options.specs, { throwIfNoEntry: false });
  if (options.check === true || specs?.isDirectory() !== true) return undefined;
  return cache.recall(sourceFolders(options));
}
