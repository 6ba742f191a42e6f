import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { startHash } from './start-hash.js';

/** The list of what the generator owns in its folder: path → SHA-256 of the content. */
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

/** The text of the list, as JSON sorted by path; line by line, as an object with thousands of keys is slow. */
export function manifestText(manifest: Manifest): string {
  const paths = [...manifest.keys()].sort();
  const lines = paths.map(
    (path) => `    ${JSON.stringify(path)}: ${JSON.stringify(manifest.get(path))}`,
  );
  return lines.length === 0
    ? '{\n  "files": {}\n}\n'
    : `{\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Whether a path stays below the folder: forward slashes, plain names, nothing hidden, no way up. */
export function isOwnPath(path: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u.test(path);
}

/** SHA-256 of a file in hexadecimal, read in pieces. */
export function hashAt(path: string): string {
  const hash = startHash();
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(1 << 18);
    for (;;) {
      const length = readSync(descriptor, bytes, 0, bytes.length, null);
      if (length === 0) return hash.digest('hex');
      hash.update(bytes.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return startHash().update(content).digest('hex');
}
