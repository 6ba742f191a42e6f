/**
 * The error codes of Huawei Cloud FRS: 55 codes, read on 2026-11-21.
 *
 * Generated from `specs/huawei-frs.yaml`: change the spec and run `npm run generate`.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
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
import { isCode, isThere, presentOf, textOf } from "./runtime/values.js";

/**
 * The error codes of Huawei Cloud FRS.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export enum HuaweiFrsErrorCode {
  /**
   * Token authentication failed. The user token is incorrect or has expired.
   *
   * - Code: FRS.0002
   * - HTTP status: 403
   * - Remedy: Obtain your token again and use the token to call the FRS APIs. For details, see Authentication.
   * - Group: Common service errors
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   * - Note: The token may be wrong as well as expired, so this is not CREDENTIALS_EXPIRED; a new token is the remedy for both.
   * - On the page: A failed authentication at 403; the gateway has 401 for the same (APIG.0301).
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  TokenAuthenticationFailed = "FRS.0002",
  /**
   * The request header is missing or empty.
   *
   * - Code: FRS.0010
   * - HTTP status: 400
   * - Remedy: Check whether the common message header is configured. For details, see Making an API Request.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  RequestHeaderMissing = "FRS.0010",
  /**
   * A parameter is missing.
   *
   * - Code: FRS.0011
   * - HTTP status: 400
   * - Remedy: Check whether the entered parameters are complete.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ParameterMissing = "FRS.0011",
  /**
   * Request parameters are in incorrect formats.
   *
   * - Code: FRS.0012
   * - HTTP status: 400
   * - Remedy: Check whether the format of parameters is valid.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ParameterFormatInvalid = "FRS.0012",
  /**
   * The face image size is too large or too small.
   *
   * - Code: FRS.0013
   * - HTTP status: 400
   * - Remedy: Upload a facial image that meets the requirements.
   * The image resolution must be less than 4,096 x 2,160. The face resolution in an image must be greater than 80 x 80. It is recommended that the face resolution be greater than 120 x 120.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   * - Note: The measure limits the image from above and the face in it from below; either may be at fault.
   * - On the page: The description is about the size of a face image, the measure about two sizes, that of the image and that of the face in it.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceImageSizeOutOfRange = "FRS.0013",
  /**
   * The input is not in JSON format.
   *
   * - Code: FRS.0014
   * - HTTP status: 400
   * - Remedy: Check whether the JSON format of the body is valid.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  BodyNotJson = "FRS.0014",
  /**
   * An error occurred when parsing the Base64 image.
   *
   * - Code: FRS.0015
   * - HTTP status: 400
   * - Remedy: Re-encode the image and enter the correct Base64 code in the body. Ensure that the code format is the same as that of the example.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MEDIA_DECODE_FAILED, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  Base64ImageParsingFailed = "FRS.0015",
  /**
   * The format of the uploaded file is not supported.
   *
   * - Code: FRS.0016
   * - HTTP status: 400
   * - Remedy: Upload a file in a format that can be recognized. For details, see Restrictions and Limitations.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_MEDIA_FORMAT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FileFormatUnsupported = "FRS.0016",
  /**
   * The uploaded body exceeds the allowed range.
   *
   * - Code: FRS.0017
   * - HTTP status: 400
   * - Remedy: Check the size of the body parameters. For details, see Restrictions and Limitations.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
   * - Note: The measure makes clear that the range is one of sizes.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  BodySizeExceeded = "FRS.0017",
  /**
   * Internal service error.
   *
   * - Code: FRS.0018
   * - HTTP status: 500
   * - Remedy: Contact the customer service for assistance.
   * - Group: Common service errors
   * - Category INTERNAL, reason INTERNAL, retry backoff
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  InternalServiceFailure = "FRS.0018",
  /**
   * The service has not been enabled.
   *
   * - Code: FRS.0019
   * - HTTP status: 400
   * - Remedy: Log in to the FRS management console and enable the sub-service you need.
   * - Group: Common service errors
   * - Category FAILED_PRECONDITION, reason SERVICE_NOT_ACTIVATED, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ServiceNotEnabled = "FRS.0019",
  /**
   * The sub-service has not been enabled.
   *
   * - Code: FRS.0020
   * - HTTP status: 400
   * - Remedy: Log in to the FRS management console and enable the sub-service you need.
   * - Group: Common service errors
   * - Category FAILED_PRECONDITION, reason SERVICE_NOT_ACTIVATED, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  SubserviceNotEnabled = "FRS.0020",
  /**
   * Invalid OBS URL.
   *
   * - Code: FRS.0021
   * - HTTP status: 400
   * - Remedy: Check whether the OBS URL is correct by referring to the request example.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_URL, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ObsUrlInvalid = "FRS.0021",
  /**
   * Failed to obtain the OBS file.
   *
   * - Code: FRS.0022
   * - HTTP status: 400
   * - Remedy: Check whether the file exists on OBS and whether the access permission on the file is correct.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MEDIA_DOWNLOAD_FAILED, retry after-fix
   * - Note: The measure names a missing file or missing permission as the cause.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ObsFileFetchFailed = "FRS.0022",
  /**
   * The size of the file on OBS exceeds the upper limit.
   *
   * - Code: FRS.0023
   * - HTTP status: 400
   * - Remedy: Check whether the size of the file on OBS meets the API requirements. For details, see Restrictions and Limitations.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ObsFileTooLarge = "FRS.0023",
  /**
   * The file does not exist on OBS.
   *
   * - Code: FRS.0024
   * - HTTP status: 400
   * - Remedy: Check whether the file exists on OBS.
   * - Group: Common service errors
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: More is known than in FRS.0022: the file that the request names is not there.
   * - On the page: Part of what FRS.0022 means by its measure, which asks to check whether the file exists.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ObsFileNotFound = "FRS.0024",
  /**
   * OBS unauthorized.
   *
   * - Code: FRS.0027
   * - HTTP status: 400
   * - Remedy: Log in to the FRS management console and click Service Authorization in the upper right corner to complete OBS authorization.
   * - Group: Common service errors
   * - Category PERMISSION_DENIED, reason PERMISSION_DENIED, retry after-fix
   * - Note: FRS itself may not read OBS for this account until that is granted in the console.
   * - On the page: At 400, although it is about permission; FRS.0028 has 403.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ObsNotAuthorized = "FRS.0027",
  /**
   * The project ID does not match the token.
   *
   * - Code: FRS.0028
   * - HTTP status: 403
   * - Remedy: Check whether the project ID for obtaining the token is the same as that in the request URL.
   * - Group: Common service errors
   * - Category PERMISSION_DENIED, reason PERMISSION_DENIED, retry after-fix
   * - Note: The token is good but belongs to another project than the one in the URL.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ProjectTokenMismatch = "FRS.0028",
  /**
   * The format of filter criteria is incorrect.
   *
   * - Code: FRS.0029
   * - HTTP status: 400
   * - Remedy: Check whether the input format is valid. For details, see Request Parameters of Face Retrieval.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FilterFormatInvalid = "FRS.0029",
  /**
   * return_fields is not defined.
   *
   * - Code: FRS.0030
   * - HTTP status: 400
   * - Remedy: Check whether return_fields is defined. For details, see Request Parameters of Face Retrieval.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Whether return_fields is missing or names fields that are not defined, the text leaves open.
   * - On the page: The description does not say whether the parameter or what it lists is not defined. This one and its neighbours FRS.0029, FRS.0031 and FRS.0032 are about one API, Face Retrieval, but stand among the common errors.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ReturnFieldsUndefined = "FRS.0030",
  /**
   * The sort field is not contained in the returned fields.
   *
   * - Code: FRS.0031
   * - HTTP status: 400
   * - Remedy: Check whether the sort field is defined. For details, see Request Parameters of Face Retrieval.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - On the page: The description is about returned fields, the measure about whether the sort field is defined.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  SortFieldNotReturned = "FRS.0031",
  /**
   * The sort field and type are not supported. Only numeral type is supported.
   *
   * - Code: FRS.0032
   * - HTTP status: 400
   * - Remedy: The sort field and type are not supported. Only numeral type is supported.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - On the page: The measure only repeats the description, as it does for FRS.0201, FRS.0704 and FRS.0709.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  SortFieldTypeUnsupported = "FRS.0032",
  /**
   * The number of requests has exceeded the traffic control threshold.
   *
   * - Code: FRS.0033
   * - HTTP status: 400
   * - Remedy: You are advised to control the request policy or retry. You can expand the capacity to increase the QPS quota.
   * - Group: Common service errors
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: Traffic control in spite of HTTP 400, so later the same request can succeed; another edition of the documentation says 429.
   * - On the page: The code for traffic control stands at 400 instead of 429.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  TrafficControlExceeded = "FRS.0033",
  /**
   * The URL is invalid.
   *
   * - Code: FRS.0035
   * - HTTP status: 400
   * - Remedy: Check whether the OBS URL is correct by referring to the request example.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason INVALID_URL, retry after-fix
   * - On the page: About any URL, but the measure is that of the OBS URL in FRS.0021; likewise the measure of FRS.0036 speaks of OBS.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  UrlInvalid = "FRS.0035",
  /**
   * Failed to obtain the file from the URL.
   *
   * - Code: FRS.0036
   * - HTTP status: 400
   * - Remedy: Use the URL provided by OBS to upload the image and check whether the URL is correct.
   * - Group: Common service errors
   * - Category INVALID_ARGUMENT, reason MEDIA_DOWNLOAD_FAILED, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  UrlFileFetchFailed = "FRS.0036",
  /**
   * The user has been registered.
   *
   * - Code: FRS.0201
   * - HTTP status: 400
   * - Remedy: The user has been registered.
   * - Group: Service management errors
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry never
   * - Note: What was asked for is already so; there is nothing to fix and nothing to repeat.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  UserAlreadyRegistered = "FRS.0201",
  /**
   * The service has been frozen.
   *
   * - Code: FRS.0202
   * - HTTP status: 400
   * - Remedy: Contact the customer service for assistance.
   * - Group: Service management errors
   * - Category PERMISSION_DENIED, reason ACCOUNT_SUSPENDED, retry never
   * - On the page: The message of the example begins with a space and says freeze; the table says frozen.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ServiceFrozen = "FRS.0202",
  /**
   * Failed to update user information.
   *
   * - Code: FRS.0203
   * - HTTP status: 400
   * - Remedy: Check the entered user information.
   * - Group: Service management errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: The measure blames the user information that was entered.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  UserUpdateFailed = "FRS.0203",
  /**
   * You cannot create an existing facial image library.
   *
   * - Code: FRS.0301
   * - HTTP status: 400
   * - Remedy: Check the name of the facial image library to be created. If the name already exists, change another name and create it again.
   * - Group: Facial image library resource errors
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   * - On the page: Worded as a rule instead of a failure.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceLibraryAlreadyExists = "FRS.0301",
  /**
   * The facial image library does not exist.
   *
   * - Code: FRS.0302
   * - HTTP status: 400
   * - Remedy: Check whether the input facial image library exists.
   * - Group: Facial image library resource errors
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceLibraryNotFound = "FRS.0302",
  /**
   * No face is detected. Failed to search the face.
   *
   * - Code: FRS.0304
   * - HTTP status: 400
   * - Remedy: Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.
   * - Group: Facial image library resource errors
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  NoFaceDetectedForSearch = "FRS.0304",
  /**
   * A new facial image library cannot be created because the number of facial image libraries exceeds the upper limit.
   *
   * - Code: FRS.0305
   * - HTTP status: 400
   * - Remedy: Check whether the number of facial image libraries exceeds the upper limit or contact the customer service.
   * - Group: Facial image library resource errors
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: Delete a library or have the limit raised.
   * - On the page: At 400, while FRS.0306, the same kind of limit, is at 403.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceLibraryLimitExceeded = "FRS.0305",
  /**
   * New faces cannot be added because the number of faces exceeds the upper limit of a facial image library.
   *
   * - Code: FRS.0306
   * - HTTP status: 403
   * - Remedy: Add a new facial image library and add faces to it.
   * - Group: Facial image library resource errors
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: The library is full; free room in it, or add the face to another library as the measure says.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceLimitExceeded = "FRS.0306",
  /**
   * The value of the corresponding type cannot be found and cannot be deleted.
   *
   * - Code: FRS.0401
   * - HTTP status: 400
   * - Remedy: For details, see the descriptions of the facial resource management APIs.
   * - Group: Face resource errors
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ValueToDeleteNotFound = "FRS.0401",
  /**
   * The entered field does not exist.
   *
   * - Code: FRS.0402
   * - HTTP status: 400
   * - Remedy: For details, see the descriptions of the facial resource management APIs.
   * - Group: Face resource errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A field of the request or the library, not an object that one creates by itself.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FieldNotFound = "FRS.0402",
  /**
   * The face ID does not exist.
   *
   * - Code: FRS.0403
   * - HTTP status: 400
   * - Remedy: Check whether the face ID exists.
   * - Group: Face resource errors
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceIdNotFound = "FRS.0403",
  /**
   * No face is detected. Failed to add the face.
   *
   * - Code: FRS.0404
   * - HTTP status: 400
   * - Remedy: Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.
   * - Group: Face resource errors
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   * - Note: The digits are no HTTP status; this is not about something that was not found on the server.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  NoFaceDetectedForAdding = "FRS.0404",
  /**
   * The customized field cannot be added because it is not defined.
   *
   * - Code: FRS.0405
   * - HTTP status: 400
   * - Remedy: Check whether the customized field to be added exists. If the customized field does not exist, create it and then add it.
   * - Group: Face resource errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  CustomFieldUndefined = "FRS.0405",
  /**
   * The imported data type does not match the defined data type.
   *
   * - Code: FRS.0406
   * - HTTP status: 400
   * - Remedy: Check whether the imported data type is the same as the defined data type.
   * - Group: Face resource errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  DataTypeMismatch = "FRS.0406",
  /**
   * No matched data is found during batch deletion.
   *
   * - Code: FRS.0407
   * - HTTP status: 400
   * - Remedy: Check whether the data to be deleted exists.
   * - Group: Face resource errors
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  BatchDeleteNothingMatched = "FRS.0407",
  /**
   * No face is detected in the image.
   *
   * - Code: FRS.0501
   * - HTTP status: 400
   * - Remedy: Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.
   * - Group: Face verification errors
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   * - On the page: Word for word the description of FRS.0707.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  NoFaceDetectedForVerification = "FRS.0501",
  /**
   * Video parsing error.
   *
   * - Code: FRS.0701
   * - HTTP status: 400
   * - Remedy: Check whether the video is damaged.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason MEDIA_DECODE_FAILED, retry after-fix
   * - Note: The measure takes the video for damaged.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  VideoParsingFailed = "FRS.0701",
  /**
   * The action is not supported.
   *
   * - Code: FRS.0702
   * - HTTP status: 400
   * - Remedy: Check whether the entered action exists. For details, see Face LiveDetect.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A value of the parameter for actions, not an operation of the API.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ActionUnsupported = "FRS.0702",
  /**
   * The action time is invalid.
   *
   * - Code: FRS.0703
   * - HTTP status: 400
   * - Remedy: Check whether the input is valid. For details, see Face LiveDetect.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ActionTimeInvalid = "FRS.0703",
  /**
   * The number of imported actions exceeds 10.
   *
   * - Code: FRS.0704
   * - HTTP status: 400
   * - Remedy: The number of imported actions exceeds 10.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  TooManyActions = "FRS.0704",
  /**
   * The matching mode is not supported.
   *
   * - Code: FRS.0705
   * - HTTP status: 400
   * - Remedy: Check whether the input is valid. For details, see Restrictions and Limitations.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A value of a parameter, which can be another one.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  MatchingModeUnsupported = "FRS.0705",
  /**
   * The video duration is not allowed. The duration must be 1 to 15 seconds.
   *
   * - Code: FRS.0706
   * - HTTP status: 400
   * - Remedy: The video duration is not within 1 to 15 seconds. Use a video that meets the duration requirement.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   * - Note: Shorter than 1 second or longer than 15.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  VideoDurationOutOfRange = "FRS.0706",
  /**
   * No face is detected in the image.
   *
   * - Code: FRS.0707
   * - HTTP status: 400
   * - Remedy: Check whether there is a face in the image or whether the face meets the restrictions. For details, see Restrictions and Limitations.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   * - Note: The measure adds that a face may be there but not meet the restrictions.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  NoFaceDetectedForLiveDetect = "FRS.0707",
  /**
   * Check whether the quality of the input facial image meets the requirements.
   *
   * - Code: FRS.0708
   * - HTTP status: 400
   * - Remedy: Check whether the quality of the input facial image meets the requirements. For details, see Restrictions and Limitations.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   * - Note: The description gives the measure only; the failure follows from it.
   * - On the page: The description gives the measure instead of the failure; likewise that of FRS.0709.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  FaceQualityTooLow = "FRS.0708",
  /**
   * Check whether the input facial image contains multiple faces.
   *
   * - Code: FRS.0709
   * - HTTP status: 400
   * - Remedy: Check whether the input facial image contains multiple faces.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason MULTIPLE_FACES_DETECTED, retry after-fix
   * - Note: The description gives the measure only; the failure follows from it.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  MultipleFacesDetected = "FRS.0709",
  /**
   * Failed to parse video data.
   *
   * - Code: FRS.0751
   * - HTTP status: 400
   * - Remedy: Check whether the quality of the input facial video meets the requirements. For details, see Restrictions and Limitations.
   * - Group: Face LiveDetect errors
   * - Category INVALID_ARGUMENT, reason MEDIA_DECODE_FAILED, retry after-fix
   * - Note: The description says parsing; the quality that the measure speaks of is taken to be that of the file.
   * - On the page: Means the same as FRS.0701, but the measure is about quality instead of damage.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  VideoDataParsingFailed = "FRS.0751",
  /**
   * The API does not exist.
   *
   * - Code: APIG.0101
   * - HTTP status: 404
   * - Remedy: The request address or URL used for calling the API does not exist or has not been released. Check whether the request address and URL are correct.
   * - Group: Gateway errors
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The address of the request is wrong or the API is not released; an address can be corrected.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  ApiNotFound = "APIG.0101",
  /**
   * The request body exceeds the allowed range or the backend times out.
   *
   * - Code: APIG.0201
   * - HTTP status: 413 or 504
   * - Remedy: Check whether the request size is valid. Contact the customer service to check whether the backend service is running properly.
   * - Group: Gateway errors
   * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
   * - Note: Two failures under one code. Taken for the first, where repeating is of no use; with HTTP 504 it is a timeout, and the same request may be sent again later.
   * - On the page: One code for two failures with two statuses, a request that is too large (413) and a backend that times out (504).
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  BodyTooLargeOrBackendTimeout = "APIG.0201",
  /**
   * Authentication failed.
   *
   * - Code: APIG.0301
   * - HTTP status: 401
   * - Remedy: Perform authentication. For details, see Authentication.
   * - Group: Gateway errors
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  AuthenticationFailed = "APIG.0301",
  /**
   * The token needs to be updated.
   *
   * - Code: APIG.0307
   * - HTTP status: 401
   * - Remedy: - The validity period of the token is 24 hours. Obtain the token again to call the API.
   * - Check whether the endpoint in the API URL is correct. Services deployed in different regions cannot be called across regions. If APIs in different regions are called, the token is invalid and error code APIG.0307 is displayed.
   * - Group: Gateway errors
   * - Category UNAUTHENTICATED, reason CREDENTIALS_EXPIRED, retry after-fix
   * - Note: Get a new token; if it does not help, the token is from another region than the endpoint.
   *
   * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
   */
  TokenUpdateNeeded = "APIG.0307",
}

