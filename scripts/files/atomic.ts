import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the names of our temporary files begin with. */
export const TEMPORARY = '.vendor-errors-tmp-';

/** A file that is written beside its target, to take its place in one step. */
export interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/** Writes a file beside its target and makes sure that it is on the disk. */
export function stage(target: string, text: string): Staged {
  const temporary = join(dirname(target), `${TEMPORARY}${process.pid}-${basename(target)}`);
  const descriptor = openSync(temporary, 'wx', 0o644);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } catch (error) {
    closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(descriptor);
  return { temporary, target };
}

/** Lets a staged file take the place of its target: readers see the old or the new, never half. */
export function commit({ temporary, target }: Staged): void {
  renameSync(temporary, target);
}

/** Removes staged files that did not take their place. */
export function discard(staged: readonly Staged[]): void {
  for (const { temporary } of staged) rmSync(temporary, { force: true });
}

/** Stages and commits one file. */
export function writeAtomic(target: string, text: string): void {
  const staged = stage(target, text);
  try {
    commit(staged);
  } catch (error) {
    discard([staged]);
    throw error;
  }
}
