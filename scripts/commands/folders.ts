import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { CommandError } from '../command-error.js';
import { TOOLCHAIN } from '../paths.js';
import { TAXONOMY } from '../spec/spec-files.js';
import type { LoadOptions } from '../stages/load.js';

/** Options that say where specs are. */
export interface FolderOptions {
  readonly specs: string;
}

/**
 * The folders to read from: templates and the taxonomy are the toolchain's own
 * unless the specs bring a `reasons.yaml`.
 *
 * @throws CommandError when the folder of the specs is not there.
 */
export function sourceFolders({ specs }: FolderOptions): LoadOptions {
  if (!existsSync(specs) || !statSync(specs).isDirectory()) {
    throw new CommandError(
      `There is no folder ${specs}.`,
      'Point --specs to the folder that has the specs.',
    );
  }
  return {
    specs: resolve(specs),
    templates: join(TOOLCHAIN, 'templates'),
    taxonomy: join(TOOLCHAIN, 'specs', TAXONOMY),
  };
}

/**
 * The folder to write to; it need not be there yet.
 *
 * @throws CommandError when there is a file of that name, or it is an option.
 */
export function outputFolder(out: string): string {
  if (out.startsWith('-')) {
    throw new CommandError(
      `--out needs a folder, and ${out} is an option.`,
      `For a folder of that name, write ./${out}.`,
    );
  }
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new CommandError(`${out} is not a folder.`, 'Point --out to the folder for the output.');
  }
  return resolve(out);
}
