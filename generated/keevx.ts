/**
 * The error codes of Keevx: 16 codes, read on 2026-11-21.
 *
 * Generated from `specs/keevx.yaml`: change the spec and run `npm run generate`.
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
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
  isCode,
  isThere,
  isWord,
  presentOf,
  textOf,
} from "./runtime/values.js";

/**
 * The error codes of Keevx.
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export enum KeevxErrorCode {
  /**
   * Request parameter binding failed
   *
   * - Code: 100001
   * - HTTP status: 400
   * - Message: Request parameter binding failed
   * - Group: Business Error Codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: The request could not be read into its parameters; for 100xxx the page names missing fields and malformed JSON as examples.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  RequestParameterBindingFailed = 100001,
  /**
   * Parameter validation failed (e.g., model not found, size limit exceeded)
   *
   * - Code: 100002
   * - HTTP status: 400
   * - Message: Parameter validation failed (e.g., model not found, size limit exceeded)
   * - Group: Business Error Codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: The examples in the message are too different for a narrower reason; the image_to_video skill says Invalid token, but the page wins.
   * - On the page: Gives a model that is not found and an exceeded size limit as examples of failed validation, while the HTTP table has 404 and 413 for such things.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  ParameterValidationFailed = 100002,
  /**
   * Request too frequent
   *
   * - Code: 130005
   * - Message: Request too frequent
   * - Group: Business Error Codes
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: Judged from the message, for the number lies outside of 429xxx.
   * - On the page: A rate limit by its message, but outside of 429xxx, which the HTTP table names for rate limits, and outside of every other family too.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  RequestTooFrequent = 130005,
  /**
   * Invalid path format
   *
   * - Code: 400001
   * - Message: Invalid path format
   * - Group: Business Error Codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Taken to be the path of the request, as with the version and the module name in the two codes after it.
   * - On the page: The HTTP table has no row for 400xxx, though four codes begin so; its row for 400 names 100xxx alone.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  InvalidPathFormat = 400001,
  /**
   * Invalid version
   *
   * - Code: 400002
   * - Message: Invalid version
   * - Group: Business Error Codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: Taken for a version in the path that the API does not have, which can be corrected.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  InvalidVersion = 400002,
  /**
   * Invalid module name
   *
   * - Code: 400003
   * - Message: Invalid module name
   * - Group: Business Error Codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: Taken for a module in the path that the API does not have, which can be corrected.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  InvalidModuleName = 400003,
  /**
   * Invalid request parameters (missing auth info or body)
   *
   * - Code: 400005
   * - Message: Invalid request parameters (missing auth info or body)
   * - Group: Business Error Codes
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   * - Note: The brackets say that something is missing; it may be the authorization as well as the body.
   * - On the page: Missing auth info is called an invalid request parameter here and has a code of its own in 401001; the number 400004 before it is left out.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  AuthInfoOrBodyMissing = 400005,
  /**
   * Authorization information missing
   *
   * - Code: 401001
   * - HTTP status: 401
   * - Message: Authorization information missing
   * - Group: Business Error Codes
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  AuthorizationMissing = 401001,
  /**
   * Unauthorized (Invalid API Key/Token)
   *
   * - Code: 401002
   * - HTTP status: 401
   * - Message: Unauthorized (Invalid API Key/Token)
   * - Group: Business Error Codes
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  InvalidApiKeyOrToken = 401002,
  /**
   * Quota freeze failed
   *
   * - Code: 402000
   * - HTTP status: 402
   * - Message: Quota freeze failed
   * - Group: Business Error Codes
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   * - Note: Read as quota for the task that could not be set aside beforehand; for 402xxx the page says that quota or balance are not enough or the plan has expired.
   * - On the page: The message speaks of freezing quota, which is explained nowhere; the HTTP table knows only insufficient quota, an exhausted balance and an expired plan.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  QuotaFreezeFailed = 402000,
  /**
   * Service unavailable
   *
   * - Code: 500001
   * - HTTP status: 500
   * - Message: Service unavailable
   * - Group: Business Error Codes
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - On the page: The HTTP table names 5xxxx for its codes, with five digits where all codes have six; 5xxxxx must be meant.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  ServiceUnavailable = 500001,
  /**
   * Database error
   *
   * - Code: 500002
   * - HTTP status: 500
   * - Message: Database error
   * - Group: Business Error Codes
   * - Category INTERNAL, reason INTERNAL, retry backoff
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  DatabaseFailure = 500002,
  /**
   * Proxy error
   *
   * - Code: 500003
   * - HTTP status: 500
   * - Message: Proxy error
   * - Group: Business Error Codes
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: Read as the gateway of the vendor not reaching the service behind it.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  ProxyFailure = 500003,
  /**
   * Task creation failed
   *
   * - Code: 500004
   * - HTTP status: 500
   * - Message: Task creation failed
   * - Group: Business Error Codes
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The number puts the fault on the side of the vendor, and the image_generate skill says to retry when the creation of a task fails.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  TaskCreationFailed = 500004,
  /**
   * Server is busy
   *
   * - Code: 530002
   * - HTTP status: 500
   * - Message: Server is busy
   * - Group: Business Error Codes
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: The image_generate skill says Image processing error, but the page wins.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  ServerBusy = 530002,
  /**
   * Internal server error
   *
   * - Code: 530003
   * - HTTP status: 500
   * - Message: Internal server error
   * - Group: Business Error Codes
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The image_generate skill says Task creation failed, but the page wins.
   *
   * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
   */
  InternalServerFailure = 530003,
}

