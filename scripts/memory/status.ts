import { statSync } from 'node:fs';

/** What changes whenever a file does: when it was last changed, its size, and which file it is. */
export type Status = readonly [modified: number, changed: number, size: number, file: number];

/** When no file ever changed. */
const UNPROVEN = -1;

/** A clock this coarse may give two changes the same time, in milliseconds. */
export const TICK = 20;

/** The status of a file or folder as it is now; `undefined` where there is none. */
export function statusAt(path: string): Status | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino];
}

/**
 * A status as a proof, for later looks, that a file is what it was at some time:
 * any change from then on would show. Of a file that was itself changed then or
 * later, nothing is proved, and its status is made one that no file has.
 */
export function proofFrom(time: number, [modified, changed, size, file]: Status): Status {
  return [modified, changed < time ? changed : UNPROVEN, size, file];
}

/** Whether a status was not made one that no file has. */
export function provesSomething([, changed]: Status): boolean {
  return changed !== UNPROVEN;
}

/** Whether two statuses are the same; that of nothing is like no other. */
export function isSame(one: Status, other: Status | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other[1] && one[2] === other[2] && one[3] === other[3];
}
