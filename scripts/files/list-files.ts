import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files below a folder: their paths below it, with forward slashes, in code-point order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
