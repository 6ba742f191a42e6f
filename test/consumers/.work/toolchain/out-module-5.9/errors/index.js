/**
 * Every vendor, and what works on the errors of all of them.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import { readThrown } from "./runtime/thrown.js";
import { isAcmeError, parseAcmeError } from "./acme.js";
export { CATEGORIES, ErrorCategory, ErrorReason, REASONS, RETRY_ADVICES, } from "./reasons.js";
export { matchCategory, matchReason } from "./runtime/match.js";
export { toProblemDetails, } from "./runtime/problem-details.js";
export { isRetryable, retryDelay } from "./runtime/retry.js";
export { VendorApiError } from "./runtime/vendor-api-error.js";
export * from "./acme.js";
/** Every vendor, with the page that its codes are from and the day it was read. */
export const VENDORS = /* @__PURE__ */ Object.freeze([
    {
        id: "acme",
        name: "Acme Vision",
        docs: "https://docs.acme.example/errors",
        read: "2026-11-21",
    },
]);
const PARSERS = {
    acme: parseAcmeError,
};
const GUARDS = {
    acme: isAcmeError,
};
/**
 * Reads a response, or what a client threw, as an error of the given vendor.
 *
 * @param vendor - The vendor's id.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseVendorError(vendor, body, response) {
    return Object.hasOwn(PARSERS, vendor)
        ? PARSERS[vendor](body, response)
        : undefined;
}
/**
 * Understands what was caught: a vendor error, a {@link VendorApiError}, what a
 * vendor's SDK or an HTTP client threw, or an exception with one of these as
 * its `cause`.
 *
 * @param thrown - What was caught.
 * @param vendor - Whose failure it would be. Without it, only a documented code that tells one vendor from all others counts.
 * @returns A frozen error, or `undefined` when the vendor did not answer with a failure (a network fault, a bug). Never throws.
 */
export function fromThrown(thrown, vendor) {
    const vendors = Object.keys(PARSERS);
    const asked = vendors.filter((id) => vendor === undefined || id === vendor);
    return readThrown(thrown, asked.map((id) => GUARDS[id]), asked.map((id) => PARSERS[id]));
}
/**
 * Whether a value is an error of any vendor, as a `parse…` function makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the types promise is there. Never throws.
 */
export function isVendorError(value) {
    return Object.values(GUARDS).some((guard) => guard(value));
}
