/**
 * Categories, reasons and retry advice: one taxonomy for all vendors.
 *
 * Generated from `specs/reasons.yaml`: change the spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import type { Advice } from "./runtime/types.js";

/** What kind of trouble an error is, in the terms of google.rpc.Code. */
export const ErrorCategory = /* @__PURE__ */ Object.freeze({
  /** The operation was stopped before it was done, usually by the caller. */
  CANCELLED: "CANCELLED",
  /** The operation failed and nothing usable says why. */
  UNKNOWN: "UNKNOWN",
  /** What the caller sent is wrong in itself, whatever state the service is in. */
  INVALID_ARGUMENT: "INVALID_ARGUMENT",
  /** The operation took longer than it was allowed; it may have been carried out all the same. */
  DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED",
  /** Something that the request names does not exist. */
  NOT_FOUND: "NOT_FOUND",
  /** Something that the request should create is there already. */
  ALREADY_EXISTS: "ALREADY_EXISTS",
  /** The caller is known but not allowed to do this. */
  PERMISSION_DENIED: "PERMISSION_DENIED",
  /** A limit is reached, be it a rate, a quota, a balance or a store. */
  RESOURCE_EXHAUSTED: "RESOURCE_EXHAUSTED",
  /** The system is not in the state that the operation needs, and stays so until someone changes it. */
  FAILED_PRECONDITION: "FAILED_PRECONDITION",
  /** The operation met another one that was under way, and can be tried again as a whole. */
  ABORTED: "ABORTED",
  /** A well-formed position or value lies beyond what is valid at present. */
  OUT_OF_RANGE: "OUT_OF_RANGE",
  /** The service does not have this operation, or does not support it here. */
  UNIMPLEMENTED: "UNIMPLEMENTED",
  /** Something is broken inside the service. */
  INTERNAL: "INTERNAL",
  /** The service cannot answer at the moment and will most likely be back soon. */
  UNAVAILABLE: "UNAVAILABLE",
  /** Data is lost or damaged beyond recovery. */
  DATA_LOSS: "DATA_LOSS",
  /** The request does not prove who sends it. */
  UNAUTHENTICATED: "UNAUTHENTICATED",
} as const);

/** One of the values of the object of the same name. */
export type ErrorCategory = (typeof ErrorCategory)[keyof typeof ErrorCategory];

