/**
 * The error codes of Vidu: 38 codes, read on 2026-11-21.
 *
 * Generated from `specs/vidu.yaml`: change the spec and run `npm run generate`.
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 * @packageDocumentation
 */
import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { type Parser, parser } from "./runtime/parse.js";
import type { Plan } from "./runtime/plan.js";
import type { QuickResult } from "./runtime/quick.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
import type {
  ErrorTable,
  KnownCodes,
  KnownErrorFields,
  ResponseHeaders,
  ResponseInfo,
  UnrecognizedErrorFields,
} from "./runtime/types.js";
import { errorOf } from "./runtime/error.js";
import { headerOf, own } from "./runtime/read.js";
import {
  codeOf,
  isCode,
  presentOf,
  statusOf,
  textOf,
} from "./runtime/values.js";

/**
 * The error codes of Vidu.
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export enum ViduErrorCode {
  /**
   * Invalid request
   *
   * - Code: BadRequest
   * - HTTP status: 400
   * - Message: bad request
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  BadRequest = "BadRequest",
  /**
   * Missing fields, see error message for specific fields
   *
   * - Code: FieldLacking
   * - HTTP status: 400
   * - Message: field is missing or empty: \{\{.fields\}\}
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  FieldLacking = "FieldLacking",
  /**
   * Unnecessary fields, see error message for specific fields
   *
   * - Code: FieldUnwanted
   * - HTTP status: 400
   * - Message: unwanted field: \{\{.fields\}\}
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  FieldUnwanted = "FieldUnwanted",
  /**
   * Field item count out of range
   *
   * - Code: FieldItemCountOutOfRange
   * - HTTP status: 400
   * - Message: field item count out of range: \{\{.fields\}\}
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A field that is a list has too few or too many items.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  FieldItemCountOutOfRange = "FieldItemCountOutOfRange",
  /**
   * Image size issue. Requirements:
   * Image size must be less than 50MB
   * Supported formats: JPG/PNG/JPEG/WEBP
   * Aspect ratio must be less than 1:4 or 4:1, the aspect ratio of dance special effects images needs to be between 1:1.2 and 1:2
   *
   * - Code: PageSizeOutOfRange
   * - HTTP status: 400
   * - Message: page size out of range
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   * - Note: Named as if about paging, but the description is about images: file size, format and aspect ratio.
   * - On the page: Code and message are about the size of a page, the description is about the file size, format and aspect ratio of images.
   * - On the page: The description has lost its line breaks, and an aspect ratio less than 1:4 or 4:1 must mean one between the two.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  PageSizeOutOfRange = "PageSizeOutOfRange",
  /**
   * Failed to download user image URL. Please check the validity of the link.
   *
   * - Code: ImageDownloadFailure
   * - HTTP status: 400
   * - Message: image download failure
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason MEDIA_DOWNLOAD_FAILED, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ImageDownloadFailure = "ImageDownloadFailure",
  /**
   * Request is being processed
   *
   * - Code: OperationInProcess
   * - HTTP status: 400
   * - Message: operation in process, please retry later
   * - Group: Task Management
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   * - Note: An earlier operation on the same thing is still running; the message itself says to retry later.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  OperationInProcess = "OperationInProcess",
  /**
   * Image format does not meet requirements
   *
   * - Code: ImageFormatInvalid
   * - HTTP status: 400
   * - Message: invalid image format
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_MEDIA_FORMAT, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ImageFormatInvalid = "ImageFormatInvalid",
  /**
   * Input did not pass the safety review
   *
   * - Code: AuditSubmitIllegal
   * - HTTP status: 400
   * - Message: submit is illegal
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason CONTENT_MODERATED, retry after-fix
   * - Note: The review refused the input.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  AuditSubmitIllegal = "AuditSubmitIllegal",
  /**
   * Insufficient credits
   *
   * - Code: CreditInsufficient
   * - HTTP status: 400
   * - Message: insufficient credits
   * - Group: Task Management
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  CreditInsufficient = "CreditInsufficient",
  /**
   * Generated content triggered a policy violation
   *
   * - Code: CreationPolicyViolation
   * - HTTP status: 400
   * - Message: creation policy violation
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason CONTENT_MODERATED, retry after-fix
   * - Note: The review refused the output, so change the prompt or the images; the same request may violate the policy again.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  CreationPolicyViolation = "CreationPolicyViolation",
  /**
   * The requested model is unavailable. Task execution failed. Please check the model type and try again.
   *
   * - Code: ModelUnavailable
   * - HTTP status: 400
   * - Message: model unavailable
   * - Group: Task Management
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry after-fix
   * - Note: The page does not say to wait but to check the model type, so the same request again is not promised to help.
   * - On the page: Says that the model is unavailable and advises to check the model type, so it may be an outage as well as a wrong parameter.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ModelUnavailable = "ModelUnavailable",
  /**
   * User manually terminated task execution.
   *
   * - Code: UserCancelled
   * - HTTP status: 400
   * - Message: user cancelled
   * - Group: Task Management
   * - Category CANCELLED, reason TASK_CANCELLED, retry never
   * - Note: Stopped on purpose; Canceled is the same for a request.
   * - On the page: Spelled with two l, while Canceled has one; the first is about a task and the second about a request.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  UserCancelled = "UserCancelled",
  /**
   * The incoming parameters did not pass the validity verification
   *
   * - Code: FieldInvalid
   * - HTTP status: 400
   * - Message: invalid field: \{\{.fields\}\}
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  FieldInvalid = "FieldInvalid",
  /**
   * Input image human detection failed, please upload again
   *
   * - Code: ImageCheckBodyJointsFailed
   * - HTTP status: 400
   * - Message: Image Check Body Joins Failed
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason SUBJECT_NOT_DETECTED, retry after-fix
   * - Note: The description says that detecting a human in the image failed.
   * - On the page: Joins in the message stands for joints, which the code has right.
   * - Source of the status: Superaiglobal (Vidau), Error Codes
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ImageCheckBodyJointsFailed = "ImageCheckBodyJointsFailed",
  /**
   * Input image face detection failed, please upload again
   *
   * - Code: ImageCheckFaceFailed
   * - HTTP status: 400
   * - Message: mage Check Face Failed
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason FACE_DETECTION_FAILED, retry after-fix
   * - Note: Neither text says whether there is no face or one that cannot be used.
   * - On the page: The message has lost its first letter (mage for Image); the reseller's copy has it.
   * - Source of the status: Superaiglobal (Vidau), Error Codes
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ImageCheckFaceFailed = "ImageCheckFaceFailed",
  /**
   * The human body or face in the input image is obstructed, please upload again
   *
   * - Code: ImageObjectsUndetected
   * - HTTP status: 400
   * - Message: Image BodyJoins or Face Too Much Occlusion
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   * - Note: The obstructed part may be the body as well as the face; there is no reason for an obstructed body alone.
   * - On the page: The code says undetected, message and description say obstructed; BodyJoins in the message stands for body joints.
   * - Source of the status: Superaiglobal (Vidau), Error Codes
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ImageObjectsUndetected = "ImageObjectsUndetected",
  /**
   * Unauthorized
   *
   * - Code: Unauthorized
   * - HTTP status: 401
   * - Message: unauthorized
   * - Group: Task Management
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  Unauthorized = "Unauthorized",
  /**
   * Request is forbidden
   *
   * - Code: Forbidden
   * - HTTP status: 403
   * - Message: forbidden
   * - Group: Task Management
   * - Category PERMISSION_DENIED, reason PERMISSION_DENIED, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  Forbidden = "Forbidden",
  /**
   * Task ID not found
   *
   * - Code: TaskNotFound
   * - HTTP status: 404
   * - Message: task not found
   * - Group: Task Management
   * - Category NOT_FOUND, reason TASK_NOT_FOUND, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  TaskNotFound = "TaskNotFound",
  /**
   * Creation ID not found
   *
   * - Code: CreationNotFound
   * - HTTP status: 404
   * - Message: creation not found
   * - Group: Task Management
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: A creation is what a task has made, not the task.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  CreationNotFound = "CreationNotFound",
  /**
   * The requested resource not found
   *
   * - Code: NotFound
   * - HTTP status: 404
   * - Message: not found
   * - Group: Task Management
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  NotFound = "NotFound",
  /**
   * Resource key conflict
   *
   * - Code: Conflict
   * - HTTP status: 409
   * - Message: resource conflict
   * - Group: Task Management
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   * - Note: The description says that a key is in conflict, and the Chinese edition that it is the primary key, so waiting does not help.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  Conflict = "Conflict",
  /**
   * Exceeded concurrency limit. Please contact support
   *
   * - Code: QuotaExceeded
   * - HTTP status: 429
   * - Message: quota exceeded
   * - Group: Task Management
   * - Category RESOURCE_EXHAUSTED, reason CONCURRENCY_LIMITED, retry backoff
   * - Note: A quota by name, but the description says that too much runs at once; that passes by itself, and support can raise the limit.
   * - On the page: Named a quota, described as a limit on concurrency.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  QuotaExceeded = "QuotaExceeded",
  /**
   * Requests are too frequent
   *
   * - Code: TooManyRequests
   * - HTTP status: 429
   * - Message: too many requests
   * - Group: Task Management
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  TooManyRequests = "TooManyRequests",
  /**
   * Exceeded resource limit
   *
   * - Code: SystemThrottling
   * - HTTP status: 429
   * - Message: system is throttling
   * - Group: Task Management
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: The message says throttling, the description only that a resource limit is exceeded.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  SystemThrottling = "SystemThrottling",
  /**
   * Request was canceled
   *
   * - Code: Canceled
   * - HTTP status: 499
   * - Message: request canceled by client
   * - Group: Task Management
   * - Category CANCELLED, reason TASK_CANCELLED, retry never
   * - Note: The client gave up on the request; UserCancelled is the same for a task.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  Canceled = "Canceled",
  /**
   * Internal server error. Please try again later or contact customer support.
   *
   * - Code: InternalServiceFailure
   * - HTTP status: 500
   * - Message: internal service failure
   * - Group: Task Management
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The description says to try again later.
   * - Source of the status: Vidu, Error Code, an older edition of the page
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  InternalServiceFailure = "InternalServiceFailure",
  /**
   * Unknown reason
   *
   * - Code: Unknown
   * - Message: unknown
   * - Group: Task Management
   * - Category UNKNOWN, reason UNKNOWN, retry backoff
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  Unknown = "Unknown",
  /**
   * Face detect failed
   *
   * - Code: FaceDetectFailure
   * - Message: face detect failure
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason FACE_DETECTION_FAILED, retry after-fix
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  FaceDetectFailure = "FaceDetectFailure",
  /**
   * Video download failed
   *
   * - Code: VideoDownloadFailure
   * - Message: video download failure
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason MEDIA_DOWNLOAD_FAILED, retry after-fix
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  VideoDownloadFailure = "VideoDownloadFailure",
  /**
   * The video format is incorrect
   *
   * - Code: VideoFormatInvalid
   * - Message: video format invalid
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_MEDIA_FORMAT, retry after-fix
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  VideoFormatInvalid = "VideoFormatInvalid",
  /**
   * Face detection failed
   *
   * - Code: FaceDetectNotPass
   * - Message: face detect not pass
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason FACE_DETECTION_FAILED, retry after-fix
   * - Note: Described in nearly the words of FaceDetectFailure.
   * - On the page: Described like FaceDetectFailure (Face detect failed); ImageCheckFaceFailed says the same once more.
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  FaceDetectNotPass = "FaceDetectNotPass",
  /**
   * Image review failed
   *
   * - Code: PhotoAuditNotPass
   * - Message: photo audit not pass
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason CONTENT_MODERATED, retry after-fix
   * - Note: The review refused the image.
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  PhotoAuditNotPass = "PhotoAuditNotPass",
  /**
   * Unable to detect face
   *
   * - Code: NoFaceDetected
   * - Message: no face detected
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  NoFaceDetected = "NoFaceDetected",
  /**
   * Multi person detection failed
   *
   * - Code: MultiFaceDetected
   * - Message: multi face detected
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason MULTIPLE_FACES_DETECTED, retry after-fix
   * - Note: Judged from code and message; the description could also mean that several persons were not detected.
   * - On the page: Code and message say that several faces were detected, the description that the detection of several persons failed.
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  MultiFaceDetected = "MultiFaceDetected",
  /**
   * Input or output audit failed
   *
   * - Code: AuditFailed
   * - Message: audit failed
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason CONTENT_MODERATED, retry after-fix
   * - Note: Taken as a review that refused the input or the output, as the other audit codes are, not as one that broke down.
   * - On the page: One of four codes for content review, beside AuditSubmitIllegal, CreationPolicyViolation and PhotoAuditNotPass; it covers both input and output.
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  AuditFailed = "AuditFailed",
  /**
   * The pixels on both sides of the image are too large or too small
   *
   * - Code: ImageSizeInvalid
   * - Message: image size invalid
   * - Group: Task Management
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   * - Note: Too large or too small, in pixels.
   * - On the page: Overlaps with PageSizeOutOfRange.
   *
   * [Vidu error codes](https://platform.vidu.com/docs/error-code)
   */
  ImageSizeInvalid = "ImageSizeInvalid",
}

