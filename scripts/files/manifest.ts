import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { StandingFile } from './standing-file.js';
import { startHash } from './start-hash.js';
import { hashOf, stretchesIn } from './stretches.js';

/** The list of what the generator owns in its folder: path → hash of the content. */
export type Manifest = ReadonlyMap<string, string>;

/** The file that holds the list. It is written first with what is to come, and last with what is there. */
export const MANIFEST = '.manifest.json';

/**
 * Reads the list; empty when there is none or it can't be understood.
 *
 * @throws when it is there and can't be read: what is ours must not be taken for the user's.
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return new Map();
  // Reading a pipe would wait for whoever writes to it.
  if (!stats.isFile()) {
    throw new CommandError(
      `${path} is no regular file.`,
      'Move it away; the list of what was generated goes there.',
    );
  }
  return parseManifest(readFileSync(path, 'utf8'));
}

function parseManifest(text: string): Manifest {
  try {
    const { files } = JSON.parse(text) as { files: unknown };
    if (typeof files !== 'object' || files === null) return new Map();
    return new Map(
      Object.entries(files).filter(
        (entry): entry is [string, string] => isOwnPath(entry[0]) && typeof entry[1] === 'string',
      ),
    );
  } catch {
    return new Map();
  }
}

/**
 * The text of the list, as JSON sorted by path; line by line, as an object with
 * thousands of keys is slow. Neither our paths nor hashes have anything to escape.
 */
export function manifestText(manifest: Manifest): string {
  const paths = [...manifest.keys()].sort();
  const lines = paths.map((path) => `    "${path}": "${String(manifest.get(path))}"`);
  return lines.length === 0
    ? '{\n  "files": {}\n}\n'
    : `{\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Whether a path stays below the folder: forward slashes, plain names, nothing hidden, no way up. */
export function isOwnPath(path: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u.test(path);
}

/**
 * The hash of a file, read in pieces.
 *
 * @param like - A hash that tells in which stretches; SHA-256 of the whole where it tells none.
 */
export function hashAt(path: string, like = ''): string {
  const { size } = statSync(path);
  const ends = stretchesIn(like).map(({ end }) => end);
  const file = new StandingFile(path);
  try {
    let start = 0;
    const stretches = [...ends.filter((end) => end < size), size].map((end) => {
      const stretch = { start, end, hash: file.hash(start, end) };
      start = end;
      return stretch;
    });
    return hashOf(stretches);
  } finally {
    file.close();
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return startHash().update(content).digest('hex');
}
