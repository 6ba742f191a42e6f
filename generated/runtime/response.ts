import { type Anything, isObject, PLAIN, unlessLent } from "./read.js";
import type { ResponseHeaders } from "./types.js";
import { statusOf } from "./values.js";

/** The HTTP status of a response, of its own or from its class; `undefined` where it defies reading. */
export function responseStatus(response: unknown): number | undefined {
  if (!isObject(response)) return undefined;
  try {
    const { status } = response as Anything;
    return statusOf(unlessLent(response, "status", status, PLAIN.status));
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