/**
 * Invalid request
 *
 * - HTTP status: 400
 * - Message: bad request
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduBadRequestError extends KnownErrorFields {
  readonly code: ViduErrorCode.BadRequest;
  readonly vendor: "vidu";
  readonly rawCode: "BadRequest";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing fields, see error message for specific fields
 *
 * - HTTP status: 400
 * - Message: field is missing or empty: \{\{.fields\}\}
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduFieldLackingError extends KnownErrorFields {
  readonly code: ViduErrorCode.FieldLacking;
  readonly vendor: "vidu";
  readonly rawCode: "FieldLacking";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
  /** What the message says in its placeholders, when it was made from the template. */
  readonly params?: { readonly fields: string } | undefined;
}

/**
 * Unnecessary fields, see error message for specific fields
 *
 * - HTTP status: 400
 * - Message: unwanted field: \{\{.fields\}\}
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduFieldUnwantedError extends KnownErrorFields {
  readonly code: ViduErrorCode.FieldUnwanted;
  readonly vendor: "vidu";
  readonly rawCode: "FieldUnwanted";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
  /** What the message says in its placeholders, when it was made from the template. */
  readonly params?: { readonly fields: string } | undefined;
}

/**
 * Field item count out of range
 *
 * - HTTP status: 400
 * - Message: field item count out of range: \{\{.fields\}\}
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduFieldItemCountOutOfRangeError extends KnownErrorFields {
  readonly code: ViduErrorCode.FieldItemCountOutOfRange;
  readonly vendor: "vidu";
  readonly rawCode: "FieldItemCountOutOfRange";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
  /** What the message says in its placeholders, when it was made from the template. */
  readonly params?: { readonly fields: string } | undefined;
}

