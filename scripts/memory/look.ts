import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

import { hashAt } from '../files/manifest.js';
import type { Status, Statuses } from './memory.js';

/** A clock this coarse may give two changes the same time, in milliseconds. */
const TICK = 50;

/**
 * A look at whether files are as they are remembered. A file counts as unchanged
 * when its status is, as git has it; a status from the very time at which it was
 * noted proves nothing, so then, and whenever the status differs, the content is
 * hashed.
 */
export class Look {
  /** How many files had to be hashed. */
  hashed = 0;
  private readonly seen = new Map<string, boolean>();

  constructor(
    private readonly files: Statuses,
    /** When their statuses were noted, in milliseconds. */
    private readonly noted: number,
    /** The folder that their paths are below; none for full paths. */
    private readonly folder = '',
  ) {}

  /** Whether a file is there as it was. */
  isRight(path: string): boolean {
    const seen = this.seen.get(path) ?? this.look(path);
    this.seen.set(path, seen);
    return seen;
  }

  /** Whether all of them are. */
  areRight(): boolean {
    return Object.keys(this.files).every((path) => this.isRight(path));
  }

  /** The hash of a file that is there as it was. */
  hashOf(path: string): string | undefined {
    return this.isRight(path) ? this.files[path]?.[1] : undefined;
  }

  private look(path: string): boolean {
    const remembered = Object.hasOwn(this.files, path) ? this.files[path] : undefined;
    const file = join(this.folder, path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (remembered === undefined || stats?.isFile() !== true) return false;
    const [status, hash] = remembered;
    if (statusOf(stats) === status && stats.ctimeMs < this.noted - TICK) return true;
    this.hashed += 1;
    return hashAt(file) === hash;
  }
}

/** The same files, of which none was found changed, with their statuses of now. */
export function renewed(files: Statuses, folder = ''): Statuses {
  return Object.fromEntries(
    Object.entries(files).map(([path, [, hash]]) => [path, [statusAt(join(folder, path)), hash]]),
  );
}

/** The status of a file as it is now. */
export function statusAt(path: string): Status {
  return statusOf(statSync(path));
}

function statusOf({ mtimeMs, ctimeMs, size, ino }: Stats): Status {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
