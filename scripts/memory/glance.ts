import { readFileSync } from 'node:fs';

import { replaceFile } from '../files/replace-file.js';
import type { OutputForm } from '../output-form.js';
import { checksumAt } from './checksum.js';
import { present } from '../present.js';
import { memoryPath } from './place.js';
import { isSame, proofFrom, provesSomething, type Status, statusAt, TICK } from './status.js';

/** What a run says at its end: each vendor with the number of its codes. */
export type Summary = readonly { readonly id: string; readonly codes: number }[];

/** A file or folder as it was seen, with a checksum of its content where the status proves nothing. */
export type Seen = readonly [path: string, status: Status, checksum?: string];

/** One thing for each kind of what a run shaped or was shaped by. */
export interface Grouped<T> {
  /** The folders of the inputs: their status proves that none came or went. */
  readonly folders: T;
  readonly inputs: T;
  /** The files of the output, by their paths below its folder. */
  readonly outputs: T;
  /** What else was written. */
  readonly beside: T;
}

/** What was seen when a run had left everything as it should be. */
export interface Sight extends Grouped<readonly Seen[]> {
  readonly summary: Summary;
  /** The seal of what else is remembered of that run. */
  readonly memory: string;
}

type Statuses = readonly (Status | undefined)[];

/** What a look at statuses found: much of it serves a run that has something to do. */
export interface View {
  /** From when on nothing is proved by a status: a tick before the look, by the clock of any disk. */
  readonly start: number;
  readonly sight: Sight;
  /** The status of each now, as far as the look went; `undefined` for what is gone. */
  readonly now: Grouped<Statuses>;
  /** Whether all are as they were seen. */
  readonly isSame: boolean;
}

/**
 * A look at statuses alone, which is how most runs find that there is nothing
 * to do: everything has the status that it had when a run left it as it should
 * be. Little has to be loaded and read for that. Where a glance does not tell,
 * the memory of that run may.
 */
export class Glance {
  private readonly path: string | undefined;
  private readonly key: string;
  private readonly out: string;

  /**
   * @param specs - The folder of the specs.
   * @param out - The output folder.
   * @param version - What else shapes the output: the toolchain itself.
   * @param form - And what the run chose about it.
   */
  constructor(specs: string, out: string, version: string, form: OutputForm) {
    const memory = memoryPath(out);
    this.out = out;
    this.path = memory === undefined ? undefined : `${memory}-glance`;
    this.key = JSON.stringify([version, form, specs, out]);
  }

  /** What is there now of what that run saw; `undefined` when nothing is known of one like this. */
  look(): View | undefined {
    try {
      return this.path === undefined ? undefined : this.compare(this.path);
    } catch {
      // Nothing is there, or nothing that could be understood.
      return undefined;
    }
  }

  private compare(path: string): View | undefined {
    const start = Date.now() - TICK;
    // It needs no seal: what is not as it says is looked at again.
    const { key, ...sight } = JSON.parse(readFileSync(path, 'utf8')) as Sight & { key: string };
    if (key !== this.key) return undefined;
    const now = { folders: [], inputs: [], outputs: [], beside: [] };
    const isSame =
      areAsSeen(sight.folders, now.folders) &&
      areAsSeen(sight.inputs, now.inputs) &&
      areAsSeen(sight.outputs, now.outputs, `${this.out}/`) &&
      areAsSeen(sight.beside, now.beside);
    const view = { start, sight, now, isSame };
    if (isSame) this.prove(view);
    return view;
  }

  /** A status that proves something spares the next glance the look at the content. */
  private prove({ start, sight, now }: View): void {
    const inputs = provenFrom(start, sight.inputs, now.inputs);
    const outputs = provenFrom(start, sight.outputs, now.outputs);
    const beside = provenFrom(start, sight.beside, now.beside);
    if (inputs === sight.inputs && outputs === sight.outputs && beside === sight.beside) return;
    this.leave({ ...sight, inputs, outputs, beside });
  }

  /** Leaves something for the next glance to see. */
  leave(sight: Sight): void {
    if (this.path === undefined) return;
    replaceFile(this.path, JSON.stringify({ key: this.key, ...sight }));
  }
}

/**
 * Looks at files until one is not as it was seen: by its status, or where that
 * proved nothing, by the content.
 *
 * @param now - Takes the statuses.
 * @param below - What their paths are below; nothing for full paths.
 */
function areAsSeen(files: readonly Seen[], now: (Status | undefined)[], below = ''): boolean {
  return files.every((file) => {
    const path = below + file[0];
    const status = statusAt(path);
    now.push(status);
    if (isSame(file[1], status)) return true;
    return status !== undefined && file[2] !== undefined && checksumAt(path) === file[2];
  });
}

/** The same files, with what their statuses prove by now; nothing else where that is no more than before. */
function provenFrom(start: number, files: readonly Seen[], now: Statuses): readonly Seen[] {
  const isProven = (seen: Status, index: number): boolean =>
    !provesSomething(seen) && provesSomething(proofFrom(start, present(now[index])));
  if (!files.some(([, seen], index) => isProven(seen, index))) return files;
  return files.map((file, index): Seen => {
    const [path, seen] = file;
    return isProven(seen, index) ? [path, present(now[index])] : file;
  });
}