/**
 * Image size issue. Requirements:
 * Image size must be less than 50MB
 * Supported formats: JPG/PNG/JPEG/WEBP
 * Aspect ratio must be less than 1:4 or 4:1, the aspect ratio of dance special effects images needs to be between 1:1.2 and 1:2
 *
 * - HTTP status: 400
 * - Message: page size out of range
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduPageSizeOutOfRangeError extends KnownErrorFields {
  readonly code: ViduErrorCode.PageSizeOutOfRange;
  readonly vendor: "vidu";
  readonly rawCode: "PageSizeOutOfRange";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/**
 * Failed to download user image URL. Please check the validity of the link.
 *
 * - HTTP status: 400
 * - Message: image download failure
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduImageDownloadFailureError extends KnownErrorFields {
  readonly code: ViduErrorCode.ImageDownloadFailure;
  readonly vendor: "vidu";
  readonly rawCode: "ImageDownloadFailure";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DOWNLOAD_FAILED";
  readonly retry: "after-fix";
}

/**
 * Request is being processed
 *
 * - HTTP status: 400
 * - Message: operation in process, please retry later
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduOperationInProcessError extends KnownErrorFields {
  readonly code: ViduErrorCode.OperationInProcess;
  readonly vendor: "vidu";
  readonly rawCode: "OperationInProcess";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Image format does not meet requirements
 *
 * - HTTP status: 400
 * - Message: invalid image format
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduImageFormatInvalidError extends KnownErrorFields {
  readonly code: ViduErrorCode.ImageFormatInvalid;
  readonly vendor: "vidu";
  readonly rawCode: "ImageFormatInvalid";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_MEDIA_FORMAT";
  readonly retry: "after-fix";
}

/**
 * Input did not pass the safety review
 *
 * - HTTP status: 400
 * - Message: submit is illegal
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduAuditSubmitIllegalError extends KnownErrorFields {
  readonly code: ViduErrorCode.AuditSubmitIllegal;
  readonly vendor: "vidu";
  readonly rawCode: "AuditSubmitIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "CONTENT_MODERATED";
  readonly retry: "after-fix";
}

/**
 * Insufficient credits
 *
 * - HTTP status: 400
 * - Message: insufficient credits
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduCreditInsufficientError extends KnownErrorFields {
  readonly code: ViduErrorCode.CreditInsufficient;
  readonly vendor: "vidu";
  readonly rawCode: "CreditInsufficient";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * Generated content triggered a policy violation
 *
 * - HTTP status: 400
 * - Message: creation policy violation
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduCreationPolicyViolationError extends KnownErrorFields {
  readonly code: ViduErrorCode.CreationPolicyViolation;
  readonly vendor: "vidu";
  readonly rawCode: "CreationPolicyViolation";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "CONTENT_MODERATED";
  readonly retry: "after-fix";
}

/**
 * The requested model is unavailable. Task execution failed. Please check the model type and try again.
 *
 * - HTTP status: 400
 * - Message: model unavailable
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduModelUnavailableError extends KnownErrorFields {
  readonly code: ViduErrorCode.ModelUnavailable;
  readonly vendor: "vidu";
  readonly rawCode: "ModelUnavailable";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "after-fix";
}

/**
 * User manually terminated task execution.
 *
 * - HTTP status: 400
 * - Message: user cancelled
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduUserCancelledError extends KnownErrorFields {
  readonly code: ViduErrorCode.UserCancelled;
  readonly vendor: "vidu";
  readonly rawCode: "UserCancelled";
  readonly category: "CANCELLED";
  readonly reason: "TASK_CANCELLED";
  readonly retry: "never";
}

/**
 * The incoming parameters did not pass the validity verification
 *
 * - HTTP status: 400
 * - Message: invalid field: \{\{.fields\}\}
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduFieldInvalidError extends KnownErrorFields {
  readonly code: ViduErrorCode.FieldInvalid;
  readonly vendor: "vidu";
  readonly rawCode: "FieldInvalid";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
  /** What the message says in its placeholders, when it was made from the template. */
  readonly params?: { readonly fields: string } | undefined;
}

