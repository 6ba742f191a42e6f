import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where tools keep caches: `node_modules/.cache` of the nearest project. */
export function cacheFolder(folder: string): string | undefined {
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'vendor-errors');
  const parent = dirname(folder);
  return parent === folder ? undefined : cacheFolder(parent);
}
