/**
 * A list to be walked again and again: `for (let at = chain; at !== undefined; at = at.next)`.
 * An engine keeps such a loop small enough to build it into what calls it,
 * which it does not with an iterator.
 */
export type Chain<T> = Link<T> | undefined;

interface Link<T> {
  readonly item: T;
  readonly next: Chain<T>;
}

/** Makes a chain of a list. */
export function chain<T>(items: readonly T[]): Chain<T> {
  return items.reduceRight<Chain<T>>(
    (next, item) => ({ item, next }),
    undefined,
  );
}
