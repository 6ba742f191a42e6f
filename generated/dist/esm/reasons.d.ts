/**
 * Categories, reasons and retry advice: one taxonomy for all vendors.
 *
 * Generated from `specs/reasons.yaml`: change the spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import type { Advice } from "./runtime/types.js";
/** What kind of trouble an error is, in the terms of google.rpc.Code. */
export declare const ErrorCategory: {
    /** The operation was stopped before it was done, usually by the caller. */
    readonly CANCELLED: "CANCELLED";
    /** The operation failed and nothing usable says why. */
    readonly UNKNOWN: "UNKNOWN";
    /** What the caller sent is wrong in itself, whatever state the service is in. */
    readonly INVALID_ARGUMENT: "INVALID_ARGUMENT";
    /** The operation took longer than it was allowed; it may have been carried out all the same. */
    readonly DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED";
    /** Something that the request names does not exist. */
    readonly NOT_FOUND: "NOT_FOUND";
    /** Something that the request should create is there already. */
    readonly ALREADY_EXISTS: "ALREADY_EXISTS";
    /** The caller is known but not allowed to do this. */
    readonly PERMISSION_DENIED: "PERMISSION_DENIED";
    /** A limit is reached, be it a rate, a quota, a balance or a store. */
    readonly RESOURCE_EXHAUSTED: "RESOURCE_EXHAUSTED";
    /** The system is not in the state that the operation needs, and stays so until someone changes it. */
    readonly FAILED_PRECONDITION: "FAILED_PRECONDITION";
    /** The operation met another one that was under way, and can be tried again as a whole. */
    readonly ABORTED: "ABORTED";
    /** A well-formed position or value lies beyond what is valid at present. */
    readonly OUT_OF_RANGE: "OUT_OF_RANGE";
    /** The service does not have this operation, or does not support it here. */
    readonly UNIMPLEMENTED: "UNIMPLEMENTED";
    /** Something is broken inside the service. */
    readonly INTERNAL: "INTERNAL";
    /** The service cannot answer at the moment and will most likely be back soon. */
    readonly UNAVAILABLE: "UNAVAILABLE";
    /** Data is lost or damaged beyond recovery. */
    readonly DATA_LOSS: "DATA_LOSS";
    /** The request does not prove who sends it. */
    readonly UNAUTHENTICATED: "UNAUTHENTICATED";
};
/** One of the values of the object of the same name. */
export type ErrorCategory = (typeof ErrorCategory)[keyof typeof ErrorCategory];
/** Why a call failed, in one taxonomy for all vendors. */
export declare const ErrorReason: {
    /**
     * A parameter has a wrong value, type, format or count.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly INVALID_ARGUMENT: "INVALID_ARGUMENT";
    /**
     * A parameter, a header or the body is required but absent or empty.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly MISSING_ARGUMENT: "MISSING_ARGUMENT";
    /**
     * The request body, a batch or a text in it is larger than the limit.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly REQUEST_TOO_LARGE: "REQUEST_TOO_LARGE";
    /**
     * The API, method, version, region or feature does not exist or is not supported.
     *
     * Usually UNIMPLEMENTED, retry never.
     */
    readonly UNSUPPORTED_OPERATION: "UNSUPPORTED_OPERATION";
    /**
     * The URL of the media is malformed or not allowed.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly INVALID_URL: "INVALID_URL";
    /**
     * The vendor could not fetch the media from the URL that it was given.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly MEDIA_DOWNLOAD_FAILED: "MEDIA_DOWNLOAD_FAILED";
    /**
     * The bytes or the base64 text of an image or video cannot be decoded.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly MEDIA_DECODE_FAILED: "MEDIA_DECODE_FAILED";
    /**
     * The file type or the colour mode of the media is not accepted.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly UNSUPPORTED_MEDIA_FORMAT: "UNSUPPORTED_MEDIA_FORMAT";
    /**
     * The media is empty, corrupt or unacceptable in another way.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly INVALID_MEDIA: "INVALID_MEDIA";
    /**
     * The media is above the largest allowed file size, resolution or duration.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly MEDIA_TOO_LARGE: "MEDIA_TOO_LARGE";
    /**
     * Dimensions, aspect ratio or duration of the media are too small, or out of range in a direction that is not stated.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly MEDIA_SIZE_OUT_OF_RANGE: "MEDIA_SIZE_OUT_OF_RANGE";
    /**
     * No face was found in the media.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly NO_FACE_DETECTED: "NO_FACE_DETECTED";
    /**
     * The media shows more faces than the operation allows.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly MULTIPLE_FACES_DETECTED: "MULTIPLE_FACES_DETECTED";
    /**
     * The face is below the smallest allowed size or share of the picture.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly FACE_TOO_SMALL: "FACE_TOO_SMALL";
    /**
     * Sharpness, lighting, pose or the quality score of the face is below the threshold.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly FACE_QUALITY_TOO_LOW: "FACE_QUALITY_TOO_LOW";
    /**
     * The face, or a part of it, is covered or cut off.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly FACE_OCCLUDED: "FACE_OCCLUDED";
    /**
     * Face detection did not succeed, and why is not stated.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly FACE_DETECTION_FAILED: "FACE_DETECTION_FAILED";
    /**
     * The check for a live person, a required action or a forged picture was not passed.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly LIVENESS_CHECK_FAILED: "LIVENESS_CHECK_FAILED";
    /**
     * A body, a pose or another target than a face was not found in the media.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly SUBJECT_NOT_DETECTED: "SUBJECT_NOT_DETECTED";
    /**
     * What the media shows is of a kind that is not supported, such as a cartoon or a type of scene.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly UNSUPPORTED_CONTENT: "UNSUPPORTED_CONTENT";
    /**
     * A content safety review refused the input or the output.
     *
     * Usually INVALID_ARGUMENT, retry after-fix.
     */
    readonly CONTENT_MODERATED: "CONTENT_MODERATED";
    /**
     * The credential is missing, unknown or wrong.
     *
     * Usually UNAUTHENTICATED, retry after-fix.
     */
    readonly UNAUTHENTICATED: "UNAUTHENTICATED";
    /**
     * The signature of the request does not verify.
     *
     * Usually UNAUTHENTICATED, retry after-fix.
     */
    readonly SIGNATURE_INVALID: "SIGNATURE_INVALID";
    /**
     * The token or signature is past its validity and has to be renewed before the request is sent again.
     *
     * Usually UNAUTHENTICATED, retry after-fix.
     */
    readonly CREDENTIALS_EXPIRED: "CREDENTIALS_EXPIRED";
    /**
     * The caller is authenticated but not allowed to do this.
     *
     * Usually PERMISSION_DENIED, retry after-fix.
     */
    readonly PERMISSION_DENIED: "PERMISSION_DENIED";
    /**
     * The account or its service is frozen, locked or reclaimed.
     *
     * Usually PERMISSION_DENIED, retry never.
     */
    readonly ACCOUNT_SUSPENDED: "ACCOUNT_SUSPENDED";
    /**
     * The service has not been enabled or bought for this account.
     *
     * Usually FAILED_PRECONDITION, retry after-fix.
     */
    readonly SERVICE_NOT_ACTIVATED: "SERVICE_NOT_ACTIVATED";
    /**
     * Credits, prepaid quota or the balance are used up, or bills are unpaid.
     *
     * Usually RESOURCE_EXHAUSTED, retry after-top-up.
     */
    readonly INSUFFICIENT_BALANCE: "INSUFFICIENT_BALANCE";
    /**
     * A cap on stored or allocated objects is reached, so that something has to be deleted or the cap raised.
     *
     * Usually RESOURCE_EXHAUSTED, retry after-top-up.
     */
    readonly QUOTA_EXCEEDED: "QUOTA_EXCEEDED";
    /**
     * Too many requests came in a period of time.
     *
     * Usually RESOURCE_EXHAUSTED, retry backoff.
     */
    readonly RATE_LIMITED: "RATE_LIMITED";
    /**
     * Too many requests or tasks are in flight at once.
     *
     * Usually RESOURCE_EXHAUSTED, retry backoff.
     */
    readonly CONCURRENCY_LIMITED: "CONCURRENCY_LIMITED";
    /**
     * An object that the request names does not exist.
     *
     * Usually NOT_FOUND, retry after-fix.
     */
    readonly RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND";
    /**
     * The id of an asynchronous task is unknown, or the task has expired.
     *
     * Usually NOT_FOUND, retry after-fix.
     */
    readonly TASK_NOT_FOUND: "TASK_NOT_FOUND";
    /**
     * The object or key that should be created exists already.
     *
     * Usually ALREADY_EXISTS, retry after-fix.
     */
    readonly RESOURCE_ALREADY_EXISTS: "RESOURCE_ALREADY_EXISTS";
    /**
     * The object is busy because it is in use, being changed or being deleted.
     *
     * Usually ABORTED, retry backoff.
     */
    readonly RESOURCE_CONFLICT: "RESOURCE_CONFLICT";
    /**
     * The user or the client stopped the task or the request.
     *
     * Usually CANCELLED, retry never.
     */
    readonly TASK_CANCELLED: "TASK_CANCELLED";
    /**
     * The service behind the API, or a fetch that it made, took too long.
     *
     * Usually DEADLINE_EXCEEDED, retry backoff.
     */
    readonly TIMEOUT: "TIMEOUT";
    /**
     * The service, a model or the gateway cannot work at the moment.
     *
     * Usually UNAVAILABLE, retry backoff.
     */
    readonly SERVICE_UNAVAILABLE: "SERVICE_UNAVAILABLE";
    /**
     * There is a fault inside the vendor's systems.
     *
     * Usually INTERNAL, retry backoff.
     */
    readonly INTERNAL: "INTERNAL";
    /**
     * The vendor itself states no cause.
     *
     * Usually UNKNOWN, retry backoff.
     */
    readonly UNKNOWN: "UNKNOWN";
};
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
export declare const CATEGORIES: ReadonlySet<unknown>;
/** All reasons. */
export declare const REASONS: ReadonlySet<unknown>;
/** All retry advices. */
export declare const RETRY_ADVICES: ReadonlySet<unknown>;
/** What an HTTP status says of an error of which nothing else is known. */
export declare const STATUS_ADVICE: ReadonlyMap<number, Advice>;
/** The same for statuses that are not listed, by their first digit. */
export declare const STATUS_CLASS_ADVICE: ReadonlyMap<number, Advice>;
/** What is said of an error of which nothing is known at all. */
export declare const OTHERWISE: Advice;
//# sourceMappingURL=reasons.d.ts.map