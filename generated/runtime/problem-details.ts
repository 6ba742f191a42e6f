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

/** The HTTP status of each category, as google.rpc.Code maps them; 500 for the rest. */
const STATUSES: { readonly [category: string]: number } = {
  ABORTED: 409,
  ALREADY_EXISTS: 409,
  CANCELLED: 499,
  DEADLINE_EXCEEDED: 504,
  FAILED_PRECONDITION: 400,
  INVALID_ARGUMENT: 400,
  NOT_FOUND: 404,
  OUT_OF_RANGE: 400,
  PERMISSION_DENIED: 403,
  RESOURCE_EXHAUSTED: 429,
  UNAUTHENTICATED: 401,
  UNAVAILABLE: 503,
  UNIMPLEMENTED: 501,
};

/** RFC 9457 wants the phrase of the status for a title where the type is `about:blank`. */
const PHRASES: { readonly [status: number]: string } = {
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Content Too Large",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  499: "Client Closed Request",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/**
 * Describes a vendor's error as a problem details document, to answer your own
 * clients with. The status is that of the category, so that the same trouble
 * gives the same status whoever the vendor is; the body of the vendor stays out.
 *
 * @param error - A vendor error.
 * @param options - What only you know.
 * @returns A document for `application/problem+json`.
 */
export function toProblemDetails(
  error: Described,
  options: ProblemOptions = {},
): ProblemDetails {
  const { vendor, rawCode, category, reason, retry } = error;
  const { typeBase, instance, status = STATUSES[category] ?? 500 } = options;
  const words = reason.toLowerCase().split("_");
  const phrase = typeBase === undefined ? PHRASES[status] : undefined;
  return {
    type: typeBase === undefined ? "about:blank" : typeBase + words.join("-"),
    title: phrase ?? sentence(words),
    status,
    ...(error.message === "" ? {} : { detail: error.message }),
    ...(instance === undefined ? {} : { instance }),
    vendor,
    ...(rawCode === undefined ? {} : { code: rawCode }),
    category,
    reason,
    retry,
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(error.retryAfterMs === undefined
      ? {}
      : { retryAfterMs: error.retryAfterMs }),
  };
}

function sentence(words: readonly string[]): string {
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
