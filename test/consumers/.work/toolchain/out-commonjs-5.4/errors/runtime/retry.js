"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.retryDelay = exports.isRetryable = void 0;
const read_js_1 = require("./read.js");
/**
 * Whether sending the same request again later may help.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns `true` for retry advice `backoff`; `false` for the rest, and for anything that is no vendor error. Never throws.
 */
function isRetryable(value) {
    return vendorError(value)?.retry === "backoff";
}
exports.isRetryable = isRetryable;
/**
 * How long the vendor asks to wait before the same request is sent again.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns Milliseconds, or `undefined` when nothing was said or a retry can't help. Never throws.
 */
function retryDelay(value) {
    const error = vendorError(value);
    return error?.retry === "backoff" && typeof error.retryAfterMs === "number"
        ? error.retryAfterMs
        : undefined;
}
exports.retryDelay = retryDelay;
/** What tells a vendor's error from anything else, without its vendor. */
function vendorError(value) {
    try {
        const error = (0, read_js_1.own)(value, "error") ?? value;
        return typeof (0, read_js_1.own)(error, "vendor") === "string" &&
            typeof (0, read_js_1.own)(error, "known") === "boolean"
            ? {
                retry: (0, read_js_1.own)(error, "retry"),
                retryAfterMs: (0, read_js_1.own)(error, "retryAfterMs"),
            }
            : undefined;
    }
    catch {
        return undefined;
    }
}
