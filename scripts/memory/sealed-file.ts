import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { sha256 } from '../files/manifest.js';

/**
 * Writes a file that begins with the hash of its content, so that one that was
 * cut off or changed is not taken for what was written.
 */
export function writeSealed(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}-${process.pid}`;
  writeFileSync(temporary, `${sha256(text)}\n${text}`);
  renameSync(temporary, path);
}

/** Reads such a file; `undefined` when there is none, or its seal is broken. */
export function readSealed(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const content = text.slice(65);
    return text.startsWith(`${sha256(content)}\n`) ? content : undefined;
  } catch {
    return undefined;
  }
}
