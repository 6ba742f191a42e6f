import { hashAt } from '../files/manifest.js';
import { checksumAt } from './checksum.js';
import { provesSomething } from './look.js';
import type { FileMemory, Memory } from './memory.js';

/** How much is worth to be read where statuses prove nothing, in bytes: some vendors, not all of them. */
const MOST = 1 << 20;

/**
 * What a glance has to see to tell that nothing changed: all that shaped an
 * output and all that is in it. Where a status proves nothing yet, it has to
 * look at the content: there is a checksum for that.
 *
 * @param folders - The folders of the inputs: their status proves that none came or went.
 * @returns `undefined` where a glance could not tell, or would take too long.
 */
export function sightOf(
  { inputs, outputs, beside }: Memory,
  out: string,
  folders: readonly FileMemory[],
): readonly FileMemory[] | undefined {
  if (folders.some(isDoubtful)) return undefined;
  const files = [
    ...inputs,
    ...outputs.map(([path, status, hash]): FileMemory => [`${out}/${path}`, status, hash]),
  ];
  const bytes = files.filter(isDoubtful).reduce((sum, [, [, , size]]) => sum + size, 0);
  if (bytes > MOST) return undefined;
  const seen = files.map((file): FileMemory => {
    const [path, status, hash] = file;
    return [path, status, isDoubtful(file) ? checksumOf(path, hash) : ''];
  });
  // What is beside has checksums already.
  return [...folders, ...seen, ...beside];
}

function isDoubtful([, status]: FileMemory): boolean {
  return !provesSomething(status);
}

/**
 * The checksum of a file with some hash.
 *
 * @throws when it has another: somebody changed it meanwhile.
 */
function checksumOf(path: string, hash: string): string {
  const checksum = checksumAt(path);
  // In this order: what had this checksum has this hash.
  if (hashAt(path, hash) !== hash) throw new Error(`${path} changed.`);
  return checksum;
}