/**
 * Token authentication failed. The user token is incorrect or has expired.
 *
 * - HTTP status: 403
 * - Remedy: Obtain your token again and use the token to call the FRS APIs. For details, see Authentication.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsTokenAuthenticationFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.TokenAuthenticationFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0002";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * The request header is missing or empty.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the common message header is configured. For details, see Making an API Request.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsRequestHeaderMissingError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.RequestHeaderMissing;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0010";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * A parameter is missing.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the entered parameters are complete.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsParameterMissingError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ParameterMissing;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0011";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Request parameters are in incorrect formats.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the format of parameters is valid.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsParameterFormatInvalidError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ParameterFormatInvalid;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0012";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The face image size is too large or too small.
 *
 * - HTTP status: 400
 * - Remedy: Upload a facial image that meets the requirements.
 * The image resolution must be less than 4,096 x 2,160. The face resolution in an image must be greater than 80 x 80. It is recommended that the face resolution be greater than 120 x 120.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceImageSizeOutOfRangeError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceImageSizeOutOfRange;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0013";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/**
 * The input is not in JSON format.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the JSON format of the body is valid.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsBodyNotJsonError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.BodyNotJson;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0014";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * An error occurred when parsing the Base64 image.
 *
 * - HTTP status: 400
 * - Remedy: Re-encode the image and enter the correct Base64 code in the body. Ensure that the code format is the same as that of the example.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsBase64ImageParsingFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.Base64ImageParsingFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0015";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DECODE_FAILED";
  readonly retry: "after-fix";
}

/**
 * The format of the uploaded file is not supported.
 *
 * - HTTP status: 400
 * - Remedy: Upload a file in a format that can be recognized. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFileFormatUnsupportedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FileFormatUnsupported;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0016";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_MEDIA_FORMAT";
  readonly retry: "after-fix";
}

/**
 * The uploaded body exceeds the allowed range.
 *
 * - HTTP status: 400
 * - Remedy: Check the size of the body parameters. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsBodySizeExceededError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.BodySizeExceeded;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0017";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "REQUEST_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Internal service error.
 *
 * - HTTP status: 500
 * - Remedy: Contact the customer service for assistance.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsInternalServiceFailureError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.InternalServiceFailure;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0018";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * The service has not been enabled.
 *
 * - HTTP status: 400
 * - Remedy: Log in to the FRS management console and enable the sub-service you need.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsServiceNotEnabledError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ServiceNotEnabled;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0019";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "SERVICE_NOT_ACTIVATED";
  readonly retry: "after-fix";
}

/**
 * The sub-service has not been enabled.
 *
 * - HTTP status: 400
 * - Remedy: Log in to the FRS management console and enable the sub-service you need.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsSubserviceNotEnabledError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.SubserviceNotEnabled;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0020";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "SERVICE_NOT_ACTIVATED";
  readonly retry: "after-fix";
}

/**
 * Invalid OBS URL.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the OBS URL is correct by referring to the request example.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsObsUrlInvalidError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ObsUrlInvalid;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0021";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_URL";
  readonly retry: "after-fix";
}

/**
 * Failed to obtain the OBS file.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the file exists on OBS and whether the access permission on the file is correct.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsObsFileFetchFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ObsFileFetchFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0022";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DOWNLOAD_FAILED";
  readonly retry: "after-fix";
}

/**
 * The size of the file on OBS exceeds the upper limit.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the size of the file on OBS meets the API requirements. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsObsFileTooLargeError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ObsFileTooLarge;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0023";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * The file does not exist on OBS.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the file exists on OBS.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsObsFileNotFoundError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ObsFileNotFound;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0024";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * OBS unauthorized.
 *
 * - HTTP status: 400
 * - Remedy: Log in to the FRS management console and click Service Authorization in the upper right corner to complete OBS authorization.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsObsNotAuthorizedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ObsNotAuthorized;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0027";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "PERMISSION_DENIED";
  readonly retry: "after-fix";
}

/**
 * The project ID does not match the token.
 *
 * - HTTP status: 403
 * - Remedy: Check whether the project ID for obtaining the token is the same as that in the request URL.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsProjectTokenMismatchError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ProjectTokenMismatch;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0028";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "PERMISSION_DENIED";
  readonly retry: "after-fix";
}

/**
 * The format of filter criteria is incorrect.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the input format is valid. For details, see Request Parameters of Face Retrieval.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFilterFormatInvalidError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FilterFormatInvalid;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0029";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * return_fields is not defined.
 *
 * - HTTP status: 400
 * - Remedy: Check whether return_fields is defined. For details, see Request Parameters of Face Retrieval.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsReturnFieldsUndefinedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ReturnFieldsUndefined;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0030";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The sort field is not contained in the returned fields.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the sort field is defined. For details, see Request Parameters of Face Retrieval.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsSortFieldNotReturnedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.SortFieldNotReturned;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0031";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The sort field and type are not supported. Only numeral type is supported.
 *
 * - HTTP status: 400
 * - Remedy: The sort field and type are not supported. Only numeral type is supported.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsSortFieldTypeUnsupportedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.SortFieldTypeUnsupported;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0032";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The number of requests has exceeded the traffic control threshold.
 *
 * - HTTP status: 400
 * - Remedy: You are advised to control the request policy or retry. You can expand the capacity to increase the QPS quota.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsTrafficControlExceededError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.TrafficControlExceeded;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0033";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * The URL is invalid.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the OBS URL is correct by referring to the request example.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsUrlInvalidError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.UrlInvalid;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0035";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_URL";
  readonly retry: "after-fix";
}

/**
 * Failed to obtain the file from the URL.
 *
 * - HTTP status: 400
 * - Remedy: Use the URL provided by OBS to upload the image and check whether the URL is correct.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsUrlFileFetchFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.UrlFileFetchFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0036";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DOWNLOAD_FAILED";
  readonly retry: "after-fix";
}

/**
 * The user has been registered.
 *
 * - HTTP status: 400
 * - Remedy: The user has been registered.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsUserAlreadyRegisteredError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.UserAlreadyRegistered;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0201";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "never";
}

/**
 * The service has been frozen.
 *
 * - HTTP status: 400
 * - Remedy: Contact the customer service for assistance.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsServiceFrozenError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ServiceFrozen;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0202";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "ACCOUNT_SUSPENDED";
  readonly retry: "never";
}

/**
 * Failed to update user information.
 *
 * - HTTP status: 400
 * - Remedy: Check the entered user information.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsUserUpdateFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.UserUpdateFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0203";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * You cannot create an existing facial image library.
 *
 * - HTTP status: 400
 * - Remedy: Check the name of the facial image library to be created. If the name already exists, change another name and create it again.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceLibraryAlreadyExistsError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceLibraryAlreadyExists;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0301";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * The facial image library does not exist.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the input facial image library exists.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceLibraryNotFoundError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceLibraryNotFound;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0302";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * No face is detected. Failed to search the face.
 *
 * - HTTP status: 400
 * - Remedy: Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsNoFaceDetectedForSearchError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.NoFaceDetectedForSearch;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0304";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * A new facial image library cannot be created because the number of facial image libraries exceeds the upper limit.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the number of facial image libraries exceeds the upper limit or contact the customer service.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceLibraryLimitExceededError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceLibraryLimitExceeded;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0305";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * New faces cannot be added because the number of faces exceeds the upper limit of a facial image library.
 *
 * - HTTP status: 403
 * - Remedy: Add a new facial image library and add faces to it.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceLimitExceededError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceLimitExceeded;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0306";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * The value of the corresponding type cannot be found and cannot be deleted.
 *
 * - HTTP status: 400
 * - Remedy: For details, see the descriptions of the facial resource management APIs.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsValueToDeleteNotFoundError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ValueToDeleteNotFound;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0401";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * The entered field does not exist.
 *
 * - HTTP status: 400
 * - Remedy: For details, see the descriptions of the facial resource management APIs.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFieldNotFoundError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FieldNotFound;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0402";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The face ID does not exist.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the face ID exists.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceIdNotFoundError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceIdNotFound;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0403";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * No face is detected. Failed to add the face.
 *
 * - HTTP status: 400
 * - Remedy: Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsNoFaceDetectedForAddingError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.NoFaceDetectedForAdding;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0404";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * The customized field cannot be added because it is not defined.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the customized field to be added exists. If the customized field does not exist, create it and then add it.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsCustomFieldUndefinedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.CustomFieldUndefined;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0405";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The imported data type does not match the defined data type.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the imported data type is the same as the defined data type.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsDataTypeMismatchError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.DataTypeMismatch;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0406";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * No matched data is found during batch deletion.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the data to be deleted exists.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsBatchDeleteNothingMatchedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.BatchDeleteNothingMatched;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0407";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * No face is detected in the image.
 *
 * - HTTP status: 400
 * - Remedy: Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsNoFaceDetectedForVerificationError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.NoFaceDetectedForVerification;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0501";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Video parsing error.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the video is damaged.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsVideoParsingFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.VideoParsingFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0701";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DECODE_FAILED";
  readonly retry: "after-fix";
}

/**
 * The action is not supported.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the entered action exists. For details, see Face LiveDetect.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsActionUnsupportedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ActionUnsupported;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0702";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The action time is invalid.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the input is valid. For details, see Face LiveDetect.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsActionTimeInvalidError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ActionTimeInvalid;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0703";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The number of imported actions exceeds 10.
 *
 * - HTTP status: 400
 * - Remedy: The number of imported actions exceeds 10.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsTooManyActionsError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.TooManyActions;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0704";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The matching mode is not supported.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the input is valid. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsMatchingModeUnsupportedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.MatchingModeUnsupported;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0705";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The video duration is not allowed. The duration must be 1 to 15 seconds.
 *
 * - HTTP status: 400
 * - Remedy: The video duration is not within 1 to 15 seconds. Use a video that meets the duration requirement.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsVideoDurationOutOfRangeError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.VideoDurationOutOfRange;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0706";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/**
 * No face is detected in the image.
 *
 * - HTTP status: 400
 * - Remedy: Check whether there is a face in the image or whether the face meets the restrictions. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsNoFaceDetectedForLiveDetectError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.NoFaceDetectedForLiveDetect;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0707";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Check whether the quality of the input facial image meets the requirements.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the quality of the input facial image meets the requirements. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsFaceQualityTooLowError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.FaceQualityTooLow;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0708";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Check whether the input facial image contains multiple faces.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the input facial image contains multiple faces.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsMultipleFacesDetectedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.MultipleFacesDetected;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0709";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MULTIPLE_FACES_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Failed to parse video data.
 *
 * - HTTP status: 400
 * - Remedy: Check whether the quality of the input facial video meets the requirements. For details, see Restrictions and Limitations.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsVideoDataParsingFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.VideoDataParsingFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "FRS.0751";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DECODE_FAILED";
  readonly retry: "after-fix";
}

/**
 * The API does not exist.
 *
 * - HTTP status: 404
 * - Remedy: The request address or URL used for calling the API does not exist or has not been released. Check whether the request address and URL are correct.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsApiNotFoundError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.ApiNotFound;
  readonly vendor: "huawei-frs";
  readonly rawCode: "APIG.0101";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * The request body exceeds the allowed range or the backend times out.
 *
 * - HTTP status: 413 or 504
 * - Remedy: Check whether the request size is valid. Contact the customer service to check whether the backend service is running properly.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsBodyTooLargeOrBackendTimeoutError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.BodyTooLargeOrBackendTimeout;
  readonly vendor: "huawei-frs";
  readonly rawCode: "APIG.0201";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "REQUEST_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Authentication failed.
 *
 * - HTTP status: 401
 * - Remedy: Perform authentication. For details, see Authentication.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsAuthenticationFailedError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.AuthenticationFailed;
  readonly vendor: "huawei-frs";
  readonly rawCode: "APIG.0301";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * The token needs to be updated.
 *
 * - HTTP status: 401
 * - Remedy: - The validity period of the token is 24 hours. Obtain the token again to call the API.
 * - Check whether the endpoint in the API URL is correct. Services deployed in different regions cannot be called across regions. If APIs in different regions are called, the token is invalid and error code APIG.0307 is displayed.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export interface HuaweiFrsTokenUpdateNeededError extends KnownErrorFields {
  readonly code: HuaweiFrsErrorCode.TokenUpdateNeeded;
  readonly vendor: "huawei-frs";
  readonly rawCode: "APIG.0307";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "CREDENTIALS_EXPIRED";
  readonly retry: "after-fix";
}

/** An error of Huawei Cloud FRS with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownHuaweiFrsError =
  | HuaweiFrsTokenAuthenticationFailedError
  | HuaweiFrsRequestHeaderMissingError
  | HuaweiFrsParameterMissingError
  | HuaweiFrsParameterFormatInvalidError
  | HuaweiFrsFaceImageSizeOutOfRangeError
  | HuaweiFrsBodyNotJsonError
  | HuaweiFrsBase64ImageParsingFailedError
  | HuaweiFrsFileFormatUnsupportedError
  | HuaweiFrsBodySizeExceededError
  | HuaweiFrsInternalServiceFailureError
  | HuaweiFrsServiceNotEnabledError
  | HuaweiFrsSubserviceNotEnabledError
  | HuaweiFrsObsUrlInvalidError
  | HuaweiFrsObsFileFetchFailedError
  | HuaweiFrsObsFileTooLargeError
  | HuaweiFrsObsFileNotFoundError
  | HuaweiFrsObsNotAuthorizedError
  | HuaweiFrsProjectTokenMismatchError
  | HuaweiFrsFilterFormatInvalidError
  | HuaweiFrsReturnFieldsUndefinedError
  | HuaweiFrsSortFieldNotReturnedError
  | HuaweiFrsSortFieldTypeUnsupportedError
  | HuaweiFrsTrafficControlExceededError
  | HuaweiFrsUrlInvalidError
  | HuaweiFrsUrlFileFetchFailedError
  | HuaweiFrsUserAlreadyRegisteredError
  | HuaweiFrsServiceFrozenError
  | HuaweiFrsUserUpdateFailedError
  | HuaweiFrsFaceLibraryAlreadyExistsError
  | HuaweiFrsFaceLibraryNotFoundError
  | HuaweiFrsNoFaceDetectedForSearchError
  | HuaweiFrsFaceLibraryLimitExceededError
  | HuaweiFrsFaceLimitExceededError
  | HuaweiFrsValueToDeleteNotFoundError
  | HuaweiFrsFieldNotFoundError
  | HuaweiFrsFaceIdNotFoundError
  | HuaweiFrsNoFaceDetectedForAddingError
  | HuaweiFrsCustomFieldUndefinedError
  | HuaweiFrsDataTypeMismatchError
  | HuaweiFrsBatchDeleteNothingMatchedError
  | HuaweiFrsNoFaceDetectedForVerificationError
  | HuaweiFrsVideoParsingFailedError
  | HuaweiFrsActionUnsupportedError
  | HuaweiFrsActionTimeInvalidError
  | HuaweiFrsTooManyActionsError
  | HuaweiFrsMatchingModeUnsupportedError
  | HuaweiFrsVideoDurationOutOfRangeError
  | HuaweiFrsNoFaceDetectedForLiveDetectError
  | HuaweiFrsFaceQualityTooLowError
  | HuaweiFrsMultipleFacesDetectedError
  | HuaweiFrsVideoDataParsingFailedError
  | HuaweiFrsApiNotFoundError
  | HuaweiFrsBodyTooLargeOrBackendTimeoutError
  | HuaweiFrsAuthenticationFailedError
  | HuaweiFrsTokenUpdateNeededError;

/** A failure of Huawei Cloud FRS whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedHuaweiFrsError = UnrecognizedErrorFields<"huawei-frs">;

/** An error of Huawei Cloud FRS. Check `known` first, then `code`. */
export type HuaweiFrsError = KnownHuaweiFrsError | UnrecognizedHuaweiFrsError;