/**
 * Request parameter binding failed
 *
 * - HTTP status: 400
 * - Message: Request parameter binding failed
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxRequestParameterBindingFailedError extends KnownErrorFields {
  readonly code: KeevxErrorCode.RequestParameterBindingFailed;
  readonly vendor: "keevx";
  readonly rawCode: 100001 | "100001";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Parameter validation failed (e.g., model not found, size limit exceeded)
 *
 * - HTTP status: 400
 * - Message: Parameter validation failed (e.g., model not found, size limit exceeded)
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxParameterValidationFailedError extends KnownErrorFields {
  readonly code: KeevxErrorCode.ParameterValidationFailed;
  readonly vendor: "keevx";
  readonly rawCode: 100002 | "100002";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Request too frequent
 *
 * - Message: Request too frequent
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxRequestTooFrequentError extends KnownErrorFields {
  readonly code: KeevxErrorCode.RequestTooFrequent;
  readonly vendor: "keevx";
  readonly rawCode: 130005 | "130005";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * Invalid path format
 *
 * - Message: Invalid path format
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxInvalidPathFormatError extends KnownErrorFields {
  readonly code: KeevxErrorCode.InvalidPathFormat;
  readonly vendor: "keevx";
  readonly rawCode: 400001 | "400001";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid version
 *
 * - Message: Invalid version
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxInvalidVersionError extends KnownErrorFields {
  readonly code: KeevxErrorCode.InvalidVersion;
  readonly vendor: "keevx";
  readonly rawCode: 400002 | "400002";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * Invalid module name
 *
 * - Message: Invalid module name
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxInvalidModuleNameError extends KnownErrorFields {
  readonly code: KeevxErrorCode.InvalidModuleName;
  readonly vendor: "keevx";
  readonly rawCode: 400003 | "400003";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * Invalid request parameters (missing auth info or body)
 *
 * - Message: Invalid request parameters (missing auth info or body)
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxAuthInfoOrBodyMissingError extends KnownErrorFields {
  readonly code: KeevxErrorCode.AuthInfoOrBodyMissing;
  readonly vendor: "keevx";
  readonly rawCode: 400005 | "400005";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Authorization information missing
 *
 * - HTTP status: 401
 * - Message: Authorization information missing
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxAuthorizationMissingError extends KnownErrorFields {
  readonly code: KeevxErrorCode.AuthorizationMissing;
  readonly vendor: "keevx";
  readonly rawCode: 401001 | "401001";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * Unauthorized (Invalid API Key/Token)
 *
 * - HTTP status: 401
 * - Message: Unauthorized (Invalid API Key/Token)
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxInvalidApiKeyOrTokenError extends KnownErrorFields {
  readonly code: KeevxErrorCode.InvalidApiKeyOrToken;
  readonly vendor: "keevx";
  readonly rawCode: 401002 | "401002";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * Quota freeze failed
 *
 * - HTTP status: 402
 * - Message: Quota freeze failed
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxQuotaFreezeFailedError extends KnownErrorFields {
  readonly code: KeevxErrorCode.QuotaFreezeFailed;
  readonly vendor: "keevx";
  readonly rawCode: 402000 | "402000";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * Service unavailable
 *
 * - HTTP status: 500
 * - Message: Service unavailable
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxServiceUnavailableError extends KnownErrorFields {
  readonly code: KeevxErrorCode.ServiceUnavailable;
  readonly vendor: "keevx";
  readonly rawCode: 500001 | "500001";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Database error
 *
 * - HTTP status: 500
 * - Message: Database error
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxDatabaseFailureError extends KnownErrorFields {
  readonly code: KeevxErrorCode.DatabaseFailure;
  readonly vendor: "keevx";
  readonly rawCode: 500002 | "500002";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Proxy error
 *
 * - HTTP status: 500
 * - Message: Proxy error
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxProxyFailureError extends KnownErrorFields {
  readonly code: KeevxErrorCode.ProxyFailure;
  readonly vendor: "keevx";
  readonly rawCode: 500003 | "500003";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Task creation failed
 *
 * - HTTP status: 500
 * - Message: Task creation failed
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxTaskCreationFailedError extends KnownErrorFields {
  readonly code: KeevxErrorCode.TaskCreationFailed;
  readonly vendor: "keevx";
  readonly rawCode: 500004 | "500004";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Server is busy
 *
 * - HTTP status: 500
 * - Message: Server is busy
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxServerBusyError extends KnownErrorFields {
  readonly code: KeevxErrorCode.ServerBusy;
  readonly vendor: "keevx";
  readonly rawCode: 530002 | "530002";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Internal server error
 *
 * - HTTP status: 500
 * - Message: Internal server error
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export interface KeevxInternalServerFailureError extends KnownErrorFields {
  readonly code: KeevxErrorCode.InternalServerFailure;
  readonly vendor: "keevx";
  readonly rawCode: 530003 | "530003";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/** An error of Keevx with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownKeevxError =
  | KeevxRequestParameterBindingFailedError
  | KeevxParameterValidationFailedError
  | KeevxRequestTooFrequentError
  | KeevxInvalidPathFormatError
  | KeevxInvalidVersionError
  | KeevxInvalidModuleNameError
  | KeevxAuthInfoOrBodyMissingError
  | KeevxAuthorizationMissingError
  | KeevxInvalidApiKeyOrTokenError
  | KeevxQuotaFreezeFailedError
  | KeevxServiceUnavailableError
  | KeevxDatabaseFailureError
  | KeevxProxyFailureError
  | KeevxTaskCreationFailedError
  | KeevxServerBusyError
  | KeevxInternalServerFailureError;

/** A failure of Keevx whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedKeevxError = UnrecognizedErrorFields<"keevx">;

/** An error of Keevx. Check `known` first, then `code`. */
export type KeevxError = KnownKeevxError | UnrecognizedKeevxError;

