/**
 * Whether sending the same request again later may help.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns `true` for retry advice `backoff`; `false` for the rest, and for anything that is no vendor error. Never throws.
 */
export declare function isRetryable(value: unknown): boolean;
/**
 * How long the vendor asks to wait before the same request is sent again.
 *
 * @param value - A vendor error, a `VendorApiError` that carries one, or anything else.
 * @returns Milliseconds, or `undefined` when nothing was said or a retry can't help. Never throws.
 */
export declare function retryDelay(value: unknown): number | undefined;
//# sourceMappingURL=retry.d.ts.map