import type { ErrorCategory, ErrorReason, RetryAdvice } from "../reasons.js";
/** A problem details document (RFC 9457), with the advice as extension members. */
export interface ProblemDetails {
    /** What identifies the kind of problem. */
    readonly type: string;
    /** The kind of problem in words. */
    readonly title: string;
    /** The HTTP status to answer with. */
    readonly status: number;
    /** The vendor's message. */
    readonly detail?: string;
    /** What identifies this occurrence. */
    readonly instance?: string;
    readonly vendor: string;
    /** The vendor's code as it stood in the response. */
    readonly code?: string | number;
    readonly category: ErrorCategory;
    readonly reason: ErrorReason;
    readonly retry: RetryAdvice;
    /** The vendor's id of the request. */
    readonly requestId?: string;
    /** How long the vendor asks to wait, in milliseconds. */
    readonly retryAfterMs?: number;
}
/** What {@link toProblemDetails} can't know. */
export interface ProblemOptions {
    /** Where you document your problems: the type becomes this and the reason (`…#no-face-detected`). By default `about:blank`. */
    readonly typeBase?: string | undefined;
    /** What identifies this occurrence, for your support. */
    readonly instance?: string | undefined;
    /** The HTTP status to answer with; by default that of the category. */
    readonly status?: number | undefined;
}
interface Described {
    readonly vendor: string;
    readonly rawCode?: string | number | undefined;
    readonly message: string;
    readonly category: ErrorCategory;
    readonly reason: ErrorReason;
    readonly retry: RetryAdvice;
    readonly requestId?: string | undefined;
    readonly retryAfterMs?: number | undefined;
}
/**
 * Describes a vendor's error as a problem details document, to answer your own
 * clients with. The status is that of the category, so that the same trouble
 * gives the same status whoever the vendor is; the body of the vendor stays out.
 *
 * @param error - A vendor error.
 * @param options - What only you know.
 * @returns A document for `application/problem+json`.
 */
export declare function toProblemDetails(error: Described, options?: ProblemOptions): ProblemDetails;
export {};
//# sourceMappingURL=problem-details.d.ts.map