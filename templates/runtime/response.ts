import { type Anything, isObject, PLAIN, unlessLent } from "./read.js";
import type { ResponseHeaders } from "./types.js";

/** The HTTP status of a response, of its own or from its class; `undefined` where it defies reading. */
export function statusOf(response: unknown): number | undefined {
  if (!isObject(response)) return undefined;
  try {
    const { status } = response as Anything;
    return validStatus(unlessLent(response, "status", status, PLAIN.status));
  } catch {
    return undefined;
  }
}

/** The headers of a response, in the same way. */
export function headersOf(response: unknown): ResponseHeaders | undefined {
  if (!isObject(response)) return undefined;
  try {
    const { headers } = response as Anything;
    return unlessLent(response, "headers", headers, PLAIN.headers) as
      ResponseHeaders | undefined;
  } catch {
    return undefined;
  }
}

/** A status is a number, or its three digits. */
export function validStatus(value: unknown): number | undefined {
  const status =
    typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" &&
    Number.isInteger(status) &&
    status >= 100 &&
    status <= 599
    ? status
    : undefined;
}
