import type { ResponseHeaders } from "./types.js";

/**
 * The value of an own data property; accessors and inherited ones count as
 * absent. A descriptor is the only way to tell them apart without calling one.
 */
export function own(value: unknown, key: string | number): unknown {
  if (!isObject(value)) return undefined;
  const descriptor = Object.getOwnPropertyDescriptor(value, key);
  return descriptor === undefined ? undefined : dataOf(descriptor);
}

/** Whether an object has a property that listing does not show; `undefined` where it has none. */
export function hides(
  object: object,
  key: string | number,
): boolean | undefined {
  const descriptor = Object.getOwnPropertyDescriptor(object, key);
  return descriptor && !descriptor.enumerable;
}

/** Whether something can have properties; functions don't count. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The value of a data property; that of an accessor is none, unless `Object.prototype` lends it one. */
export function dataOf(descriptor: PropertyDescriptor): unknown {
  const found: unknown = descriptor.value;
  return found !== undefined && PLAIN.value !== undefined
    ? field(descriptor, "value")
    : found;
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
  if (!isObject(value)) return undefined;
  return unlessLent(value, key, (value as Anything)[key], PLAIN[key]);
}

/** What was found at a key of an object, unless it is only what every object has there. */
export function unlessLent(
  owner: object,
  key: string,
  found: unknown,
  everywhere: unknown,
): unknown {
  return everywhere === undefined ||
    found !== everywhere ||
    Object.hasOwn(owner, key)
    ? found
    : undefined;
}

/** Any object as the language lets us see it. */
export interface Anything {
  readonly [key: string]: unknown;
}

/** An object with nothing of its own: what it has every object has. Engines see through it, which they don't through `Object.prototype`. */
export const PLAIN: Anything = {};

/** A header, where there are headers. */
export function headerOf(
  headers: ResponseHeaders | undefined,
  name: string,
): string | undefined {
  return isObject(headers) ? findHeader(headers, name) : undefined;
}

/** A header as a string, whatever kind of object the client keeps headers in. Headers that can't be read take nothing from the body. */
export function findHeader(
  headers: ResponseHeaders,
  name: string,
): string | undefined {
  try {
    const get = property(headers, "get");
    if (typeof get === "function") return firstText(get.call(headers, name));
    // Unlike Object.keys, this looks at names alone.
    const names = Object.getOwnPropertyNames(headers);
    const key = names.find((key) => key.toLowerCase() === name);
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
