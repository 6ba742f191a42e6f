/** A body with more values than this is no error. */
const MOST_VALUES = 10_000;

/** Everything within a body that could be a code, for bodies that are in no known shape. */
export function codesWithin(body: unknown): ReadonlySet<string> {
  const codes = new Set<string>();
  const rest: (readonly [key: string, value: unknown])[] = [['', body]];
  for (let seen = 0; rest.length > 0 && seen < MOST_VALUES; seen += 1) {
    const [key, value] = rest.pop() ?? ['', undefined];
    if (typeof value === 'string') codes.add(value);
    else if (typeof value === 'number' && /code/iu.test(key)) codes.add(String(value));
    else if (typeof value === 'object' && value !== null) rest.push(...Object.entries(value));
  }
  return codes;
}