/** Why a call failed, in one taxonomy for all vendors. */
export const ErrorReason = /* @__PURE__ */ Object.freeze({
  /**
   * A parameter has a wrong value, type, format or count.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  INVALID_ARGUMENT: "INVALID_ARGUMENT",
  /**
   * A parameter, a header or the body is required but absent or empty.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MISSING_ARGUMENT: "MISSING_ARGUMENT",
  /**
   * The request body, a batch or a text in it is larger than the limit.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  REQUEST_TOO_LARGE: "REQUEST_TOO_LARGE",
  /**
   * The API, method, version, region or feature does not exist or is not supported.
   *
   * Usually UNIMPLEMENTED, retry never.
   */
  UNSUPPORTED_OPERATION: "UNSUPPORTED_OPERATION",
  /**
   * The URL of the media is malformed or not allowed.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  INVALID_URL: "INVALID_URL",
  /**
   * The vendor could not fetch the media from the URL that it was given.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_DOWNLOAD_FAILED: "MEDIA_DOWNLOAD_FAILED",
  /**
   * The bytes or the base64 text of an image or video cannot be decoded.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_DECODE_FAILED: "MEDIA_DECODE_FAILED",
  /**
   * The file type or the colour mode of the media is not accepted.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  UNSUPPORTED_MEDIA_FORMAT: "UNSUPPORTED_MEDIA_FORMAT",
  /**
   * The media is empty, corrupt or unacceptable in another way.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  INVALID_MEDIA: "INVALID_MEDIA",
  /**
   * The media is above the largest allowed file size, resolution or duration.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_TOO_LARGE: "MEDIA_TOO_LARGE",
  /**
   * Dimensions, aspect ratio or duration of the media are too small, or out of range in a direction that is not stated.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MEDIA_SIZE_OUT_OF_RANGE: "MEDIA_SIZE_OUT_OF_RANGE",
  /**
   * No face was found in the media.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  NO_FACE_DETECTED: "NO_FACE_DETECTED",
  /**
   * The media shows more faces than the operation allows.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  MULTIPLE_FACES_DETECTED: "MULTIPLE_FACES_DETECTED",
  /**
   * The face is below the smallest allowed size or share of the picture.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_TOO_SMALL: "FACE_TOO_SMALL",
  /**
   * Sharpness, lighting, pose or the quality score of the face is below the threshold.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_QUALITY_TOO_LOW: "FACE_QUALITY_TOO_LOW",
  /**
   * The face, or a part of it, is covered or cut off.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_OCCLUDED: "FACE_OCCLUDED",
  /**
   * Face detection did not succeed, and why is not stated.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  FACE_DETECTION_FAILED: "FACE_DETECTION_FAILED",
  /**
   * The check for a live person, a required action or a forged picture was not passed.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  LIVENESS_CHECK_FAILED: "LIVENESS_CHECK_FAILED",
  /**
   * A body, a pose or another target than a face was not found in the media.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  SUBJECT_NOT_DETECTED: "SUBJECT_NOT_DETECTED",
  /**
   * What the media shows is of a kind that is not supported, such as a cartoon or a type of scene.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  UNSUPPORTED_CONTENT: "UNSUPPORTED_CONTENT",
  /**
   * A content safety review refused the input or the output.
   *
   * Usually INVALID_ARGUMENT, retry after-fix.
   */
  CONTENT_MODERATED: "CONTENT_MODERATED",
  /**
   * The credential is missing, unknown or wrong.
   *
   * Usually UNAUTHENTICATED, retry after-fix.
   */
  UNAUTHENTICATED: "UNAUTHENTICATED",
  /**
   * The signature of the request does not verify.
   *
   * Usually UNAUTHENTICATED, retry after-fix.
   */
  SIGNATURE_INVALID: "SIGNATURE_INVALID",
  /**
   * The token or signature is past its validity and has to be renewed before the request is sent again.
   *
   * Usually UNAUTHENTICATED, retry after-fix.
   */
  CREDENTIALS_EXPIRED: "CREDENTIALS_EXPIRED",
  /**
   * The caller is authenticated but not allowed to do this.
   *
   * Usually PERMISSION_DENIED, retry after-fix.
   */
  PERMISSION_DENIED: "PERMISSION_DENIED",
  /**
   * The account or its service is frozen, locked or reclaimed.
   *
   * Usually PERMISSION_DENIED, retry never.
   */
  ACCOUNT_SUSPENDED: "ACCOUNT_SUSPENDED",
  /**
   * The service has not been enabled or bought for this account.
   *
   * Usually FAILED_PRECONDITION, retry after-fix.
   */
  SERVICE_NOT_ACTIVATED: "SERVICE_NOT_ACTIVATED",
  /**
   * Credits, prepaid quota or the balance are used up, or bills are unpaid.
   *
   * Usually RESOURCE_EXHAUSTED, retry after-top-up.
   */
  INSUFFICIENT_BALANCE: "INSUFFICIENT_BALANCE",
  /**
   * A cap on stored or allocated objects is reached, so that something has to be deleted or the cap raised.
   *
   * Usually RESOURCE_EXHAUSTED, retry after-top-up.
   */
  QUOTA_EXCEEDED: "QUOTA_EXCEEDED",
  /**
   * Too many requests came in a period of time.
   *
   * Usually RESOURCE_EXHAUSTED, retry backoff.
   */
  RATE_LIMITED: "RATE_LIMITED",
  /**
   * Too many requests or tasks are in flight at once.
   *
   * Usually RESOURCE_EXHAUSTED, retry backoff.
   */
  CONCURRENCY_LIMITED: "CONCURRENCY_LIMITED",
  /**
   * An object that the request names does not exist.
   *
   * Usually NOT_FOUND, retry after-fix.
   */
  RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
  /**
   * The id of an asynchronous task is unknown, or the task has expired.
   *
   * Usually NOT_FOUND, retry after-fix.
   */
  TASK_NOT_FOUND: "TASK_NOT_FOUND",
  /**
   * The object or key that should be created exists already.
   *
   * Usually ALREADY_EXISTS, retry after-fix.
   */
  RESOURCE_ALREADY_EXISTS: "RESOURCE_ALREADY_EXISTS",
  /**
   * The object is busy because it is in use, being changed or being deleted.
   *
   * Usually ABORTED, retry backoff.
   */
  RESOURCE_CONFLICT: "RESOURCE_CONFLICT",
  /**
   * The user or the client stopped the task or the request.
   *
   * Usually CANCELLED, retry never.
   */
  TASK_CANCELLED: "TASK_CANCELLED",
  /**
   * The service behind the API, or a fetch that it made, took too long.
   *
   * Usually DEADLINE_EXCEEDED, retry backoff.
   */
  TIMEOUT: "TIMEOUT",
  /**
   * The service, a model or the gateway cannot work at the moment.
   *
   * Usually UNAVAILABLE, retry backoff.
   */
  SERVICE_UNAVAILABLE: "SERVICE_UNAVAILABLE",
  /**
   * There is a fault inside the vendor's systems.
   *
   * Usually INTERNAL, retry backoff.
   */
  INTERNAL: "INTERNAL",
  /**
   * The vendor itself states no cause.
   *
   * Usually UNKNOWN, retry backoff.
   */
  UNKNOWN: "UNKNOWN",
} as const);

/** One of the values of the object of the same name. */
export type ErrorReason = (typeof ErrorReason)[keyof typeof ErrorReason];

/**
 * What to do before the same call can succeed.
 *
 * - `never`: nothing helps; do not send it again.
 * - `backoff`: wait, then send the same request again.
 * - `after-fix`: change the request, its input or the set-up first.
 * - `after-top-up`: buy credits or free quota first.
 */
