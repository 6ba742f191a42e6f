import { readFileSync } from 'node:fs';

import { sha256 } from './manifest.js';
import { replaceFile } from './replace-file.js';

/** How many bytes a seal takes: SHA-256 in hexadecimal, on a line of its own. */
const LENGTH = 65;

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
  return Buffer.from(`${sha256(content)}\n`);
}
