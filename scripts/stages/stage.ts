import { join } from 'node:path';

import { stage, TEMPORARY } from '../files/atomic.js';
import { encode } from '../files/encode.js';
import { sha256 } from '../files/manifest.js';
import { holds, Standing, type State } from './compare.js';

/** A file of the output: what it should hold is there, or stands under a temporary name. */
export interface Put {
  /** Below the output folder. */
  readonly path: string;
  readonly hash: string;
  readonly state: State;
  /** Where it stands, unless it is there or to be left. */
  readonly temporary?: string;
}

/**
 * Puts files of an output on the disk under temporary names. It needs to know
 * nothing of the other files, so that each thread of a run has one.
 */
export class Stager {
  /**
   * @param folder - The output folder, which is locked by the run.
   * @param thread - Tells the temporary files of the threads of a process apart.
   */
  constructor(
    private readonly folder: string,
    private readonly standing = new Standing(folder),
    private readonly thread = 0,
  ) {}

  /**
   * Says what a file should hold.
   *
   * @param isLeft - Whether the run is not about it.
   */
  put(path: string, text: string, isLeft: boolean): Put {
    const bytes = encode(text);
    const hash = sha256(bytes);
    const state = this.standing.stateOf(path, holds(bytes), isLeft);
    if (!isWrong(state)) return { path, hash, state };
    const temporary = temporaryIn(this.folder, this.thread);
    stage(join(this.folder, path), bytes, temporary);
    return { path, hash, state, temporary };
  }
}

/** Whether a file has to be written. */
export function isWrong(state: State): boolean {
  return state === 'missing' || state === 'stale';
}

/** A new name for a temporary file: in the folder itself, as the folder of a file may not be there yet. */
export function temporaryIn(folder: string, thread = 0): string {
  drafts += 1;
  return join(folder, `${TEMPORARY}${process.pid}-${thread}-${drafts}`);
}

let drafts = 0;