export type RetryAdvice = "never" | "backoff" | "after-fix" | "after-top-up";

/** All categories. */
export const CATEGORIES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(ErrorCategory),
);

/** All reasons. */
export const REASONS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(ErrorReason),
);

/** All retry advices. */
export const RETRY_ADVICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "never",
  "backoff",
  "after-fix",
  "after-top-up",
]);

/** What an HTTP status says of an error of which nothing else is known. */
export const STATUS_ADVICE: ReadonlyMap<number, Advice> =
  /* @__PURE__ */ new Map<number, Advice>([
    [
      400,
      {
        category: "INVALID_ARGUMENT",
        reason: "INVALID_ARGUMENT",
        retry: "after-fix",
      },
    ],
    [
      401,
      {
        category: "UNAUTHENTICATED",
        reason: "UNAUTHENTICATED",
        retry: "after-fix",
      },
    ],
    [
      402,
      {
        category: "RESOURCE_EXHAUSTED",
        reason: "INSUFFICIENT_BALANCE",
        retry: "after-top-up",
      },
    ],
    [
      403,
      {
        category: "PERMISSION_DENIED",
        reason: "PERMISSION_DENIED",
        retry: "after-fix",
      },
    ],
    [
      404,
      {
        category: "NOT_FOUND",
        reason: "RESOURCE_NOT_FOUND",
        retry: "after-fix",
      },
    ],
    [
      405,
      {
        category: "UNIMPLEMENTED",
        reason: "UNSUPPORTED_OPERATION",
        retry: "never",
      },
    ],
    [
      406,
      {
        category: "INVALID_ARGUMENT",
        reason: "INVALID_ARGUMENT",
        retry: "after-fix",
      },
    ],
    [
      408,
      { category: "DEADLINE_EXCEEDED", reason: "TIMEOUT", retry: "backoff" },
    ],
    [
      409,
      { category: "ABORTED", reason: "RESOURCE_CONFLICT", retry: "backoff" },
    ],
    [
      410,
      {
        category: "NOT_FOUND",
        reason: "RESOURCE_NOT_FOUND",
        retry: "after-fix",
      },
    ],
    [
      413,
      {
        category: "INVALID_ARGUMENT",
        reason: "REQUEST_TOO_LARGE",
        retry: "after-fix",
      },
    ],
    [
      414,
      {
        category: "INVALID_ARGUMENT",
        reason: "REQUEST_TOO_LARGE",
        retry: "after-fix",
      },
    ],
    [
      415,
      {
        category: "INVALID_ARGUMENT",
        reason: "UNSUPPORTED_MEDIA_FORMAT",
        retry: "after-fix",
      },
    ],
    [
      422,
      {
        category: "INVALID_ARGUMENT",
        reason: "INVALID_ARGUMENT",
        retry: "after-fix",
      },
    ],
    [
      423,
      { category: "ABORTED", reason: "RESOURCE_CONFLICT", retry: "backoff" },
    ],
    [
      425,
      {
        category: "UNAVAILABLE",
        reason: "SERVICE_UNAVAILABLE",
        retry: "backoff",
      },
    ],
    [
      429,
      {
        category: "RESOURCE_EXHAUSTED",
        reason: "RATE_LIMITED",
        retry: "backoff",
      },
    ],
    [
      431,
      {
        category: "INVALID_ARGUMENT",
        reason: "REQUEST_TOO_LARGE",
        retry: "after-fix",
      },
    ],
    [499, { category: "CANCELLED", reason: "TASK_CANCELLED", retry: "never" }],
    [500, { category: "INTERNAL", reason: "INTERNAL", retry: "backoff" }],
    [
      501,
      {
        category: "UNIMPLEMENTED",
        reason: "UNSUPPORTED_OPERATION",
        retry: "never",
      },
    ],
    [
      502,
      {
        category: "UNAVAILABLE",
        reason: "SERVICE_UNAVAILABLE",
        retry: "backoff",
      },
    ],
    [
      503,
      {
        category: "UNAVAILABLE",
        reason: "SERVICE_UNAVAILABLE",
        retry: "backoff",
      },
    ],
    [
      504,
      { category: "DEADLINE_EXCEEDED", reason: "TIMEOUT", retry: "backoff" },
    ],
    [
      505,
      {
        category: "UNIMPLEMENTED",
        reason: "UNSUPPORTED_OPERATION",
        retry: "never",
      },
    ],
  ]);

/** The same for statuses that are not listed, by their first digit. */
export const STATUS_CLASS_ADVICE: ReadonlyMap<number, Advice> =
  /* @__PURE__ */ new Map<number, Advice>([
    [
      4,
      {
        category: "INVALID_ARGUMENT",
        reason: "INVALID_ARGUMENT",
        retry: "after-fix",
      },
    ],
    [5, { category: "INTERNAL", reason: "INTERNAL", retry: "backoff" }],
  ]);

/** What is said of an error of which nothing is known at all. */
export const OTHERWISE: Advice = {
  category: "UNKNOWN",
  reason: "UNKNOWN",
  retry: "never",
};
