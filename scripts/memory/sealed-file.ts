import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { checksum } from './checksum.js';

/** How long a checksum is. */
const SEAL = 16;

/**
 * Writes a file that begins with the checksum of its content, so that one that
 * was cut off or changed is not taken for what was written.
 */
export function writeSealed(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}-${process.pid}`;
  const bytes = Buffer.from(text);
  writeFileSync(temporary, Buffer.concat([Buffer.from(checksum(bytes)), bytes]));
  renameSync(temporary, path);
}

/** Reads such a file; `undefined` when there is none, or its seal is broken. */
export function readSealed(path: string): string | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(SEAL);
    return file.toString('latin1', 0, SEAL) === checksum(bytes) ? bytes.toString() : undefined;
  } catch {
    return undefined;
  }
}
