import type { Advice, ErrorFacts, ErrorTable } from "./types.js";

/** Freezes a list of codes and gives it the type of the enum. */
export function codeList<C extends string | number>(
  codes: readonly (string | number)[],
): readonly C[] {
  return Object.freeze(codes) as readonly C[];
}

/** Freezes a list and each of its records. */
export function frozenList<T extends object>(rows: readonly T[]): readonly T[] {
  return Object.freeze(rows.map((row) => Object.freeze(row)));
}

/** Makes the look-up from code to advice out of the codes that share one. */
export function adviceTable(
  rows: readonly (Advice & { readonly codes: readonly (string | number)[] })[],
): ReadonlyMap<string | number, Advice> {
  const table = new Map<string | number, Advice>();
  for (const { category, reason, retry, codes } of rows) {
    const advice = Object.freeze({ category, reason, retry });
    for (const code of codes) table.set(code, advice);
  }
  return table;
}

/** Makes the frozen table of documented facts, without a prototype. */
export function errorTable<C extends string | number>(
  rows: readonly ErrorFacts[],
): ErrorTable<C> {
  const table: Record<string | number, ErrorFacts> = Object.create(
    null,
  ) as Record<string | number, ErrorFacts>;
  for (const facts of rows) {
    Object.freeze(facts.httpStatuses);
    if (facts.aliases) Object.freeze(facts.aliases);
    if (facts.deprecated) Object.freeze(facts.deprecated);
    table[facts.code] = Object.freeze(facts);
  }
  return Object.freeze(table) as ErrorTable<C>;
}
