import type { Crew } from '../crew/crew.js';
import type { Checked } from '../crew/hand.js';
import type { VendorMemory } from '../memory/memory.js';
import type { Past } from '../memory/past.js';
import { FIXED_EXPORTS, GLOBAL_NAMES } from '../text/naming.js';
import type { CardFacts } from './model.js';

/** A vendor in its place: as a past run left it, or to be made from its spec. */
export type Lined = { readonly spec: string; readonly card: CardFacts } & (
  { readonly known: VendorMemory } | { readonly known?: undefined; readonly checked: Checked }
);

/** Something may be to be said of the specs: that takes all of them, with places. */
export class Doubtful extends Error {}

/**
 * Puts every vendor in its place, be it remembered or read: load → validate.
 * Of a spec only what all have to know of it is kept.
 *
 * @throws Doubtful where a spec does not hold, or names of two vendors meet.
 */
export async function lineUp(
  specs: readonly string[],
  crew: Crew,
  past: Past | undefined,
): Promise<readonly Lined[]> {
  const answers = crew.each('check', specsToRead(specs, past));
  const names = new Set([...GLOBAL_NAMES, ...FIXED_EXPORTS]);
  const lined: Lined[] = [];
  for (const spec of specs) {
    const known = past?.vendors.get(spec);
    if (known !== undefined) {
      lined.push({ spec, card: known.card, known });
      continue;
    }
    const { value: checked } = await answers.next();
    if (checked === undefined || meets(names, checked.exports.split(','))) throw new Doubtful();
    lined.push({ spec, card: checked.card, checked });
  }
  return lined;
}

/** The specs of vendors of which not all is remembered. */
export function specsToRead(specs: readonly string[], past: Past | undefined): readonly string[] {
  return specs.filter((spec) => past?.vendors.has(spec) !== true);
}

/** Adds names, and tells whether one of them was there. */
export function meets(names: Set<string>, more: readonly string[]): boolean {
  const before = names.size;
  for (const name of more) names.add(name);
  return names.size < before + more.length;
}
