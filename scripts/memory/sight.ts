import { hashAt } from '../files/manifest.js';
import { checksumAt } from './checksum.js';
import type { Seen } from './glance.js';
import type { Known } from './look.js';
import { provesSomething } from './status.js';

/** How much is worth to be read where statuses prove nothing, in bytes: some vendors, not all of them. */
const MOST = 1 << 20;

/**
 * What a glance has to see of files. Where a status proves nothing yet, it has
 * to look at the content: there is a checksum for that, unless so much is in
 * doubt that a glance would take too long.
 *
 * @param below - What their paths are below; nothing for full paths.
 */
export function seenOf(files: readonly Known[], below = ''): readonly Seen[] {
  const isDoubtful = ({ status }: Known): boolean => !provesSomething(status);
  const bytes = files.filter(isDoubtful).reduce((sum, { status: [, , size] }) => sum + size, 0);
  return files.map((file): Seen => {
    const { path, status, hash } = file;
    if (!isDoubtful(file) || bytes > MOST) return [path, status];
    const checksum = checksumOf(below + path, hash);
    return checksum === undefined ? [path, status] : [path, status, checksum];
  });
}

/** The checksum of a file with this hash; `undefined` when somebody changed it meanwhile. */
function checksumOf(path: string, hash: string): string | undefined {
  const checksum = checksumAt(path);
  // In this order: what had this checksum has this hash.
  return hashAt(path, hash) === hash ? checksum : undefined;
}
