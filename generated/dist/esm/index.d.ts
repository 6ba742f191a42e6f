import type { KnownErrorFields, ResponseInfo } from "./runtime/types.js";
import { type AilabtoolsError } from "./ailabtools.js";
import { type HuaweiFrsError } from "./huawei-frs.js";
import { type KeevxError } from "./keevx.js";
import { type TencentIaiError } from "./tencent-iai.js";
import { type ViduError } from "./vidu.js";
export { CATEGORIES, ErrorCategory, ErrorReason, REASONS, RETRY_ADVICES, type RetryAdvice, } from "./reasons.js";
export { matchCategory, matchReason, type Cases } from "./runtime/match.js";
export { toProblemDetails, type ProblemDetails, type ProblemOptions, } from "./runtime/problem-details.js";
export { isRetryable, retryDelay } from "./runtime/retry.js";
export { VendorApiError } from "./runtime/vendor-api-error.js";
export type { Advice, ErrorFacts, ErrorTable, KnownErrorFields, ResponseHeaders, ResponseInfo, UnrecognizedErrorFields, VendorErrorFields, } from "./runtime/types.js";
export * from "./ailabtools.js";
export * from "./huawei-frs.js";
export * from "./keevx.js";
export * from "./tencent-iai.js";
export * from "./vidu.js";
/** The error union of each vendor, by the vendor's id. */
export interface VendorErrorMap {
    ailabtools: AilabtoolsError;
    "huawei-frs": HuaweiFrsError;
    keevx: KeevxError;
    "tencent-iai": TencentIaiError;
    vidu: ViduError;
}
/** The id of a vendor, as in `vendor-errors/<id>`. */
export type VendorId = keyof VendorErrorMap;
/** An error of any vendor: discriminated on `vendor`, then `known`, then `code`. */
export type VendorError = VendorErrorMap[VendorId];
/** An error of any vendor whose code the vendor documents. */
export type KnownVendorError = Extract<VendorError, KnownErrorFields>;
/** Every vendor, with the page that its codes are from and the day it was read. */
export declare const VENDORS: readonly {
    readonly id: VendorId;
    readonly name: string;
    readonly docs: string;
    readonly read: string;
}[];
/**
 * Reads a response, or what a client threw, as an error of the given vendor.
 *
 * @param vendor - The vendor's id.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export declare function parseVendorError<V extends VendorId>(vendor: V, body: unknown, response?: ResponseInfo): VendorErrorMap[V] | undefined;
/**
 * Understands what was caught: a vendor error, a {@link VendorApiError}, what a
 * vendor's SDK or an HTTP client threw, or an exception with one of these as
 * its `cause`.
 *
 * @param thrown - What was caught.
 * @param vendor - Whose failure it would be. Without it, only a documented code that tells one vendor from all others counts.
 * @returns A frozen error, or `undefined` when the vendor did not answer with a failure (a network fault, a bug). Never throws.
 */
export declare function fromThrown<V extends VendorId = VendorId>(thrown: unknown, vendor?: V): VendorErrorMap[V] | undefined;
/**
 * Whether a value is an error of any vendor, as a `parse…` function makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the types promise is there. Never throws.
 */
export declare function isVendorError(value: unknown): value is VendorError;
//# sourceMappingURL=index.d.ts.map