import { statSync, utimesSync } from 'node:fs';

import { pause } from './pause.js';

/** How often to look whether the clock went on. One that ticks every 10 ms, as clocks of disks do at most, has by then. */
const LOOKS = 20;

/**
 * Waits until a file of ours is newer than another one by the clock of their
 * disk, so that the other one's time proves that it was not changed since. Where
 * the clock is coarser than that, nothing is proved: no failure.
 */
export function outlast(path: string, other: string): void {
  const time = statSync(other, { throwIfNoEntry: false })?.ctimeMs;
  if (time === undefined) return;
  for (let look = 0; look < LOOKS && statSync(path).ctimeMs <= time; look += 1) {
    // A clock that gives no two changes the same time needs no pause.
    if (look > 0) pause(1);
    const now = new Date();
    utimesSync(path, now, now);
  }
}