/**
 * Input image human detection failed, please upload again
 *
 * - HTTP status: 400
 * - Message: Image Check Body Joins Failed
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduImageCheckBodyJointsFailedError extends KnownErrorFields {
  readonly code: ViduErrorCode.ImageCheckBodyJointsFailed;
  readonly vendor: "vidu";
  readonly rawCode: "ImageCheckBodyJointsFailed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "SUBJECT_NOT_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Input image face detection failed, please upload again
 *
 * - HTTP status: 400
 * - Message: mage Check Face Failed
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduImageCheckFaceFailedError extends KnownErrorFields {
  readonly code: ViduErrorCode.ImageCheckFaceFailed;
  readonly vendor: "vidu";
  readonly rawCode: "ImageCheckFaceFailed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_DETECTION_FAILED";
  readonly retry: "after-fix";
}

/**
 * The human body or face in the input image is obstructed, please upload again
 *
 * - HTTP status: 400
 * - Message: Image BodyJoins or Face Too Much Occlusion
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduImageObjectsUndetectedError extends KnownErrorFields {
  readonly code: ViduErrorCode.ImageObjectsUndetected;
  readonly vendor: "vidu";
  readonly rawCode: "ImageObjectsUndetected";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Unauthorized
 *
 * - HTTP status: 401
 * - Message: unauthorized
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduUnauthorizedError extends KnownErrorFields {
  readonly code: ViduErrorCode.Unauthorized;
  readonly vendor: "vidu";
  readonly rawCode: "Unauthorized";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * Request is forbidden
 *
 * - HTTP status: 403
 * - Message: forbidden
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduForbiddenError extends KnownErrorFields {
  readonly code: ViduErrorCode.Forbidden;
  readonly vendor: "vidu";
  readonly rawCode: "Forbidden";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "PERMISSION_DENIED";
  readonly retry: "after-fix";
}

/**
 * Task ID not found
 *
 * - HTTP status: 404
 * - Message: task not found
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduTaskNotFoundError extends KnownErrorFields {
  readonly code: ViduErrorCode.TaskNotFound;
  readonly vendor: "vidu";
  readonly rawCode: "TaskNotFound";
  readonly category: "NOT_FOUND";
  readonly reason: "TASK_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Creation ID not found
 *
 * - HTTP status: 404
 * - Message: creation not found
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduCreationNotFoundError extends KnownErrorFields {
  readonly code: ViduErrorCode.CreationNotFound;
  readonly vendor: "vidu";
  readonly rawCode: "CreationNotFound";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * The requested resource not found
 *
 * - HTTP status: 404
 * - Message: not found
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduNotFoundError extends KnownErrorFields {
  readonly code: ViduErrorCode.NotFound;
  readonly vendor: "vidu";
  readonly rawCode: "NotFound";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Resource key conflict
 *
 * - HTTP status: 409
 * - Message: resource conflict
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduConflictError extends KnownErrorFields {
  readonly code: ViduErrorCode.Conflict;
  readonly vendor: "vidu";
  readonly rawCode: "Conflict";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * Exceeded concurrency limit. Please contact support
 *
 * - HTTP status: 429
 * - Message: quota exceeded
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduQuotaExceededError extends KnownErrorFields {
  readonly code: ViduErrorCode.QuotaExceeded;
  readonly vendor: "vidu";
  readonly rawCode: "QuotaExceeded";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "CONCURRENCY_LIMITED";
  readonly retry: "backoff";
}

/**
 * Requests are too frequent
 *
 * - HTTP status: 429
 * - Message: too many requests
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduTooManyRequestsError extends KnownErrorFields {
  readonly code: ViduErrorCode.TooManyRequests;
  readonly vendor: "vidu";
  readonly rawCode: "TooManyRequests";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * Exceeded resource limit
 *
 * - HTTP status: 429
 * - Message: system is throttling
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduSystemThrottlingError extends KnownErrorFields {
  readonly code: ViduErrorCode.SystemThrottling;
  readonly vendor: "vidu";
  readonly rawCode: "SystemThrottling";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * Request was canceled
 *
 * - HTTP status: 499
 * - Message: request canceled by client
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduCanceledError extends KnownErrorFields {
  readonly code: ViduErrorCode.Canceled;
  readonly vendor: "vidu";
  readonly rawCode: "Canceled";
  readonly category: "CANCELLED";
  readonly reason: "TASK_CANCELLED";
  readonly retry: "never";
}

/**
 * Internal server error. Please try again later or contact customer support.
 *
 * - HTTP status: 500
 * - Message: internal service failure
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduInternalServiceFailureError extends KnownErrorFields {
  readonly code: ViduErrorCode.InternalServiceFailure;
  readonly vendor: "vidu";
  readonly rawCode: "InternalServiceFailure";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Unknown reason
 *
 * - Message: unknown
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduUnknownError extends KnownErrorFields {
  readonly code: ViduErrorCode.Unknown;
  readonly vendor: "vidu";
  readonly rawCode: "Unknown";
  readonly category: "UNKNOWN";
  readonly reason: "UNKNOWN";
  readonly retry: "backoff";
}

/**
 * Face detect failed
 *
 * - Message: face detect failure
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduFaceDetectFailureError extends KnownErrorFields {
  readonly code: ViduErrorCode.FaceDetectFailure;
  readonly vendor: "vidu";
  readonly rawCode: "FaceDetectFailure";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_DETECTION_FAILED";
  readonly retry: "after-fix";
}

/**
 * Video download failed
 *
 * - Message: video download failure
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduVideoDownloadFailureError extends KnownErrorFields {
  readonly code: ViduErrorCode.VideoDownloadFailure;
  readonly vendor: "vidu";
  readonly rawCode: "VideoDownloadFailure";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DOWNLOAD_FAILED";
  readonly retry: "after-fix";
}

/**
 * The video format is incorrect
 *
 * - Message: video format invalid
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduVideoFormatInvalidError extends KnownErrorFields {
  readonly code: ViduErrorCode.VideoFormatInvalid;
  readonly vendor: "vidu";
  readonly rawCode: "VideoFormatInvalid";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_MEDIA_FORMAT";
  readonly retry: "after-fix";
}

/**
 * Face detection failed
 *
 * - Message: face detect not pass
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduFaceDetectNotPassError extends KnownErrorFields {
  readonly code: ViduErrorCode.FaceDetectNotPass;
  readonly vendor: "vidu";
  readonly rawCode: "FaceDetectNotPass";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_DETECTION_FAILED";
  readonly retry: "after-fix";
}

/**
 * Image review failed
 *
 * - Message: photo audit not pass
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduPhotoAuditNotPassError extends KnownErrorFields {
  readonly code: ViduErrorCode.PhotoAuditNotPass;
  readonly vendor: "vidu";
  readonly rawCode: "PhotoAuditNotPass";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "CONTENT_MODERATED";
  readonly retry: "after-fix";
}

/**
 * Unable to detect face
 *
 * - Message: no face detected
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduNoFaceDetectedError extends KnownErrorFields {
  readonly code: ViduErrorCode.NoFaceDetected;
  readonly vendor: "vidu";
  readonly rawCode: "NoFaceDetected";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Multi person detection failed
 *
 * - Message: multi face detected
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduMultiFaceDetectedError extends KnownErrorFields {
  readonly code: ViduErrorCode.MultiFaceDetected;
  readonly vendor: "vidu";
  readonly rawCode: "MultiFaceDetected";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MULTIPLE_FACES_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Input or output audit failed
 *
 * - Message: audit failed
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduAuditFailedError extends KnownErrorFields {
  readonly code: ViduErrorCode.AuditFailed;
  readonly vendor: "vidu";
  readonly rawCode: "AuditFailed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "CONTENT_MODERATED";
  readonly retry: "after-fix";
}

/**
 * The pixels on both sides of the image are too large or too small
 *
 * - Message: image size invalid
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export interface ViduImageSizeInvalidError extends KnownErrorFields {
  readonly code: ViduErrorCode.ImageSizeInvalid;
  readonly vendor: "vidu";
  readonly rawCode: "ImageSizeInvalid";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/** An error of Vidu with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownViduError =
  | ViduBadRequestError
  | ViduFieldLackingError
  | ViduFieldUnwantedError
  | ViduFieldItemCountOutOfRangeError
  | ViduPageSizeOutOfRangeError
  | ViduImageDownloadFailureError
  | ViduOperationInProcessError
  | ViduImageFormatInvalidError
  | ViduAuditSubmitIllegalError
  | ViduCreditInsufficientError
  | ViduCreationPolicyViolationError
  | ViduModelUnavailableError
  | ViduUserCancelledError
  | ViduFieldInvalidError
  | ViduImageCheckBodyJointsFailedError
  | ViduImageCheckFaceFailedError
  | ViduImageObjectsUndetectedError
  | ViduUnauthorizedError
  | ViduForbiddenError
  | ViduTaskNotFoundError
  | ViduCreationNotFoundError
  | ViduNotFoundError
  | ViduConflictError
  | ViduQuotaExceededError
  | ViduTooManyRequestsError
  | ViduSystemThrottlingError
  | ViduCanceledError
  | ViduInternalServiceFailureError
  | ViduUnknownError
  | ViduFaceDetectFailureError
  | ViduVideoDownloadFailureError
  | ViduVideoFormatInvalidError
  | ViduFaceDetectNotPassError
  | ViduPhotoAuditNotPassError
  | ViduNoFaceDetectedError
  | ViduMultiFaceDetectedError
  | ViduAuditFailedError
  | ViduImageSizeInvalidError;

/** A failure of Vidu whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedViduError = UnrecognizedErrorFields<"vidu">;

/** An error of Vidu. Check `known` first, then `code`. */
export type ViduError = KnownViduError | UnrecognizedViduError;

