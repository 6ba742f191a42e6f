/** A body with more values than this is no error. */
const MOST_VALUES = 10_000;

/** Everything within a body that could be a code, for bodies that are in no known shape. */
export function codesWithin(body: unknown): ReadonlySet<string> {
  const codes = new Set<string>();
  const rest: (readonly [key: string, value: unknown])[] = [['', body]];
  // The list grows while it is read.
  for (const [key, value] of rest) {
    if (typeof value === 'string') codes.add(value);
    else if (typeof value === 'number' && /code/iu.test(key)) codes.add(String(value));
    else if (typeof value === 'object' && value !== null) {
      const room = Math.max(0, MOST_VALUES - rest.length);
      rest.push(...Object.entries(value).slice(0, room));
    }
  }
  return codes;
}
