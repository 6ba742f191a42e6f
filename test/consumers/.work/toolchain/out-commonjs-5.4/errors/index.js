"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isVendorError = exports.fromThrown = exports.parseVendorError = exports.VENDORS = exports.VendorApiError = exports.retryDelay = exports.isRetryable = exports.toProblemDetails = exports.matchReason = exports.matchCategory = exports.RETRY_ADVICES = exports.REASONS = exports.ErrorReason = exports.ErrorCategory = exports.CATEGORIES = void 0;
/**
 * Every vendor, and what works on the errors of all of them.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
const thrown_js_1 = require("./runtime/thrown.js");
const acme_js_1 = require("./acme.js");
var reasons_js_1 = require("./reasons.js");
Object.defineProperty(exports, "CATEGORIES", { enumerable: true, get: function () { return reasons_js_1.CATEGORIES; } });
Object.defineProperty(exports, "ErrorCategory", { enumerable: true, get: function () { return reasons_js_1.ErrorCategory; } });
Object.defineProperty(exports, "ErrorReason", { enumerable: true, get: function () { return reasons_js_1.ErrorReason; } });
Object.defineProperty(exports, "REASONS", { enumerable: true, get: function () { return reasons_js_1.REASONS; } });
Object.defineProperty(exports, "RETRY_ADVICES", { enumerable: true, get: function () { return reasons_js_1.RETRY_ADVICES; } });
var match_js_1 = require("./runtime/match.js");
Object.defineProperty(exports, "matchCategory", { enumerable: true, get: function () { return match_js_1.matchCategory; } });
Object.defineProperty(exports, "matchReason", { enumerable: true, get: function () { return match_js_1.matchReason; } });
var problem_details_js_1 = require("./runtime/problem-details.js");
Object.defineProperty(exports, "toProblemDetails", { enumerable: true, get: function () { return problem_details_js_1.toProblemDetails; } });
var retry_js_1 = require("./runtime/retry.js");
Object.defineProperty(exports, "isRetryable", { enumerable: true, get: function () { return retry_js_1.isRetryable; } });
Object.defineProperty(exports, "retryDelay", { enumerable: true, get: function () { return retry_js_1.retryDelay; } });
var vendor_api_error_js_1 = require("./runtime/vendor-api-error.js");
Object.defineProperty(exports, "VendorApiError", { enumerable: true, get: function () { return vendor_api_error_js_1.VendorApiError; } });
__exportStar(require("./acme.js"), exports);
/** Every vendor, with the page that its codes are from and the day it was read. */
exports.VENDORS = Object.freeze([
    {
        id: "acme",
        name: "Acme Vision",
        docs: "https://docs.acme.example/errors",
        read: "2026-11-21",
    },
]);
const PARSERS = {
    acme: acme_js_1.parseAcmeError,
};
const GUARDS = {
    acme: acme_js_1.isAcmeError,
};
/**
 * Reads a response, or what a client threw, as an error of the given vendor.
 *
 * @param vendor - The vendor's id.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
function parseVendorError(vendor, body, response) {
    return Object.hasOwn(PARSERS, vendor)
        ? PARSERS[vendor](body, response)
        : undefined;
}
exports.parseVendorError = parseVendorError;
/**
 * Understands what was caught: a vendor error, a {@link VendorApiError}, what a
 * vendor's SDK or an HTTP client threw, or an exception with one of these as
 * its `cause`.
 *
 * @param thrown - What was caught.
 * @param vendor - Whose failure it would be. Without it, only a documented code that tells one vendor from all others counts.
 * @returns A frozen error, or `undefined` when the vendor did not answer with a failure (a network fault, a bug). Never throws.
 */
function fromThrown(thrown, vendor) {
    const vendors = Object.keys(PARSERS);
    const asked = vendors.filter((id) => vendor === undefined || id === vendor);
    return (0, thrown_js_1.readThrown)(thrown, asked.map((id) => GUARDS[id]), asked.map((id) => PARSERS[id]));
}
exports.fromThrown = fromThrown;
/**
 * Whether a value is an error of any vendor, as a `parse…` function makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the types promise is there. Never throws.
 */
function isVendorError(value) {
    return Object.values(GUARDS).some((guard) => guard(value));
}
exports.isVendorError = isVendorError;
