/**
 * Whether data is the same as JSON, so that a key with the value `undefined` is no key; the order of keys
 * counts. V8 writes JSON in one call, where to compare value by value runs a function for each.
 */
export function same(actual: unknown, expected: unknown): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected);
}
