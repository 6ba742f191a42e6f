import { unlinkSync } from 'node:fs';

import { reasonOf } from './reason-of.js';

/** Removes a file, if there is one. Node's `rmSync` would load what removes folders first. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') throw error;
  }
}
