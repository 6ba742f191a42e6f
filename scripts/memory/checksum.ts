import { readFileSync } from 'node:fs';

/**
 * Tells whether bytes are what they were, in 16 hexadecimal digits: enough for
 * slips of a disk, and at hand where loading a cryptographic hash would take
 * longer than all else. A change of one word always shows, any other with all
 * but one in 2⁶⁴.
 */
export function checksum(bytes: Uint8Array): string {
  const words = new Uint32Array(Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(bytes);
  let one = bytes.length;
  let two = ~bytes.length;
  words.forEach((word) => {
    one = Math.imul(one ^ word, 0x9e3779b1);
    two = Math.imul(two ^ word, 0x5f356495);
    one ^= one >>> 15;
    two ^= two >>> 13;
  });
  return hex(one) + hex(two);
}

/** The checksum of a file. */
export function checksumAt(path: string): string {
  return checksum(readFileSync(path));
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
