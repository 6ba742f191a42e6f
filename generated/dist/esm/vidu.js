import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
var ViduErrorCode = /* @__PURE__ */ ((ViduErrorCode2) => {
  ViduErrorCode2["BadRequest"] = "BadRequest";
  ViduErrorCode2["FieldLacking"] = "FieldLacking";
  ViduErrorCode2["FieldUnwanted"] = "FieldUnwanted";
  ViduErrorCode2["FieldItemCountOutOfRange"] = "FieldItemCountOutOfRange";
  ViduErrorCode2["PageSizeOutOfRange"] = "PageSizeOutOfRange";
  ViduErrorCode2["ImageDownloadFailure"] = "ImageDownloadFailure";
  ViduErrorCode2["OperationInProcess"] = "OperationInProcess";
  ViduErrorCode2["ImageFormatInvalid"] = "ImageFormatInvalid";
  ViduErrorCode2["AuditSubmitIllegal"] = "AuditSubmitIllegal";
  ViduErrorCode2["CreditInsufficient"] = "CreditInsufficient";
  ViduErrorCode2["CreationPolicyViolation"] = "CreationPolicyViolation";
  ViduErrorCode2["ModelUnavailable"] = "ModelUnavailable";
  ViduErrorCode2["UserCancelled"] = "UserCancelled";
  ViduErrorCode2["FieldInvalid"] = "FieldInvalid";
  ViduErrorCode2["ImageCheckBodyJointsFailed"] = "ImageCheckBodyJointsFailed";
  ViduErrorCode2["ImageCheckFaceFailed"] = "ImageCheckFaceFailed";
  ViduErrorCode2["ImageObjectsUndetected"] = "ImageObjectsUndetected";
  ViduErrorCode2["Unauthorized"] = "Unauthorized";
  ViduErrorCode2["Forbidden"] = "Forbidden";
  ViduErrorCode2["TaskNotFound"] = "TaskNotFound";
  ViduErrorCode2["CreationNotFound"] = "CreationNotFound";
  ViduErrorCode2["NotFound"] = "NotFound";
  ViduErrorCode2["Conflict"] = "Conflict";
  ViduErrorCode2["QuotaExceeded"] = "QuotaExceeded";
  ViduErrorCode2["TooManyRequests"] = "TooManyRequests";
  ViduErrorCode2["SystemThrottling"] = "SystemThrottling";
  ViduErrorCode2["Canceled"] = "Canceled";
  ViduErrorCode2["InternalServiceFailure"] = "InternalServiceFailure";
  ViduErrorCode2["Unknown"] = "Unknown";
  ViduErrorCode2["FaceDetectFailure"] = "FaceDetectFailure";
  ViduErrorCode2["VideoDownloadFailure"] = "VideoDownloadFailure";
  ViduErrorCode2["VideoFormatInvalid"] = "VideoFormatInvalid";
  ViduErrorCode2["FaceDetectNotPass"] = "FaceDetectNotPass";
  ViduErrorCode2["PhotoAuditNotPass"] = "PhotoAuditNotPass";
  ViduErrorCode2["NoFaceDetected"] = "NoFaceDetected";
  ViduErrorCode2["MultiFaceDetected"] = "MultiFaceDetected";
  ViduErrorCode2["AuditFailed"] = "AuditFailed";
  ViduErrorCode2["ImageSizeInvalid"] = "ImageSizeInvalid";
  return ViduErrorCode2;
})(ViduErrorCode || {});
const VIDU_ERROR_CODES = /* @__PURE__ */ codeList([
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
  "ImageSizeInvalid"
]);
const CODES = /* @__PURE__ */ new Set(VIDU_ERROR_CODES);
const DEFINITION = {
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
        "FieldInvalid"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["FieldLacking"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["PageSizeOutOfRange", "ImageSizeInvalid"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["ImageDownloadFailure", "VideoDownloadFailure"]
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: ["OperationInProcess"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["ImageFormatInvalid", "VideoFormatInvalid"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      codes: [
        "AuditSubmitIllegal",
        "CreationPolicyViolation",
        "PhotoAuditNotPass",
        "AuditFailed"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: ["CreditInsufficient"]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "after-fix",
      codes: ["ModelUnavailable"]
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["UserCancelled", "Canceled"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      codes: ["ImageCheckBodyJointsFailed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["ImageCheckFaceFailed", "FaceDetectFailure", "FaceDetectNotPass"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      codes: ["ImageObjectsUndetected"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["Unauthorized"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["Forbidden"]
    },
    {
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
      codes: ["TaskNotFound"]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["CreationNotFound", "NotFound"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: ["Conflict"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["QuotaExceeded"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["TooManyRequests", "SystemThrottling"]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["InternalServiceFailure"]
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["Unknown"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["NoFaceDetected"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      codes: ["MultiFaceDetected"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "TaskPromptPolicyViolation",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([
    [
      "FieldLacking",
      { texts: ["field is missing or empty: ", ""], params: ["fields"] }
    ],
    ["FieldUnwanted", { texts: ["unwanted field: ", ""], params: ["fields"] }],
    [
      "FieldItemCountOutOfRange",
      { texts: ["field item count out of range: ", ""], params: ["fields"] }
    ],
    ["FieldInvalid", { texts: ["invalid field: ", ""], params: ["fields"] }]
  ]),
  wire: {
    success: {
      state: {
        path: ["state"],
        in: ["created", "queueing", "processing", "success"]
      }
    },
    shapes: [
      {
        failed: {
          path: ["state"],
          in: ["failed"]
        },
        code: [["err_code"]]
      },
      {
        code: [["reason"]],
        message: [["message"]],
        requestId: [["metadata", "trace_id"]],
        status: [["code"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      }
    ]
  }
};
const VIDU_ERRORS = /* @__PURE__ */ errorTable([
  {
    code: "BadRequest",
    name: "BadRequest",
    httpStatuses: [400],
    message: "bad request",
    description: "Invalid request",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
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
    retry: "after-fix"
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
    retry: "after-fix"
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
    note: "A field that is a list has too few or too many items."
  },
  {
    code: "PageSizeOutOfRange",
    name: "PageSizeOutOfRange",
    httpStatuses: [400],
    message: "page size out of range",
    description: "Image size issue. Requirements:\nImage size must be less than 50MB\nSupported formats: JPG/PNG/JPEG/WEBP\nAspect ratio must be less than 1:4 or 4:1, the aspect ratio of dance special effects images needs to be between 1:1.2 and 1:2",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "Named as if about paging, but the description is about images: file size, format and aspect ratio."
  },
  {
    code: "ImageDownloadFailure",
    name: "ImageDownloadFailure",
    httpStatuses: [400],
    message: "image download failure",
    description: "Failed to download user image URL. Please check the validity of the link.",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "after-fix"
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
    note: "An earlier operation on the same thing is still running; the message itself says to retry later."
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
    retry: "after-fix"
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
    note: "The review refused the input."
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
    retry: "after-top-up"
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
    note: "The review refused the output, so change the prompt or the images; the same request may violate the policy again."
  },
  {
    code: "ModelUnavailable",
    name: "ModelUnavailable",
    httpStatuses: [400],
    message: "model unavailable",
    description: "The requested model is unavailable. Task execution failed. Please check the model type and try again.",
    group: "Task Management",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "after-fix",
    note: "The page does not say to wait but to check the model type, so the same request again is not promised to help."
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
    note: "Stopped on purpose; Canceled is the same for a request."
  },
  {
    code: "FieldInvalid",
    name: "FieldInvalid",
    httpStatuses: [400],
    message: "invalid field: {{.fields}}",
    description: "The incoming parameters did not pass the validity verification",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
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
    note: "The description says that detecting a human in the image failed."
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
    note: "Neither text says whether there is no face or one that cannot be used."
  },
  {
    code: "ImageObjectsUndetected",
    name: "ImageObjectsUndetected",
    httpStatuses: [400],
    message: "Image BodyJoins or Face Too Much Occlusion",
    description: "The human body or face in the input image is obstructed, please upload again",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix",
    note: "The obstructed part may be the body as well as the face; there is no reason for an obstructed body alone."
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
    retry: "after-fix"
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
    retry: "after-fix"
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
    retry: "after-fix"
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
    note: "A creation is what a task has made, not the task."
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
    retry: "after-fix"
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
    note: "The description says that a key is in conflict, and the Chinese edition that it is the primary key, so waiting does not help."
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
    note: "A quota by name, but the description says that too much runs at once; that passes by itself, and support can raise the limit."
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
    retry: "backoff"
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
    note: "The message says throttling, the description only that a resource limit is exceeded."
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
    note: "The client gave up on the request; UserCancelled is the same for a task."
  },
  {
    code: "InternalServiceFailure",
    name: "InternalServiceFailure",
    httpStatuses: [500],
    message: "internal service failure",
    description: "Internal server error. Please try again later or contact customer support.",
    group: "Task Management",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "The description says to try again later."
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
    retry: "backoff"
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
    retry: "after-fix"
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
    retry: "after-fix"
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
    retry: "after-fix"
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
    note: "Described in nearly the words of FaceDetectFailure."
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
    note: "The review refused the image."
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
    retry: "after-fix"
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
    note: "Judged from code and message; the description could also mean that several persons were not detected."
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
    note: "Taken as a review that refused the input or the output, as the other audit codes are, not as one that broke down."
  },
  {
    code: "ImageSizeInvalid",
    name: "ImageSizeInvalid",
    httpStatuses: [],
    message: "image size invalid",
    description: "The pixels on both sides of the image are too large or too small",
    group: "Task Management",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "Too large or too small, in pixels."
  }
]);
function isViduErrorCode(value) {
  return CODES.has(value);
}
function isViduError(value, ...codes) {
  return isErrorOf(DEFINITION, value, codes);
}
function parseViduError(body, response) {
  return parseError(DEFINITION, body, response);
}
function formatViduMessage(code, ...params) {
  return formatMessage(
    VIDU_ERRORS[code],
    DEFINITION.templates.get(code),
    params
  );
}
export {
  VIDU_ERRORS,
  VIDU_ERROR_CODES,
  ViduErrorCode,
  formatViduMessage,
  isViduError,
  isViduErrorCode,
  parseViduError
};
//# sourceMappingURL=vidu.js.map
