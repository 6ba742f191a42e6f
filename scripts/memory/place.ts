import { join } from 'node:path';

import { cacheFolder } from './cache-folder.js';
import { checksum } from './checksum.js';

/** What the names of all files begin with that remember something of an output; `undefined` where no project has a place for them. */
export function memoryPath(out: string): string | undefined {
  const folder = cacheFolder(process.cwd());
  return folder === undefined ? undefined : join(folder, checksum(Buffer.from(out)));
}
