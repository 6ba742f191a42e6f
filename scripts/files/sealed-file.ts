import { readFileSync } from 'node:fs';

import { replaceFile } from './replace-file.js';

/** What a file begins with that tells whether the rest of it is what was written. */
export interface Seal {
  /** How many bytes it takes. */
  readonly length: number;
  /** The seal of a content. */
  readonly of: (content: Uint8Array) => Buffer;
}

/**
 * Writes a file that begins with a seal of its content, so that one that was
 * cut off or changed is not taken for what was written.
 */
export function writeSealed(path: string, content: Uint8Array, seal: Seal): void {
  replaceFile(path, Buffer.concat([seal.of(content), content]));
}

/** Reads the content of such a file; `undefined` when there is none, or its seal is broken. */
export function readSealed(path: string, seal: Seal): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const content = file.subarray(seal.length);
    return seal.of(content).equals(file.subarray(0, seal.length)) ? content : undefined;
  } catch {
    return undefined;
  }
}
