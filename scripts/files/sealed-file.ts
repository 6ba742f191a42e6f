import { readFileSync } from 'node:fs';

import { replaceFile } from './replace-file.js';
import { startHash } from './start-hash.js';

/** How many bytes a seal takes: SHA-256. */
const LENGTH = 32;

/**
 * Writes a file that begins with a seal of its content, so that one that was
 * cut off or changed is not taken for what was written.
 */
export function writeSealed(path: string, content: Uint8Array): void {
  replaceFile(path, Buffer.concat([sealOf(content), content]));
}

/** Reads the content of such a file; `undefined` when there is none, or its seal is broken. */
export function readSealed(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const content = file.subarray(LENGTH);
    return sealOf(content).equals(file.subarray(0, LENGTH)) ? content : undefined;
  } catch {
    return undefined;
  }
}

function sealOf(content: Uint8Array): Buffer {
  return startHash().update(content).digest();
}
