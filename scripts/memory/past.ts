import { MANIFEST } from '../files/manifest.js';
import { readSealed } from '../files/sealed-file.js';
import type { Grouped } from './glance.js';
import type { Look } from './look.js';
import type { TaxonomySpec } from '../spec/language.js';
import type { CardFacts } from '../stages/model.js';
import type { Memory, Stretch, VendorMemory } from './memory.js';
import { present } from '../present.js';

/** The looks at what a run is remembered by. */
export type Looks = Omit<Grouped<Look>, 'folders'>;

/** What an earlier run by the same rules knew and still holds: specs that did not change, and the output they made. */
export class Past {
  /** What is known of vendors whose spec and whose output did not change, by spec. */
  readonly vendors: ReadonlyMap<string, VendorMemory>;
  private readonly bySpec: ReadonlyMap<string, VendorMemory>;

  constructor(
    private readonly memory: Memory,
    readonly looks: Looks,
    private readonly exportsPath: string,
  ) {
    const vendors = memory.vendors.map((vendor) => [vendor.spec, vendor] as const);
    this.bySpec = new Map(vendors);
    this.vendors = new Map(vendors.filter(([, vendor]) => this.isRight(vendor)));
  }

  /**
   * Whether another run wrote to the output since it was looked at: then its list
   * is another one, or what all vendors have parts in. Only who holds the lock can tell.
   */
  isOutdated(): boolean {
    const { outputs, beside } = this.looks;
    const joined = Object.keys(present(this.memory.vendors[0]).parts);
    return (
      joined.some((path) => outputs.hasMoved(path)) ||
      beside.paths.some((path) => beside.hasMoved(path))
    );
  }

  /** Whether what these vendors share is there as it was left. */
  holdsShared(cards: readonly CardFacts[]): boolean {
    const { vendors } = this.memory;
    return (
      cards.length === vendors.length &&
      vendors.every(({ card }, index) => isSameCard(card, present(cards[index]))) &&
      this.sharedFiles().every((path) => this.looks.outputs.isRight(path))
    );
  }

  /** The taxonomy, which these rules are part of. */
  get taxonomy(): TaxonomySpec {
    return this.memory.taxonomy;
  }

  /** The hash of a file of the output that is there as it was. */
  hashOf(path: string): string | undefined {
    return this.looks.outputs.find(path)?.hash;
  }

  /** Whether the modules of these vendors export what they exported. */
  hasExports(vendors: readonly VendorMemory[]): boolean {
    return vendors.every(({ spec, exports }) => this.bySpec.get(spec)?.exports === exports);
  }

  private isRight({ spec, files, parts }: VendorMemory): boolean {
    const { inputs, outputs } = this.looks;
    const isRight = (path: string): boolean => outputs.isRight(path);
    return inputs.isRight(spec) && files.every(isRight) && Object.keys(parts).every(isRight);
  }

  /** Whether these files beside the output are as they were left. */
  hasBeside(paths: readonly string[]): boolean {
    const { beside } = this.looks;
    return paths.every((path) => beside.has(path) && beside.isRight(path));
  }

  /** The files of the output that are no vendor's. */
  sharedFiles(): readonly string[] {
    const own = new Set(this.memory.vendors.flatMap(({ files }) => files));
    const { paths } = this.looks.outputs;
    return paths.filter((path) => path !== MANIFEST && !own.has(path));
  }

  /** What stands around the parts of a file. */
  around(path: string): readonly [before: Stretch, after: Stretch] {
    const { vendors } = this.memory;
    const [start] = present(present(vendors[0]).parts[path]);
    const [, end] = present(present(vendors.at(-1)).parts[path]);
    const { status } = present(this.looks.outputs.find(path));
    const [, , size] = status;
    return [
      [0, start],
      [end, size],
    ];
  }

  /** The names that every vendor's module exports, by spec. */
  exports(): ReadonlyMap<string, readonly string[]> | undefined {
    const bytes = readSealed(this.exportsPath);
    if (bytes === undefined) return undefined;
    const lines = bytes
      .toString()
      .split('\n')
      .map((line) => line.split('\t'));
    return new Map(lines.map(([spec, ...names]) => [present(spec), names]));
  }
}

/** A card that was taken from the memory is the same object. */
function isSameCard(one: CardFacts, other: CardFacts): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
