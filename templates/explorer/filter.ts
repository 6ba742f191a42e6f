import { type Facet, FACETS, type Filters } from "./address.js";
import type { Entry } from "./entries.js";

/** The value of the facet `status` of codes whose status nobody documents. */
export const NO_STATUS = "none";

/** How many codes each value of a facet has, in the order in which they come. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What is left of a list, and what each value of each facet would leave of it. */
export interface Filtered {
  readonly entries: readonly Entry[];
  readonly counts: Counts;
}

/**
 * Narrows a list. Values of one facet add up, facets narrow one another; what a
 * value counts is what it would show, given the filters of the other facets.
 */
export function filterEntries(
  entries: readonly Entry[],
  filters: Filters,
): Filtered {
  const counts = new Map<Facet, Map<string, number>>(
    FACETS.map((facet) => [facet, new Map()]),
  );
  const left = entries.filter((entry) => {
    const misses = FACETS.filter(
      (facet) => !fits(entry, facet, filters[facet]),
    );
    for (const facet of FACETS) {
      if (misses.some((other) => other !== facet)) continue;
      const ofFacet = counts.get(facet) ?? new Map<string, number>();
      for (const value of valuesOf(entry, facet)) {
        ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
      }
    }
    return misses.length === 0;
  });
  return {
    entries: left,
    counts: Object.fromEntries(counts) as Record<Facet, Map<string, number>>,
  };
}

/** The values of a facet that a code has. */
export function valuesOf(
  { vendor, error }: Entry,
  facet: Facet,
): readonly string[] {
  switch (facet) {
    case "vendor":
      return [vendor.id];
    case "status":
      return error.httpStatuses.length === 0
        ? [NO_STATUS]
        : error.httpStatuses.map(String);
    default:
      return [error[facet]];
  }
}

/** The filters with one value put in or taken out. */
export function toggled(
  filters: Filters,
  facet: Facet,
  value: string,
): Filters {
  const values = filters[facet];
  return {
    ...filters,
    [facet]: values.includes(value)
      ? values.filter((other) => other !== value)
      : [...values, value],
  };
}

function fits(entry: Entry, facet: Facet, values: readonly string[]): boolean {
  return (
    values.length === 0 ||
    valuesOf(entry, facet).some((value) => values.includes(value))
  );
}