/** The error of Vidu with the code `C`. */
export type ViduErrorOf<C extends ViduErrorCode> = Extract<
  KnownViduError,
  { readonly code: C }
>;

/** What the messages of Vidu say in their placeholders, by code. */
export interface ViduMessageParams {
  readonly [ViduErrorCode.FieldLacking]: { readonly fields: string };
  readonly [ViduErrorCode.FieldUnwanted]: { readonly fields: string };
  readonly [ViduErrorCode.FieldItemCountOutOfRange]: {
    readonly fields: string;
  };
  readonly [ViduErrorCode.FieldInvalid]: { readonly fields: string };
}

/** Every code of Vidu, in the order of its page. */
export const VIDU_ERROR_CODES: readonly ViduErrorCode[] =
  /* @__PURE__ */ codeList<ViduErrorCode>([
    "BadRequest",
    "FieldLacking",
    "FieldUnwanted",
    "FieldItemCountOutOfRange",
    "PageSizeOutOfRange",
    "ImageDownloadFailure",
    "OperationInProcess",
    "ImageFormatInvalid",
    "AuditSubmitIllegal",
    "CreditInsufficient",
    "CreationPolicyViolation",
    "ModelUnavailable",
    "UserCancelled",
    "FieldInvalid",
    "ImageCheckBodyJointsFailed",
    "ImageCheckFaceFailed",
    "ImageObjectsUndetected",
    "Unauthorized",
    "Forbidden",
    "TaskNotFound",
    "CreationNotFound",
    "NotFound",
    "Conflict",
    "QuotaExceeded",
    "TooManyRequests",
    "SystemThrottling",
    "Canceled",
    "InternalServiceFailure",
    "Unknown",
    "FaceDetectFailure",
    "VideoDownloadFailure",
    "VideoFormatInvalid",
    "FaceDetectNotPass",
    "PhotoAuditNotPass",
    "NoFaceDetected",
    "MultiFaceDetected",
    "AuditFailed",
    "ImageSizeInvalid",
  ]);

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(VIDU_ERROR_CODES);

