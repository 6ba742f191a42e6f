import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hashAt, MANIFEST, manifestText, sha256 } from '../files/manifest.js';
import type { OutputForm } from '../output-form.js';
import { present } from '../present.js';
import { cacheFolder } from './cache-folder.js';
import { type Inputs, inputPaths, type Snapshot } from './inputs.js';
import { Look, renewed, statusAt } from './look.js';
import type { Memory, Status, Statuses, VendorMemory } from './memory.js';
import { type Looks, Past } from './past.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What a run says at its end: each vendor with the number of its codes. */
export type Summary = readonly { readonly id: string; readonly codes: number }[];

/** What a run made. */
export interface Made {
  /** Every file of the output with its hash. */
  readonly files: ReadonlyMap<string, string>;
  /** What was written beside the specs. */
  readonly beside: readonly string[];
  readonly vendors: readonly VendorMemory[];
  /** The names that every vendor's module exports, by spec; `undefined` when they are as they were. */
  readonly exports: ReadonlyMap<string, readonly string[]> | undefined;
}

/**
 * What is remembered between runs: for an output folder, every file that shaped
 * it and every file in it, and what each vendor has in the files that all share.
 * Deleting it only costs time, and so does whatever else is done to it. Nothing
 * but Node's own modules is loaded to find that there is nothing to do.
 */
export class Cache {
  private readonly path: string | undefined;
  private readonly version: string;

  /**
   * @param out - The output folder.
   * @param version - What else shapes the output: the toolchain itself.
   * @param form - And what the run chose about it.
   */
  constructor(
    private readonly out: string,
    version: string,
    form: OutputForm,
  ) {
    this.version = [version, JSON.stringify(form), out].join(' ');
    const folder = cacheFolder(process.cwd());
    this.path = folder === undefined ? undefined : join(folder, sha256(out).slice(0, 32));
  }

  /** What was remembered of a run with these inputs, if they and its output are still the same. */
  recall(inputs: Inputs): Summary | undefined {
    return attempt(() => {
      const at = Date.now();
      const memory = this.read();
      if (memory === undefined) return undefined;
      const { specs, rules } = inputPaths(inputs);
      const paths = [...specs, ...rules];
      const looks = this.looksAt(memory);
      if (
        paths.length !== Object.keys(memory.inputs).length ||
        !paths.every((path) => looks.inputs.isRight(path)) ||
        !looks.outputs.areRight() ||
        !looks.beside.areRight()
      ) {
        return undefined;
      }
      this.renew(memory, looks, at);
      return memory.vendors.map(({ card }) => ({ id: card.id, codes: card.count }));
    });
  }

  /** What is known from an earlier run by the same rules: the same templates, the same taxonomy. */
  past(inputs: Inputs): Past | undefined {
    return attempt(() => {
      const memory = this.read();
      if (memory === undefined) return undefined;
      const looks = this.looksAt(memory);
      const { rules } = inputPaths(inputs);
      const specs = memory.vendors.length;
      const isSame =
        rules.length === Object.keys(memory.inputs).length - specs &&
        rules.every((path) => looks.inputs.isRight(path));
      return isSame ? new Past(memory, looks, this.exportsPath) : undefined;
    });
  }

  /** Remembers that the output is what these inputs make. Failing to is no failure. */
  remember({ at, inputs }: Snapshot, made: Made, past?: Past): void {
    attempt(() => {
      const { files, beside, vendors, exports } = made;
      if ([...inputs].some(([path, status]) => statusAt(path) !== status)) return;
      // Another run may have put its own output there meanwhile.
      const manifest = manifestText(files);
      if (readFileSync(join(this.out, MANIFEST), 'utf8') !== manifest) return;
      const hashOf = (path: string): string => past?.looks.inputs.hashOf(path) ?? hashAt(path);
      const now = Date.now();
      if (exports !== undefined) this.writeExports(exports);
      this.write({
        version: this.version,
        at: [at, now],
        inputs: withStatuses([...inputs].map(([path, status]) => [path, hashOf(path), status])),
        outputs: withStatuses(
          [...files, [MANIFEST, sha256(manifest)] as const].map(([path, hash]) => [
            path,
            hash,
            statusAt(join(this.out, path)),
          ]),
        ),
        beside: withStatuses(beside.map((path) => [path, hashAt(path), statusAt(path)])),
        vendors,
      });
    });
  }

  private looksAt({ inputs, outputs, beside, at }: Memory): Looks {
    return {
      inputs: new Look(inputs, at[0]),
      outputs: new Look(outputs, at[1], this.out),
      beside: new Look(beside, at[1]),
    };
  }

  /** A status from long enough ago spares the next run the hashing. */
  private renew(memory: Memory, { inputs, outputs, beside }: Looks, at: number): void {
    if (inputs.hashed + outputs.hashed + beside.hashed === 0) return;
    this.write({
      ...memory,
      at: [at, at],
      inputs: renewed(memory.inputs),
      outputs: renewed(memory.outputs, this.out),
      beside: renewed(memory.beside),
    });
  }

  private get exportsPath(): string {
    return `${present(this.path)}-exports`;
  }

  private writeExports(exports: NonNullable<Made['exports']>): void {
    if (this.path === undefined) return;
    const lines = [...exports].map(([spec, names]) => [spec, ...names].join('\t'));
    writeSealed(this.exportsPath, lines.join('\n'));
  }

  private read(): Memory | undefined {
    const text = this.path === undefined ? undefined : readSealed(this.path);
    if (text === undefined) return undefined;
    const memory = JSON.parse(text) as Memory;
    return memory.version === this.version ? memory : undefined;
  }

  private write(memory: Memory): void {
    if (this.path !== undefined) writeSealed(this.path, JSON.stringify(memory));
  }
}

function withStatuses(files: readonly (readonly [string, string, Status])[]): Statuses {
  return Object.fromEntries(files.map(([path, hash, status]) => [path, [status, hash]]));
}

/** What can't be remembered or recalled is done again: no failure. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
