import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file in the place of another, if there is one, in one step; it makes the folder too. */
export function replaceFile(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}-${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