const KNOWN: KnownCodes = {
  vendor: "vidu",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "BadRequest",
        "FieldUnwanted",
        "FieldItemCountOutOfRange",
        "FieldInvalid",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["FieldLacking"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["PageSizeOutOfRange", "ImageSizeInvalid"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["ImageDownloadFailure", "VideoDownloadFailure"],
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: ["OperationInProcess"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["ImageFormatInvalid", "VideoFormatInvalid"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      codes: [
        "AuditSubmitIllegal",
        "CreationPolicyViolation",
        "PhotoAuditNotPass",
        "AuditFailed",
      ],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: ["CreditInsufficient"],
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "after-fix",
      codes: ["ModelUnavailable"],
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["UserCancelled", "Canceled"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      codes: ["ImageCheckBodyJointsFailed"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["ImageCheckFaceFailed", "FaceDetectFailure", "FaceDetectNotPass"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      codes: ["ImageObjectsUndetected"],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["Unauthorized"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["Forbidden"],
    },
    {
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
      codes: ["TaskNotFound"],
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["CreationNotFound", "NotFound"],
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: ["Conflict"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["QuotaExceeded"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["TooManyRequests", "SystemThrottling"],
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["InternalServiceFailure"],
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["Unknown"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["NoFaceDetected"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      codes: ["MultiFaceDetected"],
    },
  ]),
  aliases: /* @__PURE__ */ new Map<string | number, string | number>([]),
  templates: /* @__PURE__ */ new Map([
    [
      "FieldLacking",
      { texts: ["field is missing or empty: ", ""], params: ["fields"] },
    ],
    ["FieldUnwanted", { texts: ["unwanted field: ", ""], params: ["fields"] }],
    [
      "FieldItemCountOutOfRange",
      { texts: ["field item count out of range: ", ""], params: ["fields"] },
    ],
    ["FieldInvalid", { texts: ["invalid field: ", ""], params: ["fields"] }],
  ]),
};

const PARSE: Parser = /* @__PURE__ */ parser({
  known: KNOWN,
  families: [
    {
      prefix: "TaskPromptPolicyViolation",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
    },
  ],
  wire: {
    success: {
      state: {
        path: ["state"],
        in: ["created", "queueing", "processing", "success"],
      },
    },
    shapes: [
      {
        failed: {
          path: ["state"],
          in: ["failed"],
        },
        code: [["err_code"]],
      },
      {
        code: [["reason"]],
        message: [["message"]],
        requestId: [["metadata", "trace_id"]],
        status: [["code"]],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
    ],
  },
  reads: [["state"], ["reason"]],
});

/** Reads the usual answers of Vidu; of any other, what was seen so far is left to the plan. */
function readUsual(
  plan: Plan,
  body: object,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): QuickResult {
  const v1 = own(body, "state");
  if (v1 === "failed") {
    const code = codeOf(own(body, "err_code"));
    return errorOf(plan, body, code, undefined, status);
  }
  if (
    v1 === "created" ||
    v1 === "queueing" ||
    v1 === "processing" ||
    v1 === "success"
  )
    return undefined;
  const v2 = own(body, "reason");
  if (isCode(v2)) {
    const p2 = own(body, "metadata");
    const message = textOf(own(body, "message"));
    let httpStatus = status;
    httpStatus ??= statusOf(own(body, "code"));
    const requestId = textOf(own(p2, "trace_id"));
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v2, message, httpStatus, requestId, retryAfter);
  }
  return null;
}

/**
 * What Vidu documents of each code, with our category, reason and retry advice.
 *
 * [Vidu error codes](https://platform.vidu.com/docs/error-code)
 */
export const VIDU_ERRORS: ErrorTable<ViduErrorCode> =
  /* @__PURE__ */ errorTable<ViduErrorCode>([
    {
      code: "BadRequest",
      name: "BadRequest",
      httpStatuses: [400],
      message: "bad request",
      description: "Invalid request",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FieldLacking",
      name: "FieldLacking",
      httpStatuses: [400],
      message: "field is missing or empty: {{.fields}}",
      description: "Missing fields, see error message for specific fields",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FieldUnwanted",
      name: "FieldUnwanted",
      httpStatuses: [400],
      message: "unwanted field: {{.fields}}",
      description: "Unnecessary fields, see error message for specific fields",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FieldItemCountOutOfRange",
      name: "FieldItemCountOutOfRange",
      httpStatuses: [400],
      message: "field item count out of range: {{.fields}}",
      description: "Field item count out of range",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A field that is a list has too few or too many items.",
    },
    {
      code: "PageSizeOutOfRange",
      name: "PageSizeOutOfRange",
      httpStatuses: [400],
      message: "page size out of range",
      description:
        "Image size issue. Requirements:\nImage size must be less than 50MB\nSupported formats: JPG/PNG/JPEG/WEBP\nAspect ratio must be less than 1:4 or 4:1, the aspect ratio of dance special effects images needs to be between 1:1.2 and 1:2",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      note: "Named as if about paging, but the description is about images: file size, format and aspect ratio.",
    },
    {
      code: "ImageDownloadFailure",
      name: "ImageDownloadFailure",
      httpStatuses: [400],
      message: "image download failure",
      description:
        "Failed to download user image URL. Please check the validity of the link.",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
    },
    {
      code: "OperationInProcess",
      name: "OperationInProcess",
      httpStatuses: [400],
      message: "operation in process, please retry later",
      description: "Request is being processed",
      group: "Task Management",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      note: "An earlier operation on the same thing is still running; the message itself says to retry later.",
    },
    {
      code: "ImageFormatInvalid",
      name: "ImageFormatInvalid",
      httpStatuses: [400],
      message: "invalid image format",
      description: "Image format does not meet requirements",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
    },
    {
      code: "AuditSubmitIllegal",
      name: "AuditSubmitIllegal",
      httpStatuses: [400],
      message: "submit is illegal",
      description: "Input did not pass the safety review",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      note: "The review refused the input.",
    },
    {
      code: "CreditInsufficient",
      name: "CreditInsufficient",
      httpStatuses: [400],
      message: "insufficient credits",
      description: "Insufficient credits",
      group: "Task Management",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
    },
    {
      code: "CreationPolicyViolation",
      name: "CreationPolicyViolation",
      httpStatuses: [400],
      message: "creation policy violation",
      description: "Generated content triggered a policy violation",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      note: "The review refused the output, so change the prompt or the images; the same request may violate the policy again.",
    },
    {
      code: "ModelUnavailable",
      name: "ModelUnavailable",
      httpStatuses: [400],
      message: "model unavailable",
      description:
        "The requested model is unavailable. Task execution failed. Please check the model type and try again.",
      group: "Task Management",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "after-fix",
      note: "The page does not say to wait but to check the model type, so the same request again is not promised to help.",
    },
    {
      code: "UserCancelled",
      name: "UserCancelled",
      httpStatuses: [400],
      message: "user cancelled",
      description: "User manually terminated task execution.",
      group: "Task Management",
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      note: "Stopped on purpose; Canceled is the same for a request.",
    },
    {
      code: "FieldInvalid",
      name: "FieldInvalid",
      httpStatuses: [400],
      message: "invalid field: {{.fields}}",
      description:
        "The incoming parameters did not pass the validity verification",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ImageCheckBodyJointsFailed",
      name: "ImageCheckBodyJointsFailed",
      httpStatuses: [400],
      message: "Image Check Body Joins Failed",
      description: "Input image human detection failed, please upload again",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      note: "The description says that detecting a human in the image failed.",
    },
    {
      code: "ImageCheckFaceFailed",
      name: "ImageCheckFaceFailed",
      httpStatuses: [400],
      message: "mage Check Face Failed",
      description: "Input image face detection failed, please upload again",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      note: "Neither text says whether there is no face or one that cannot be used.",
    },
    {
      code: "ImageObjectsUndetected",
      name: "ImageObjectsUndetected",
      httpStatuses: [400],
      message: "Image BodyJoins or Face Too Much Occlusion",
      description:
        "The human body or face in the input image is obstructed, please upload again",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      note: "The obstructed part may be the body as well as the face; there is no reason for an obstructed body alone.",
    },
    {
      code: "Unauthorized",
      name: "Unauthorized",
      httpStatuses: [401],
      message: "unauthorized",
      description: "Unauthorized",
      group: "Task Management",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      code: "Forbidden",
      name: "Forbidden",
      httpStatuses: [403],
      message: "forbidden",
      description: "Request is forbidden",
      group: "Task Management",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
    },
    {
      code: "TaskNotFound",
      name: "TaskNotFound",
      httpStatuses: [404],
      message: "task not found",
      description: "Task ID not found",
      group: "Task Management",
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "CreationNotFound",
      name: "CreationNotFound",
      httpStatuses: [404],
      message: "creation not found",
      description: "Creation ID not found",
      group: "Task Management",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      note: "A creation is what a task has made, not the task.",
    },
    {
      code: "NotFound",
      name: "NotFound",
      httpStatuses: [404],
      message: "not found",
      description: "The requested resource not found",
      group: "Task Management",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "Conflict",
      name: "Conflict",
      httpStatuses: [409],
      message: "resource conflict",
      description: "Resource key conflict",
      group: "Task Management",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      note: "The description says that a key is in conflict, and the Chinese edition that it is the primary key, so waiting does not help.",
    },
    {
      code: "QuotaExceeded",
      name: "QuotaExceeded",
      httpStatuses: [429],
      message: "quota exceeded",
      description: "Exceeded concurrency limit. Please contact support",
      group: "Task Management",
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      note: "A quota by name, but the description says that too much runs at once; that passes by itself, and support can raise the limit.",
    },
    {
      code: "TooManyRequests",
      name: "TooManyRequests",
      httpStatuses: [429],
      message: "too many requests",
      description: "Requests are too frequent",
      group: "Task Management",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      code: "SystemThrottling",
      name: "SystemThrottling",
      httpStatuses: [429],
      message: "system is throttling",
      description: "Exceeded resource limit",
      group: "Task Management",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      note: "The message says throttling, the description only that a resource limit is exceeded.",
    },
    {
      code: "Canceled",
      name: "Canceled",
      httpStatuses: [499],
      message: "request canceled by client",
      description: "Request was canceled",
      group: "Task Management",
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      note: "The client gave up on the request; UserCancelled is the same for a task.",
    },
    {
      code: "InternalServiceFailure",
      name: "InternalServiceFailure",
      httpStatuses: [500],
      message: "internal service failure",
      description:
        "Internal server error. Please try again later or contact customer support.",
      group: "Task Management",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "The description says to try again later.",
    },
    {
      code: "Unknown",
      name: "Unknown",
      httpStatuses: [],
      message: "unknown",
      description: "Unknown reason",
      group: "Task Management",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
    },
    {
      code: "FaceDetectFailure",
      name: "FaceDetectFailure",
      httpStatuses: [],
      message: "face detect failure",
      description: "Face detect failed",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
    },
    {
      code: "VideoDownloadFailure",
      name: "VideoDownloadFailure",
      httpStatuses: [],
      message: "video download failure",
      description: "Video download failed",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
    },
    {
      code: "VideoFormatInvalid",
      name: "VideoFormatInvalid",
      httpStatuses: [],
      message: "video format invalid",
      description: "The video format is incorrect",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
    },
    {
      code: "FaceDetectNotPass",
      name: "FaceDetectNotPass",
      httpStatuses: [],
      message: "face detect not pass",
      description: "Face detection failed",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      note: "Described in nearly the words of FaceDetectFailure.",
    },
    {
      code: "PhotoAuditNotPass",
      name: "PhotoAuditNotPass",
      httpStatuses: [],
      message: "photo audit not pass",
      description: "Image review failed",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      note: "The review refused the image.",
    },
    {
      code: "NoFaceDetected",
      name: "NoFaceDetected",
      httpStatuses: [],
      message: "no face detected",
      description: "Unable to detect face",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
    },
    {
      code: "MultiFaceDetected",
      name: "MultiFaceDetected",
      httpStatuses: [],
      message: "multi face detected",
      description: "Multi person detection failed",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      note: "Judged from code and message; the description could also mean that several persons were not detected.",
    },
    {
      code: "AuditFailed",
      name: "AuditFailed",
      httpStatuses: [],
      message: "audit failed",
      description: "Input or output audit failed",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      note: "Taken as a review that refused the input or the output, as the other audit codes are, not as one that broke down.",
    },
    {
      code: "ImageSizeInvalid",
      name: "ImageSizeInvalid",
      httpStatuses: [],
      message: "image size invalid",
      description:
        "The pixels on both sides of the image are too large or too small",
      group: "Task Management",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      note: "Too large or too small, in pixels.",
    },
  ]);

/**
 * Whether a value is a code of Vidu.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isViduErrorCode(value: unknown): value is ViduErrorCode {
  return CODES.has(value);
}

/**
 * Whether a value is an error of Vidu, as {@link parseViduError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export function isViduError(value: unknown): value is ViduError;
/**
 * Whether a value is an error of Vidu with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export function isViduError<C extends ViduErrorCode>(
  value: unknown,
  ...codes: [C, ...C[]]
): value is ViduErrorOf<C>;
export function isViduError(
  value: unknown,
  ...codes: ViduErrorCode[]
): boolean {
  return isErrorOf(KNOWN, value, codes);
}

/**
 * Reads a response of Vidu, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseViduError(
  body: unknown,
  response?: ResponseInfo,
): ViduError | undefined {
  return PARSE(body, response, readUsual) as ViduError | undefined;
}

/**
 * The documented message of a code of Vidu, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatViduMessage<C extends ViduErrorCode>(
  code: C,
  ...params: C extends keyof ViduMessageParams
    ? [params: ViduMessageParams[C]]
    : []
): string {
  return formatMessage(VIDU_ERRORS[code], KNOWN.templates.get(code), params);
}
