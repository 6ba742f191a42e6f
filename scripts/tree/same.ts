/** Whether data is the same. A key with the value `undefined` is no key; the order of keys counts. */
export function same(actual: unknown, expected: unknown): boolean {
  if (typeof actual !== 'object' || typeof expected !== 'object') return actual === expected;
  if (actual === null || expected === null) return actual === expected;
  if (Array.isArray(actual) || Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      Array.isArray(expected) &&
      actual.length === expected.length &&
      actual.every((item, index) => same(item, expected[index]))
    );
  }
  const left = entries(actual);
  const right = entries(expected);
  return (
    left.length === right.length &&
    left.every(([key, value], index) => key === right[index]?.[0] && same(value, right[index][1]))
  );
}

function entries(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}