/** The error of Huawei Cloud FRS with the code `C`. */
export type HuaweiFrsErrorOf<C extends HuaweiFrsErrorCode> = Extract<
  KnownHuaweiFrsError,
  { readonly code: C }
>;

/** What the messages of Huawei Cloud FRS say in their placeholders, by code. */
export interface HuaweiFrsMessageParams {}

/** Every code of Huawei Cloud FRS, in the order of its page. */
export const HUAWEI_FRS_ERROR_CODES: readonly HuaweiFrsErrorCode[] =
  /* @__PURE__ */ codeList<HuaweiFrsErrorCode>([
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
    "APIG.0307",
  ]);

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(
  HUAWEI_FRS_ERROR_CODES,
);

const KNOWN: KnownCodes = {
  vendor: "huawei-frs",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["FRS.0002", "APIG.0301"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["FRS.0010", "FRS.0011"],
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
        "FRS.0705",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["FRS.0013", "FRS.0706"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FRS.0015", "FRS.0701", "FRS.0751"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["FRS.0016"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: ["FRS.0017", "APIG.0201"],
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["FRS.0018"],
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      codes: ["FRS.0019", "FRS.0020"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["FRS.0021", "FRS.0035"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["FRS.0022", "FRS.0036"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: ["FRS.0023"],
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["FRS.0024", "FRS.0302", "FRS.0401", "FRS.0403", "FRS.0407"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["FRS.0027", "FRS.0028"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["FRS.0033"],
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "never",
      codes: ["FRS.0201"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: ["FRS.0202"],
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: ["FRS.0301"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["FRS.0304", "FRS.0404", "FRS.0501", "FRS.0707"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: ["FRS.0305", "FRS.0306"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: ["FRS.0708"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      codes: ["FRS.0709"],
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["APIG.0101"],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      codes: ["APIG.0307"],
    },
  ]),
  aliases: /* @__PURE__ */ new Map<string | number, string | number>([]),
  templates: /* @__PURE__ */ new Map([]),
};

const PARSE: Parser = /* @__PURE__ */ parser({
  known: KNOWN,
  families: [
    {
      prefix: "FRS.0120",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      prefix: "APIG.0308",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      prefix: "APIGW.0301",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
  ],
  wire: {
    success: {
      absent: [["error_code"], ["error", "code"]],
    },
    shapes: [
      {
        code: [["error_code"]],
        message: [["error_msg"]],
        requestId: [
          ["request_id"],
          {
            header: "x-request-id",
          },
        ],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
      {
        code: [["error", "code"]],
        message: [["error", "message"]],
        requestId: [
          {
            header: "x-request-id",
          },
        ],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
      {
        thrown: true,
        requires: [["httpStatusCode"]],
        code: [["errorCode"]],
        message: [["errorMsg"], ["message"]],
        requestId: [["requestId"]],
        status: [["httpStatusCode"]],
      },
      {
        thrown: true,
        requires: [["httpStatusCode"], ["errorMsg"]],
        message: [["errorMsg"], ["message"]],
        requestId: [["requestId"]],
        status: [["httpStatusCode"]],
      },
    ],
  },
  reads: [["error_code"], ["error"], ["error", "code"], ["httpStatusCode"]],
});

/** Reads the usual answers of Huawei Cloud FRS; of any other, what was seen so far is left to the plan. */
function readUsual(
  plan: Plan,
  body: object,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): QuickResult {
  const v1 = own(body, "error_code");
  if (isCode(v1)) {
    const message = textOf(own(body, "error_msg"));
    let requestId = textOf(own(body, "request_id"));
    requestId ??= textOf(headerOf(headers, "x-request-id"));
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v1, message, status, requestId, retryAfter);
  }
  const v2 = own(body, "error");
  const v3 = own(v2, "code");
  if (isCode(v3)) {
    const message = textOf(own(v2, "message"));
    const requestId = textOf(headerOf(headers, "x-request-id"));
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v3, message, status, requestId, retryAfter);
  }
  const v4 = own(body, "httpStatusCode");
  if (isThere(v4)) return [v1, v2, v3, v4];
  if (isThere(presentOf(v1))) return [v1, v2, v3, v4];
  if (isThere(presentOf(v3))) return [v1, v2, v3, v4];
  return null;
}

/**
 * What Huawei Cloud FRS documents of each code, with our category, reason and retry advice.
 *
 * [Huawei Cloud FRS error codes](https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html)
 */
export const HUAWEI_FRS_ERRORS: ErrorTable<HuaweiFrsErrorCode> =
  /* @__PURE__ */ errorTable<HuaweiFrsErrorCode>([
    {
      code: "FRS.0002",
      name: "TokenAuthenticationFailed",
      httpStatuses: [403],
      description:
        "Token authentication failed. The user token is incorrect or has expired.",
      remedy:
        "Obtain your token again and use the token to call the FRS APIs. For details, see Authentication.",
      group: "Common service errors",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      note: "The token may be wrong as well as expired, so this is not CREDENTIALS_EXPIRED; a new token is the remedy for both.",
    },
    {
      code: "FRS.0010",
      name: "RequestHeaderMissing",
      httpStatuses: [400],
      description: "The request header is missing or empty.",
      remedy:
        "Check whether the common message header is configured. For details, see Making an API Request.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
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
      retry: "after-fix",
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
      retry: "after-fix",
    },
    {
      code: "FRS.0013",
      name: "FaceImageSizeOutOfRange",
      httpStatuses: [400],
      description: "The face image size is too large or too small.",
      remedy:
        "Upload a facial image that meets the requirements.\nThe image resolution must be less than 4,096 x 2,160. The face resolution in an image must be greater than 80 x 80. It is recommended that the face resolution be greater than 120 x 120.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      note: "The measure limits the image from above and the face in it from below; either may be at fault.",
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
      retry: "after-fix",
    },
    {
      code: "FRS.0015",
      name: "Base64ImageParsingFailed",
      httpStatuses: [400],
      description: "An error occurred when parsing the Base64 image.",
      remedy:
        "Re-encode the image and enter the correct Base64 code in the body. Ensure that the code format is the same as that of the example.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
    },
    {
      code: "FRS.0016",
      name: "FileFormatUnsupported",
      httpStatuses: [400],
      description: "The format of the uploaded file is not supported.",
      remedy:
        "Upload a file in a format that can be recognized. For details, see Restrictions and Limitations.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
    },
    {
      code: "FRS.0017",
      name: "BodySizeExceeded",
      httpStatuses: [400],
      description: "The uploaded body exceeds the allowed range.",
      remedy:
        "Check the size of the body parameters. For details, see Restrictions and Limitations.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      note: "The measure makes clear that the range is one of sizes.",
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
      retry: "backoff",
    },
    {
      code: "FRS.0019",
      name: "ServiceNotEnabled",
      httpStatuses: [400],
      description: "The service has not been enabled.",
      remedy:
        "Log in to the FRS management console and enable the sub-service you need.",
      group: "Common service errors",
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
    },
    {
      code: "FRS.0020",
      name: "SubserviceNotEnabled",
      httpStatuses: [400],
      description: "The sub-service has not been enabled.",
      remedy:
        "Log in to the FRS management console and enable the sub-service you need.",
      group: "Common service errors",
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
    },
    {
      code: "FRS.0021",
      name: "ObsUrlInvalid",
      httpStatuses: [400],
      description: "Invalid OBS URL.",
      remedy:
        "Check whether the OBS URL is correct by referring to the request example.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
    },
    {
      code: "FRS.0022",
      name: "ObsFileFetchFailed",
      httpStatuses: [400],
      description: "Failed to obtain the OBS file.",
      remedy:
        "Check whether the file exists on OBS and whether the access permission on the file is correct.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      note: "The measure names a missing file or missing permission as the cause.",
    },
    {
      code: "FRS.0023",
      name: "ObsFileTooLarge",
      httpStatuses: [400],
      description: "The size of the file on OBS exceeds the upper limit.",
      remedy:
        "Check whether the size of the file on OBS meets the API requirements. For details, see Restrictions and Limitations.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
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
      note: "More is known than in FRS.0022: the file that the request names is not there.",
    },
    {
      code: "FRS.0027",
      name: "ObsNotAuthorized",
      httpStatuses: [400],
      description: "OBS unauthorized.",
      remedy:
        "Log in to the FRS management console and click Service Authorization in the upper right corner to complete OBS authorization.",
      group: "Common service errors",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      note: "FRS itself may not read OBS for this account until that is granted in the console.",
    },
    {
      code: "FRS.0028",
      name: "ProjectTokenMismatch",
      httpStatuses: [403],
      description: "The project ID does not match the token.",
      remedy:
        "Check whether the project ID for obtaining the token is the same as that in the request URL.",
      group: "Common service errors",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      note: "The token is good but belongs to another project than the one in the URL.",
    },
    {
      code: "FRS.0029",
      name: "FilterFormatInvalid",
      httpStatuses: [400],
      description: "The format of filter criteria is incorrect.",
      remedy:
        "Check whether the input format is valid. For details, see Request Parameters of Face Retrieval.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FRS.0030",
      name: "ReturnFieldsUndefined",
      httpStatuses: [400],
      description: "return_fields is not defined.",
      remedy:
        "Check whether return_fields is defined. For details, see Request Parameters of Face Retrieval.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Whether return_fields is missing or names fields that are not defined, the text leaves open.",
    },
    {
      code: "FRS.0031",
      name: "SortFieldNotReturned",
      httpStatuses: [400],
      description: "The sort field is not contained in the returned fields.",
      remedy:
        "Check whether the sort field is defined. For details, see Request Parameters of Face Retrieval.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FRS.0032",
      name: "SortFieldTypeUnsupported",
      httpStatuses: [400],
      description:
        "The sort field and type are not supported. Only numeral type is supported.",
      remedy:
        "The sort field and type are not supported. Only numeral type is supported.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FRS.0033",
      name: "TrafficControlExceeded",
      httpStatuses: [400],
      description:
        "The number of requests has exceeded the traffic control threshold.",
      remedy:
        "You are advised to control the request policy or retry. You can expand the capacity to increase the QPS quota.",
      group: "Common service errors",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      note: "Traffic control in spite of HTTP 400, so later the same request can succeed; another edition of the documentation says 429.",
    },
    {
      code: "FRS.0035",
      name: "UrlInvalid",
      httpStatuses: [400],
      description: "The URL is invalid.",
      remedy:
        "Check whether the OBS URL is correct by referring to the request example.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
    },
    {
      code: "FRS.0036",
      name: "UrlFileFetchFailed",
      httpStatuses: [400],
      description: "Failed to obtain the file from the URL.",
      remedy:
        "Use the URL provided by OBS to upload the image and check whether the URL is correct.",
      group: "Common service errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
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
      note: "What was asked for is already so; there is nothing to fix and nothing to repeat.",
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
      retry: "never",
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
      note: "The measure blames the user information that was entered.",
    },
    {
      code: "FRS.0301",
      name: "FaceLibraryAlreadyExists",
      httpStatuses: [400],
      description: "You cannot create an existing facial image library.",
      remedy:
        "Check the name of the facial image library to be created. If the name already exists, change another name and create it again.",
      group: "Facial image library resource errors",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
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
      retry: "after-fix",
    },
    {
      code: "FRS.0304",
      name: "NoFaceDetectedForSearch",
      httpStatuses: [400],
      description: "No face is detected. Failed to search the face.",
      remedy:
        "Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.",
      group: "Facial image library resource errors",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
    },
    {
      code: "FRS.0305",
      name: "FaceLibraryLimitExceeded",
      httpStatuses: [400],
      description:
        "A new facial image library cannot be created because the number of facial image libraries exceeds the upper limit.",
      remedy:
        "Check whether the number of facial image libraries exceeds the upper limit or contact the customer service.",
      group: "Facial image library resource errors",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "Delete a library or have the limit raised.",
    },
    {
      code: "FRS.0306",
      name: "FaceLimitExceeded",
      httpStatuses: [403],
      description:
        "New faces cannot be added because the number of faces exceeds the upper limit of a facial image library.",
      remedy: "Add a new facial image library and add faces to it.",
      group: "Facial image library resource errors",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "The library is full; free room in it, or add the face to another library as the measure says.",
    },
    {
      code: "FRS.0401",
      name: "ValueToDeleteNotFound",
      httpStatuses: [400],
      description:
        "The value of the corresponding type cannot be found and cannot be deleted.",
      remedy:
        "For details, see the descriptions of the facial resource management APIs.",
      group: "Face resource errors",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "FRS.0402",
      name: "FieldNotFound",
      httpStatuses: [400],
      description: "The entered field does not exist.",
      remedy:
        "For details, see the descriptions of the facial resource management APIs.",
      group: "Face resource errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A field of the request or the library, not an object that one creates by itself.",
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
      retry: "after-fix",
    },
    {
      code: "FRS.0404",
      name: "NoFaceDetectedForAdding",
      httpStatuses: [400],
      description: "No face is detected. Failed to add the face.",
      remedy:
        "Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.",
      group: "Face resource errors",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      note: "The digits are no HTTP status; this is not about something that was not found on the server.",
    },
    {
      code: "FRS.0405",
      name: "CustomFieldUndefined",
      httpStatuses: [400],
      description:
        "The customized field cannot be added because it is not defined.",
      remedy:
        "Check whether the customized field to be added exists. If the customized field does not exist, create it and then add it.",
      group: "Face resource errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "FRS.0406",
      name: "DataTypeMismatch",
      httpStatuses: [400],
      description:
        "The imported data type does not match the defined data type.",
      remedy:
        "Check whether the imported data type is the same as the defined data type.",
      group: "Face resource errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      retry: "after-fix",
    },
    {
      code: "FRS.0501",
      name: "NoFaceDetectedForVerification",
      httpStatuses: [400],
      description: "No face is detected in the image.",
      remedy:
        "Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.",
      group: "Face verification errors",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
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
      note: "The measure takes the video for damaged.",
    },
    {
      code: "FRS.0702",
      name: "ActionUnsupported",
      httpStatuses: [400],
      description: "The action is not supported.",
      remedy:
        "Check whether the entered action exists. For details, see Face LiveDetect.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A value of the parameter for actions, not an operation of the API.",
    },
    {
      code: "FRS.0703",
      name: "ActionTimeInvalid",
      httpStatuses: [400],
      description: "The action time is invalid.",
      remedy:
        "Check whether the input is valid. For details, see Face LiveDetect.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      retry: "after-fix",
    },
    {
      code: "FRS.0705",
      name: "MatchingModeUnsupported",
      httpStatuses: [400],
      description: "The matching mode is not supported.",
      remedy:
        "Check whether the input is valid. For details, see Restrictions and Limitations.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A value of a parameter, which can be another one.",
    },
    {
      code: "FRS.0706",
      name: "VideoDurationOutOfRange",
      httpStatuses: [400],
      description:
        "The video duration is not allowed. The duration must be 1 to 15 seconds.",
      remedy:
        "The video duration is not within 1 to 15 seconds. Use a video that meets the duration requirement.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      note: "Shorter than 1 second or longer than 15.",
    },
    {
      code: "FRS.0707",
      name: "NoFaceDetectedForLiveDetect",
      httpStatuses: [400],
      description: "No face is detected in the image.",
      remedy:
        "Check whether there is a face in the image or whether the face meets the restrictions. For details, see Restrictions and Limitations.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      note: "The measure adds that a face may be there but not meet the restrictions.",
    },
    {
      code: "FRS.0708",
      name: "FaceQualityTooLow",
      httpStatuses: [400],
      description:
        "Check whether the quality of the input facial image meets the requirements.",
      remedy:
        "Check whether the quality of the input facial image meets the requirements. For details, see Restrictions and Limitations.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      note: "The description gives the measure only; the failure follows from it.",
    },
    {
      code: "FRS.0709",
      name: "MultipleFacesDetected",
      httpStatuses: [400],
      description:
        "Check whether the input facial image contains multiple faces.",
      remedy: "Check whether the input facial image contains multiple faces.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
      note: "The description gives the measure only; the failure follows from it.",
    },
    {
      code: "FRS.0751",
      name: "VideoDataParsingFailed",
      httpStatuses: [400],
      description: "Failed to parse video data.",
      remedy:
        "Check whether the quality of the input facial video meets the requirements. For details, see Restrictions and Limitations.",
      group: "Face LiveDetect errors",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      note: "The description says parsing; the quality that the measure speaks of is taken to be that of the file.",
    },
    {
      code: "APIG.0101",
      name: "ApiNotFound",
      httpStatuses: [404],
      description: "The API does not exist.",
      remedy:
        "The request address or URL used for calling the API does not exist or has not been released. Check whether the request address and URL are correct.",
      group: "Gateway errors",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      note: "The address of the request is wrong or the API is not released; an address can be corrected.",
    },
    {
      code: "APIG.0201",
      name: "BodyTooLargeOrBackendTimeout",
      httpStatuses: [413, 504],
      description:
        "The request body exceeds the allowed range or the backend times out.",
      remedy:
        "Check whether the request size is valid. Contact the customer service to check whether the backend service is running properly.",
      group: "Gateway errors",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      note: "Two failures under one code. Taken for the first, where repeating is of no use; with HTTP 504 it is a timeout, and the same request may be sent again later.",
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
      retry: "after-fix",
    },
    {
      code: "APIG.0307",
      name: "TokenUpdateNeeded",
      httpStatuses: [401],
      description: "The token needs to be updated.",
      remedy:
        "- The validity period of the token is 24 hours. Obtain the token again to call the API.\n- Check whether the endpoint in the API URL is correct. Services deployed in different regions cannot be called across regions. If APIs in different regions are called, the token is invalid and error code APIG.0307 is displayed.",
      group: "Gateway errors",
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      note: "Get a new token; if it does not help, the token is from another region than the endpoint.",
    },
  ]);

/**
 * Whether a value is a code of Huawei Cloud FRS.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isHuaweiFrsErrorCode(
  value: unknown,
): value is HuaweiFrsErrorCode {
  return CODES.has(value);
}

/**
 * Whether a value is an error of Huawei Cloud FRS, as {@link parseHuaweiFrsError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export function isHuaweiFrsError(value: unknown): value is HuaweiFrsError;
/**
 * Whether a value is an error of Huawei Cloud FRS with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export function isHuaweiFrsError<C extends HuaweiFrsErrorCode>(
  value: unknown,
  ...codes: [C, ...C[]]
): value is HuaweiFrsErrorOf<C>;
export function isHuaweiFrsError(
  value: unknown,
  ...codes: HuaweiFrsErrorCode[]
): boolean {
  return isErrorOf(KNOWN, value, codes);
}

/**
 * Reads a response of Huawei Cloud FRS, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseHuaweiFrsError(
  body: unknown,
  response?: ResponseInfo,
): HuaweiFrsError | undefined {
  return PARSE(body, response, readUsual) as HuaweiFrsError | undefined;
}

/**
 * The documented message of a code of Huawei Cloud FRS, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatHuaweiFrsMessage<C extends HuaweiFrsErrorCode>(
  code: C,
  ...params: C extends keyof HuaweiFrsMessageParams
    ? [params: HuaweiFrsMessageParams[C]]
    : []
): string {
  return formatMessage(
    HUAWEI_FRS_ERRORS[code],
    KNOWN.templates.get(code),
    params,
  );
}
