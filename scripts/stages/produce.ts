import { sha256 } from '../files/manifest.js';
import type { Made } from '../memory/cache.js';
import type { VendorMemory } from '../memory/memory.js';
import type { Past } from '../memory/past.js';
import type { VendorSpec } from '../spec/language.js';
import { Assembly } from './assemble.js';
import type { Difference } from './compare.js';
import { makeShared, makeVendor, type Making } from './make.js';
import { type CardFacts, cardOf, exportsOf, vendorModel } from './model.js';
import { Writing } from './write.js';

/** A vendor in its place: as a past run left it, or to be made from its spec. */
export type Lined = { readonly spec: string; readonly card: CardFacts } & (
  { readonly known: VendorMemory } | { readonly known?: undefined; readonly vendor: VendorSpec }
);

/** What came of a run, and what it is to be remembered by. */
export interface Produced extends Omit<Made, 'beside' | 'written'> {
  readonly difference: Difference;
}

/** A name of a vendor that was read is also one of a vendor that was not. */
export class NamesMeet extends Error {}

/**
 * Makes and writes an output vendor by vendor: model → render → format →
 * verify → write. What a past run left right is kept.
 *
 * @throws NamesMeet where only reading all specs can tell what is wrong.
 */
export async function produce(
  lined: readonly Lined[],
  making: Making,
  past: Past | undefined,
  out: string,
  leave: ReadonlySet<string>,
): Promise<Produced> {
  const cards = lined.map(({ card }) => card);
  const isShared = past?.holdsShared(cards) === true;
  // Where a package lacks what it is made with, no folder appears for it.
  const shared = isShared ? undefined : await makeShared(cards.map(cardOf), making);
  const writing = new Writing(out, leave);
  try {
    const assembly = new Assembly(writing, shared, past);
    const vendors: VendorMemory[] = [];
    const fresh = new Map<string, readonly string[]>();
    for (const { spec, card, ...from } of lined) {
      if (from.known !== undefined) {
        vendors.push(assembly.keep(from.known));
        continue;
      }
      const vendor = vendorModel(from.vendor);
      const names = exportsOf(vendor);
      fresh.set(spec, names);
      const files = await makeVendor(vendor, making);
      vendors.push(assembly.add({ spec, card, exports: sha256(names.join()) }, files));
    }
    assembly.end();
    const exports = allExports(vendors, fresh, past);
    return { difference: writing.commit(), files: writing.hashed, vendors, exports };
  } finally {
    writing.end();
  }
}

/** The names of all vendors; `undefined` when they are as they were, and so meet nowhere. */
function allExports(
  vendors: readonly VendorMemory[],
  fresh: ReadonlyMap<string, readonly string[]>,
  past: Past | undefined,
): ReadonlyMap<string, readonly string[]> | undefined {
  if (past === undefined) return fresh;
  if (past.hasExports(vendors)) return undefined;
  const before = past.exports();
  const all = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for (const { spec, exports } of vendors) {
    const names = fresh.get(spec) ?? before?.get(spec) ?? [];
    if (sha256(names.join()) !== exports) throw new NamesMeet();
    for (const name of names) {
      if (seen.has(name)) throw new NamesMeet();
      seen.add(name);
    }
    all.set(spec, names);
  }
  return all;
}
