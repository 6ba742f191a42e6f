import { readFileSync } from 'node:fs';

import { sha256 } from './manifest.js';
import { replaceFile } from './replace-file.js';

/** How many bytes a seal takes: SHA-256 in hexadecimal, on a line of its own. */
const LENGTH = 65;

/**
 * Writes a file that begins with a seal of its content, so that one that was
 * cut off or changed is not taken for what was written.
 *
 * @returns The seal.
 */
export function writeSealed(path: string, content: Uint8Array): string {
  const seal = sha256(content);
  replaceFile(path, Buffer.concat([Buffer.from(`${seal}\n`), content]));
  return seal;
}

/**
 * Reads the content of such a file.
 *
 * @param known - The seal that it has to have, where only one will do.
 * @returns `undefined` when there is none, or its seal is broken or another one.
 */
export function readSealed(path: string, known?: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const content = file.subarray(LENGTH);
    const seal = sha256(content);
    const isWhole = file.toString('latin1', 0, LENGTH) === `${seal}\n`;
    return isWhole && (known ?? seal) === seal ? content : undefined;
  } catch {
    return undefined;
  }
}
