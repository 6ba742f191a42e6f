import { distance } from 'fastest-levenshtein';

import type { Catalog, CatalogFamily, CatalogVendor } from '../catalog/catalog.js';
import { familyOf } from '../text/family.js';

/** What is known of a code that no vendor lists: the nearest thing that one does. */
export interface Relative {
  readonly vendor: CatalogVendor;
  readonly family: CatalogFamily;
}

/** The narrowest family of each vendor that a code would belong to. */
export function relatives(catalog: Catalog, code: string): readonly Relative[] {
  return catalog.vendors.flatMap((vendor) => {
    const family = vendor.codeType === 'integer' ? rangeOf(vendor, code) : prefixOf(vendor, code);
    return family === undefined ? [] : [{ vendor, family }];
  });
}

function prefixOf(
  { families = [], errors }: CatalogVendor,
  code: string,
): CatalogFamily | undefined {
  const known = new Map<string, CatalogFamily>([
    ...errors.map(
      (error) => [String(error.code), { ...error, codes: String(error.code) }] as const,
    ),
    ...families.map((family) => [family.codes, family] as const),
  ]);
  for (let end = code.length; end > 0; end = code.lastIndexOf('.', end - 1)) {
    const family = known.get(code.slice(0, end));
    if (family !== undefined) return family;
  }
  return undefined;
}

function rangeOf({ families = [] }: CatalogVendor, code: string): CatalogFamily | undefined {
  if (!/^(?:0|[1-9]\d{0,14})$/u.test(code)) return undefined;
  const value = Number(code);
  const fitting = families.flatMap((family) => {
    const codes = familyOf(family.codes, 'integer');
    if (codes === undefined || !('range' in codes)) return [];
    const [first, last] = codes.range;
    return first <= value && value <= last ? [{ family, width: last - first }] : [];
  });
  return fitting.sort((a, b) => a.width - b.width)[0]?.family;
}

/** How many near misses are shown. */
const MOST_MISSES = 5;

/** Longer texts are no codes with a slip. */
const LONGEST = 300;

/** Codes and messages of which a text differs by a third at most, the nearest first. */
export function nearMisses(catalog: Catalog, text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted.length > LONGEST) return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return catalog.vendors
    .flatMap(({ id, errors }) =>
      errors.map((error) => {
        const said = [String(error.code), error.name, error.message, error.description];
        const lengths = said.map((one) =>
          one === undefined ? Infinity : distance(wanted, one.toLowerCase()),
        );
        return { miss: `${String(error.code)} (${id})`, length: Math.min(...lengths) };
      }),
    )
    .filter(({ length }) => length <= most)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_MISSES)
    .map(({ miss }) => miss);
}
