import { MANIFEST } from '../files/manifest.js';
import { readSealed } from '../files/sealed-file.js';
import type { Look } from './look.js';
import type { CardFacts } from '../stages/model.js';
import type { Memory, Stretch, VendorMemory } from './memory.js';
import { present } from '../present.js';
import { CHECKSUM } from './checksum.js';

/** The looks at what a run is remembered by. */
export interface Looks {
  readonly inputs: Look;
  readonly outputs: Look;
  readonly beside: Look;
}

/** What an earlier run by the same rules knew and still holds: specs that did not change, and the output they made. */
export class Past {
  private readonly bySpec: ReadonlyMap<string, VendorMemory>;

  constructor(
    private readonly memory: Memory,
    readonly looks: Looks,
    private readonly exportsPath: string,
  ) {
    this.bySpec = new Map(memory.vendors.map((vendor) => [vendor.spec, vendor]));
  }

  /** What is known of a vendor whose spec and whose output did not change. */
  vendor(spec: string): VendorMemory | undefined {
    const known = this.bySpec.get(spec);
    if (known === undefined || !this.looks.inputs.isRight(spec)) return undefined;
    const files = [...known.files, ...Object.keys(known.parts)];
    return files.every((path) => this.looks.outputs.isRight(path)) ? known : undefined;
  }

  /** The specs among these of whose vendors all is known. */
  known(specs: Iterable<string>): ReadonlySet<string> {
    return new Set([...specs].filter((spec) => this.vendor(spec) !== undefined));
  }

  /** Whether what these vendors share is there as it was left. */
  holdsShared(cards: readonly CardFacts[]): boolean {
    const before = this.memory.vendors.map(({ card }) => card);
    return (
      JSON.stringify(cards) === JSON.stringify(before) &&
      this.sharedFiles().every((path) => this.looks.outputs.isRight(path))
    );
  }

  /** Whether the modules of these vendors export what they exported. */
  hasExports(vendors: readonly VendorMemory[]): boolean {
    return vendors.every(({ spec, exports }) => this.bySpec.get(spec)?.exports === exports);
  }

  /** Whether these files beside the output are as they were left. */
  hasBeside(paths: readonly string[]): boolean {
    return paths.every((path) => this.looks.beside.isRight(path));
  }

  /** The files of the output that are no vendor's. */
  sharedFiles(): readonly string[] {
    const own = new Set(this.memory.vendors.flatMap(({ files }) => files));
    return Object.keys(this.memory.outputs).filter((path) => path !== MANIFEST && !own.has(path));
  }

  /** What stands around the parts of a file. */
  around(path: string): readonly [before: Stretch, after: Stretch] {
    const { vendors, outputs } = this.memory;
    const [start] = present(present(vendors[0]).parts[path]);
    const [, end] = present(present(vendors.at(-1)).parts[path]);
    const [status] = present(outputs[path]);
    return [
      [0, start],
      [end, status[2]],
    ];
  }

  /** The names that every vendor's module exports, by spec. */
  exports(): ReadonlyMap<string, readonly string[]> | undefined {
    const bytes = readSealed(this.exportsPath, CHECKSUM);
    if (bytes === undefined) return undefined;
    const lines = bytes
      .toString()
      .split('\n')
      .map((line) => line.split('\t'));
    return new Map(lines.map(([spec, ...names]) => [present(spec), names]));
  }
}
