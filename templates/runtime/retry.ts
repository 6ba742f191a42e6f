import { own } from "./read.js";

/**
 * Whether sending the same request again later may help.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns `true` for retry advice `backoff`; `false` for the rest, and for anything that is no vendor error. Never throws.
 */
export function isRetryable(value: unknown): boolean {
  return vendorError(value)?.retry === "backoff";
}

/**
 * How long the vendor asks to wait before the same request is sent again.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns Milliseconds, or `undefined` when nothing was said or a retry can't help. Never throws.
 */
export function retryDelay(value: unknown): number | undefined {
  const error = vendorError(value);
  return error?.retry === "backoff" && typeof error.retryAfterMs === "number"
    ? error.retryAfterMs
    : undefined;
}

/** What tells a vendor's error from anything else, without its vendor. */
function vendorError(
  value: unknown,
): { readonly retry: unknown; readonly retryAfterMs: unknown } | undefined {
  try {
    const error = own(value, "error") ?? value;
    return typeof own(error, "vendor") === "string" &&
      typeof own(error, "known") === "boolean"
      ? {
          retry: own(error, "retry"),
          retryAfterMs: own(error, "retryAfterMs"),
        }
      : undefined;
  } catch {
    return undefined;
  }
}
