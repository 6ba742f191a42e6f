import { join } from 'node:path';

import { writeAtomic } from '../files/atomic.js';

/**
 * Brings the schemas for editors, which stand beside the specs, up to date.
 *
 * @returns The names of those that were not.
 */
export function writeSchemas(
  schemas: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
  { specs, check }: { readonly specs: string; readonly check: boolean },
): readonly string[] {
  const changed = [...schemas].filter(([name, text]) => current.get(name) !== text);
  if (!check) for (const [name, text] of changed) writeAtomic(join(specs, name), text);
  return changed.map(([name]) => name);
}
