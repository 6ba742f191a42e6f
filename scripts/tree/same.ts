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
  return sameRecord(actual as Fields, expected as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function sameRecord(actual: Fields, expected: Fields): boolean {
  const left = keysOf(actual);
  const right = keysOf(expected);
  return (
    left.length === right.length &&
    left.every((key, index) => key === right[index] && same(actual[key], expected[key]))
  );
}

function keysOf(record: Fields): readonly string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}
