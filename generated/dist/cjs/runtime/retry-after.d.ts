/**
 * What a Retry-After value means, in milliseconds from now: a number of seconds
 * or an HTTP date (RFC 9110, section 10.2.3). `undefined` when it is neither.
 */
export declare function retryAfterMs(value: unknown): number | undefined;
//# sourceMappingURL=retry-after.d.ts.map