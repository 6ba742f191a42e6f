import type { Crew } from '../crew/crew.js';
import type { Order } from '../crew/hand.js';
import { sha256 } from '../files/manifest.js';
import type { Made } from '../memory/made.js';
import type { VendorMemory } from '../memory/memory.js';
import type { Past } from '../memory/past.js';
import { Assembly } from './assemble.js';
import type { Difference } from './compare.js';
import { Doubtful, type Lined, meets } from './line-up.js';
import { makeShared, type Making } from './make.js';
import { cardOf } from './model.js';
import { Writing } from './write.js';

/** What came of a run, and what it is to be remembered by. */
export interface Produced extends Omit<Made, 'beside' | 'taxonomy' | 'written'> {
  readonly difference: Difference;
}

/** A name of a vendor that was read is also one of a vendor that was not. */
export class NamesMeet extends Error {}

/** Another run wrote to the output since this one looked at it: what is known of it holds no more. */
export class Outdated extends Error {}

/**
 * Makes and writes an output vendor by vendor: model → render → format →
 * verify → write. What a past run left right is kept. The crew makes what each
 * vendor adds, and here it is put in order.
 *
 * @param leave - The modules and pages of vendors that this run is not about.
 * @throws NamesMeet where only reading all specs can tell what is wrong.
 * @throws Doubtful where a spec was changed since it was checked.
 * @throws Outdated where what the past knew is not there any more.
 */
export async function produce(
  lined: readonly Lined[],
  crew: Crew,
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
    // While this run waited for its turn, another one may have had it.
    if (past?.isOutdated() === true) throw new Outdated();
    const assembly = new Assembly(writing, shared, past);
    const made = crew.each('make', ordersOf(lined, writing.folder, leave));
    const vendors: VendorMemory[] = [];
    const fresh = new Map<string, readonly string[]>();
    for (const { spec, ...from } of lined) {
      if (from.known !== undefined) {
        vendors.push(assembly.keep(from.known));
        continue;
      }
      const { value: added } = await made.next();
      if (added === undefined) throw new Doubtful();
      const { card, exports } = from.checked;
      fresh.set(spec, exports.split(','));
      vendors.push(assembly.add({ spec, card, exports: sha256(exports) }, added));
    }
    assembly.end();
    const exports = allExports(vendors, fresh, past);
    const difference = writing.commit();
    const { hashed: files, manifest } = writing;
    return { difference, files, manifest, vendors, exports };
  } finally {
    // What others are still staging is ours to remove.
    await crew.end();
    writing.end();
  }
}

/** What is to be made, for whoever takes it. */
function ordersOf(
  lined: readonly Lined[],
  folder: string,
  leave: ReadonlySet<string>,
): readonly Order[] {
  return lined.flatMap(({ spec, card, ...from }) =>
    from.known === undefined
      ? [{ spec, hash: from.checked.hash, folder, isLeft: leave.has(`${card.id}.ts`) }]
      : [],
  );
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
    if (meets(seen, names)) throw new NamesMeet();
    all.set(spec, names);
  }
  return all;
}
