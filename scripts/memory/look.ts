import { statSync, type Stats } from 'node:fs';

import { present } from '../present.js';
import type { FileMemory, Status } from './memory.js';

/** When no file ever changed. */
const UNPROVEN = -1;

/** A clock this coarse may give two changes the same time, in milliseconds. */
export const TICK = 20;

/**
 * A look at whether files are as they are remembered. A file counts as unchanged
 * when its status is, as git has it; whenever the status differs, or proves
 * nothing, the content is hashed.
 */
export class Look {
  /** How many files had to be hashed. */
  hashed = 0;
  private readonly known: ReadonlyMap<string, FileMemory>;
  private readonly seen = new Map<string, FileMemory | undefined>();

  /**
   * @param time - When the looks began, by the clock of any disk.
   * @param hashAt - The hash of a file, made like the one that is remembered.
   * @param statusOf - The status of a file, if it is one.
   * @param folder - The folder that their paths are below; none for full paths.
   */
  constructor(
    private readonly files: readonly FileMemory[],
    private readonly time: number,
    private readonly hashAt: (path: string, like: string) => string,
    private readonly statusOf: (path: string) => Status | undefined = fileStatus,
    private readonly folder = '',
  ) {
    this.known = new Map(files.map((file) => [file[0], file]));
  }

  /** Whether a file is there as it was. */
  isRight(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** Whether all of them are. */
  areRight(): boolean {
    return this.files.every(([path]) => this.isRight(path));
  }

  /** The hash of a file that is there as it was. */
  hashOf(path: string): string | undefined {
    return this.find(path)?.[2];
  }

  /**
   * What to remember of a file that is there as it was. A change after the look
   * gives it another status, so that this one never proves too much.
   */
  find(path: string): FileMemory | undefined {
    if (this.seen.has(path)) return this.seen.get(path);
    const found = this.look(path);
    this.seen.set(path, found);
    return found;
  }

  /** What to remember of all of them, where they are as they were. */
  all(): readonly FileMemory[] {
    return this.files.map(([path]) => present(this.find(path)));
  }

  private look(path: string): FileMemory | undefined {
    const remembered = this.known.get(path);
    if (remembered === undefined) return undefined;
    const place = this.placeOf(path);
    const found = this.statusOf(place);
    if (found === undefined) return undefined;
    const [, status, hash] = remembered;
    if (isSame(found, status)) return remembered;
    this.hashed += 1;
    return this.hashAt(place, hash) === hash
      ? [path, proofFrom(this.time, found), hash]
      : undefined;
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
  return [modified, changed < time ? changed : UNPROVEN, size, file];
}

/** Whether a status was not made one that no file has. */
export function provesSomething([, changed]: Status): boolean {
  return changed !== UNPROVEN;
}

function statusOf({ mtimeMs, ctimeMs, size, ino }: Stats): Status {
  return [mtimeMs, ctimeMs, size, ino];
}

/** Whether two statuses are the same. */
export function isSame(one: Status, other: Status): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2] && one[3] === other[3];
}
