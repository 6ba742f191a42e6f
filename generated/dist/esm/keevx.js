import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
var KeevxErrorCode = /* @__PURE__ */ ((KeevxErrorCode2) => {
  KeevxErrorCode2[KeevxErrorCode2["RequestParameterBindingFailed"] = 100001] = "RequestParameterBindingFailed";
  KeevxErrorCode2[KeevxErrorCode2["ParameterValidationFailed"] = 100002] = "ParameterValidationFailed";
  KeevxErrorCode2[KeevxErrorCode2["RequestTooFrequent"] = 130005] = "RequestTooFrequent";
  KeevxErrorCode2[KeevxErrorCode2["InvalidPathFormat"] = 400001] = "InvalidPathFormat";
  KeevxErrorCode2[KeevxErrorCode2["InvalidVersion"] = 400002] = "InvalidVersion";
  KeevxErrorCode2[KeevxErrorCode2["InvalidModuleName"] = 400003] = "InvalidModuleName";
  KeevxErrorCode2[KeevxErrorCode2["AuthInfoOrBodyMissing"] = 400005] = "AuthInfoOrBodyMissing";
  KeevxErrorCode2[KeevxErrorCode2["AuthorizationMissing"] = 401001] = "AuthorizationMissing";
  KeevxErrorCode2[KeevxErrorCode2["InvalidApiKeyOrToken"] = 401002] = "InvalidApiKeyOrToken";
  KeevxErrorCode2[KeevxErrorCode2["QuotaFreezeFailed"] = 402e3] = "QuotaFreezeFailed";
  KeevxErrorCode2[KeevxErrorCode2["ServiceUnavailable"] = 500001] = "ServiceUnavailable";
  KeevxErrorCode2[KeevxErrorCode2["DatabaseFailure"] = 500002] = "DatabaseFailure";
  KeevxErrorCode2[KeevxErrorCode2["ProxyFailure"] = 500003] = "ProxyFailure";
  KeevxErrorCode2[KeevxErrorCode2["TaskCreationFailed"] = 500004] = "TaskCreationFailed";
  KeevxErrorCode2[KeevxErrorCode2["ServerBusy"] = 530002] = "ServerBusy";
  KeevxErrorCode2[KeevxErrorCode2["InternalServerFailure"] = 530003] = "InternalServerFailure";
  return KeevxErrorCode2;
})(KeevxErrorCode || {});
const KEEVX_ERROR_CODES = /* @__PURE__ */ codeList([
  100001,
  100002,
  130005,
  400001,
  400002,
  400003,
  400005,
  401001,
  401002,
  402e3,
  500001,
  500002,
  500003,
  500004,
  530002,
  530003
]);
const CODES = /* @__PURE__ */ new Set(KEEVX_ERROR_CODES);
const DEFINITION = {
  vendor: "keevx",
  codeType: "integer",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [100001, 100002, 400001]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: [130005]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: [400002, 400003]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: [400005]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: [401001, 401002]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: [402e3]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [500001, 500003, 530002]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: [500002, 500004, 530003]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      range: [100003, 100003],
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix"
    },
    {
      range: [100004, 100004],
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix"
    },
    {
      range: [100005, 100005],
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      range: [100006, 100006],
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix"
    },
    {
      range: [100007, 100007],
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix"
    },
    {
      range: [110002, 110002],
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix"
    },
    {
      range: [1e5, 100999],
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      range: [401e3, 401999],
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      range: [402e3, 402999],
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up"
    },
    {
      range: [404e3, 404999],
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix"
    },
    {
      range: [429e3, 429999],
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      range: [4e5, 400999],
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      range: [5e5, 599999],
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      sentinel: {
        path: ["code"],
        in: [0, "0"]
      }
    },
    shapes: [
      {
        failed: {
          path: ["data", "status"],
          in: ["FAILED"]
        },
        message: [["data", "error_message"]]
      },
      {
        requires: [["message", "global"]],
        code: [["code"]],
        message: [["message", "global"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        code: [["code"]],
        message: [["msg"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      }
    ]
  }
};
const KEEVX_ERRORS = /* @__PURE__ */ errorTable([
  {
    code: 100001,
    name: "RequestParameterBindingFailed",
    httpStatuses: [400],
    message: "Request parameter binding failed",
    group: "Business Error Codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "The request could not be read into its parameters; for 100xxx the page names missing fields and malformed JSON as examples."
  },
  {
    code: 100002,
    name: "ParameterValidationFailed",
    httpStatuses: [400],
    message: "Parameter validation failed (e.g., model not found, size limit exceeded)",
    group: "Business Error Codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "The examples in the message are too different for a narrower reason; the image_to_video skill says Invalid token, but the page wins."
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
    note: "Judged from the message, for the number lies outside of 429xxx."
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
    note: "Taken to be the path of the request, as with the version and the module name in the two codes after it."
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
    note: "Taken for a version in the path that the API does not have, which can be corrected."
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
    note: "Taken for a module in the path that the API does not have, which can be corrected."
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
    note: "The brackets say that something is missing; it may be the authorization as well as the body."
  },
  {
    code: 401001,
    name: "AuthorizationMissing",
    httpStatuses: [401],
    message: "Authorization information missing",
    group: "Business Error Codes",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: 401002,
    name: "InvalidApiKeyOrToken",
    httpStatuses: [401],
    message: "Unauthorized (Invalid API Key/Token)",
    group: "Business Error Codes",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: 402e3,
    name: "QuotaFreezeFailed",
    httpStatuses: [402],
    message: "Quota freeze failed",
    group: "Business Error Codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up",
    note: "Read as quota for the task that could not be set aside beforehand; for 402xxx the page says that quota or balance are not enough or the plan has expired."
  },
  {
    code: 500001,
    name: "ServiceUnavailable",
    httpStatuses: [500],
    message: "Service unavailable",
    group: "Business Error Codes",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff"
  },
  {
    code: 500002,
    name: "DatabaseFailure",
    httpStatuses: [500],
    message: "Database error",
    group: "Business Error Codes",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff"
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
    note: "Read as the gateway of the vendor not reaching the service behind it."
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
    note: "The number puts the fault on the side of the vendor, and the image_generate skill says to retry when the creation of a task fails."
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
    note: "The image_generate skill says Image processing error, but the page wins."
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
    note: "The image_generate skill says Task creation failed, but the page wins."
  }
]);
function isKeevxErrorCode(value) {
  return CODES.has(value);
}
function isKeevxError(value, ...codes) {
  return isErrorOf(DEFINITION, value, codes);
}
function parseKeevxError(body, response) {
  return parseError(DEFINITION, body, response);
}
function formatKeevxMessage(code, ...params) {
  return formatMessage(
    KEEVX_ERRORS[code],
    DEFINITION.templates.get(code),
    params
  );
}
export {
  KEEVX_ERRORS,
  KEEVX_ERROR_CODES,
  KeevxErrorCode,
  formatKeevxMessage,
  isKeevxError,
  isKeevxErrorCode,
  parseKeevxError
};
//# sourceMappingURL=keevx.js.map
