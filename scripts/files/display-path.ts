import { relative, sep } from 'node:path';

/** A path as it is printed: from the working directory, with forward slashes. */
export function displayPath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}
