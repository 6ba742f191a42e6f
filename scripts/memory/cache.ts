import { readSealed, writeSealed } from '../files/sealed-file.js';
import type { OutputForm } from '../output-form.js';
import { present } from '../present.js';
import { Glance, type Seen, type Summary, type View } from './glance.js';
import { type Inputs, type Snapshot, snapshot } from './inputs.js';
import { type Known, Look } from './look.js';
import type { Made } from './made.js';
import type { Memory, VendorMemory } from './memory.js';
import { type Looks, Past } from './past.js';
import { memoryPath } from './place.js';
import { seenOf } from './sight.js';
import { proofFrom } from './status.js';
import { type Stock, takeStock } from './take-stock.js';

/** What is remembered, and what was found of it. */
interface Recollection {
  readonly memory: Memory;
  readonly looks: Looks;
  /** The seal of the memory. */
  readonly seal: string;
}

/**
 * What is remembered between runs: for an output folder, every file that shaped
 * it and every file in it, and what each vendor has in the files that all share.
 * Deleting it only costs time, and so does whatever else is done to it.
 */
export class Cache {
  private readonly path: string | undefined;
  private readonly glance: Glance;
  private seen: Snapshot | undefined;
  private recollection: Recollection | undefined;
  private isRead = false;

  /**
   * @param inputs - Where the inputs are.
   * @param out - The output folder.
   * @param version - What else shapes the output: the toolchain itself.
   * @param form - And what the run chose about it.
   * @param view - What a glance saw, if there was one.
   */
  constructor(
    private readonly inputs: Inputs,
    private readonly out: string,
    version: string,
    form: OutputForm,
    private readonly view?: View,
  ) {
    this.path = memoryPath(out);
    this.glance = new Glance(inputs.specs, out, version, form);
  }

  /** The inputs as the run found them, before anything else was done. */
  snapshot(): Snapshot {
    return (this.seen ??= snapshot(this.inputs, this.known()?.looks));
  }

  /** What the last run said, if its inputs and its output are still the same. */
  recall(): Summary | undefined {
    return attempt(() => {
      const recollection = this.known();
      if (recollection === undefined) return undefined;
      const { memory, looks, seal } = recollection;
      const { inputs, outputs, beside } = looks;
      if (!inputs.areRight() || !outputs.areRight() || !beside.areRight()) return undefined;
      const found = [...this.snapshot().inputs.keys()];
      const isAsBefore = found.length === inputs.size && found.every((path) => inputs.has(path));
      if (!isAsBefore) return undefined;
      const summary = summaryOf(memory.vendors);
      // A glance did not tell. The next one will.
      attempt(() => {
        const stock = { inputs: inputs.known(), outputs: outputs.known(), beside: beside.known() };
        this.leave(summary, seal, stock);
      });
      return summary;
    });
  }

  /** What is known from an earlier run by the same rules: the same templates, the same taxonomy. */
  past(): Past | undefined {
    return attempt(() => {
      const recollection = this.known();
      if (recollection === undefined) return undefined;
      const { memory, looks } = recollection;
      const { rules } = this.snapshot();
      const areSame =
        rules.length === looks.inputs.size - memory.vendors.length &&
        rules.every((path) => looks.inputs.has(path) && looks.inputs.isRight(path));
      return areSame ? new Past(memory, looks, this.exportsPath) : undefined;
    });
  }

  /** Remembers that the output is what these inputs make. Failing to is no failure. */
  remember(made: Made, past?: Past): void {
    const { path } = this;
    if (path === undefined) return;
    attempt(() => {
      const stock = takeStock(made, this.snapshot(), this.out, past?.looks);
      if (stock === undefined) return;
      const { taxonomy, vendors, exports } = made;
      if (exports !== undefined) this.writeExports(exports);
      const hashesOf = (files: readonly Known[]): readonly string[] =>
        files.map(({ hash }) => hash);
      const hashes = {
        inputs: hashesOf(stock.inputs),
        outputs: hashesOf(stock.outputs),
        beside: hashesOf(stock.beside),
      };
      const memory: Memory = { hashes, taxonomy, vendors };
      const seal = writeSealed(path, Buffer.from(JSON.stringify(memory)));
      this.leave(summaryOf(vendors), seal, stock);
    });
  }

  /** Lets the next run tell at a glance that nothing changed since. */
  private leave(summary: Summary, memory: string, { inputs, outputs, beside }: Stock): void {
    const { start, folders } = this.snapshot();
    this.glance.leave({
      summary,
      memory,
      folders: [...folders].map(([path, status]): Seen => [path, proofFrom(start, status)]),
      inputs: seenOf(inputs),
      outputs: seenOf(outputs, this.below),
      beside: seenOf(beside),
    });
  }

  private get exportsPath(): string {
    return `${present(this.path)}-exports`;
  }

  private writeExports(exports: NonNullable<Made['exports']>): void {
    const lines = [...exports].map(([spec, names]) => [spec, ...names].join('\t'));
    writeSealed(this.exportsPath, Buffer.from(lines.join('\n')));
  }

  private known(): Recollection | undefined {
    if (this.isRead) return this.recollection;
    this.isRead = true;
    const view = this.view ?? this.glance.look();
    if (this.path === undefined || view === undefined) return undefined;
    const seal = view.sight.memory;
    const bytes = readSealed(this.path, seal);
    if (bytes === undefined) return undefined;
    const memory = JSON.parse(bytes.toString()) as Memory;
    const lookAt = (group: keyof Looks, below = ''): Look => {
      const { start, sight, now } = view;
      const seen = sight[group];
      const hashes = memory.hashes[group];
      return new Look({ start, seen, now: now[group], hashes, below });
    };
    const looks = {
      inputs: lookAt('inputs'),
      outputs: lookAt('outputs', this.below),
      beside: lookAt('beside'),
    };
    return (this.recollection = { memory, looks, seal });
  }

  /** What the paths of the output are below. Put together as text: a library for paths takes longer than the disk. */
  private get below(): string {
    return `${this.out}/`;
  }
}

function summaryOf(vendors: readonly VendorMemory[]): Summary {
  return vendors.map(({ card }) => ({ id: card.id, codes: card.count }));
}

/** What can't be remembered or recalled is done again: no failure. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
