import { own } from "./read.js";

/**
 * Whether sending the same request again later may help.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns `true` for retry advice `backoff`; `false` for the rest, and for anything that is no vendor error. Never throws.
 */
export function isRetryable(value: unknown): boolean {
  try {
    const error = own(value, "error") ?? value;
    return (
      typeof own(error, "vendor") === "string" &&
      typeof own(error, "known") === "boolean" &&
      own(error, "retry") === "backoff"
    );
  } catch {
    return false;
  }
}
