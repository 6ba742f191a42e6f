import { readdirSync } from 'node:fs';

/** All files below a folder: their paths below it, with forward slashes, in code-point order. */
export function listFiles(folder: string): readonly string[] {
  return filesIn(folder, '').sort();
}

/** Put together as text: a library for paths takes longer than the disk. */
function filesIn(folder: string, below: string): string[] {
  return readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) return filesIn(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}
