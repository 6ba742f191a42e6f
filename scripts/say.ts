import { writeSync } from 'node:fs';

import { printable } from './text/printable.js';

const STDOUT = 1;

/** Prints lines, without the stream: to load that takes longer than most runs do. */
export function say(lines: readonly string[]): void {
  let rest: Uint8Array = Buffer.from(lines.map((line) => `${printable(line)}\n`).join(''));
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
  } catch {
    // Nobody reads as fast, or at all any more: the stream knows what to do.
    process.stdout.write(rest);
  }
}
