import { sha256 } from '../files/manifest.js';
import type { VendorSpec } from '../spec/language.js';
import { betweenParts, partOf } from '../stages/join.js';
import { loadSpec } from '../stages/load.js';
import { makeVendor, type Making } from '../stages/make.js';
import { type CardFacts, cardFacts, cardOf, exportNames, vendorModel } from '../stages/model.js';
import { type Put, Stager } from '../stages/stage.js';
import { vouchForVendor } from '../stages/vouch.js';

/** What all need to know of a vendor whose spec holds by itself. */
export interface Checked {
  readonly card: CardFacts;
  /** The names that its module will export, with commas. */
  readonly exports: string;
  /** What the spec said. */
  readonly hash: string;
}

/** What is to be made of a spec that was checked. */
export interface Order {
  /** The path of the spec. */
  readonly spec: string;
  /** What it has to say still. */
  readonly hash: string;
  /** The output folder, which is locked by the run. */
  readonly folder: string;
  /** Whether the run is not about the files of this vendor. */
  readonly isLeft: boolean;
}

/** What a vendor adds to the output. */
export interface Added {
  /** Its own files, staged. */
  readonly files: readonly Put[];
  /** Its part of each file that all share: path → text. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Specs that are held in memory from check to make. The others are read again, so that it does not grow with the vendors. */
const MOST_HELD = 100;

/**
 * Does what concerns one vendor alone, and so can be done in any thread:
 * load → validate, and then model → render → format → verify → stage.
 */
export class Hand {
  private readonly held = new Map<string, VendorSpec>();
  private stager: Stager | undefined;

  /** @param thread - Tells the threads of a process apart. */
  constructor(
    private readonly making: Making,
    private readonly thread = 0,
  ) {}

  /** Reads and checks a spec; `undefined` where something is to be said of it. */
  async check(path: string): Promise<Checked | undefined> {
    const file = loadSpec(path);
    const spec = file && (await vouchForVendor(file, this.making.taxonomy));
    if (file === undefined || spec === undefined) return undefined;
    if (this.held.size < MOST_HELD) this.held.set(path, spec);
    const card = cardFacts(spec);
    const exports = exportNames(spec, cardOf(card)).join();
    return { card, exports, hash: sha256(file.text) };
  }

  /** Makes and stages what a vendor adds; `undefined` where its spec was changed since it was checked. */
  async make({ spec: path, hash, folder, isLeft }: Order): Promise<Added | undefined> {
    const spec = this.held.get(path) ?? (await this.readAgain(path, hash));
    if (spec === undefined) return undefined;
    this.held.delete(path);
    const made = await makeVendor(vendorModel(spec), this.making);
    const stager = (this.stager ??= new Stager(folder, undefined, this.thread));
    const files: Put[] = [];
    const parts = new Map<string, string>();
    for (const [path, text] of made) {
      if (betweenParts(path) === undefined) files.push(stager.put(path, text, isLeft));
      else parts.set(path, partOf(path, text));
    }
    return { files, parts };
  }

  private async readAgain(path: string, hash: string): Promise<VendorSpec | undefined> {
    const file = loadSpec(path);
    // The same text keeps the same rules.
    return file !== undefined && sha256(file.text) === hash
      ? vouchForVendor(file, this.making.taxonomy, [])
      : undefined;
  }
}
