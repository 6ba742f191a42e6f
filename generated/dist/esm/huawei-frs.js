import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
var HuaweiFrsErrorCode = /* @__PURE__ */ ((HuaweiFrsErrorCode2) => {
  HuaweiFrsErrorCode2["TokenAuthenticationFailed"] = "FRS.0002";
  HuaweiFrsErrorCode2["RequestHeaderMissing"] = "FRS.0010";
  HuaweiFrsErrorCode2["ParameterMissing"] = "FRS.0011";
  HuaweiFrsErrorCode2["ParameterFormatInvalid"] = "FRS.0012";
  HuaweiFrsErrorCode2["FaceImageSizeOutOfRange"] = "FRS.0013";
  HuaweiFrsErrorCode2["BodyNotJson"] = "FRS.0014";
  HuaweiFrsErrorCode2["Base64ImageParsingFailed"] = "FRS.0015";
  HuaweiFrsErrorCode2["FileFormatUnsupported"] = "FRS.0016";
  HuaweiFrsErrorCode2["BodySizeExceeded"] = "FRS.0017";
  HuaweiFrsErrorCode2["InternalServiceFailure"] = "FRS.0018";
  HuaweiFrsErrorCode2["ServiceNotEnabled"] = "FRS.0019";
  HuaweiFrsErrorCode2["SubserviceNotEnabled"] = "FRS.0020";
  HuaweiFrsErrorCode2["ObsUrlInvalid"] = "FRS.0021";
  HuaweiFrsErrorCode2["ObsFileFetchFailed"] = "FRS.0022";
  HuaweiFrsErrorCode2["ObsFileTooLarge"] = "FRS.0023";
  HuaweiFrsErrorCode2["ObsFileNotFound"] = "FRS.0024";
  HuaweiFrsErrorCode2["ObsNotAuthorized"] = "FRS.0027";
  HuaweiFrsErrorCode2["ProjectTokenMismatch"] = "FRS.0028";
  HuaweiFrsErrorCode2["FilterFormatInvalid"] = "FRS.0029";
  HuaweiFrsErrorCode2["ReturnFieldsUndefined"] = "FRS.0030";
  HuaweiFrsErrorCode2["SortFieldNotReturned"] = "FRS.0031";
  HuaweiFrsErrorCode2["SortFieldTypeUnsupported"] = "FRS.0032";
  HuaweiFrsErrorCode2["TrafficControlExceeded"] = "FRS.0033";
  HuaweiFrsErrorCode2["UrlInvalid"] = "FRS.0035";
  HuaweiFrsErrorCode2["UrlFileFetchFailed"] = "FRS.0036";
  HuaweiFrsErrorCode2["UserAlreadyRegistered"] = "FRS.0201";
  HuaweiFrsErrorCode2["ServiceFrozen"] = "FRS.0202";
  HuaweiFrsErrorCode2["UserUpdateFailed"] = "FRS.0203";
  HuaweiFrsErrorCode2["FaceLibraryAlreadyExists"] = "FRS.0301";
  HuaweiFrsErrorCode2["FaceLibraryNotFound"] = "FRS.0302";
  HuaweiFrsErrorCode2["NoFaceDetectedForSearch"] = "FRS.0304";
  HuaweiFrsErrorCode2["FaceLibraryLimitExceeded"] = "FRS.0305";
  HuaweiFrsErrorCode2["FaceLimitExceeded"] = "FRS.0306";
  HuaweiFrsErrorCode2["ValueToDeleteNotFound"] = "FRS.0401";
  HuaweiFrsErrorCode2["FieldNotFound"] = "FRS.0402";
  HuaweiFrsErrorCode2["FaceIdNotFound"] = "FRS.0403";
  HuaweiFrsErrorCode2["NoFaceDetectedForAdding"] = "FRS.0404";
  HuaweiFrsErrorCode2["CustomFieldUndefined"] = "FRS.0405";
  HuaweiFrsErrorCode2["DataTypeMismatch"] = "FRS.0406";
  HuaweiFrsErrorCode2["BatchDeleteNothingMatched"] = "FRS.0407";
  HuaweiFrsErrorCode2["NoFaceDetectedForVerification"] = "FRS.0501";
  HuaweiFrsErrorCode2["VideoParsingFailed"] = "FRS.0701";
  HuaweiFrsErrorCode2["ActionUnsupported"] = "FRS.0702";
  HuaweiFrsErrorCode2["ActionTimeInvalid"] = "FRS.0703";
  HuaweiFrsErrorCode2["TooManyActions"] = "FRS.0704";
  HuaweiFrsErrorCode2["MatchingModeUnsupported"] = "FRS.0705";
  HuaweiFrsErrorCode2["VideoDurationOutOfRange"] = "FRS.0706";
  HuaweiFrsErrorCode2["NoFaceDetectedForLiveDetect"] = "FRS.0707";
  HuaweiFrsErrorCode2["FaceQualityTooLow"] = "FRS.0708";
  HuaweiFrsErrorCode2["MultipleFacesDetected"] = "FRS.0709";
  HuaweiFrsErrorCode2["VideoDataParsingFailed"] = "FRS.0751";
  HuaweiFrsErrorCode2["ApiNotFound"] = "APIG.0101";
  HuaweiFrsErrorCode2["BodyTooLargeOrBackendTimeout"] = "APIG.0201";
  HuaweiFrsErrorCode2["AuthenticationFailed"] = "APIG.0301";
  HuaweiFrsErrorCode2["TokenUpdateNeeded"] = "APIG.0307";
  return HuaweiFrsErrorCode2;
})(HuaweiFrsErrorCode || {});
const HUAWEI_FRS_ERROR_CODES = /* @__PURE__ */ codeList([
  "FRS.0002",
  "FRS.0010",
  "FRS.0011",
  "FRS.0012",
  "FRS.0013",
  "FRS.0014",
  "FRS.0015",
  "FRS.0016",
  "FRS.0017",
  "FRS.0018",
  "FRS.0019",
  "FRS.0020",
  "FRS.0021",
  "FRS.0022",
  "FRS.0023",
  "FRS.0024",
  "FRS.0027",
  "FRS.0028",
  "FRS.0029",
  "FRS.0030",
  "FRS.0031",
  "FRS.0032",
  "FRS.0033",
  "FRS.0035",
  "FRS.0036",
  "FRS.0201",
  "FRS.0202",
  "FRS.0203",
  "FRS.0301",
  "FRS.0302",
  "FRS.0304",
  "FRS.0305",
  "FRS.0306",
  "FRS.0401",
  "FRS.0402",
  "FRS.0403",
  "FRS.0404",
  "FRS.0405",
  "FRS.0406",
  "FRS.0407",
  "FRS.0501",
  "FRS.0701",
  "FRS.0702",
  "FRS.0703",
  "FRS.0704",
  "FRS.0705",
  "FRS.0706",
  "FRS.0707",
  "FRS.0708",
  "FRS.0709",
  "FRS.0751",
  "APIG.0101",
  "APIG.0201",
  "APIG.0301",
  "APIG.0307"
]);
const CODES = /* @__PURE__ */ new Set(
  HUAWEI_FRS_ERROR_CODES
);
const DEFINITION = {
  vendor: "huawei-frs",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["FRS.0002", "APIG.0301"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["FRS.0010", "FRS.0011"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "FRS.0012",
        "FRS.0014",
        "FRS.0029",
        "FRS.0030",
        "FRS.0031",
        "FRS.0032",
        "FRS.0203",
        "FRS.0402",
        "FRS.0405",
        "FRS.0406",
        "FRS.0702",
        "FRS.0703",
        "FRS.0704",
        "FRS.0705"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["FRS.0013", "FRS.0706"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FRS.0015", "FRS.0701", "FRS.0751"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["FRS.0016"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: ["FRS.0017", "APIG.0201"]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["FRS.0018"]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      codes: ["FRS.0019", "FRS.0020"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["FRS.0021", "FRS.0035"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["FRS.0022", "FRS.0036"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: ["FRS.0023"]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["FRS.0024", "FRS.0302", "FRS.0401", "FRS.0403", "FRS.0407"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["FRS.0027", "FRS.0028"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["FRS.0033"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "never",
      codes: ["FRS.0201"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: ["FRS.0202"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: ["FRS.0301"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["FRS.0304", "FRS.0404", "FRS.0501", "FRS.0707"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: ["FRS.0305", "FRS.0306"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: ["FRS.0708"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      codes: ["FRS.0709"]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["APIG.0101"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      codes: ["APIG.0307"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "FRS.0120",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "APIG.0308",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "APIGW.0301",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      absent: [["error_code"], ["error", "code"]]
    },
    shapes: [
      {
        code: [["error_code"]],
        message: [["error_msg"]],
        requestId: [
          ["request_id"],
          {
            header: "x-request-id"
          }
        ],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        code: [["error", "code"]],
        message: [["error", "message"]],
        requestId: [
          {
            header: "x-request-id"
          }
        ],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        thrown: true,
        requires: [["httpStatusCode"]],
        code: [["errorCode"]],
        message: [["errorMsg"], ["message"]],
        requestId: [["requestId"]],
        status: [["httpStatusCode"]]
      },
      {
        thrown: true,
        requires: [["httpStatusCode"], ["errorMsg"]],
        message: [["errorMsg"], ["message"]],
        requestId: [["requestId"]],
        status: [["httpStatusCode"]]
      }
    ]
  }
};
const HUAWEI_FRS_ERRORS = /* @__PURE__ */ errorTable([
  {
    code: "FRS.0002",
    name: "TokenAuthenticationFailed",
    httpStatuses: [403],
    description: "Token authentication failed. The user token is incorrect or has expired.",
    remedy: "Obtain your token again and use the token to call the FRS APIs. For details, see Authentication.",
    group: "Common service errors",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix",
    note: "The token may be wrong as well as expired, so this is not CREDENTIALS_EXPIRED; a new token is the remedy for both."
  },
  {
    code: "FRS.0010",
    name: "RequestHeaderMissing",
    httpStatuses: [400],
    description: "The request header is missing or empty.",
    remedy: "Check whether the common message header is configured. For details, see Making an API Request.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0011",
    name: "ParameterMissing",
    httpStatuses: [400],
    description: "A parameter is missing.",
    remedy: "Check whether the entered parameters are complete.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0012",
    name: "ParameterFormatInvalid",
    httpStatuses: [400],
    description: "Request parameters are in incorrect formats.",
    remedy: "Check whether the format of parameters is valid.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0013",
    name: "FaceImageSizeOutOfRange",
    httpStatuses: [400],
    description: "The face image size is too large or too small.",
    remedy: "Upload a facial image that meets the requirements.\nThe image resolution must be less than 4,096 x 2,160. The face resolution in an image must be greater than 80 x 80. It is recommended that the face resolution be greater than 120 x 120.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "The measure limits the image from above and the face in it from below; either may be at fault."
  },
  {
    code: "FRS.0014",
    name: "BodyNotJson",
    httpStatuses: [400],
    description: "The input is not in JSON format.",
    remedy: "Check whether the JSON format of the body is valid.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0015",
    name: "Base64ImageParsingFailed",
    httpStatuses: [400],
    description: "An error occurred when parsing the Base64 image.",
    remedy: "Re-encode the image and enter the correct Base64 code in the body. Ensure that the code format is the same as that of the example.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DECODE_FAILED",
    retry: "after-fix"
  },
  {
    code: "FRS.0016",
    name: "FileFormatUnsupported",
    httpStatuses: [400],
    description: "The format of the uploaded file is not supported.",
    remedy: "Upload a file in a format that can be recognized. For details, see Restrictions and Limitations.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_MEDIA_FORMAT",
    retry: "after-fix"
  },
  {
    code: "FRS.0017",
    name: "BodySizeExceeded",
    httpStatuses: [400],
    description: "The uploaded body exceeds the allowed range.",
    remedy: "Check the size of the body parameters. For details, see Restrictions and Limitations.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "REQUEST_TOO_LARGE",
    retry: "after-fix",
    note: "The measure makes clear that the range is one of sizes."
  },
  {
    code: "FRS.0018",
    name: "InternalServiceFailure",
    httpStatuses: [500],
    description: "Internal service error.",
    remedy: "Contact the customer service for assistance.",
    group: "Common service errors",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff"
  },
  {
    code: "FRS.0019",
    name: "ServiceNotEnabled",
    httpStatuses: [400],
    description: "The service has not been enabled.",
    remedy: "Log in to the FRS management console and enable the sub-service you need.",
    group: "Common service errors",
    category: "FAILED_PRECONDITION",
    reason: "SERVICE_NOT_ACTIVATED",
    retry: "after-fix"
  },
  {
    code: "FRS.0020",
    name: "SubserviceNotEnabled",
    httpStatuses: [400],
    description: "The sub-service has not been enabled.",
    remedy: "Log in to the FRS management console and enable the sub-service you need.",
    group: "Common service errors",
    category: "FAILED_PRECONDITION",
    reason: "SERVICE_NOT_ACTIVATED",
    retry: "after-fix"
  },
  {
    code: "FRS.0021",
    name: "ObsUrlInvalid",
    httpStatuses: [400],
    description: "Invalid OBS URL.",
    remedy: "Check whether the OBS URL is correct by referring to the request example.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_URL",
    retry: "after-fix"
  },
  {
    code: "FRS.0022",
    name: "ObsFileFetchFailed",
    httpStatuses: [400],
    description: "Failed to obtain the OBS file.",
    remedy: "Check whether the file exists on OBS and whether the access permission on the file is correct.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "after-fix",
    note: "The measure names a missing file or missing permission as the cause."
  },
  {
    code: "FRS.0023",
    name: "ObsFileTooLarge",
    httpStatuses: [400],
    description: "The size of the file on OBS exceeds the upper limit.",
    remedy: "Check whether the size of the file on OBS meets the API requirements. For details, see Restrictions and Limitations.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "FRS.0024",
    name: "ObsFileNotFound",
    httpStatuses: [400],
    description: "The file does not exist on OBS.",
    remedy: "Check whether the file exists on OBS.",
    group: "Common service errors",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "More is known than in FRS.0022: the file that the request names is not there."
  },
  {
    code: "FRS.0027",
    name: "ObsNotAuthorized",
    httpStatuses: [400],
    description: "OBS unauthorized.",
    remedy: "Log in to the FRS management console and click Service Authorization in the upper right corner to complete OBS authorization.",
    group: "Common service errors",
    category: "PERMISSION_DENIED",
    reason: "PERMISSION_DENIED",
    retry: "after-fix",
    note: "FRS itself may not read OBS for this account until that is granted in the console."
  },
  {
    code: "FRS.0028",
    name: "ProjectTokenMismatch",
    httpStatuses: [403],
    description: "The project ID does not match the token.",
    remedy: "Check whether the project ID for obtaining the token is the same as that in the request URL.",
    group: "Common service errors",
    category: "PERMISSION_DENIED",
    reason: "PERMISSION_DENIED",
    retry: "after-fix",
    note: "The token is good but belongs to another project than the one in the URL."
  },
  {
    code: "FRS.0029",
    name: "FilterFormatInvalid",
    httpStatuses: [400],
    description: "The format of filter criteria is incorrect.",
    remedy: "Check whether the input format is valid. For details, see Request Parameters of Face Retrieval.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0030",
    name: "ReturnFieldsUndefined",
    httpStatuses: [400],
    description: "return_fields is not defined.",
    remedy: "Check whether return_fields is defined. For details, see Request Parameters of Face Retrieval.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Whether return_fields is missing or names fields that are not defined, the text leaves open."
  },
  {
    code: "FRS.0031",
    name: "SortFieldNotReturned",
    httpStatuses: [400],
    description: "The sort field is not contained in the returned fields.",
    remedy: "Check whether the sort field is defined. For details, see Request Parameters of Face Retrieval.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0032",
    name: "SortFieldTypeUnsupported",
    httpStatuses: [400],
    description: "The sort field and type are not supported. Only numeral type is supported.",
    remedy: "The sort field and type are not supported. Only numeral type is supported.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0033",
    name: "TrafficControlExceeded",
    httpStatuses: [400],
    description: "The number of requests has exceeded the traffic control threshold.",
    remedy: "You are advised to control the request policy or retry. You can expand the capacity to increase the QPS quota.",
    group: "Common service errors",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff",
    note: "Traffic control in spite of HTTP 400, so later the same request can succeed; another edition of the documentation says 429."
  },
  {
    code: "FRS.0035",
    name: "UrlInvalid",
    httpStatuses: [400],
    description: "The URL is invalid.",
    remedy: "Check whether the OBS URL is correct by referring to the request example.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_URL",
    retry: "after-fix"
  },
  {
    code: "FRS.0036",
    name: "UrlFileFetchFailed",
    httpStatuses: [400],
    description: "Failed to obtain the file from the URL.",
    remedy: "Use the URL provided by OBS to upload the image and check whether the URL is correct.",
    group: "Common service errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "after-fix"
  },
  {
    code: "FRS.0201",
    name: "UserAlreadyRegistered",
    httpStatuses: [400],
    description: "The user has been registered.",
    remedy: "The user has been registered.",
    group: "Service management errors",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "never",
    note: "What was asked for is already so; there is nothing to fix and nothing to repeat."
  },
  {
    code: "FRS.0202",
    name: "ServiceFrozen",
    httpStatuses: [400],
    description: "The service has been frozen.",
    remedy: "Contact the customer service for assistance.",
    group: "Service management errors",
    category: "PERMISSION_DENIED",
    reason: "ACCOUNT_SUSPENDED",
    retry: "never"
  },
  {
    code: "FRS.0203",
    name: "UserUpdateFailed",
    httpStatuses: [400],
    description: "Failed to update user information.",
    remedy: "Check the entered user information.",
    group: "Service management errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "The measure blames the user information that was entered."
  },
  {
    code: "FRS.0301",
    name: "FaceLibraryAlreadyExists",
    httpStatuses: [400],
    description: "You cannot create an existing facial image library.",
    remedy: "Check the name of the facial image library to be created. If the name already exists, change another name and create it again.",
    group: "Facial image library resource errors",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "FRS.0302",
    name: "FaceLibraryNotFound",
    httpStatuses: [400],
    description: "The facial image library does not exist.",
    remedy: "Check whether the input facial image library exists.",
    group: "Facial image library resource errors",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "FRS.0304",
    name: "NoFaceDetectedForSearch",
    httpStatuses: [400],
    description: "No face is detected. Failed to search the face.",
    remedy: "Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.",
    group: "Facial image library resource errors",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix"
  },
  {
    code: "FRS.0305",
    name: "FaceLibraryLimitExceeded",
    httpStatuses: [400],
    description: "A new facial image library cannot be created because the number of facial image libraries exceeds the upper limit.",
    remedy: "Check whether the number of facial image libraries exceeds the upper limit or contact the customer service.",
    group: "Facial image library resource errors",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "Delete a library or have the limit raised."
  },
  {
    code: "FRS.0306",
    name: "FaceLimitExceeded",
    httpStatuses: [403],
    description: "New faces cannot be added because the number of faces exceeds the upper limit of a facial image library.",
    remedy: "Add a new facial image library and add faces to it.",
    group: "Facial image library resource errors",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "The library is full; free room in it, or add the face to another library as the measure says."
  },
  {
    code: "FRS.0401",
    name: "ValueToDeleteNotFound",
    httpStatuses: [400],
    description: "The value of the corresponding type cannot be found and cannot be deleted.",
    remedy: "For details, see the descriptions of the facial resource management APIs.",
    group: "Face resource errors",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "FRS.0402",
    name: "FieldNotFound",
    httpStatuses: [400],
    description: "The entered field does not exist.",
    remedy: "For details, see the descriptions of the facial resource management APIs.",
    group: "Face resource errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A field of the request or the library, not an object that one creates by itself."
  },
  {
    code: "FRS.0403",
    name: "FaceIdNotFound",
    httpStatuses: [400],
    description: "The face ID does not exist.",
    remedy: "Check whether the face ID exists.",
    group: "Face resource errors",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "FRS.0404",
    name: "NoFaceDetectedForAdding",
    httpStatuses: [400],
    description: "No face is detected. Failed to add the face.",
    remedy: "Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.",
    group: "Face resource errors",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix",
    note: "The digits are no HTTP status; this is not about something that was not found on the server."
  },
  {
    code: "FRS.0405",
    name: "CustomFieldUndefined",
    httpStatuses: [400],
    description: "The customized field cannot be added because it is not defined.",
    remedy: "Check whether the customized field to be added exists. If the customized field does not exist, create it and then add it.",
    group: "Face resource errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0406",
    name: "DataTypeMismatch",
    httpStatuses: [400],
    description: "The imported data type does not match the defined data type.",
    remedy: "Check whether the imported data type is the same as the defined data type.",
    group: "Face resource errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0407",
    name: "BatchDeleteNothingMatched",
    httpStatuses: [400],
    description: "No matched data is found during batch deletion.",
    remedy: "Check whether the data to be deleted exists.",
    group: "Face resource errors",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "FRS.0501",
    name: "NoFaceDetectedForVerification",
    httpStatuses: [400],
    description: "No face is detected in the image.",
    remedy: "Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.",
    group: "Face verification errors",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix"
  },
  {
    code: "FRS.0701",
    name: "VideoParsingFailed",
    httpStatuses: [400],
    description: "Video parsing error.",
    remedy: "Check whether the video is damaged.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DECODE_FAILED",
    retry: "after-fix",
    note: "The measure takes the video for damaged."
  },
  {
    code: "FRS.0702",
    name: "ActionUnsupported",
    httpStatuses: [400],
    description: "The action is not supported.",
    remedy: "Check whether the entered action exists. For details, see Face LiveDetect.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A value of the parameter for actions, not an operation of the API."
  },
  {
    code: "FRS.0703",
    name: "ActionTimeInvalid",
    httpStatuses: [400],
    description: "The action time is invalid.",
    remedy: "Check whether the input is valid. For details, see Face LiveDetect.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0704",
    name: "TooManyActions",
    httpStatuses: [400],
    description: "The number of imported actions exceeds 10.",
    remedy: "The number of imported actions exceeds 10.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "FRS.0705",
    name: "MatchingModeUnsupported",
    httpStatuses: [400],
    description: "The matching mode is not supported.",
    remedy: "Check whether the input is valid. For details, see Restrictions and Limitations.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A value of a parameter, which can be another one."
  },
  {
    code: "FRS.0706",
    name: "VideoDurationOutOfRange",
    httpStatuses: [400],
    description: "The video duration is not allowed. The duration must be 1 to 15 seconds.",
    remedy: "The video duration is not within 1 to 15 seconds. Use a video that meets the duration requirement.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "Shorter than 1 second or longer than 15."
  },
  {
    code: "FRS.0707",
    name: "NoFaceDetectedForLiveDetect",
    httpStatuses: [400],
    description: "No face is detected in the image.",
    remedy: "Check whether there is a face in the image or whether the face meets the restrictions. For details, see Restrictions and Limitations.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix",
    note: "The measure adds that a face may be there but not meet the restrictions."
  },
  {
    code: "FRS.0708",
    name: "FaceQualityTooLow",
    httpStatuses: [400],
    description: "Check whether the quality of the input facial image meets the requirements.",
    remedy: "Check whether the quality of the input facial image meets the requirements. For details, see Restrictions and Limitations.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix",
    note: "The description gives the measure only; the failure follows from it."
  },
  {
    code: "FRS.0709",
    name: "MultipleFacesDetected",
    httpStatuses: [400],
    description: "Check whether the input facial image contains multiple faces.",
    remedy: "Check whether the input facial image contains multiple faces.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "MULTIPLE_FACES_DETECTED",
    retry: "after-fix",
    note: "The description gives the measure only; the failure follows from it."
  },
  {
    code: "FRS.0751",
    name: "VideoDataParsingFailed",
    httpStatuses: [400],
    description: "Failed to parse video data.",
    remedy: "Check whether the quality of the input facial video meets the requirements. For details, see Restrictions and Limitations.",
    group: "Face LiveDetect errors",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DECODE_FAILED",
    retry: "after-fix",
    note: "The description says parsing; the quality that the measure speaks of is taken to be that of the file."
  },
  {
    code: "APIG.0101",
    name: "ApiNotFound",
    httpStatuses: [404],
    description: "The API does not exist.",
    remedy: "The request address or URL used for calling the API does not exist or has not been released. Check whether the request address and URL are correct.",
    group: "Gateway errors",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The address of the request is wrong or the API is not released; an address can be corrected."
  },
  {
    code: "APIG.0201",
    name: "BodyTooLargeOrBackendTimeout",
    httpStatuses: [413, 504],
    description: "The request body exceeds the allowed range or the backend times out.",
    remedy: "Check whether the request size is valid. Contact the customer service to check whether the backend service is running properly.",
    group: "Gateway errors",
    category: "INVALID_ARGUMENT",
    reason: "REQUEST_TOO_LARGE",
    retry: "after-fix",
    note: "Two failures under one code. Taken for the first, where repeating is of no use; with HTTP 504 it is a timeout, and the same request may be sent again later."
  },
  {
    code: "APIG.0301",
    name: "AuthenticationFailed",
    httpStatuses: [401],
    description: "Authentication failed.",
    remedy: "Perform authentication. For details, see Authentication.",
    group: "Gateway errors",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: "APIG.0307",
    name: "TokenUpdateNeeded",
    httpStatuses: [401],
    description: "The token needs to be updated.",
    remedy: "- The validity period of the token is 24 hours. Obtain the token again to call the API.\n- Check whether the endpoint in the API URL is correct. Services deployed in different regions cannot be called across regions. If APIs in different regions are called, the token is invalid and error code APIG.0307 is displayed.",
    group: "Gateway errors",
    category: "UNAUTHENTICATED",
    reason: "CREDENTIALS_EXPIRED",
    retry: "after-fix",
    note: "Get a new token; if it does not help, the token is from another region than the endpoint."
  }
]);
function isHuaweiFrsErrorCode(value) {
  return CODES.has(value);
}
function isHuaweiFrsError(value, ...codes) {
  return isErrorOf(DEFINITION, value, codes);
}
function parseHuaweiFrsError(body, response) {
  return parseError(DEFINITION, body, response);
}
function formatHuaweiFrsMessage(code, ...params) {
  return formatMessage(
    HUAWEI_FRS_ERRORS[code],
    DEFINITION.templates.get(code),
    params
  );
}
export {
  HUAWEI_FRS_ERRORS,
  HUAWEI_FRS_ERROR_CODES,
  HuaweiFrsErrorCode,
  formatHuaweiFrsMessage,
  isHuaweiFrsError,
  isHuaweiFrsErrorCode,
  parseHuaweiFrsError
};
//# sourceMappingURL=huawei-frs.js.map
