import { close, closeSync, fsync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { present } from '../present.js';
import { outlast } from './outlast.js';
import { removeFile } from './remove-file.js';

/** What the names of our temporary files begin with. */
export const TEMPORARY = '.vendor-errors-tmp-';

/** A file that is written under another name, to take the place of its target in one step. */
export interface Staged {
  readonly temporary: string;
  readonly target: string;
  /** What wrote it, where that is still open. */
  readonly draft?: Draft | undefined;
}

/** Bytes after which the disk is told to begin with them, and by how much there have to be more for it to be told again: seldom of huge files. */
const HASTE = 1 << 23;
const MORE = 1.25;

/** A file that is being written under a temporary name. */
export class Draft {
  private descriptor: number | undefined;
  private size = 0;
  /** Of how many bytes the disk will be told next. */
  private told = HASTE;

  constructor(
    readonly temporary: string,
    flags: 'wx' | 'r+' = 'wx',
  ) {
    this.descriptor = openSync(temporary, flags, 0o644);
  }

  /** Writes on; what can't be written leaves nothing behind. */
  append(bytes: Uint8Array): void {
    this.orDiscard(() => {
      for (let done = 0; done < bytes.length;) {
        done += writeSync(present(this.descriptor), bytes, done);
      }
      this.size += bytes.length;
      if (this.size < this.told) return;
      this.told = this.size * MORE;
      hasten(this.temporary);
    });
  }

  /**
   * Makes sure that all of it is on the disk, and ends the file. The descriptor
   * is told of all that failed since the file was begun, whoever heard of it before.
   */
  flush(): void {
    try {
      fsyncSync(present(this.descriptor));
    } finally {
      this.finish();
    }
  }

  /** Ends the file; `flush` of staged files makes sure that it is on the disk. */
  finish(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  /** Gives the file up. */
  discard(): void {
    this.finish();
    removeFile(this.temporary);
  }

  private orDiscard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.discard();
      throw error;
    }
  }
}

/**
 * Writes a file under a temporary name.
 *
 * @param temporary - The name, in a folder of the same disk; beside the target when there is none.
 */
export function stage(
  target: string,
  bytes: Uint8Array,
  temporary = join(dirname(target), `${TEMPORARY}${process.pid}-${basename(target)}`),
): Staged {
  const draft = new Draft(temporary);
  draft.append(bytes);
  draft.finish();
  return { temporary, target };
}

/**
 * Makes sure that staged files are on the disk. Of many, all but the first take
 * hardly any time: the disk was told of them together.
 */
export function flush(staged: readonly Staged[]): void {
  for (const { temporary, draft = new Draft(temporary, 'r+') } of staged) draft.flush();
}

/**
 * Has the disk begin, in another thread, with what was written of a file so far.
 * That is a hint and no more: what comes of it, `flush` will tell.
 */
function hasten(path: string): void {
  const descriptor = openSync(path, 'r');
  fsync(descriptor, () => {
    close(descriptor);
  });
}

/** Lets a staged file take the place of its target: readers see the old or the new, never half. */
export function commit({ temporary, target }: Staged): void {
  renameSync(temporary, target);
}

/** Removes staged files that did not take their place. */
export function discard(staged: readonly Staged[]): void {
  for (const { temporary } of staged) removeFile(temporary);
}

/**
 * Stages, flushes and commits one file.
 *
 * @param older - A file that it is to be newer than, by the clock of the disk.
 */
export function writeAtomic(target: string, text: string, older?: string): void {
  const staged = stage(target, Buffer.from(text, 'utf8'));
  try {
    flush([staged]);
    if (older !== undefined) outlast(staged.temporary, older);
    commit(staged);
  } catch (error) {
    discard([staged]);
    throw error;
  }
}
