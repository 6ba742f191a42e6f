import { statSync, type Stats } from 'node:fs';

import type { Status, Statuses } from './memory.js';

/**
 * A look at whether files are as they are remembered. A file counts as unchanged
 * when its status is, as git has it; whenever the status differs, or proves
 * nothing, the content is hashed.
 */
export class Look {
  /** How many files had to be hashed. */
  hashed = 0;
  private readonly seen = new Map<string, boolean>();

  /**
   * @param hashAt - The hash of a file.
   * @param statusOf - The status of a file, if it is one.
   * @param folder - The folder that their paths are below; none for full paths.
   */
  constructor(
    private readonly files: Statuses,
    private readonly hashAt: (path: string) => string,
    private readonly statusOf: (path: string) => Status | undefined = fileStatus,
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

  /** The same files, of which none was found changed by a look from some time on, with their statuses of now. */
  renewed(time: number): Statuses {
    return Object.fromEntries(
      Object.entries(this.files).map(([path, [, hash]]) => [
        path,
        [proofFrom(time, statusAt(this.placeOf(path))), hash],
      ]),
    );
  }

  private look(path: string): boolean {
    const remembered = Object.hasOwn(this.files, path) ? this.files[path] : undefined;
    const place = this.placeOf(path);
    const found = this.statusOf(place);
    if (remembered === undefined || found === undefined) return false;
    const [status, hash] = remembered;
    if (isSame(found, status)) return true;
    this.hashed += 1;
    return this.hashAt(place) === hash;
  }

  /** Put together as text: a library for paths takes longer than the disk. */
  private placeOf(path: string): string {
    return this.folder === '' ? path : `${this.folder}/${path}`;
  }
}

function fileStatus(path: string): Status | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? statusOf(stats) : undefined;
}

/** The status of a file as it is now. */
export function statusAt(path: string): Status {
  return statusOf(statSync(path));
}

/**
 * A status as a proof, for later looks, that a file is what it was at some time:
 * any change from then on would show. Of a file that was itself changed then or
 * later, nothing is proved, and its status is made one that no file has.
 */
export function proofFrom(time: number, [modified, changed, size, file]: Status): Status {
  return [modified, changed < time ? changed : -1, size, file];
}

function statusOf({ mtimeMs, ctimeMs, size, ino }: Stats): Status {
  return [mtimeMs, ctimeMs, size, ino];
}

/** Whether two statuses are the same. */
export function isSame(one: Status, other: Status): boolean {
  return one.every((value, index) => value === other[index]);
}
