import { hasCommonFields, isCodeValue } from "./common-fields.js";
import { own } from "./read.js";

/**
 * Whether sending the same request again later may help.
 *
 * A vendor error is known here by its fields, not by its vendor's table: any
 * value that has them all, each of its type, is taken for one. Where values of
 * another making may come along, ask `isVendorError` first.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns `true` for retry advice `backoff`; `false` for the rest, and for anything that is no vendor error. Never throws.
 */
export function isRetryable(value: unknown): boolean {
  return retryOf(value) !== undefined;
}

/**
 * How long the vendor asks to wait before the same request is sent again.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else: see {@link isRetryable}.
 * @returns Milliseconds, or `undefined` when nothing was said or a retry can't help. Never throws.
 */
export function retryDelay(value: unknown): number | undefined {
  return retryOf(value)?.afterMs;
}

/** The vendor's wish for a retry, where one may help. */
function retryOf(
  value: unknown,
): { readonly afterMs: number | undefined } | undefined {
  try {
    const error = own(value, "error") ?? value;
    if (own(error, "retry") !== "backoff" || !isVendorError(error)) {
      return undefined;
    }
    const afterMs = own(error, "retryAfterMs");
    return { afterMs: typeof afterMs === "number" ? afterMs : undefined };
  } catch {
    return undefined;
  }
}

/** What tells a vendor's error from anything else, without its vendor. */
function isVendorError(value: unknown): boolean {
  return (
    typeof own(value, "vendor") === "string" &&
    typeof own(value, "category") === "string" &&
    typeof own(value, "reason") === "string" &&
    hasCommonFields(value) &&
    hasFittingCode(value)
  );
}

function hasFittingCode(value: unknown): boolean {
  const known = own(value, "known");
  const code = own(value, "code");
  const rawCode = own(value, "rawCode");
  return known === true
    ? isCodeValue(code) && isCodeValue(rawCode)
    : known === false &&
        code === undefined &&
        (rawCode === undefined || isCodeValue(rawCode));
}
