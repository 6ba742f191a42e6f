import type { Condition, Path, ResponseHeaders } from "./types.js";

/**
 * A response under the reader's eyes, with what was seen of it so far: each
 * place is read once, however many shapes look there, so that a body that
 * changes meanwhile is never seen in two ways.
 */
export interface Answer {
  readonly body: unknown;
  readonly headers: ResponseHeaders | undefined;
  readonly seen: Seen[];
}

interface Seen {
  readonly owner: object;
  readonly key: string | number;
  readonly value: unknown;
}

/** The value of an own data property; accessors and inherited ones count as absent. */
export function own(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const descriptor = Object.getOwnPropertyDescriptor(value, key);
  return descriptor === undefined ? undefined : field(descriptor, "value");
}

/** An optional field of our own data; what somebody put on `Object.prototype` is none. */
export function field<T extends object, K extends keyof T>(
  record: T,
  key: K,
): T[K] | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A property of an object or of its class; what somebody put on `Object.prototype` is none. */
export function property(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const found = (value as Anything)[key];
  const everywhere = (Object.prototype as unknown as Anything)[key];
  return found !== everywhere || Object.hasOwn(value, key) ? found : undefined;
}

interface Anything {
  readonly [key: string]: unknown;
}

/** The value at the first place that holds one; `undefined` when none does. */
export function readFirst(
  paths: readonly Path[] | undefined,
  answer: Answer,
  fits: (value: unknown) => boolean,
): unknown {
  if (paths === undefined) return undefined;
  for (const path of paths) {
    const value = readPath(path, answer);
    if (fits(value)) return value;
  }
  return undefined;
}

/** The value at a path into the body, or of a header. */
export function readPath(path: Path, answer: Answer): unknown {
  if (isHeader(path)) return readHeader(path.header, answer);
  let value = answer.body;
  for (const key of path) value = readOwn(value, key, answer);
  return value;
}

/** Whether a condition holds: its place has one of its values. */
export function holds(condition: Condition, answer: Answer): boolean {
  const value = readPath(condition.path, answer);
  return condition.in.some((expected) => expected === value);
}

function isHeader(path: Path): path is { readonly header: string } {
  return !Array.isArray(path);
}

/** As {@link own}, once per place. */
export function readOwn(
  owner: unknown,
  key: string | number,
  { seen }: Answer,
): unknown {
  if (typeof owner !== "object" || owner === null) return undefined;
  const before = find(seen, owner, key);
  if (before !== undefined) return before.value;
  const value = own(owner, key);
  seen.push({ owner, key, value });
  return value;
}

/** Whether an own property is one that listing does not show, as in no value that came from JSON; once per place. */
export function hides(
  owner: unknown,
  key: string,
  { seen }: Answer,
): boolean {
  if (typeof owner !== "object" || owner === null) return false;
  const place = `hides:${key}`;
  const before = seen.find((one) => one.owner === owner && one.key === place);
  if (before !== undefined) return before.value === true;
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const value = descriptor !== undefined && !descriptor.enumerable;
  seen.push({ owner, key: place, value });
  return value;
}

/** A header as a string, once per name, whatever kind of object the client keeps headers in. */
function readHeader(
  name: string,
  { headers, seen }: Answer,
): string | undefined {
  if (typeof headers !== "object" || headers === null) return undefined;
  // No path into a body has a colon, so no property is taken for a header.
  const key = `header:${name}`;
  const before = find(seen, headers, key);
  if (before !== undefined) return before.value as string | undefined;
  const value = findHeader(headers, name);
  seen.push({ owner: headers, key, value });
  return value;
}

/** There are a few places at most, so a loop is faster than any table. */
function find(
  seen: readonly Seen[],
  owner: object,
  key: string | number,
): Seen | undefined {
  for (const place of seen) {
    if (place.owner === owner && place.key === key) return place;
  }
  return undefined;
}

/** Headers that can't be read take nothing from the body. */
function findHeader(
  headers: ResponseHeaders,
  name: string,
): string | undefined {
  try {
    const get = property(headers, "get");
    if (typeof get === "function") return firstText(get.call(headers, name));
    const key = Object.keys(headers).find((key) => key.toLowerCase() === name);
    return key === undefined ? undefined : firstText(own(headers, key));
  } catch {
    return undefined;
  }
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? own(value, 0) : value;
  if (typeof first === "number") return String(first);
  return typeof first === "string" ? first : undefined;
}
