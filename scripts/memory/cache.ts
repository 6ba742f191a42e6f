import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hashAt, MANIFEST } from '../files/manifest.js';
import { readSealed, writeSealed } from '../files/sealed-file.js';
import type { OutputForm } from '../output-form.js';
import { present } from '../present.js';
import { checksumAt } from './checksum.js';
import { Glance, type Summary } from './glance.js';
import { type Inputs, type Snapshot, snapshot } from './inputs.js';
import { isSame, Look, proofFrom, statusAt } from './look.js';
import type { FileMemory, Memory, Status, VendorMemory } from './memory.js';
import { type Looks, Past } from './past.js';
import { memoryPath } from './place.js';
import { sightOf } from './sight.js';

/** What a run made. */
export interface Made {
  /** Every file of the output with its hash. */
  readonly files: ReadonlyMap<string, string>;
  /** What the list of them says. */
  readonly manifest: string;
  /** Those that were not so before. */
  readonly written: ReadonlySet<string>;
  /** What was written beside the specs. */
  readonly beside: readonly string[];
  readonly vendors: readonly VendorMemory[];
  /** The names that every vendor's module exports, by spec; `undefined` when they are as they were. */
  readonly exports: ReadonlyMap<string, readonly string[]> | undefined;
}

/** What is remembered, and what was found of it so far. */
interface Known {
  readonly memory: Memory;
  readonly looks: Looks;
}

/**
 * What is remembered between runs: for an output folder, every file that shaped
 * it and every file in it, and what each vendor has in the files that all share.
 * Deleting it only costs time, and so does whatever else is done to it.
 */
export class Cache {
  private readonly path: string | undefined;
  private readonly version: string;
  private readonly glanceFrom: (specs: string) => Glance;
  private seen: Snapshot | undefined;
  private memory: Known | undefined;
  private isRead = false;

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
    this.path = memoryPath(out);
    this.glanceFrom = (specs) => new Glance(specs, out, version, form);
  }

  /** The inputs as the run found them, before anything else was done. */
  snapshot(inputs: Inputs): Snapshot {
    return (this.seen ??= snapshot(inputs));
  }

  /** What was remembered of a run with these inputs, if they and its output are still the same. */
  recall(inputs: Inputs): Summary | undefined {
    return attempt(() => {
      const known = this.known(inputs);
      if (known === undefined) return undefined;
      const { memory, looks } = known;
      const { inputs: found } = this.snapshot(inputs);
      if (
        found.size !== memory.inputs.length ||
        ![...found.keys()].every((path) => looks.inputs.isRight(path)) ||
        !looks.outputs.areRight() ||
        !looks.beside.areRight()
      ) {
        return undefined;
      }
      const { inputs: read, outputs, beside } = looks;
      const now = { ...memory, inputs: read.all(), outputs: outputs.all(), beside: beside.all() };
      // A status that proves something spares the next run the hashing.
      if (read.hashed + outputs.hashed + beside.hashed > 0)
        attempt(() => {
          this.write(now);
        });
      this.leaveSight(inputs, now);
      return summaryOf(now);
    });
  }

  /** What is known from an earlier run by the same rules: the same templates, the same taxonomy. */
  past(inputs: Inputs): Past | undefined {
    return attempt(() => {
      const known = this.known(inputs);
      if (known === undefined) return undefined;
      const { memory, looks } = known;
      const { rules } = this.snapshot(inputs);
      const specs = memory.vendors.length;
      const isSame =
        rules.length === memory.inputs.length - specs &&
        rules.every((path) => looks.inputs.isRight(path));
      return isSame ? new Past(memory, looks, this.exportsPath) : undefined;
    });
  }

  /** Remembers that the output is what these inputs make. Failing to is no failure. */
  remember(inputs: Inputs, made: Made, past?: Past): void {
    attempt(() => {
      const { files, written, vendors, exports } = made;
      const { start, inputs: found } = this.snapshot(inputs);
      const looks = past?.looks;
      const read = [...found]
        .map(([path, status]) => looks?.inputs.find(path) ?? readAs(path, status, start))
        .filter((file) => file !== undefined);
      if (read.length < found.size) return;
      // Another run may have put its own output there meanwhile.
      const manifest = join(this.out, MANIFEST);
      if (readFileSync(manifest, 'utf8') !== made.manifest) return;
      // The manifest is written last, and its time is by the clock of that disk.
      const [, end] = statusAt(manifest);
      const statusOf = (path: string): Status => statusAt(`${this.out}/${path}`);
      const outputs = [...files].map(([path, hash]): FileMemory => {
        if (written.has(path)) return [path, proofFrom(end, statusOf(path)), hash];
        return looks?.outputs.find(path) ?? [path, proofFrom(start, statusOf(path)), hash];
      });
      const beside = [...made.beside, manifest].map((path): FileMemory => {
        const status = proofFrom(start, statusAt(path));
        return [path, status, checksumAt(path)];
      });
      if (exports !== undefined) this.writeExports(exports);
      const memory = { version: this.version, inputs: read, outputs, beside, vendors };
      this.write(memory);
      this.leaveSight(inputs, memory);
    });
  }

  /** Lets the next run tell at a glance that nothing changed since. Failing to is no failure. */
  private leaveSight(inputs: Inputs, memory: Memory): void {
    attempt(() => {
      const { start, folders } = this.snapshot(inputs);
      const places = [...folders].map(([path, status]): FileMemory => [
        path,
        proofFrom(start, status),
        '',
      ]);
      const files = sightOf(memory, this.out, places);
      if (files !== undefined) this.glanceFrom(inputs.specs).leave(summaryOf(memory), files);
    });
  }

  private get exportsPath(): string {
    return `${present(this.path)}-exports`;
  }

  private writeExports(exports: NonNullable<Made['exports']>): void {
    if (this.path === undefined) return;
    const lines = [...exports].map(([spec, names]) => [spec, ...names].join('\t'));
    writeSealed(this.exportsPath, Buffer.from(lines.join('\n')));
  }

  private known(inputs: Inputs): Known | undefined {
    if (this.isRead) return this.memory;
    this.isRead = true;
    const memory = this.read();
    if (memory === undefined) return undefined;
    const { start, inputs: found } = this.snapshot(inputs);
    const looks = {
      inputs: new Look(memory.inputs, start, hashAt, (path) => found.get(path)),
      outputs: new Look(memory.outputs, start, hashAt, undefined, this.out),
      beside: new Look(memory.beside, start, checksumAt),
    };
    return (this.memory = { memory, looks });
  }

  private read(): Memory | undefined {
    const bytes = this.path === undefined ? undefined : readSealed(this.path);
    if (bytes === undefined) return undefined;
    const memory = JSON.parse(bytes.toString()) as Memory;
    return memory.version === this.version ? memory : undefined;
  }

  private write(memory: Memory): void {
    if (this.path === undefined) return;
    writeSealed(this.path, Buffer.from(JSON.stringify(memory)));
  }
}

function summaryOf({ vendors }: Memory): Summary {
  return vendors.map(({ card }) => ({ id: card.id, codes: card.count }));
}

/** What to remember of an input that the run read; `undefined` when it changed since the run began. */
function readAs(path: string, status: Status, start: number): FileMemory | undefined {
  // In this order: what is hashed has this status.
  const hash = hashAt(path);
  return isSame(statusAt(path), status) ? [path, proofFrom(start, status), hash] : undefined;
}

/** What can't be remembered or recalled is done again: no failure. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
