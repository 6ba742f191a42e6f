import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the names of our temporary files begin with. */
export const TEMPORARY = '.vendor-errors-tmp-';

/** A file that is written under another name, to take the place of its target in one step. */
export interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/** A file that is being written under a temporary name. */
export class Draft {
  private readonly descriptor: number;

  constructor(readonly temporary: string) {
    this.descriptor = openSync(temporary, 'wx', 0o644);
  }

  /** Writes on; what can't be written leaves nothing behind. */
  append(bytes: Uint8Array): void {
    this.orDiscard(() => {
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.descriptor, bytes, done);
      }
    });
  }

  /** Ends the file; `flush` makes sure that it is on the disk. */
  finish(): void {
    closeSync(this.descriptor);
  }

  /** Gives the file up. */
  discard(): void {
    closeSync(this.descriptor);
    rmSync(this.temporary, { force: true });
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
  for (const { temporary } of staged) {
    const descriptor = openSync(temporary, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Lets a staged file take the place of its target: readers see the old or the new, never half. */
export function commit({ temporary, target }: Staged): void {
  renameSync(temporary, target);
}

/** Removes staged files that did not take their place. */
export function discard(staged: readonly Staged[]): void {
  for (const { temporary } of staged) rmSync(temporary, { force: true });
}

/** Stages, flushes and commits one file. */
export function writeAtomic(target: string, text: string): void {
  const staged = stage(target, Buffer.from(text, 'utf8'));
  try {
    flush([staged]);
    commit(staged);
  } catch (error) {
    discard([staged]);
    throw error;
  }
}
