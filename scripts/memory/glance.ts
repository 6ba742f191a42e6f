import { readFileSync } from 'node:fs';

import { replaceFile } from '../files/replace-file.js';
import type { OutputForm } from '../output-form.js';
import { checksumAt } from './checksum.js';
import { isSame, proofFrom, provesSomething, statusAt, TICK } from './look.js';
import type { FileMemory } from './memory.js';
import { memoryPath } from './place.js';

/** What a run says at its end: each vendor with the number of its codes. */
export type Summary = readonly { readonly id: string; readonly codes: number }[];

/** What was seen when a run had left everything as it should be. */
interface Sight {
  readonly key: string;
  readonly summary: Summary;
  readonly files: readonly FileMemory[];
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

  /**
   * @param specs - The folder of the specs.
   * @param out - The output folder.
   * @param version - What else shapes the output: the toolchain itself.
   * @param form - And what the run chose about it.
   */
  constructor(specs: string, out: string, version: string, form: OutputForm) {
    const memory = memoryPath(out);
    this.path = memory === undefined ? undefined : `${memory}-glance`;
    this.key = JSON.stringify([version, form, specs, out]);
  }

  /** What that run said at its end; `undefined` when a glance does not tell. */
  look(): Summary | undefined {
    try {
      return this.path === undefined ? undefined : this.compare(this.path);
    } catch {
      // Nothing is there, or nothing that could be understood.
      return undefined;
    }
  }

  private compare(path: string): Summary | undefined {
    const start = Date.now() - TICK;
    // It needs no seal: either everything is as it says, or it says nothing.
    const { key, summary, files } = JSON.parse(readFileSync(path, 'utf8')) as Sight;
    if (key !== this.key) return undefined;
    const seen: FileMemory[] = [];
    let proved = 0;
    for (const file of files) {
      const now = lookAgain(file, start);
      if (now === undefined) return undefined;
      if (now !== file) proved += 1;
      seen.push(now);
    }
    // A status that proves something spares the next run the look at the content.
    if (proved > 0) this.leave(summary, seen);
    return summary;
  }

  /**
   * Leaves something for the next glance to see.
   *
   * @param files - Each with a status, or with a checksum where that proves nothing.
   */
  leave(summary: Summary, files: readonly FileMemory[]): void {
    if (this.path === undefined) return;
    const sight: Sight = { key: this.key, summary, files };
    replaceFile(this.path, JSON.stringify(sight));
  }
}

/** What is seen of a file or folder that is as it was: by its status, or where that proved nothing, by the content. */
function lookAgain(seen: FileMemory, start: number): FileMemory | undefined {
  const [path, remembered, content] = seen;
  const status = statusAt(path);
  if (isSame(status, remembered)) return seen;
  if (provesSomething(remembered) || checksumAt(path) !== content) return undefined;
  const proof = proofFrom(start, status);
  return provesSomething(proof) ? [path, proof, content] : seen;
}