/** The error of Keevx with the code `C`. */
export type KeevxErrorOf<C extends KeevxErrorCode> = Extract<
  KnownKeevxError,
  { readonly code: C }
>;

/** What the messages of Keevx say in their placeholders, by code. */
export interface KeevxMessageParams {}

/** Every code of Keevx, in the order of its page. */
export const KEEVX_ERROR_CODES: readonly KeevxErrorCode[] =
  /* @__PURE__ */ codeList<KeevxErrorCode>([
    100001, 100002, 130005, 400001, 400002, 400003, 400005, 401001, 401002,
    402000, 500001, 500002, 500003, 500004, 530002, 530003,
  ]);

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(KEEVX_ERROR_CODES);

const KNOWN: KnownCodes = {
  vendor: "keevx",
  codeType: "integer",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [100001, 100002, 400001],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: [130005],
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: [400002, 400003],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: [400005],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: [401001, 401002],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: [402000],
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [500001, 500003, 530002],
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: [500002, 500004, 530003],
    },
  ]),
  aliases: /* @__PURE__ */ new Map<string | number, string | number>([]),
  templates: /* @__PURE__ */ new Map([]),
};

const PARSE: Parser = /* @__PURE__ */ parser({
  known: KNOWN,
  families: [
    {
      range: [100003, 100003],
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
    },
    {
      range: [100004, 100004],
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
    },
    {
      range: [100005, 100005],
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
    },
    {
      range: [100006, 100006],
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
    },
    {
      range: [100007, 100007],
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
    },
    {
      range: [110002, 110002],
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
    },
    {
      range: [100000, 100999],
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      range: [401000, 401999],
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      range: [402000, 402999],
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
    },
    {
      range: [404000, 404999],
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      range: [429000, 429999],
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      range: [400000, 400999],
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      range: [500000, 599999],
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
  ],
  wire: {
    success: {
      sentinel: {
        path: ["code"],
        in: [0, "0"],
      },
    },
    shapes: [
      {
        failed: {
          path: ["data", "status"],
          in: ["FAILED"],
        },
        message: [["data", "error_message"]],
      },
      {
        requires: [["message", "global"]],
        code: [["code"]],
        message: [["message", "global"]],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
      {
        code: [["code"]],
        message: [["msg"]],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
    ],
  },
  reads: [
    ["data"],
    ["data", "status"],
    ["code"],
    ["message"],
    ["message", "global"],
  ],
});

/** Reads the usual answers of Keevx; of any other, what was seen so far is left to the plan. */
function readUsual(
  plan: Plan,
  body: object,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): QuickResult {
  const v1 = own(body, "data");
  const v2 = own(v1, "status");
  if (v2 === "FAILED") {
    const message = textOf(own(v1, "error_message"));
    return errorOf(plan, body, undefined, message, status);
  }
  const v3 = own(body, "code");
  if (v3 === 0 || v3 === "0") return undefined;
  const v4 = own(body, "message");
  const v5 = own(v4, "global");
  if (isThere(v5) && isCode(v3)) {
    if (isWord(v3)) return [v1, v2, v3, v4, v5];
    const message = textOf(v5);
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v3, message, status, undefined, retryAfter);
  }
  if (isCode(v3)) {
    if (isWord(v3)) return [v1, v2, v3, v4, v5];
    const message = textOf(own(body, "msg"));
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v3, message, status, undefined, retryAfter);
  }
  return null;
}

/**
 * What Keevx documents of each code, with our category, reason and retry advice.
 *
 * [Keevx error codes](https://docs.keevx.com/api-reference/api-documentation/error-code)
 */
export const KEEVX_ERRORS: ErrorTable<KeevxErrorCode> =
  /* @__PURE__ */ errorTable<KeevxErrorCode>([
    {
      code: 100001,
      name: "RequestParameterBindingFailed",
      httpStatuses: [400],
      message: "Request parameter binding failed",
      group: "Business Error Codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "The request could not be read into its parameters; for 100xxx the page names missing fields and malformed JSON as examples.",
    },
    {
      code: 100002,
      name: "ParameterValidationFailed",
      httpStatuses: [400],
      message:
        "Parameter validation failed (e.g., model not found, size limit exceeded)",
      group: "Business Error Codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "The examples in the message are too different for a narrower reason; the image_to_video skill says Invalid token, but the page wins.",
    },
    {
      code: 130005,
      name: "RequestTooFrequent",
      httpStatuses: [],
      message: "Request too frequent",
      group: "Business Error Codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      note: "Judged from the message, for the number lies outside of 429xxx.",
    },
    {
      code: 400001,
      name: "InvalidPathFormat",
      httpStatuses: [],
      message: "Invalid path format",
      group: "Business Error Codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Taken to be the path of the request, as with the version and the module name in the two codes after it.",
    },
    {
      code: 400002,
      name: "InvalidVersion",
      httpStatuses: [],
      message: "Invalid version",
      group: "Business Error Codes",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      note: "Taken for a version in the path that the API does not have, which can be corrected.",
    },
    {
      code: 400003,
      name: "InvalidModuleName",
      httpStatuses: [],
      message: "Invalid module name",
      group: "Business Error Codes",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      note: "Taken for a module in the path that the API does not have, which can be corrected.",
    },
    {
      code: 400005,
      name: "AuthInfoOrBodyMissing",
      httpStatuses: [],
      message: "Invalid request parameters (missing auth info or body)",
      group: "Business Error Codes",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      note: "The brackets say that something is missing; it may be the authorization as well as the body.",
    },
    {
      code: 401001,
      name: "AuthorizationMissing",
      httpStatuses: [401],
      message: "Authorization information missing",
      group: "Business Error Codes",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      code: 401002,
      name: "InvalidApiKeyOrToken",
      httpStatuses: [401],
      message: "Unauthorized (Invalid API Key/Token)",
      group: "Business Error Codes",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      code: 402000,
      name: "QuotaFreezeFailed",
      httpStatuses: [402],
      message: "Quota freeze failed",
      group: "Business Error Codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      note: "Read as quota for the task that could not be set aside beforehand; for 402xxx the page says that quota or balance are not enough or the plan has expired.",
    },
    {
      code: 500001,
      name: "ServiceUnavailable",
      httpStatuses: [500],
      message: "Service unavailable",
      group: "Business Error Codes",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      code: 500002,
      name: "DatabaseFailure",
      httpStatuses: [500],
      message: "Database error",
      group: "Business Error Codes",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      code: 500003,
      name: "ProxyFailure",
      httpStatuses: [500],
      message: "Proxy error",
      group: "Business Error Codes",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      note: "Read as the gateway of the vendor not reaching the service behind it.",
    },
    {
      code: 500004,
      name: "TaskCreationFailed",
      httpStatuses: [500],
      message: "Task creation failed",
      group: "Business Error Codes",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "The number puts the fault on the side of the vendor, and the image_generate skill says to retry when the creation of a task fails.",
    },
    {
      code: 530002,
      name: "ServerBusy",
      httpStatuses: [500],
      message: "Server is busy",
      group: "Business Error Codes",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      note: "The image_generate skill says Image processing error, but the page wins.",
    },
    {
      code: 530003,
      name: "InternalServerFailure",
      httpStatuses: [500],
      message: "Internal server error",
      group: "Business Error Codes",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "The image_generate skill says Task creation failed, but the page wins.",
    },
  ]);

/**
 * Whether a value is a code of Keevx.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isKeevxErrorCode(value: unknown): value is KeevxErrorCode {
  return CODES.has(value);
}

/**
 * Whether a value is an error of Keevx, as {@link parseKeevxError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export function isKeevxError(value: unknown): value is KeevxError;
/**
 * Whether a value is an error of Keevx with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export function isKeevxError<C extends KeevxErrorCode>(
  value: unknown,
  ...codes: [C, ...C[]]
): value is KeevxErrorOf<C>;
export function isKeevxError(
  value: unknown,
  ...codes: KeevxErrorCode[]
): boolean {
  return isErrorOf(KNOWN, value, codes);
}

/**
 * Reads a response of Keevx, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseKeevxError(
  body: unknown,
  response?: ResponseInfo,
): KeevxError | undefined {
  return PARSE(body, response, readUsual) as KeevxError | undefined;
}

/**
 * The documented message of a code of Keevx, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatKeevxMessage<C extends KeevxErrorCode>(
  code: C,
  ...params: C extends keyof KeevxMessageParams
    ? [params: KeevxMessageParams[C]]
    : []
): string {
  return formatMessage(KEEVX_ERRORS[code], KNOWN.templates.get(code), params);
}
