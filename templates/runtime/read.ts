import type { Condition, Path, ResponseHeaders } from "./types.js";

/** The value of an own data property; accessors and inherited ones count as absent. */
export function own(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** The value at the first place that holds one; `undefined` when none does. */
export function readFirst(
  paths: readonly Path[] | undefined,
  body: unknown,
  headers: ResponseHeaders | undefined,
  fits: (value: unknown) => boolean,
): unknown {
  if (paths === undefined) return undefined;
  for (const path of paths) {
    const value = readPath(path, body, headers);
    if (fits(value)) return value;
  }
  return undefined;
}

/** The value at a path into the body, or of a header. */
export function readPath(
  path: Path,
  body: unknown,
  headers: ResponseHeaders | undefined,
): unknown {
  if ("header" in path) return readHeader(headers, path.header);
  let value = body;
  for (const key of path) value = own(value, key);
  return value;
}

/** Whether a condition holds: its place has one of its values. */
export function holds(
  condition: Condition,
  body: unknown,
  headers: ResponseHeaders | undefined,
): boolean {
  const value = readPath(condition.path, body, headers);
  return condition.in.some((expected) => expected === value);
}

/** A header as a string, whatever kind of object the client keeps headers in. */
function readHeader(
  headers: ResponseHeaders | undefined,
  name: string,
): string | undefined {
  if (typeof headers !== "object" || headers === null) return undefined;
  if (typeof headers.get === "function") {
    const value: unknown = (headers as HeadersLike).get(name);
    return typeof value === "string" ? value : undefined;
  }
  for (const key of Object.keys(headers)) {
    if (key.toLowerCase() === name) return firstText(own(headers, key));
  }
  return undefined;
}

interface HeadersLike {
  get(name: string): unknown;
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? own(value, 0) : value;
  if (typeof first === "number") return String(first);
  return typeof first === "string" ? first : undefined;
}
