import { writeFileSync } from 'node:fs';

import { CommandError } from '../command-error.js';
import { reasonOf } from '../files/reason-of.js';

/**
 * Writes a file that must not be there yet.
 *
 * @throws CommandError when it is, or can't be written.
 */
export function writeNew(target: string, text: string, path: string): void {
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    throw new CommandError(
      `${path} can't be written: ${reasonOf(error)}.`,
      'Nothing is overwritten. Check the folder and its permissions.',
    );
  }
}
