import { join, sep } from 'node:path';

/** The name of the taxonomy among the specs. */
export const TAXONOMY = 'reasons.yaml';

/** Whether a file beside others is a spec, by its name; what is hidden is somebody else's. */
function isSpecFile(name: string): boolean {
  return !name.startsWith('.') && (name.endsWith('.yaml') || name.endsWith('.yml'));
}

/** The specs of vendors among what a folder holds, and the taxonomy. */
export interface SpecFiles {
  readonly specs: readonly string[];
  readonly taxonomy: string;
}

/**
 * Finds the specs among the names in a folder.
 *
 * @param taxonomy - The taxonomy to use where the specs bring none of their own.
 */
export function specFiles(folder: string, names: readonly string[], taxonomy: string): SpecFiles {
  const own = names.filter(isSpecFile);
  // With thousands of files, to join each path takes longer than the disk.
  const start = join(folder, sep);
  return {
    specs: own.filter((name) => name !== TAXONOMY).map((name) => `${start}${name}`),
    taxonomy: own.includes(TAXONOMY) ? join(folder, TAXONOMY) : taxonomy,
  };
}
