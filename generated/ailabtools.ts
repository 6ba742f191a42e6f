/**
 * The error codes of AILabTools: 126 codes, read on 2026-11-21.
 *
 * Generated from `specs/ailabtools.yaml`: change the spec and run `npm run generate`.
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
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
  isThere,
  presentOf,
  statusOf,
  textOf,
} from "./runtime/values.js";

/**
 * The error codes of AILabTools.
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export enum AilabtoolsErrorCode {
  /**
   * Invalid parameters.
   *
   * - Code: ERROR_PARAMETERS
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorParameters = "ERROR_PARAMETERS",
  /**
   * Missing parameters.
   *
   * - Code: MISSING_PARAMETERS
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  MissingParameters = "MISSING_PARAMETERS",
  /**
   * Invalid parameter.
   *
   * - Code: ERROR_INVALID_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidParameter = "ERROR_INVALID_PARAMETER",
  /**
   * Parameters cannot be empty.
   *
   * - Code: PARAMETERS_CANNOT_EMPTY
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   * - Note: A parameter that is there but empty counts as missing.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ParametersCannotEmpty = "PARAMETERS_CANNOT_EMPTY",
  /**
   * Missing Limit parameter.
   *
   * - Code: ERROR_MISSING_LIMIT_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMissingLimitParameter = "ERROR_MISSING_LIMIT_PARAMETER",
  /**
   * Missing Tasks parameter.
   *
   * - Code: ERROR_MISSING_TASKS_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMissingTasksParameter = "ERROR_MISSING_TASKS_PARAMETER",
  /**
   * Missing AssureDirection parameter.
   *
   * - Code: ERROR_MISSING_ASSURE_DIRECTION_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMissingAssureDirectionParameter = "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
  /**
   * Missing MinHeight parameter.
   *
   * - Code: ERROR_MISSING_MIN_HEIGHT_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMissingMinHeightParameter = "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
  /**
   * Invalid value for Side parameter.
   *
   * - Code: ERROR_INVALID_SIDE_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidSideParameter = "ERROR_INVALID_SIDE_PARAMETER",
  /**
   * Invalid URL.
   *
   * - Code: ERROR_INVALID_URL
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_URL, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidUrl = "ERROR_INVALID_URL",
  /**
   * Incorrect response format (Format not supported).
   *
   * - Code: ERROR_UNSUPPORTED_RESPONSE_FORMAT
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: The response format that the request asked for is a parameter with a wrong value; it is not a media format.
   * - On the page: This code and ERROR_INVALID_RESPONSE_FORMAT are both described as an incorrect response format, told apart only in brackets, and stand at 400 and 406.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUnsupportedResponseFormat = "ERROR_UNSUPPORTED_RESPONSE_FORMAT",
  /**
   * Invalid output format.
   *
   * - Code: ERROR_INVALID_OUTPUT_FORMAT
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: The output format is a parameter of the request; the media sent are not at fault.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidOutputFormat = "ERROR_INVALID_OUTPUT_FORMAT",
  /**
   * Missing output format.
   *
   * - Code: ERROR_MISSING_OUTPUT_FORMAT
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMissingOutputFormat = "ERROR_MISSING_OUTPUT_FORMAT",
  /**
   * Invalid parameter values.
   *
   * - Code: UNSUPPORTED_PARAMETER_VALUES
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  UnsupportedParameterValues = "UNSUPPORTED_PARAMETER_VALUES",
  /**
   * Invalid parameter format.
   *
   * - Code: ERROR_INVALID_PARAMETER_FORMAT
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidParameterFormat = "ERROR_INVALID_PARAMETER_FORMAT",
  /**
   * Parameter conversion failed.
   *
   * - Code: ERROR_PARAMETER_CONVERSION_FAILED
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorParameterConversionFailed = "ERROR_PARAMETER_CONVERSION_FAILED",
  /**
   * Resolution of `mask` and `image` must be the same.
   *
   * - Code: ERROR_MASK_IMAGE_RESOLUTION_MISMATCH
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   * - Note: The two pictures differ in size: bring the mask to the resolution of the image.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMaskImageResolutionMismatch = "ERROR_MASK_IMAGE_RESOLUTION_MISMATCH",
  /**
   * Quality control error.
   *
   * - Code: ERROR_QUALITY_CONTROL_ERROR
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A wrong value of the quality_control parameter, not a picture that failed the quality check.
   * - On the page: The code says error twice, as does ERROR_LIVENESS_CONTROL_ERROR, and the descriptions do not say that a parameter is meant.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorQualityControlError = "ERROR_QUALITY_CONTROL_ERROR",
  /**
   * Liveness control error.
   *
   * - Code: ERROR_LIVENESS_CONTROL_ERROR
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A wrong value of the liveness_control parameter, not a face that failed the liveness check.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorLivenessControlError = "ERROR_LIVENESS_CONTROL_ERROR",
  /**
   * Too many groups in group_list.
   *
   * - Code: ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A list parameter holds too many entries: a wrong count in the request, not a stored-object quota.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTooManyGroupsInGroupList = "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST",
  /**
   * Too many UIDs in uid_list.
   *
   * - Code: ERROR_TOO_MANY_UIDS_IN_UID_LIST
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A list parameter holds too many entries: a wrong count in the request, not a stored-object quota.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTooManyUidsInUidList = "ERROR_TOO_MANY_UIDS_IN_UID_LIST",
  /**
   * Too many apps in app_list.
   *
   * - Code: ERROR_TOO_MANY_APPS_IN_APP_LIST
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A list parameter holds too many entries: a wrong count in the request, not a stored-object quota.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTooManyAppsInAppList = "ERROR_TOO_MANY_APPS_IN_APP_LIST",
  /**
   * Face box parameter does not meet requirements.
   *
   * - Code: ERROR_INVALID_FACE_BOX_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidFaceBoxParameter = "ERROR_INVALID_FACE_BOX_PARAMETER",
  /**
   * Big eyes parameter does not meet requirements.
   *
   * - Code: ERROR_INVALID_BIG_EYES_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidBigEyesParameter = "ERROR_INVALID_BIG_EYES_PARAMETER",
  /**
   * Face slimming parameter does not meet requirements.
   *
   * - Code: ERROR_INVALID_FACE_SLIMMING_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidFaceSlimmingParameter = "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
  /**
   * Smoothing parameter does not meet requirements.
   *
   * - Code: ERROR_INVALID_SMOOTHING_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidSmoothingParameter = "ERROR_INVALID_SMOOTHING_PARAMETER",
  /**
   * Skin whitening parameter does not meet requirements.
   *
   * - Code: ERROR_INVALID_SKIN_WHITENING_PARAMETER
   * - HTTP status: 400
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidSkinWhiteningParameter = "ERROR_INVALID_SKIN_WHITENING_PARAMETER",
  /**
   * The user does not exist.
   *
   * - Code: ERROR_USER_NOT_EXISTS
   * - HTTP status: 401
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   * - Note: The user is the account behind the API key, so the key is unknown or wrong; a stored face user is ERROR_USER_NOT_FOUND.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUserNotExists = "ERROR_USER_NOT_EXISTS",
  /**
   * The application does not exist.
   *
   * - Code: ERROR_APPLICATIONS_NOT_EXISTS
   * - HTTP status: 401
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   * - Note: API keys belong to applications: an older edition of the page says to check the API key.
   * - On the page: The code has the plural and the description the singular; in ERROR_USER_NOT_EXISTS and ERROR_AI_NOT_EXISTS the grammar is off as well.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorApplicationsNotExists = "ERROR_APPLICATIONS_NOT_EXISTS",
  /**
   * The user is locked.
   *
   * - Code: ERROR_USER_LOCKED
   * - HTTP status: 403
   * - Category PERMISSION_DENIED, reason ACCOUNT_SUSPENDED, retry never
   * - Note: Only the platform can unlock the account.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUserLocked = "ERROR_USER_LOCKED",
  /**
   * Illegal operation.
   *
   * - Code: ERROR_ILLEGAL_OPERATION
   * - HTTP status: 403
   * - Category PERMISSION_DENIED, reason PERMISSION_DENIED, retry after-fix
   * - Note: The page gives no more than 403; an older edition had 405, so the operation may also be one that does not apply here.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorIllegalOperation = "ERROR_ILLEGAL_OPERATION",
  /**
   * AI does not exist or has been deactivated, please contact the platform.
   *
   * - Code: ERROR_AI_NOT_EXISTS
   * - HTTP status: 404
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The AI is the API that was called: check its address first, as the documentation of the vendor SDK says; one that was switched off does not come back by itself.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorAiNotExists = "ERROR_AI_NOT_EXISTS",
  /**
   * File not found.
   *
   * - Code: ERROR_FILE_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFileNotFound = "ERROR_FILE_NOT_FOUND",
  /**
   * Face not found.
   *
   * - Code: ERROR_FACE_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: A stored face that is not there; no face in the picture is ERROR_NO_FACE_IN_FILE.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceNotFound = "ERROR_FACE_NOT_FOUND",
  /**
   * User group not found.
   *
   * - Code: ERROR_USER_GROUP_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUserGroupNotFound = "ERROR_USER_GROUP_NOT_FOUND",
  /**
   * User not found.
   *
   * - Code: ERROR_USER_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: A user stored in a user group; the account behind the API key is ERROR_USER_NOT_EXISTS.
   * - On the page: This and ERROR_USER_NOT_EXISTS describe nearly the same with 404 and 401; they can only be told apart by what stands around them (stored face users, accounts).
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUserNotFound = "ERROR_USER_NOT_FOUND",
  /**
   * Face token not found.
   *
   * - Code: ERROR_FACE_TOKEN_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceTokenNotFound = "ERROR_FACE_TOKEN_NOT_FOUND",
  /**
   * Content not found.
   *
   * - Code: ERROR_CONTENT_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorContentNotFound = "ERROR_CONTENT_NOT_FOUND",
  /**
   * Resource not found.
   *
   * - Code: ERROR_RESOURCE_NOT_FOUND
   * - HTTP status: 404
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorResourceNotFound = "ERROR_RESOURCE_NOT_FOUND",
  /**
   * Incorrect response format (Accept not supported).
   *
   * - Code: ERROR_INVALID_RESPONSE_FORMAT
   * - HTTP status: 406
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: The Accept header names a format that the API does not answer in.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidResponseFormat = "ERROR_INVALID_RESPONSE_FORMAT",
  /**
   * Face already exists.
   *
   * - Code: ERROR_FACE_ALREADY_EXISTS
   * - HTTP status: 409
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceAlreadyExists = "ERROR_FACE_ALREADY_EXISTS",
  /**
   * Data already exists.
   *
   * - Code: ERROR_DATA_ALREADY_EXISTS
   * - HTTP status: 409
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorDataAlreadyExists = "ERROR_DATA_ALREADY_EXISTS",
  /**
   * User group already exists.
   *
   * - Code: ERROR_USER_GROUP_ALREADY_EXISTS
   * - HTTP status: 409
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUserGroupAlreadyExists = "ERROR_USER_GROUP_ALREADY_EXISTS",
  /**
   * User already exists.
   *
   * - Code: ERROR_USER_ALREADY_EXISTS
   * - HTTP status: 409
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUserAlreadyExists = "ERROR_USER_ALREADY_EXISTS",
  /**
   * Duplicate group name.
   *
   * - Code: ERROR_DUPLICATE_GROUP_NAME
   * - HTTP status: 409
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorDuplicateGroupName = "ERROR_DUPLICATE_GROUP_NAME",
  /**
   * Resource is in use.
   *
   * - Code: ERROR_RESOURCE_IN_USE
   * - HTTP status: 409
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorResourceInUse = "ERROR_RESOURCE_IN_USE",
  /**
   * Task conflict.
   *
   * - Code: ERROR_TASK_CONFLICT
   * - HTTP status: 409
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   * - Note: Another task stands in the way: try again when it has ended.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTaskConflict = "ERROR_TASK_CONFLICT",
  /**
   * Task has been stopped processing.
   *
   * - Code: ERROR_TASK_STOPPED_PROCESSING
   * - HTTP status: 409
   * - Category CANCELLED, reason TASK_CANCELLED, retry never
   * - Note: The stopped task does not go on; only a new one can be submitted.
   * - On the page: The description is not quite English (has been stopped processing).
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTaskStoppedProcessing = "ERROR_TASK_STOPPED_PROCESSING",
  /**
   * Task revocation failed.
   *
   * - Code: ERROR_TASK_REVOCATION_FAILED
   * - HTTP status: 409
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   * - Note: Look at the state of the task before trying again: one that is finished cannot be revoked.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTaskRevocationFailed = "ERROR_TASK_REVOCATION_FAILED",
  /**
   * Task has already been revoked.
   *
   * - Code: ERROR_TASK_REVOKED
   * - HTTP status: 410
   * - Category CANCELLED, reason TASK_CANCELLED, retry never
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTaskRevoked = "ERROR_TASK_REVOKED",
  /**
   * Resource has been reclaimed.
   *
   * - Code: ERROR_RESOURCE_RECLAIMED
   * - HTTP status: 410
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: Read as something that existed and is gone for good: make or upload it anew and name the new one.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorResourceReclaimed = "ERROR_RESOURCE_RECLAIMED",
  /**
   * Number of files exceeds the limit.
   *
   * - Code: ERROR_TOO_MANY_FILES
   * - HTTP status: 413
   * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
   * - Note: More files in one request than allowed; the vendor answers 413.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTooManyFiles = "ERROR_TOO_MANY_FILES",
  /**
   * File size exceeds limit.
   *
   * - Code: FILE_SIZE_EXCEEDS_LIMIT
   * - HTTP status: 413
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  FileSizeExceedsLimit = "FILE_SIZE_EXCEEDS_LIMIT",
  /**
   * File resolution exceeds limits.
   *
   * - Code: FILE_RESOLUTION_EXCEEDS_LIMITS
   * - HTTP status: 413
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  FileResolutionExceedsLimits = "FILE_RESOLUTION_EXCEEDS_LIMITS",
  /**
   * File resolution too high.
   *
   * - Code: ERROR_HIGH_RESOLUTION
   * - HTTP status: 413
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   * - On the page: Means the same as FILE_RESOLUTION_EXCEEDS_LIMITS, with the same status; likewise ERROR_PARAMETERS and ERROR_INVALID_PARAMETER differ in nothing but the plural.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorHighResolution = "ERROR_HIGH_RESOLUTION",
  /**
   * Request body size exceeds limit.
   *
   * - Code: ERROR_REQUEST_BODY_TOO_LARGE
   * - HTTP status: 413
   * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorRequestBodyTooLarge = "ERROR_REQUEST_BODY_TOO_LARGE",
  /**
   * Unsupported file types.
   *
   * - Code: UNSUPPORTED_FILE_TYPES
   * - HTTP status: 415
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_MEDIA_FORMAT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  UnsupportedFileTypes = "UNSUPPORTED_FILE_TYPES",
  /**
   * Grayscale image not supported.
   *
   * - Code: ERROR_UNSUPPORTED_GRAYSCALE_IMAGE
   * - HTTP status: 415
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_MEDIA_FORMAT, retry after-fix
   * - Note: The colour mode is not accepted: send a colour picture.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorUnsupportedGrayscaleImage = "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE",
  /**
   * File decoding failed.
   *
   * - Code: FILE_DECODING_FAILURE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason MEDIA_DECODE_FAILED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  FileDecodingFailure = "FILE_DECODING_FAILURE",
  /**
   * Illegal file.
   *
   * - Code: ERROR_ILLEGAL_FILE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
   * - Note: What makes the file illegal is not said; an older edition had 403, so a content review cannot be ruled out.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorIllegalFile = "ERROR_ILLEGAL_FILE",
  /**
   * Invalid file.
   *
   * - Code: ERROR_INVALID_FILE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInvalidFile = "ERROR_INVALID_FILE",
  /**
   * File resolution too low.
   *
   * - Code: ERROR_LOW_RESOLUTION
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorLowResolution = "ERROR_LOW_RESOLUTION",
  /**
   * File content does not meet requirements.
   *
   * - Code: FILE_CONTENT_NON_COMPLIANCE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
   * - Note: A coarse code for a file that the AI cannot work with: the legacy shape has it for a picture without a face, so it is no verdict of a safety review.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  FileContentNonCompliance = "FILE_CONTENT_NON_COMPLIANCE",
  /**
   * Content does not meet requirements.
   *
   * - Code: ERROR_CONTENT_NON_COMPLIANCE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason CONTENT_MODERATED, retry after-fix
   * - Note: The documentation of the vendor SDK says that input or output failed the safety review.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorContentNonCompliance = "ERROR_CONTENT_NON_COMPLIANCE",
  /**
   * Content length exceeds limit.
   *
   * - Code: ERROR_CONTENT_TOO_LONG
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
   * - Note: The content is text, whose length is limited; media have codes of their own.
   * - On the page: This and ERROR_VIDEO_DURATION_EXCEEDED exceed a limit but stand at 422, while other limits on what is sent stand at 413.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorContentTooLong = "ERROR_CONTENT_TOO_LONG",
  /**
   * Video duration exceeds limit.
   *
   * - Code: ERROR_VIDEO_DURATION_EXCEEDED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorVideoDurationExceeded = "ERROR_VIDEO_DURATION_EXCEEDED",
  /**
   * Incorrect number of files.
   *
   * - Code: ERROR_INCORRECT_FILE_COUNT
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Too few or too many files: a wrong count.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorIncorrectFileCount = "ERROR_INCORRECT_FILE_COUNT",
  /**
   * No face detected in the file.
   *
   * - Code: ERROR_NO_FACE_IN_FILE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorNoFaceInFile = "ERROR_NO_FACE_IN_FILE",
  /**
   * Face size does not meet requirements.
   *
   * - Code: ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_TOO_SMALL, retry after-fix
   * - Note: The direction is not stated; the face sizes that the vendor requires are mostly minimums.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceSizeNotMeetRequirements = "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
  /**
   * Face size ratio does not meet requirements.
   *
   * - Code: ERROR_FACE_SIZE_RATIO_NOT_MET
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_TOO_SMALL, retry after-fix
   * - Note: The documentation of the vendor SDK says that the detected face is too small.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceSizeRatioNotMet = "ERROR_FACE_SIZE_RATIO_NOT_MET",
  /**
   * Face size too small.
   *
   * - Code: ERROR_SMALL_FACE_SIZE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_TOO_SMALL, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorSmallFaceSize = "ERROR_SMALL_FACE_SIZE",
  /**
   * Face copy scene type mismatch.
   *
   * - Code: ERROR_FACE_COPY_SCENE_MISMATCH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_CONTENT, retry after-fix
   * - Note: Read as a face that was to be copied between places of different scene types, which the operation does not do.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceCopySceneMismatch = "ERROR_FACE_COPY_SCENE_MISMATCH",
  /**
   * Unable to recognize face.
   *
   * - Code: ERROR_FACE_UNRECOGNIZABLE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_DETECTION_FAILED, retry after-fix
   * - Note: Why the face could not be made out is not stated.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceUnrecognizable = "ERROR_FACE_UNRECOGNIZABLE",
  /**
   * Poor face quality.
   *
   * - Code: ERROR_POOR_FACE_QUALITY
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorPoorFaceQuality = "ERROR_POOR_FACE_QUALITY",
  /**
   * Blurry face.
   *
   * - Code: ERROR_BLURRY_FACE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorBlurryFace = "ERROR_BLURRY_FACE",
  /**
   * Obstructed face.
   *
   * - Code: ERROR_OBSTRUCTED_FACE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorObstructedFace = "ERROR_OBSTRUCTED_FACE",
  /**
   * Poor face lighting.
   *
   * - Code: ERROR_POOR_FACE_LIGHTING
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorPoorFaceLighting = "ERROR_POOR_FACE_LIGHTING",
  /**
   * Incomplete face.
   *
   * - Code: ERROR_INCOMPLETE_FACE
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   * - Note: Part of the face is cut off.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorIncompleteFace = "ERROR_INCOMPLETE_FACE",
  /**
   * Face not facing forward.
   *
   * - Code: ERROR_FACE_NOT_FACING_FORWARD
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   * - Note: The pose is part of the quality of a face.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceNotFacingForward = "ERROR_FACE_NOT_FACING_FORWARD",
  /**
   * Quality score does not meet requirements.
   *
   * - Code: ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   * - Note: The score stands among the face quality codes; what else it may rate is not stated.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorQualityScoreNotMeetRequirements = "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS",
  /**
   * Scene type mismatch.
   *
   * - Code: ERROR_SCENE_TYPE_MISMATCH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_CONTENT, retry after-fix
   * - Note: The scene is not of the type that the operation asks for.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorSceneTypeMismatch = "ERROR_SCENE_TYPE_MISMATCH",
  /**
   * Cartoon face not supported.
   *
   * - Code: ERROR_CARTOON_FACE_NOT_SUPPORTED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason UNSUPPORTED_CONTENT, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorCartoonFaceNotSupported = "ERROR_CARTOON_FACE_NOT_SUPPORTED",
  /**
   * Template image quality too low.
   *
   * - Code: ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   * - Note: Templates belong to face merging, where the quality of their face is what counts: change the template, not the photo.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorTemplateImageQualityTooLow = "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW",
  /**
   * Action verification failed.
   *
   * - Code: ERROR_ACTION_VERIFICATION_FAILED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason LIVENESS_CHECK_FAILED, retry after-fix
   * - Note: The action that was asked for was not performed or not seen.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorActionVerificationFailed = "ERROR_ACTION_VERIFICATION_FAILED",
  /**
   * Left eye occlusion too high.
   *
   * - Code: ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorLeftEyeOcclusionTooHigh = "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
  /**
   * Right eye occlusion too high.
   *
   * - Code: ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorRightEyeOcclusionTooHigh = "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
  /**
   * Left face occlusion too high.
   *
   * - Code: ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorLeftFaceOcclusionTooHigh = "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
  /**
   * Right face occlusion too high.
   *
   * - Code: ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorRightFaceOcclusionTooHigh = "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
  /**
   * Chin occlusion too high.
   *
   * - Code: ERROR_CHIN_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorChinOcclusionTooHigh = "ERROR_CHIN_OCCLUSION_TOO_HIGH",
  /**
   * Nose occlusion too high.
   *
   * - Code: ERROR_NOSE_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorNoseOcclusionTooHigh = "ERROR_NOSE_OCCLUSION_TOO_HIGH",
  /**
   * Mouth occlusion too high.
   *
   * - Code: ERROR_MOUTH_OCCLUSION_TOO_HIGH
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorMouthOcclusionTooHigh = "ERROR_MOUTH_OCCLUSION_TOO_HIGH",
  /**
   * Synthesis detection failed.
   *
   * - Code: ERROR_SYNTHESIS_DETECTION_FAILED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason LIVENESS_CHECK_FAILED, retry after-fix
   * - Note: The check ran and was not passed; at 422 it is the picture that is refused, not the service that failed.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorSynthesisDetectionFailed = "ERROR_SYNTHESIS_DETECTION_FAILED",
  /**
   * Liveness detection failed.
   *
   * - Code: ERROR_LIVENESS_DETECTION_FAILED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason LIVENESS_CHECK_FAILED, retry after-fix
   * - Note: The check ran and was not passed; at 422 it is the picture that is refused, not the service that failed.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorLivenessDetectionFailed = "ERROR_LIVENESS_DETECTION_FAILED",
  /**
   * No recognition target detected in the image.
   *
   * - Code: ERROR_NO_RECOGNITION_TARGET_DETECTED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason SUBJECT_NOT_DETECTED, retry after-fix
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorNoRecognitionTargetDetected = "ERROR_NO_RECOGNITION_TARGET_DETECTED",
  /**
   * Image recognition error.
   *
   * - Code: ERROR_IMAGE_RECOGNITION_FAILED
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
   * - Note: The cause is not stated; 422 puts it to the picture, so the same one is not worth sending again.
   * - On the page: The code says that recognition failed, the description only that there was an error.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorImageRecognitionFailed = "ERROR_IMAGE_RECOGNITION_FAILED",
  /**
   * Pose detection failed: Not enough keypoints were detected.
   *
   * - Code: ERROR_POSE_NOT_ENOUGH_KEYPOINTS
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason SUBJECT_NOT_DETECTED, retry after-fix
   * - Note: Too little of the body was found for a pose.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorPoseNotEnoughKeypoints = "ERROR_POSE_NOT_ENOUGH_KEYPOINTS",
  /**
   * Face detection failed: The number of detected faces does not meet the requirements.
   *
   * - Code: ERROR_FACE_COUNT_INVALID
   * - HTTP status: 422
   * - Category INVALID_ARGUMENT, reason FACE_DETECTION_FAILED, retry after-fix
   * - Note: Too few or too many faces: the page does not say which, so neither is claimed.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceCountInvalid = "ERROR_FACE_COUNT_INVALID",
  /**
   * Insufficient credits.
   *
   * - Code: ERROR_NOT_ENOUGH_CREDITS
   * - HTTP status: 429
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   * - Note: Not a rate limit in spite of 429: waiting does not help, credits have to be bought.
   * - On the page: Stands at 429 although waiting does not bring credits, as do the limits on faces, traces and databases.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorNotEnoughCredits = "ERROR_NOT_ENOUGH_CREDITS",
  /**
   * Face or Trace limit exceeded.
   *
   * - Code: ERROR_FACE_TRACE_LIMIT_EXCEEDED
   * - HTTP status: 429
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A cap on stored faces or traces in spite of 429: delete some or have the cap raised.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceTraceLimitExceeded = "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
  /**
   * Database limit exceeded.
   *
   * - Code: ERROR_DATABASE_LIMIT_EXCEEDED
   * - HTTP status: 429
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A cap on stored databases in spite of 429: delete some or have the cap raised.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorDatabaseLimitExceeded = "ERROR_DATABASE_LIMIT_EXCEEDED",
  /**
   * Batch task processing limit exceeded.
   *
   * - Code: ERROR_BATCH_TASK_LIMIT_EXCEEDED
   * - HTTP status: 429
   * - Category RESOURCE_EXHAUSTED, reason CONCURRENCY_LIMITED, retry backoff
   * - Note: Read as too many tasks being processed; should one request carry too many, it has to be split.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorBatchTaskLimitExceeded = "ERROR_BATCH_TASK_LIMIT_EXCEEDED",
  /**
   * Exceeds limit.
   *
   * - Code: EXCEEDING_LIMITS
   * - HTTP status: 429
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: Which limit is not stated; the documentation of the vendor SDK says requests or concurrency, and to retry with backoff.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ExceedingLimits = "EXCEEDING_LIMITS",
  /**
   * Processing failed.
   *
   * - Code: PROCESSING_FAILURE
   * - HTTP status: 500
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The documentation of the vendor SDK says to retry once and then to contact support.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ProcessingFailure = "PROCESSING_FAILURE",
  /**
   * Response body size exceeds limit.
   *
   * - Code: ERROR_RESPONSE_BODY_TOO_LARGE
   * - HTTP status: 500
   * - Category INTERNAL, reason INTERNAL, retry after-fix
   * - Note: The same request gives the same oversized answer: ask for less, such as a smaller output or a link instead of the bytes.
   * - On the page: Stands at 500 although the same request will always give the same answer.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorResponseBodyTooLarge = "ERROR_RESPONSE_BODY_TOO_LARGE",
  /**
   * Unknown error. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: UNKNOWN_ERROR
   * - HTTP status: 500
   * - Category UNKNOWN, reason UNKNOWN, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  UnknownError = "UNKNOWN_ERROR",
  /**
   * Service internal error. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: SERVICE_INTERNAL_ERROR
   * - HTTP status: 500
   * - Category INTERNAL, reason INTERNAL, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ServiceInternalError = "SERVICE_INTERNAL_ERROR",
  /**
   * Image storage not supported.
   *
   * - Code: ERROR_IMAGE_STORAGE_NOT_SUPPORTED
   * - HTTP status: 501
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry never
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorImageStorageNotSupported = "ERROR_IMAGE_STORAGE_NOT_SUPPORTED",
  /**
   * File download failed.
   *
   * - Code: ERROR_FILE_DOWNLOAD_FAILED
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason MEDIA_DOWNLOAD_FAILED, retry backoff
   * - Note: At 502 the vendor takes the failed fetch for trouble on the way, and the documentation of its SDK says to retry 5xx a few times: do so, then see whether the link can be fetched.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFileDownloadFailed = "ERROR_FILE_DOWNLOAD_FAILED",
  /**
   * File upload failed.
   *
   * - Code: ERROR_FILE_UPLOAD_FAILED
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: At 502 it is a transfer behind the API that failed, not the request.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFileUploadFailed = "ERROR_FILE_UPLOAD_FAILED",
  /**
   * Data transfer (download or upload) failed.
   *
   * - Code: ERROR_DATA_TRANSFER_FAILED
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: At 502 it is a transfer behind the API that failed, not the request.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorDataTransferFailed = "ERROR_DATA_TRANSFER_FAILED",
  /**
   * Failed to get face image.
   *
   * - Code: ERROR_GET_FACE_IMAGE_FAILED
   * - HTTP status: 502
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The vendor could not read a face image from its own store or upstream.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorGetFaceImageFailed = "ERROR_GET_FACE_IMAGE_FAILED",
  /**
   * Failed to add face image.
   *
   * - Code: ERROR_FACE_IMAGE_ADDITION_FAILED
   * - HTTP status: 502
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: At 502 it is the store behind the API that failed; a face that already exists or a full store has a code of its own.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceImageAdditionFailed = "ERROR_FACE_IMAGE_ADDITION_FAILED",
  /**
   * Face blending failed.
   *
   * - Code: ERROR_FACE_BLENDING_FAILED
   * - HTTP status: 502
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: At 502 it is the upstream that failed; should it repeat with the same pictures, try others.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFaceBlendingFailed = "ERROR_FACE_BLENDING_FAILED",
  /**
   * File service error. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: FILE_SERVICE_ERROR
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  FileServiceError = "FILE_SERVICE_ERROR",
  /**
   * AI service error. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: AI_SERVICE_ERROR
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  AiServiceError = "AI_SERVICE_ERROR",
  /**
   * AI service internal error. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: AI_SERVICE_INTERNAL_ERROR
   * - HTTP status: 502
   * - Category INTERNAL, reason INTERNAL, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  AiServiceInternalError = "AI_SERVICE_INTERNAL_ERROR",
  /**
   * AI service unauthorized. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: AI_SERVICE_UNAUTHORIZED
   * - HTTP status: 502
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The vendor was refused by its own upstream; the credential of the caller is not in question.
   * - On the page: Unauthorized, but at 502 and with the advice to try again later; likewise AI_SERVICE_NOT_FOUND is not at 404 and AI_SERVICE_FLOW_RESTRICTION, a rate limit, is not at 429.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  AiServiceUnauthorized = "AI_SERVICE_UNAUTHORIZED",
  /**
   * AI service not found. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: AI_SERVICE_NOT_FOUND
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: The upstream of the vendor is not there for the moment; nothing that the caller named is missing.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  AiServiceNotFound = "AI_SERVICE_NOT_FOUND",
  /**
   * Gateway error, please try again later. If it is not resolved in time, please contact the platform.
   *
   * - Code: ERROR_GATEWAY
   * - HTTP status: 502
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - On the page: The advice is punctuated and worded otherwise than in the other descriptions that say to try again later.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorGateway = "ERROR_GATEWAY",
  /**
   * Cleaning user group data.
   *
   * - Code: ERROR_CLEANING_USER_GROUP_DATA
   * - HTTP status: 503
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   * - Note: The user group is being emptied; it is free again when that is done.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorCleaningUserGroupData = "ERROR_CLEANING_USER_GROUP_DATA",
  /**
   * Insufficient resources.
   *
   * - Code: ERROR_INSUFFICIENT_RESOURCES
   * - HTTP status: 503
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: The capacity of the vendor is short, not the credits or the quota of the caller.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorInsufficientResources = "ERROR_INSUFFICIENT_RESOURCES",
  /**
   * Resource in transit.
   *
   * - Code: ERROR_RESOURCE_IN_TRANSIT
   * - HTTP status: 503
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   * - Note: The resource is being moved; it can be used when that is done.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorResourceInTransit = "ERROR_RESOURCE_IN_TRANSIT",
  /**
   * Resource temporarily unavailable.
   *
   * - Code: ERROR_RESOURCE_UNAVAILABLE
   * - HTTP status: 503
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorResourceUnavailable = "ERROR_RESOURCE_UNAVAILABLE",
  /**
   * AI service is rate-limited. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: AI_SERVICE_FLOW_RESTRICTION
   * - HTTP status: 503
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: A rate limit in spite of 503: send less often.
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  AiServiceFlowRestriction = "AI_SERVICE_FLOW_RESTRICTION",
  /**
   * File download timeout.
   *
   * - Code: ERROR_FILE_DOWNLOAD_TIMEOUT
   * - HTTP status: 504
   * - Category DEADLINE_EXCEEDED, reason TIMEOUT, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  ErrorFileDownloadTimeout = "ERROR_FILE_DOWNLOAD_TIMEOUT",
  /**
   * AI service timeout. Please try again later. If not resolved promptly, contact the platform.
   *
   * - Code: AI_SERVICE_TIMEOUT
   * - HTTP status: 504
   * - Category DEADLINE_EXCEEDED, reason TIMEOUT, retry backoff
   *
   * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
   */
  AiServiceTimeout = "AI_SERVICE_TIMEOUT",
}

/**
 * Invalid parameters.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorParametersError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorParameters;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_PARAMETERS";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing parameters.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsMissingParametersError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.MissingParameters;
  readonly vendor: "ailabtools";
  readonly rawCode: "MISSING_PARAMETERS";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid parameter.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Parameters cannot be empty.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsParametersCannotEmptyError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ParametersCannotEmpty;
  readonly vendor: "ailabtools";
  readonly rawCode: "PARAMETERS_CANNOT_EMPTY";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing Limit parameter.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMissingLimitParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMissingLimitParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MISSING_LIMIT_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing Tasks parameter.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMissingTasksParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMissingTasksParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MISSING_TASKS_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing AssureDirection parameter.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMissingAssureDirectionParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMissingAssureDirectionParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing MinHeight parameter.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMissingMinHeightParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMissingMinHeightParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MISSING_MIN_HEIGHT_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid value for Side parameter.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidSideParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidSideParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_SIDE_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid URL.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidUrlError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidUrl;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_URL";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_URL";
  readonly retry: "after-fix";
}

/**
 * Incorrect response format (Format not supported).
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUnsupportedResponseFormatError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUnsupportedResponseFormat;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_UNSUPPORTED_RESPONSE_FORMAT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid output format.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidOutputFormatError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidOutputFormat;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_OUTPUT_FORMAT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Missing output format.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMissingOutputFormatError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMissingOutputFormat;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MISSING_OUTPUT_FORMAT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid parameter values.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsUnsupportedParameterValuesError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.UnsupportedParameterValues;
  readonly vendor: "ailabtools";
  readonly rawCode: "UNSUPPORTED_PARAMETER_VALUES";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid parameter format.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidParameterFormatError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidParameterFormat;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_PARAMETER_FORMAT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Parameter conversion failed.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorParameterConversionFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorParameterConversionFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_PARAMETER_CONVERSION_FAILED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Resolution of `mask` and `image` must be the same.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMaskImageResolutionMismatchError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMaskImageResolutionMismatch;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MASK_IMAGE_RESOLUTION_MISMATCH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/**
 * Quality control error.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorQualityControlErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorQualityControlError;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_QUALITY_CONTROL_ERROR";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Liveness control error.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorLivenessControlErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorLivenessControlError;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_LIVENESS_CONTROL_ERROR";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Too many groups in group_list.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTooManyGroupsInGroupListError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTooManyGroupsInGroupList;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Too many UIDs in uid_list.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTooManyUidsInUidListError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTooManyUidsInUidList;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TOO_MANY_UIDS_IN_UID_LIST";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Too many apps in app_list.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTooManyAppsInAppListError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTooManyAppsInAppList;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TOO_MANY_APPS_IN_APP_LIST";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Face box parameter does not meet requirements.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidFaceBoxParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidFaceBoxParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_FACE_BOX_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Big eyes parameter does not meet requirements.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidBigEyesParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidBigEyesParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_BIG_EYES_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Face slimming parameter does not meet requirements.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidFaceSlimmingParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidFaceSlimmingParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_FACE_SLIMMING_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Smoothing parameter does not meet requirements.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidSmoothingParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidSmoothingParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_SMOOTHING_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Skin whitening parameter does not meet requirements.
 *
 * - HTTP status: 400
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidSkinWhiteningParameterError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidSkinWhiteningParameter;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_SKIN_WHITENING_PARAMETER";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The user does not exist.
 *
 * - HTTP status: 401
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUserNotExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUserNotExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_USER_NOT_EXISTS";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * The application does not exist.
 *
 * - HTTP status: 401
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorApplicationsNotExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorApplicationsNotExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_APPLICATIONS_NOT_EXISTS";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * The user is locked.
 *
 * - HTTP status: 403
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUserLockedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUserLocked;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_USER_LOCKED";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "ACCOUNT_SUSPENDED";
  readonly retry: "never";
}

/**
 * Illegal operation.
 *
 * - HTTP status: 403
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorIllegalOperationError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorIllegalOperation;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_ILLEGAL_OPERATION";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "PERMISSION_DENIED";
  readonly retry: "after-fix";
}

/**
 * AI does not exist or has been deactivated, please contact the platform.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorAiNotExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorAiNotExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_AI_NOT_EXISTS";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * File not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFileNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFileNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FILE_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Face not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * User group not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUserGroupNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUserGroupNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_USER_GROUP_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * User not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUserNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUserNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_USER_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Face token not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceTokenNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceTokenNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_TOKEN_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Content not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorContentNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorContentNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_CONTENT_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Resource not found.
 *
 * - HTTP status: 404
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorResourceNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorResourceNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RESOURCE_NOT_FOUND";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Incorrect response format (Accept not supported).
 *
 * - HTTP status: 406
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidResponseFormatError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidResponseFormat;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_RESPONSE_FORMAT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Face already exists.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceAlreadyExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceAlreadyExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_ALREADY_EXISTS";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * Data already exists.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorDataAlreadyExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorDataAlreadyExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_DATA_ALREADY_EXISTS";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * User group already exists.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUserGroupAlreadyExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUserGroupAlreadyExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_USER_GROUP_ALREADY_EXISTS";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * User already exists.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUserAlreadyExistsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUserAlreadyExists;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_USER_ALREADY_EXISTS";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * Duplicate group name.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorDuplicateGroupNameError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorDuplicateGroupName;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_DUPLICATE_GROUP_NAME";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * Resource is in use.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorResourceInUseError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorResourceInUse;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RESOURCE_IN_USE";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Task conflict.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTaskConflictError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTaskConflict;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TASK_CONFLICT";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Task has been stopped processing.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTaskStoppedProcessingError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTaskStoppedProcessing;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TASK_STOPPED_PROCESSING";
  readonly category: "CANCELLED";
  readonly reason: "TASK_CANCELLED";
  readonly retry: "never";
}

/**
 * Task revocation failed.
 *
 * - HTTP status: 409
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTaskRevocationFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTaskRevocationFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TASK_REVOCATION_FAILED";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Task has already been revoked.
 *
 * - HTTP status: 410
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTaskRevokedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTaskRevoked;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TASK_REVOKED";
  readonly category: "CANCELLED";
  readonly reason: "TASK_CANCELLED";
  readonly retry: "never";
}

/**
 * Resource has been reclaimed.
 *
 * - HTTP status: 410
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorResourceReclaimedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorResourceReclaimed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RESOURCE_RECLAIMED";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Number of files exceeds the limit.
 *
 * - HTTP status: 413
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTooManyFilesError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTooManyFiles;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TOO_MANY_FILES";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "REQUEST_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * File size exceeds limit.
 *
 * - HTTP status: 413
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsFileSizeExceedsLimitError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.FileSizeExceedsLimit;
  readonly vendor: "ailabtools";
  readonly rawCode: "FILE_SIZE_EXCEEDS_LIMIT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * File resolution exceeds limits.
 *
 * - HTTP status: 413
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsFileResolutionExceedsLimitsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.FileResolutionExceedsLimits;
  readonly vendor: "ailabtools";
  readonly rawCode: "FILE_RESOLUTION_EXCEEDS_LIMITS";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * File resolution too high.
 *
 * - HTTP status: 413
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorHighResolutionError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorHighResolution;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_HIGH_RESOLUTION";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Request body size exceeds limit.
 *
 * - HTTP status: 413
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorRequestBodyTooLargeError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorRequestBodyTooLarge;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_REQUEST_BODY_TOO_LARGE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "REQUEST_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Unsupported file types.
 *
 * - HTTP status: 415
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsUnsupportedFileTypesError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.UnsupportedFileTypes;
  readonly vendor: "ailabtools";
  readonly rawCode: "UNSUPPORTED_FILE_TYPES";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_MEDIA_FORMAT";
  readonly retry: "after-fix";
}

/**
 * Grayscale image not supported.
 *
 * - HTTP status: 415
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorUnsupportedGrayscaleImageError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorUnsupportedGrayscaleImage;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_MEDIA_FORMAT";
  readonly retry: "after-fix";
}

/**
 * File decoding failed.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsFileDecodingFailureError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.FileDecodingFailure;
  readonly vendor: "ailabtools";
  readonly rawCode: "FILE_DECODING_FAILURE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DECODE_FAILED";
  readonly retry: "after-fix";
}

/**
 * Illegal file.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorIllegalFileError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorIllegalFile;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_ILLEGAL_FILE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_MEDIA";
  readonly retry: "after-fix";
}

/**
 * Invalid file.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInvalidFileError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInvalidFile;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INVALID_FILE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_MEDIA";
  readonly retry: "after-fix";
}

/**
 * File resolution too low.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorLowResolutionError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorLowResolution;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_LOW_RESOLUTION";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/**
 * File content does not meet requirements.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsFileContentNonComplianceError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.FileContentNonCompliance;
  readonly vendor: "ailabtools";
  readonly rawCode: "FILE_CONTENT_NON_COMPLIANCE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_MEDIA";
  readonly retry: "after-fix";
}

/**
 * Content does not meet requirements.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorContentNonComplianceError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorContentNonCompliance;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_CONTENT_NON_COMPLIANCE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "CONTENT_MODERATED";
  readonly retry: "after-fix";
}

/**
 * Content length exceeds limit.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorContentTooLongError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorContentTooLong;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_CONTENT_TOO_LONG";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "REQUEST_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Video duration exceeds limit.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorVideoDurationExceededError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorVideoDurationExceeded;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_VIDEO_DURATION_EXCEEDED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Incorrect number of files.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorIncorrectFileCountError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorIncorrectFileCount;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INCORRECT_FILE_COUNT";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * No face detected in the file.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorNoFaceInFileError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorNoFaceInFile;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_NO_FACE_IN_FILE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Face size does not meet requirements.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceSizeNotMeetRequirementsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceSizeNotMeetRequirements;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_TOO_SMALL";
  readonly retry: "after-fix";
}

/**
 * Face size ratio does not meet requirements.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceSizeRatioNotMetError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceSizeRatioNotMet;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_SIZE_RATIO_NOT_MET";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_TOO_SMALL";
  readonly retry: "after-fix";
}

/**
 * Face size too small.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorSmallFaceSizeError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorSmallFaceSize;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_SMALL_FACE_SIZE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_TOO_SMALL";
  readonly retry: "after-fix";
}

/**
 * Face copy scene type mismatch.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceCopySceneMismatchError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceCopySceneMismatch;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_COPY_SCENE_MISMATCH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_CONTENT";
  readonly retry: "after-fix";
}

/**
 * Unable to recognize face.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceUnrecognizableError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceUnrecognizable;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_UNRECOGNIZABLE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_DETECTION_FAILED";
  readonly retry: "after-fix";
}

/**
 * Poor face quality.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorPoorFaceQualityError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorPoorFaceQuality;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_POOR_FACE_QUALITY";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Blurry face.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorBlurryFaceError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorBlurryFace;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_BLURRY_FACE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Obstructed face.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorObstructedFaceError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorObstructedFace;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_OBSTRUCTED_FACE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Poor face lighting.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorPoorFaceLightingError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorPoorFaceLighting;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_POOR_FACE_LIGHTING";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Incomplete face.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorIncompleteFaceError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorIncompleteFace;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INCOMPLETE_FACE";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Face not facing forward.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceNotFacingForwardError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceNotFacingForward;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_NOT_FACING_FORWARD";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Quality score does not meet requirements.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorQualityScoreNotMeetRequirementsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorQualityScoreNotMeetRequirements;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Scene type mismatch.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorSceneTypeMismatchError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorSceneTypeMismatch;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_SCENE_TYPE_MISMATCH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_CONTENT";
  readonly retry: "after-fix";
}

/**
 * Cartoon face not supported.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorCartoonFaceNotSupportedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorCartoonFaceNotSupported;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_CARTOON_FACE_NOT_SUPPORTED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "UNSUPPORTED_CONTENT";
  readonly retry: "after-fix";
}

/**
 * Template image quality too low.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorTemplateImageQualityTooLowError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorTemplateImageQualityTooLow;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * Action verification failed.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorActionVerificationFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorActionVerificationFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_ACTION_VERIFICATION_FAILED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "LIVENESS_CHECK_FAILED";
  readonly retry: "after-fix";
}

/**
 * Left eye occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorLeftEyeOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorLeftEyeOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Right eye occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorRightEyeOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorRightEyeOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Left face occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorLeftFaceOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorLeftFaceOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Right face occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorRightFaceOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorRightFaceOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Chin occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorChinOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorChinOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_CHIN_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Nose occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorNoseOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorNoseOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_NOSE_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Mouth occlusion too high.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorMouthOcclusionTooHighError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorMouthOcclusionTooHigh;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_MOUTH_OCCLUSION_TOO_HIGH";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_OCCLUDED";
  readonly retry: "after-fix";
}

/**
 * Synthesis detection failed.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorSynthesisDetectionFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorSynthesisDetectionFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_SYNTHESIS_DETECTION_FAILED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "LIVENESS_CHECK_FAILED";
  readonly retry: "after-fix";
}

/**
 * Liveness detection failed.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorLivenessDetectionFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorLivenessDetectionFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_LIVENESS_DETECTION_FAILED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "LIVENESS_CHECK_FAILED";
  readonly retry: "after-fix";
}

/**
 * No recognition target detected in the image.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorNoRecognitionTargetDetectedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorNoRecognitionTargetDetected;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_NO_RECOGNITION_TARGET_DETECTED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "SUBJECT_NOT_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Image recognition error.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorImageRecognitionFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorImageRecognitionFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_IMAGE_RECOGNITION_FAILED";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_MEDIA";
  readonly retry: "after-fix";
}

/**
 * Pose detection failed: Not enough keypoints were detected.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorPoseNotEnoughKeypointsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorPoseNotEnoughKeypoints;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_POSE_NOT_ENOUGH_KEYPOINTS";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "SUBJECT_NOT_DETECTED";
  readonly retry: "after-fix";
}

/**
 * Face detection failed: The number of detected faces does not meet the requirements.
 *
 * - HTTP status: 422
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceCountInvalidError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceCountInvalid;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_COUNT_INVALID";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_DETECTION_FAILED";
  readonly retry: "after-fix";
}

/**
 * Insufficient credits.
 *
 * - HTTP status: 429
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorNotEnoughCreditsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorNotEnoughCredits;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_NOT_ENOUGH_CREDITS";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * Face or Trace limit exceeded.
 *
 * - HTTP status: 429
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceTraceLimitExceededError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceTraceLimitExceeded;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_TRACE_LIMIT_EXCEEDED";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * Database limit exceeded.
 *
 * - HTTP status: 429
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorDatabaseLimitExceededError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorDatabaseLimitExceeded;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_DATABASE_LIMIT_EXCEEDED";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * Batch task processing limit exceeded.
 *
 * - HTTP status: 429
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorBatchTaskLimitExceededError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorBatchTaskLimitExceeded;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_BATCH_TASK_LIMIT_EXCEEDED";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "CONCURRENCY_LIMITED";
  readonly retry: "backoff";
}

/**
 * Exceeds limit.
 *
 * - HTTP status: 429
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsExceedingLimitsError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ExceedingLimits;
  readonly vendor: "ailabtools";
  readonly rawCode: "EXCEEDING_LIMITS";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * Processing failed.
 *
 * - HTTP status: 500
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsProcessingFailureError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ProcessingFailure;
  readonly vendor: "ailabtools";
  readonly rawCode: "PROCESSING_FAILURE";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Response body size exceeds limit.
 *
 * - HTTP status: 500
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorResponseBodyTooLargeError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorResponseBodyTooLarge;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RESPONSE_BODY_TOO_LARGE";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "after-fix";
}

/**
 * Unknown error. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 500
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsUnknownErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.UnknownError;
  readonly vendor: "ailabtools";
  readonly rawCode: "UNKNOWN_ERROR";
  readonly category: "UNKNOWN";
  readonly reason: "UNKNOWN";
  readonly retry: "backoff";
}

/**
 * Service internal error. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 500
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsServiceInternalErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ServiceInternalError;
  readonly vendor: "ailabtools";
  readonly rawCode: "SERVICE_INTERNAL_ERROR";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Image storage not supported.
 *
 * - HTTP status: 501
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorImageStorageNotSupportedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorImageStorageNotSupported;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_IMAGE_STORAGE_NOT_SUPPORTED";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "never";
}

/**
 * File download failed.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFileDownloadFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFileDownloadFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FILE_DOWNLOAD_FAILED";
  readonly category: "UNAVAILABLE";
  readonly reason: "MEDIA_DOWNLOAD_FAILED";
  readonly retry: "backoff";
}

/**
 * File upload failed.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFileUploadFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFileUploadFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FILE_UPLOAD_FAILED";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Data transfer (download or upload) failed.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorDataTransferFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorDataTransferFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_DATA_TRANSFER_FAILED";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Failed to get face image.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorGetFaceImageFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorGetFaceImageFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_GET_FACE_IMAGE_FAILED";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Failed to add face image.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceImageAdditionFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceImageAdditionFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_IMAGE_ADDITION_FAILED";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Face blending failed.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFaceBlendingFailedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFaceBlendingFailed;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FACE_BLENDING_FAILED";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * File service error. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsFileServiceErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.FileServiceError;
  readonly vendor: "ailabtools";
  readonly rawCode: "FILE_SERVICE_ERROR";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * AI service error. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsAiServiceErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.AiServiceError;
  readonly vendor: "ailabtools";
  readonly rawCode: "AI_SERVICE_ERROR";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * AI service internal error. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsAiServiceInternalErrorError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.AiServiceInternalError;
  readonly vendor: "ailabtools";
  readonly rawCode: "AI_SERVICE_INTERNAL_ERROR";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * AI service unauthorized. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsAiServiceUnauthorizedError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.AiServiceUnauthorized;
  readonly vendor: "ailabtools";
  readonly rawCode: "AI_SERVICE_UNAUTHORIZED";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * AI service not found. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsAiServiceNotFoundError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.AiServiceNotFound;
  readonly vendor: "ailabtools";
  readonly rawCode: "AI_SERVICE_NOT_FOUND";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Gateway error, please try again later. If it is not resolved in time, please contact the platform.
 *
 * - HTTP status: 502
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorGatewayError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorGateway;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_GATEWAY";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Cleaning user group data.
 *
 * - HTTP status: 503
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorCleaningUserGroupDataError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorCleaningUserGroupData;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_CLEANING_USER_GROUP_DATA";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Insufficient resources.
 *
 * - HTTP status: 503
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorInsufficientResourcesError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorInsufficientResources;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_INSUFFICIENT_RESOURCES";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * Resource in transit.
 *
 * - HTTP status: 503
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorResourceInTransitError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorResourceInTransit;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RESOURCE_IN_TRANSIT";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Resource temporarily unavailable.
 *
 * - HTTP status: 503
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorResourceUnavailableError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorResourceUnavailable;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_RESOURCE_UNAVAILABLE";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * AI service is rate-limited. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 503
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsAiServiceFlowRestrictionError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.AiServiceFlowRestriction;
  readonly vendor: "ailabtools";
  readonly rawCode: "AI_SERVICE_FLOW_RESTRICTION";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * File download timeout.
 *
 * - HTTP status: 504
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsErrorFileDownloadTimeoutError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.ErrorFileDownloadTimeout;
  readonly vendor: "ailabtools";
  readonly rawCode: "ERROR_FILE_DOWNLOAD_TIMEOUT";
  readonly category: "DEADLINE_EXCEEDED";
  readonly reason: "TIMEOUT";
  readonly retry: "backoff";
}

/**
 * AI service timeout. Please try again later. If not resolved promptly, contact the platform.
 *
 * - HTTP status: 504
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export interface AilabtoolsAiServiceTimeoutError extends KnownErrorFields {
  readonly code: AilabtoolsErrorCode.AiServiceTimeout;
  readonly vendor: "ailabtools";
  readonly rawCode: "AI_SERVICE_TIMEOUT";
  readonly category: "DEADLINE_EXCEEDED";
  readonly reason: "TIMEOUT";
  readonly retry: "backoff";
}

/** An error of AILabTools with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownAilabtoolsError =
  | AilabtoolsErrorParametersError
  | AilabtoolsMissingParametersError
  | AilabtoolsErrorInvalidParameterError
  | AilabtoolsParametersCannotEmptyError
  | AilabtoolsErrorMissingLimitParameterError
  | AilabtoolsErrorMissingTasksParameterError
  | AilabtoolsErrorMissingAssureDirectionParameterError
  | AilabtoolsErrorMissingMinHeightParameterError
  | AilabtoolsErrorInvalidSideParameterError
  | AilabtoolsErrorInvalidUrlError
  | AilabtoolsErrorUnsupportedResponseFormatError
  | AilabtoolsErrorInvalidOutputFormatError
  | AilabtoolsErrorMissingOutputFormatError
  | AilabtoolsUnsupportedParameterValuesError
  | AilabtoolsErrorInvalidParameterFormatError
  | AilabtoolsErrorParameterConversionFailedError
  | AilabtoolsErrorMaskImageResolutionMismatchError
  | AilabtoolsErrorQualityControlErrorError
  | AilabtoolsErrorLivenessControlErrorError
  | AilabtoolsErrorTooManyGroupsInGroupListError
  | AilabtoolsErrorTooManyUidsInUidListError
  | AilabtoolsErrorTooManyAppsInAppListError
  | AilabtoolsErrorInvalidFaceBoxParameterError
  | AilabtoolsErrorInvalidBigEyesParameterError
  | AilabtoolsErrorInvalidFaceSlimmingParameterError
  | AilabtoolsErrorInvalidSmoothingParameterError
  | AilabtoolsErrorInvalidSkinWhiteningParameterError
  | AilabtoolsErrorUserNotExistsError
  | AilabtoolsErrorApplicationsNotExistsError
  | AilabtoolsErrorUserLockedError
  | AilabtoolsErrorIllegalOperationError
  | AilabtoolsErrorAiNotExistsError
  | AilabtoolsErrorFileNotFoundError
  | AilabtoolsErrorFaceNotFoundError
  | AilabtoolsErrorUserGroupNotFoundError
  | AilabtoolsErrorUserNotFoundError
  | AilabtoolsErrorFaceTokenNotFoundError
  | AilabtoolsErrorContentNotFoundError
  | AilabtoolsErrorResourceNotFoundError
  | AilabtoolsErrorInvalidResponseFormatError
  | AilabtoolsErrorFaceAlreadyExistsError
  | AilabtoolsErrorDataAlreadyExistsError
  | AilabtoolsErrorUserGroupAlreadyExistsError
  | AilabtoolsErrorUserAlreadyExistsError
  | AilabtoolsErrorDuplicateGroupNameError
  | AilabtoolsErrorResourceInUseError
  | AilabtoolsErrorTaskConflictError
  | AilabtoolsErrorTaskStoppedProcessingError
  | AilabtoolsErrorTaskRevocationFailedError
  | AilabtoolsErrorTaskRevokedError
  | AilabtoolsErrorResourceReclaimedError
  | AilabtoolsErrorTooManyFilesError
  | AilabtoolsFileSizeExceedsLimitError
  | AilabtoolsFileResolutionExceedsLimitsError
  | AilabtoolsErrorHighResolutionError
  | AilabtoolsErrorRequestBodyTooLargeError
  | AilabtoolsUnsupportedFileTypesError
  | AilabtoolsErrorUnsupportedGrayscaleImageError
  | AilabtoolsFileDecodingFailureError
  | AilabtoolsErrorIllegalFileError
  | AilabtoolsErrorInvalidFileError
  | AilabtoolsErrorLowResolutionError
  | AilabtoolsFileContentNonComplianceError
  | AilabtoolsErrorContentNonComplianceError
  | AilabtoolsErrorContentTooLongError
  | AilabtoolsErrorVideoDurationExceededError
  | AilabtoolsErrorIncorrectFileCountError
  | AilabtoolsErrorNoFaceInFileError
  | AilabtoolsErrorFaceSizeNotMeetRequirementsError
  | AilabtoolsErrorFaceSizeRatioNotMetError
  | AilabtoolsErrorSmallFaceSizeError
  | AilabtoolsErrorFaceCopySceneMismatchError
  | AilabtoolsErrorFaceUnrecognizableError
  | AilabtoolsErrorPoorFaceQualityError
  | AilabtoolsErrorBlurryFaceError
  | AilabtoolsErrorObstructedFaceError
  | AilabtoolsErrorPoorFaceLightingError
  | AilabtoolsErrorIncompleteFaceError
  | AilabtoolsErrorFaceNotFacingForwardError
  | AilabtoolsErrorQualityScoreNotMeetRequirementsError
  | AilabtoolsErrorSceneTypeMismatchError
  | AilabtoolsErrorCartoonFaceNotSupportedError
  | AilabtoolsErrorTemplateImageQualityTooLowError
  | AilabtoolsErrorActionVerificationFailedError
  | AilabtoolsErrorLeftEyeOcclusionTooHighError
  | AilabtoolsErrorRightEyeOcclusionTooHighError
  | AilabtoolsErrorLeftFaceOcclusionTooHighError
  | AilabtoolsErrorRightFaceOcclusionTooHighError
  | AilabtoolsErrorChinOcclusionTooHighError
  | AilabtoolsErrorNoseOcclusionTooHighError
  | AilabtoolsErrorMouthOcclusionTooHighError
  | AilabtoolsErrorSynthesisDetectionFailedError
  | AilabtoolsErrorLivenessDetectionFailedError
  | AilabtoolsErrorNoRecognitionTargetDetectedError
  | AilabtoolsErrorImageRecognitionFailedError
  | AilabtoolsErrorPoseNotEnoughKeypointsError
  | AilabtoolsErrorFaceCountInvalidError
  | AilabtoolsErrorNotEnoughCreditsError
  | AilabtoolsErrorFaceTraceLimitExceededError
  | AilabtoolsErrorDatabaseLimitExceededError
  | AilabtoolsErrorBatchTaskLimitExceededError
  | AilabtoolsExceedingLimitsError
  | AilabtoolsProcessingFailureError
  | AilabtoolsErrorResponseBodyTooLargeError
  | AilabtoolsUnknownErrorError
  | AilabtoolsServiceInternalErrorError
  | AilabtoolsErrorImageStorageNotSupportedError
  | AilabtoolsErrorFileDownloadFailedError
  | AilabtoolsErrorFileUploadFailedError
  | AilabtoolsErrorDataTransferFailedError
  | AilabtoolsErrorGetFaceImageFailedError
  | AilabtoolsErrorFaceImageAdditionFailedError
  | AilabtoolsErrorFaceBlendingFailedError
  | AilabtoolsFileServiceErrorError
  | AilabtoolsAiServiceErrorError
  | AilabtoolsAiServiceInternalErrorError
  | AilabtoolsAiServiceUnauthorizedError
  | AilabtoolsAiServiceNotFoundError
  | AilabtoolsErrorGatewayError
  | AilabtoolsErrorCleaningUserGroupDataError
  | AilabtoolsErrorInsufficientResourcesError
  | AilabtoolsErrorResourceInTransitError
  | AilabtoolsErrorResourceUnavailableError
  | AilabtoolsAiServiceFlowRestrictionError
  | AilabtoolsErrorFileDownloadTimeoutError
  | AilabtoolsAiServiceTimeoutError;

/** A failure of AILabTools whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedAilabtoolsError = UnrecognizedErrorFields<"ailabtools">;

/** An error of AILabTools. Check `known` first, then `code`. */
export type AilabtoolsError =
  KnownAilabtoolsError | UnrecognizedAilabtoolsError;

/** The error of AILabTools with the code `C`. */
export type AilabtoolsErrorOf<C extends AilabtoolsErrorCode> = Extract<
  KnownAilabtoolsError,
  { readonly code: C }
>;

/** What the messages of AILabTools say in their placeholders, by code. */
export interface AilabtoolsMessageParams {}

/** Every code of AILabTools, in the order of its page. */
export const AILABTOOLS_ERROR_CODES: readonly AilabtoolsErrorCode[] =
  /* @__PURE__ */ codeList<AilabtoolsErrorCode>([
    "ERROR_PARAMETERS",
    "MISSING_PARAMETERS",
    "ERROR_INVALID_PARAMETER",
    "PARAMETERS_CANNOT_EMPTY",
    "ERROR_MISSING_LIMIT_PARAMETER",
    "ERROR_MISSING_TASKS_PARAMETER",
    "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
    "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
    "ERROR_INVALID_SIDE_PARAMETER",
    "ERROR_INVALID_URL",
    "ERROR_UNSUPPORTED_RESPONSE_FORMAT",
    "ERROR_INVALID_OUTPUT_FORMAT",
    "ERROR_MISSING_OUTPUT_FORMAT",
    "UNSUPPORTED_PARAMETER_VALUES",
    "ERROR_INVALID_PARAMETER_FORMAT",
    "ERROR_PARAMETER_CONVERSION_FAILED",
    "ERROR_MASK_IMAGE_RESOLUTION_MISMATCH",
    "ERROR_QUALITY_CONTROL_ERROR",
    "ERROR_LIVENESS_CONTROL_ERROR",
    "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST",
    "ERROR_TOO_MANY_UIDS_IN_UID_LIST",
    "ERROR_TOO_MANY_APPS_IN_APP_LIST",
    "ERROR_INVALID_FACE_BOX_PARAMETER",
    "ERROR_INVALID_BIG_EYES_PARAMETER",
    "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
    "ERROR_INVALID_SMOOTHING_PARAMETER",
    "ERROR_INVALID_SKIN_WHITENING_PARAMETER",
    "ERROR_USER_NOT_EXISTS",
    "ERROR_APPLICATIONS_NOT_EXISTS",
    "ERROR_USER_LOCKED",
    "ERROR_ILLEGAL_OPERATION",
    "ERROR_AI_NOT_EXISTS",
    "ERROR_FILE_NOT_FOUND",
    "ERROR_FACE_NOT_FOUND",
    "ERROR_USER_GROUP_NOT_FOUND",
    "ERROR_USER_NOT_FOUND",
    "ERROR_FACE_TOKEN_NOT_FOUND",
    "ERROR_CONTENT_NOT_FOUND",
    "ERROR_RESOURCE_NOT_FOUND",
    "ERROR_INVALID_RESPONSE_FORMAT",
    "ERROR_FACE_ALREADY_EXISTS",
    "ERROR_DATA_ALREADY_EXISTS",
    "ERROR_USER_GROUP_ALREADY_EXISTS",
    "ERROR_USER_ALREADY_EXISTS",
    "ERROR_DUPLICATE_GROUP_NAME",
    "ERROR_RESOURCE_IN_USE",
    "ERROR_TASK_CONFLICT",
    "ERROR_TASK_STOPPED_PROCESSING",
    "ERROR_TASK_REVOCATION_FAILED",
    "ERROR_TASK_REVOKED",
    "ERROR_RESOURCE_RECLAIMED",
    "ERROR_TOO_MANY_FILES",
    "FILE_SIZE_EXCEEDS_LIMIT",
    "FILE_RESOLUTION_EXCEEDS_LIMITS",
    "ERROR_HIGH_RESOLUTION",
    "ERROR_REQUEST_BODY_TOO_LARGE",
    "UNSUPPORTED_FILE_TYPES",
    "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE",
    "FILE_DECODING_FAILURE",
    "ERROR_ILLEGAL_FILE",
    "ERROR_INVALID_FILE",
    "ERROR_LOW_RESOLUTION",
    "FILE_CONTENT_NON_COMPLIANCE",
    "ERROR_CONTENT_NON_COMPLIANCE",
    "ERROR_CONTENT_TOO_LONG",
    "ERROR_VIDEO_DURATION_EXCEEDED",
    "ERROR_INCORRECT_FILE_COUNT",
    "ERROR_NO_FACE_IN_FILE",
    "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
    "ERROR_FACE_SIZE_RATIO_NOT_MET",
    "ERROR_SMALL_FACE_SIZE",
    "ERROR_FACE_COPY_SCENE_MISMATCH",
    "ERROR_FACE_UNRECOGNIZABLE",
    "ERROR_POOR_FACE_QUALITY",
    "ERROR_BLURRY_FACE",
    "ERROR_OBSTRUCTED_FACE",
    "ERROR_POOR_FACE_LIGHTING",
    "ERROR_INCOMPLETE_FACE",
    "ERROR_FACE_NOT_FACING_FORWARD",
    "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS",
    "ERROR_SCENE_TYPE_MISMATCH",
    "ERROR_CARTOON_FACE_NOT_SUPPORTED",
    "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW",
    "ERROR_ACTION_VERIFICATION_FAILED",
    "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
    "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
    "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
    "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
    "ERROR_CHIN_OCCLUSION_TOO_HIGH",
    "ERROR_NOSE_OCCLUSION_TOO_HIGH",
    "ERROR_MOUTH_OCCLUSION_TOO_HIGH",
    "ERROR_SYNTHESIS_DETECTION_FAILED",
    "ERROR_LIVENESS_DETECTION_FAILED",
    "ERROR_NO_RECOGNITION_TARGET_DETECTED",
    "ERROR_IMAGE_RECOGNITION_FAILED",
    "ERROR_POSE_NOT_ENOUGH_KEYPOINTS",
    "ERROR_FACE_COUNT_INVALID",
    "ERROR_NOT_ENOUGH_CREDITS",
    "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
    "ERROR_DATABASE_LIMIT_EXCEEDED",
    "ERROR_BATCH_TASK_LIMIT_EXCEEDED",
    "EXCEEDING_LIMITS",
    "PROCESSING_FAILURE",
    "ERROR_RESPONSE_BODY_TOO_LARGE",
    "UNKNOWN_ERROR",
    "SERVICE_INTERNAL_ERROR",
    "ERROR_IMAGE_STORAGE_NOT_SUPPORTED",
    "ERROR_FILE_DOWNLOAD_FAILED",
    "ERROR_FILE_UPLOAD_FAILED",
    "ERROR_DATA_TRANSFER_FAILED",
    "ERROR_GET_FACE_IMAGE_FAILED",
    "ERROR_FACE_IMAGE_ADDITION_FAILED",
    "ERROR_FACE_BLENDING_FAILED",
    "FILE_SERVICE_ERROR",
    "AI_SERVICE_ERROR",
    "AI_SERVICE_INTERNAL_ERROR",
    "AI_SERVICE_UNAUTHORIZED",
    "AI_SERVICE_NOT_FOUND",
    "ERROR_GATEWAY",
    "ERROR_CLEANING_USER_GROUP_DATA",
    "ERROR_INSUFFICIENT_RESOURCES",
    "ERROR_RESOURCE_IN_TRANSIT",
    "ERROR_RESOURCE_UNAVAILABLE",
    "AI_SERVICE_FLOW_RESTRICTION",
    "ERROR_FILE_DOWNLOAD_TIMEOUT",
    "AI_SERVICE_TIMEOUT",
  ]);

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(
  AILABTOOLS_ERROR_CODES,
);

const KNOWN: KnownCodes = {
  vendor: "ailabtools",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "ERROR_PARAMETERS",
        "ERROR_INVALID_PARAMETER",
        "ERROR_INVALID_SIDE_PARAMETER",
        "ERROR_UNSUPPORTED_RESPONSE_FORMAT",
        "ERROR_INVALID_OUTPUT_FORMAT",
        "UNSUPPORTED_PARAMETER_VALUES",
        "ERROR_INVALID_PARAMETER_FORMAT",
        "ERROR_PARAMETER_CONVERSION_FAILED",
        "ERROR_QUALITY_CONTROL_ERROR",
        "ERROR_LIVENESS_CONTROL_ERROR",
        "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST",
        "ERROR_TOO_MANY_UIDS_IN_UID_LIST",
        "ERROR_TOO_MANY_APPS_IN_APP_LIST",
        "ERROR_INVALID_FACE_BOX_PARAMETER",
        "ERROR_INVALID_BIG_EYES_PARAMETER",
        "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
        "ERROR_INVALID_SMOOTHING_PARAMETER",
        "ERROR_INVALID_SKIN_WHITENING_PARAMETER",
        "ERROR_INVALID_RESPONSE_FORMAT",
        "ERROR_INCORRECT_FILE_COUNT",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: [
        "MISSING_PARAMETERS",
        "PARAMETERS_CANNOT_EMPTY",
        "ERROR_MISSING_LIMIT_PARAMETER",
        "ERROR_MISSING_TASKS_PARAMETER",
        "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
        "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
        "ERROR_MISSING_OUTPUT_FORMAT",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["ERROR_INVALID_URL"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["ERROR_MASK_IMAGE_RESOLUTION_MISMATCH", "ERROR_LOW_RESOLUTION"],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["ERROR_USER_NOT_EXISTS", "ERROR_APPLICATIONS_NOT_EXISTS"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: ["ERROR_USER_LOCKED"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["ERROR_ILLEGAL_OPERATION"],
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["ERROR_AI_NOT_EXISTS"],
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: [
        "ERROR_FILE_NOT_FOUND",
        "ERROR_FACE_NOT_FOUND",
        "ERROR_USER_GROUP_NOT_FOUND",
        "ERROR_USER_NOT_FOUND",
        "ERROR_FACE_TOKEN_NOT_FOUND",
        "ERROR_CONTENT_NOT_FOUND",
        "ERROR_RESOURCE_NOT_FOUND",
        "ERROR_RESOURCE_RECLAIMED",
      ],
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_ALREADY_EXISTS",
        "ERROR_DATA_ALREADY_EXISTS",
        "ERROR_USER_GROUP_ALREADY_EXISTS",
        "ERROR_USER_ALREADY_EXISTS",
        "ERROR_DUPLICATE_GROUP_NAME",
      ],
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: [
        "ERROR_RESOURCE_IN_USE",
        "ERROR_TASK_CONFLICT",
        "ERROR_TASK_REVOCATION_FAILED",
        "ERROR_CLEANING_USER_GROUP_DATA",
        "ERROR_RESOURCE_IN_TRANSIT",
      ],
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["ERROR_TASK_STOPPED_PROCESSING", "ERROR_TASK_REVOKED"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "ERROR_TOO_MANY_FILES",
        "ERROR_REQUEST_BODY_TOO_LARGE",
        "ERROR_CONTENT_TOO_LONG",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "FILE_SIZE_EXCEEDS_LIMIT",
        "FILE_RESOLUTION_EXCEEDS_LIMITS",
        "ERROR_HIGH_RESOLUTION",
        "ERROR_VIDEO_DURATION_EXCEEDED",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["UNSUPPORTED_FILE_TYPES", "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FILE_DECODING_FAILURE"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      codes: [
        "ERROR_ILLEGAL_FILE",
        "ERROR_INVALID_FILE",
        "FILE_CONTENT_NON_COMPLIANCE",
        "ERROR_IMAGE_RECOGNITION_FAILED",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      codes: ["ERROR_CONTENT_NON_COMPLIANCE"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["ERROR_NO_FACE_IN_FILE"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
        "ERROR_FACE_SIZE_RATIO_NOT_MET",
        "ERROR_SMALL_FACE_SIZE",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_CONTENT",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_COPY_SCENE_MISMATCH",
        "ERROR_SCENE_TYPE_MISMATCH",
        "ERROR_CARTOON_FACE_NOT_SUPPORTED",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["ERROR_FACE_UNRECOGNIZABLE", "ERROR_FACE_COUNT_INVALID"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: [
        "ERROR_POOR_FACE_QUALITY",
        "ERROR_BLURRY_FACE",
        "ERROR_POOR_FACE_LIGHTING",
        "ERROR_FACE_NOT_FACING_FORWARD",
        "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS",
        "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      codes: [
        "ERROR_OBSTRUCTED_FACE",
        "ERROR_INCOMPLETE_FACE",
        "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
        "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
        "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
        "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
        "ERROR_CHIN_OCCLUSION_TOO_HIGH",
        "ERROR_NOSE_OCCLUSION_TOO_HIGH",
        "ERROR_MOUTH_OCCLUSION_TOO_HIGH",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
      codes: [
        "ERROR_ACTION_VERIFICATION_FAILED",
        "ERROR_SYNTHESIS_DETECTION_FAILED",
        "ERROR_LIVENESS_DETECTION_FAILED",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      codes: [
        "ERROR_NO_RECOGNITION_TARGET_DETECTED",
        "ERROR_POSE_NOT_ENOUGH_KEYPOINTS",
      ],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: ["ERROR_NOT_ENOUGH_CREDITS"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: [
        "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
        "ERROR_DATABASE_LIMIT_EXCEEDED",
      ],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["ERROR_BATCH_TASK_LIMIT_EXCEEDED"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["EXCEEDING_LIMITS", "AI_SERVICE_FLOW_RESTRICTION"],
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: [
        "PROCESSING_FAILURE",
        "SERVICE_INTERNAL_ERROR",
        "ERROR_GET_FACE_IMAGE_FAILED",
        "ERROR_FACE_IMAGE_ADDITION_FAILED",
        "ERROR_FACE_BLENDING_FAILED",
        "AI_SERVICE_INTERNAL_ERROR",
        "AI_SERVICE_UNAUTHORIZED",
      ],
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "after-fix",
      codes: ["ERROR_RESPONSE_BODY_TOO_LARGE"],
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["UNKNOWN_ERROR"],
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
      codes: ["ERROR_IMAGE_STORAGE_NOT_SUPPORTED"],
    },
    {
      category: "UNAVAILABLE",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "backoff",
      codes: ["ERROR_FILE_DOWNLOAD_FAILED"],
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [
        "ERROR_FILE_UPLOAD_FAILED",
        "ERROR_DATA_TRANSFER_FAILED",
        "FILE_SERVICE_ERROR",
        "AI_SERVICE_ERROR",
        "AI_SERVICE_NOT_FOUND",
        "ERROR_GATEWAY",
        "ERROR_INSUFFICIENT_RESOURCES",
        "ERROR_RESOURCE_UNAVAILABLE",
      ],
    },
    {
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
      codes: ["ERROR_FILE_DOWNLOAD_TIMEOUT", "AI_SERVICE_TIMEOUT"],
    },
  ]),
  aliases: /* @__PURE__ */ new Map<string | number, string | number>([]),
  templates: /* @__PURE__ */ new Map([]),
};

const PARSE: Parser = /* @__PURE__ */ parser({
  known: KNOWN,
  families: [
    {
      prefix: "ERROR_BAD_REQUEST",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_UNAUTHORIZED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_PAYMENT_REQUIRED",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
    },
    {
      prefix: "ERROR_FORBIDDEN",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_METHOD_NOT_ALLOWED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_NOT_ACCEPTABLE",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_PROXY_AUTHENTICATION_REQUIRED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_REQUEST_TIMEOUT",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
    },
    {
      prefix: "ERROR_CONFLICT",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
    },
    {
      prefix: "ERROR_GONE",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_LENGTH_REQUIRED",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_PRECONDITION_FAILED",
      category: "FAILED_PRECONDITION",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_URI_TOO_LONG",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_UNSUPPORTED_MEDIA_TYPE",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_RANGE_NOT_SATISFIABLE",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_EXPECTATION_FAILED",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_I_AM_A_TEAPOT",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      prefix: "ERROR_MISDIRECTED_REQUEST",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_UNPROCESSABLE_ENTITY",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_INPUT_CONTENT_NON_COMPLIANCE",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_OUTPUT_CONTENT_NON_COMPLIANCE",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_LOCKED",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
    },
    {
      prefix: "ERROR_FAILED_DEPENDENCY",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
    },
    {
      prefix: "ERROR_TOO_EARLY",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ERROR_UPGRADE_REQUIRED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_PRECONDITION_REQUIRED",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_TOO_MANY_REQUESTS",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      prefix: "ERROR_REQUEST_HEADER_FIELDS_TOO_LARGE",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_UNAVAILABLE_FOR_LEGAL_REASONS",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "never",
    },
    {
      prefix: "ERROR_INTERNAL_SERVER_ERROR",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      prefix: "ERROR_NOT_IMPLEMENTED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      prefix: "ERROR_BAD_GATEWAY",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ERROR_SERVICE_UNAVAILABLE",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ERROR_GATEWAY_TIMEOUT",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
    },
    {
      prefix: "ERROR_HTTP_VERSION_NOT_SUPPORTED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
    },
    {
      prefix: "ERROR_VARIANT_ALSO_NEGOTIATES",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      prefix: "ERROR_INSUFFICIENT_STORAGE",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ERROR_LOOP_DETECTED",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      prefix: "ERROR_BANDWIDTH_LIMIT_EXCEEDED",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ERROR_NOT_EXTENDED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      prefix: "ERROR_NETWORK_AUTHENTICATION_REQUIRED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
  ],
  wire: {
    success: {
      status: [200],
    },
    shapes: [
      {
        code: [["error_detail", "code"]],
        message: [
          ["error_detail", "message"],
          ["error_detail", "code_message"],
        ],
        requestId: [["request_id"], ["log_id"]],
        status: [["error_detail", "status_code"], ["error_code"]],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
      {
        code: [["error_code_str"]],
        message: [
          ["error_msg"],
          ["error_detail", "message"],
          ["error_detail", "code_message"],
        ],
        requestId: [["request_id"], ["log_id"]],
        status: [["error_detail", "status_code"], ["error_code"]],
        retryAfter: [
          {
            header: "retry-after",
          },
        ],
      },
      {
        failed: {
          path: ["task_status"],
          in: [3],
        },
        code: [["error_detail", "code"]],
        message: [
          ["error_detail", "message"],
          ["error_detail", "code_message"],
        ],
        requestId: [["request_id"], ["log_id"]],
      },
      {
        thrown: true,
        requires: [["codeMessage"]],
        code: [["code"]],
        message: [["message"], ["codeMessage"]],
        requestId: [["requestId"], ["logId"]],
        status: [["statusCode"], ["raw", "error_code"]],
      },
    ],
  },
  reads: [
    ["task_status"],
    ["error_detail"],
    ["error_detail", "code"],
    ["error_code_str"],
    ["codeMessage"],
  ],
});

/** Reads the usual answers of AILabTools; of any other, what was seen so far is left to the plan. */
function readUsual(
  plan: Plan,
  body: object,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): QuickResult {
  const v1 = own(body, "task_status");
  if (v1 === 3) {
    const p1 = own(body, "error_detail");
    const code = codeOf(own(p1, "code"));
    let message = textOf(own(p1, "message"));
    message ??= textOf(own(p1, "code_message"));
    let requestId = textOf(own(body, "request_id"));
    requestId ??= textOf(own(body, "log_id"));
    return errorOf(plan, body, code, message, status, requestId);
  }
  if (status === 200) return undefined;
  const v2 = own(body, "error_detail");
  const v3 = own(v2, "code");
  if (isCode(v3)) {
    let message = textOf(own(v2, "message"));
    message ??= textOf(own(v2, "code_message"));
    let httpStatus = status;
    httpStatus ??= statusOf(own(v2, "status_code"));
    httpStatus ??= statusOf(own(body, "error_code"));
    let requestId = textOf(own(body, "request_id"));
    requestId ??= textOf(own(body, "log_id"));
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v3, message, httpStatus, requestId, retryAfter);
  }
  const v4 = own(body, "error_code_str");
  if (isCode(v4)) {
    let message = textOf(own(body, "error_msg"));
    message ??= textOf(own(v2, "message"));
    message ??= textOf(own(v2, "code_message"));
    let httpStatus = status;
    httpStatus ??= statusOf(own(v2, "status_code"));
    httpStatus ??= statusOf(own(body, "error_code"));
    let requestId = textOf(own(body, "request_id"));
    requestId ??= textOf(own(body, "log_id"));
    const retryAfter = presentOf(headerOf(headers, "retry-after"));
    return errorOf(plan, body, v4, message, httpStatus, requestId, retryAfter);
  }
  const v5 = own(body, "codeMessage");
  if (isThere(v5)) return [v1, v2, v3, v4, v5];
  return null;
}

/**
 * What AILabTools documents of each code, with our category, reason and retry advice.
 *
 * [AILabTools error codes](https://www.ailabtools.com/docs/response-description)
 */
export const AILABTOOLS_ERRORS: ErrorTable<AilabtoolsErrorCode> =
  /* @__PURE__ */ errorTable<AilabtoolsErrorCode>([
    {
      code: "ERROR_PARAMETERS",
      name: "ErrorParameters",
      httpStatuses: [400],
      description: "Invalid parameters.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "MISSING_PARAMETERS",
      name: "MissingParameters",
      httpStatuses: [400],
      description: "Missing parameters.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_PARAMETER",
      name: "ErrorInvalidParameter",
      httpStatuses: [400],
      description: "Invalid parameter.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "PARAMETERS_CANNOT_EMPTY",
      name: "ParametersCannotEmpty",
      httpStatuses: [400],
      description: "Parameters cannot be empty.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      note: "A parameter that is there but empty counts as missing.",
    },
    {
      code: "ERROR_MISSING_LIMIT_PARAMETER",
      name: "ErrorMissingLimitParameter",
      httpStatuses: [400],
      description: "Missing Limit parameter.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_MISSING_TASKS_PARAMETER",
      name: "ErrorMissingTasksParameter",
      httpStatuses: [400],
      description: "Missing Tasks parameter.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
      name: "ErrorMissingAssureDirectionParameter",
      httpStatuses: [400],
      description: "Missing AssureDirection parameter.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
      name: "ErrorMissingMinHeightParameter",
      httpStatuses: [400],
      description: "Missing MinHeight parameter.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_SIDE_PARAMETER",
      name: "ErrorInvalidSideParameter",
      httpStatuses: [400],
      description: "Invalid value for Side parameter.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_URL",
      name: "ErrorInvalidUrl",
      httpStatuses: [400],
      description: "Invalid URL.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
    },
    {
      code: "ERROR_UNSUPPORTED_RESPONSE_FORMAT",
      name: "ErrorUnsupportedResponseFormat",
      httpStatuses: [400],
      description: "Incorrect response format (Format not supported).",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "The response format that the request asked for is a parameter with a wrong value; it is not a media format.",
    },
    {
      code: "ERROR_INVALID_OUTPUT_FORMAT",
      name: "ErrorInvalidOutputFormat",
      httpStatuses: [400],
      description: "Invalid output format.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "The output format is a parameter of the request; the media sent are not at fault.",
    },
    {
      code: "ERROR_MISSING_OUTPUT_FORMAT",
      name: "ErrorMissingOutputFormat",
      httpStatuses: [400],
      description: "Missing output format.",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "UNSUPPORTED_PARAMETER_VALUES",
      name: "UnsupportedParameterValues",
      httpStatuses: [400],
      description: "Invalid parameter values.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_PARAMETER_FORMAT",
      name: "ErrorInvalidParameterFormat",
      httpStatuses: [400],
      description: "Invalid parameter format.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_PARAMETER_CONVERSION_FAILED",
      name: "ErrorParameterConversionFailed",
      httpStatuses: [400],
      description: "Parameter conversion failed.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_MASK_IMAGE_RESOLUTION_MISMATCH",
      name: "ErrorMaskImageResolutionMismatch",
      httpStatuses: [400],
      description: "Resolution of `mask` and `image` must be the same.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      note: "The two pictures differ in size: bring the mask to the resolution of the image.",
    },
    {
      code: "ERROR_QUALITY_CONTROL_ERROR",
      name: "ErrorQualityControlError",
      httpStatuses: [400],
      description: "Quality control error.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A wrong value of the quality_control parameter, not a picture that failed the quality check.",
    },
    {
      code: "ERROR_LIVENESS_CONTROL_ERROR",
      name: "ErrorLivenessControlError",
      httpStatuses: [400],
      description: "Liveness control error.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A wrong value of the liveness_control parameter, not a face that failed the liveness check.",
    },
    {
      code: "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST",
      name: "ErrorTooManyGroupsInGroupList",
      httpStatuses: [400],
      description: "Too many groups in group_list.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A list parameter holds too many entries: a wrong count in the request, not a stored-object quota.",
    },
    {
      code: "ERROR_TOO_MANY_UIDS_IN_UID_LIST",
      name: "ErrorTooManyUidsInUidList",
      httpStatuses: [400],
      description: "Too many UIDs in uid_list.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A list parameter holds too many entries: a wrong count in the request, not a stored-object quota.",
    },
    {
      code: "ERROR_TOO_MANY_APPS_IN_APP_LIST",
      name: "ErrorTooManyAppsInAppList",
      httpStatuses: [400],
      description: "Too many apps in app_list.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A list parameter holds too many entries: a wrong count in the request, not a stored-object quota.",
    },
    {
      code: "ERROR_INVALID_FACE_BOX_PARAMETER",
      name: "ErrorInvalidFaceBoxParameter",
      httpStatuses: [400],
      description: "Face box parameter does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_BIG_EYES_PARAMETER",
      name: "ErrorInvalidBigEyesParameter",
      httpStatuses: [400],
      description: "Big eyes parameter does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
      name: "ErrorInvalidFaceSlimmingParameter",
      httpStatuses: [400],
      description: "Face slimming parameter does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_SMOOTHING_PARAMETER",
      name: "ErrorInvalidSmoothingParameter",
      httpStatuses: [400],
      description: "Smoothing parameter does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_SKIN_WHITENING_PARAMETER",
      name: "ErrorInvalidSkinWhiteningParameter",
      httpStatuses: [400],
      description: "Skin whitening parameter does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_USER_NOT_EXISTS",
      name: "ErrorUserNotExists",
      httpStatuses: [401],
      description: "The user does not exist.",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      note: "The user is the account behind the API key, so the key is unknown or wrong; a stored face user is ERROR_USER_NOT_FOUND.",
    },
    {
      code: "ERROR_APPLICATIONS_NOT_EXISTS",
      name: "ErrorApplicationsNotExists",
      httpStatuses: [401],
      description: "The application does not exist.",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      note: "API keys belong to applications: an older edition of the page says to check the API key.",
    },
    {
      code: "ERROR_USER_LOCKED",
      name: "ErrorUserLocked",
      httpStatuses: [403],
      description: "The user is locked.",
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      note: "Only the platform can unlock the account.",
    },
    {
      code: "ERROR_ILLEGAL_OPERATION",
      name: "ErrorIllegalOperation",
      httpStatuses: [403],
      description: "Illegal operation.",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      note: "The page gives no more than 403; an older edition had 405, so the operation may also be one that does not apply here.",
    },
    {
      code: "ERROR_AI_NOT_EXISTS",
      name: "ErrorAiNotExists",
      httpStatuses: [404],
      description:
        "AI does not exist or has been deactivated, please contact the platform.",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      note: "The AI is the API that was called: check its address first, as the documentation of the vendor SDK says; one that was switched off does not come back by itself.",
    },
    {
      code: "ERROR_FILE_NOT_FOUND",
      name: "ErrorFileNotFound",
      httpStatuses: [404],
      description: "File not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "ERROR_FACE_NOT_FOUND",
      name: "ErrorFaceNotFound",
      httpStatuses: [404],
      description: "Face not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      note: "A stored face that is not there; no face in the picture is ERROR_NO_FACE_IN_FILE.",
    },
    {
      code: "ERROR_USER_GROUP_NOT_FOUND",
      name: "ErrorUserGroupNotFound",
      httpStatuses: [404],
      description: "User group not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "ERROR_USER_NOT_FOUND",
      name: "ErrorUserNotFound",
      httpStatuses: [404],
      description: "User not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      note: "A user stored in a user group; the account behind the API key is ERROR_USER_NOT_EXISTS.",
    },
    {
      code: "ERROR_FACE_TOKEN_NOT_FOUND",
      name: "ErrorFaceTokenNotFound",
      httpStatuses: [404],
      description: "Face token not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "ERROR_CONTENT_NOT_FOUND",
      name: "ErrorContentNotFound",
      httpStatuses: [404],
      description: "Content not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "ERROR_RESOURCE_NOT_FOUND",
      name: "ErrorResourceNotFound",
      httpStatuses: [404],
      description: "Resource not found.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "ERROR_INVALID_RESPONSE_FORMAT",
      name: "ErrorInvalidResponseFormat",
      httpStatuses: [406],
      description: "Incorrect response format (Accept not supported).",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "The Accept header names a format that the API does not answer in.",
    },
    {
      code: "ERROR_FACE_ALREADY_EXISTS",
      name: "ErrorFaceAlreadyExists",
      httpStatuses: [409],
      description: "Face already exists.",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "ERROR_DATA_ALREADY_EXISTS",
      name: "ErrorDataAlreadyExists",
      httpStatuses: [409],
      description: "Data already exists.",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "ERROR_USER_GROUP_ALREADY_EXISTS",
      name: "ErrorUserGroupAlreadyExists",
      httpStatuses: [409],
      description: "User group already exists.",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "ERROR_USER_ALREADY_EXISTS",
      name: "ErrorUserAlreadyExists",
      httpStatuses: [409],
      description: "User already exists.",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "ERROR_DUPLICATE_GROUP_NAME",
      name: "ErrorDuplicateGroupName",
      httpStatuses: [409],
      description: "Duplicate group name.",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "ERROR_RESOURCE_IN_USE",
      name: "ErrorResourceInUse",
      httpStatuses: [409],
      description: "Resource is in use.",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
    },
    {
      code: "ERROR_TASK_CONFLICT",
      name: "ErrorTaskConflict",
      httpStatuses: [409],
      description: "Task conflict.",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      note: "Another task stands in the way: try again when it has ended.",
    },
    {
      code: "ERROR_TASK_STOPPED_PROCESSING",
      name: "ErrorTaskStoppedProcessing",
      httpStatuses: [409],
      description: "Task has been stopped processing.",
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      note: "The stopped task does not go on; only a new one can be submitted.",
    },
    {
      code: "ERROR_TASK_REVOCATION_FAILED",
      name: "ErrorTaskRevocationFailed",
      httpStatuses: [409],
      description: "Task revocation failed.",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      note: "Look at the state of the task before trying again: one that is finished cannot be revoked.",
    },
    {
      code: "ERROR_TASK_REVOKED",
      name: "ErrorTaskRevoked",
      httpStatuses: [410],
      description: "Task has already been revoked.",
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
    },
    {
      code: "ERROR_RESOURCE_RECLAIMED",
      name: "ErrorResourceReclaimed",
      httpStatuses: [410],
      description: "Resource has been reclaimed.",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      note: "Read as something that existed and is gone for good: make or upload it anew and name the new one.",
    },
    {
      code: "ERROR_TOO_MANY_FILES",
      name: "ErrorTooManyFiles",
      httpStatuses: [413],
      description: "Number of files exceeds the limit.",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      note: "More files in one request than allowed; the vendor answers 413.",
    },
    {
      code: "FILE_SIZE_EXCEEDS_LIMIT",
      name: "FileSizeExceedsLimit",
      httpStatuses: [413],
      description: "File size exceeds limit.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
    },
    {
      code: "FILE_RESOLUTION_EXCEEDS_LIMITS",
      name: "FileResolutionExceedsLimits",
      httpStatuses: [413],
      description: "File resolution exceeds limits.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
    },
    {
      code: "ERROR_HIGH_RESOLUTION",
      name: "ErrorHighResolution",
      httpStatuses: [413],
      description: "File resolution too high.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
    },
    {
      code: "ERROR_REQUEST_BODY_TOO_LARGE",
      name: "ErrorRequestBodyTooLarge",
      httpStatuses: [413],
      description: "Request body size exceeds limit.",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
    },
    {
      code: "UNSUPPORTED_FILE_TYPES",
      name: "UnsupportedFileTypes",
      httpStatuses: [415],
      description: "Unsupported file types.",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
    },
    {
      code: "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE",
      name: "ErrorUnsupportedGrayscaleImage",
      httpStatuses: [415],
      description: "Grayscale image not supported.",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      note: "The colour mode is not accepted: send a colour picture.",
    },
    {
      code: "FILE_DECODING_FAILURE",
      name: "FileDecodingFailure",
      httpStatuses: [422],
      description: "File decoding failed.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
    },
    {
      code: "ERROR_ILLEGAL_FILE",
      name: "ErrorIllegalFile",
      httpStatuses: [422],
      description: "Illegal file.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      note: "What makes the file illegal is not said; an older edition had 403, so a content review cannot be ruled out.",
    },
    {
      code: "ERROR_INVALID_FILE",
      name: "ErrorInvalidFile",
      httpStatuses: [422],
      description: "Invalid file.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
    },
    {
      code: "ERROR_LOW_RESOLUTION",
      name: "ErrorLowResolution",
      httpStatuses: [422],
      description: "File resolution too low.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
    },
    {
      code: "FILE_CONTENT_NON_COMPLIANCE",
      name: "FileContentNonCompliance",
      httpStatuses: [422],
      description: "File content does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      note: "A coarse code for a file that the AI cannot work with: the legacy shape has it for a picture without a face, so it is no verdict of a safety review.",
    },
    {
      code: "ERROR_CONTENT_NON_COMPLIANCE",
      name: "ErrorContentNonCompliance",
      httpStatuses: [422],
      description: "Content does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      note: "The documentation of the vendor SDK says that input or output failed the safety review.",
    },
    {
      code: "ERROR_CONTENT_TOO_LONG",
      name: "ErrorContentTooLong",
      httpStatuses: [422],
      description: "Content length exceeds limit.",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      note: "The content is text, whose length is limited; media have codes of their own.",
    },
    {
      code: "ERROR_VIDEO_DURATION_EXCEEDED",
      name: "ErrorVideoDurationExceeded",
      httpStatuses: [422],
      description: "Video duration exceeds limit.",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
    },
    {
      code: "ERROR_INCORRECT_FILE_COUNT",
      name: "ErrorIncorrectFileCount",
      httpStatuses: [422],
      description: "Incorrect number of files.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Too few or too many files: a wrong count.",
    },
    {
      code: "ERROR_NO_FACE_IN_FILE",
      name: "ErrorNoFaceInFile",
      httpStatuses: [422],
      description: "No face detected in the file.",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
    },
    {
      code: "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
      name: "ErrorFaceSizeNotMeetRequirements",
      httpStatuses: [422],
      description: "Face size does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      note: "The direction is not stated; the face sizes that the vendor requires are mostly minimums.",
    },
    {
      code: "ERROR_FACE_SIZE_RATIO_NOT_MET",
      name: "ErrorFaceSizeRatioNotMet",
      httpStatuses: [422],
      description: "Face size ratio does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      note: "The documentation of the vendor SDK says that the detected face is too small.",
    },
    {
      code: "ERROR_SMALL_FACE_SIZE",
      name: "ErrorSmallFaceSize",
      httpStatuses: [422],
      description: "Face size too small.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
    },
    {
      code: "ERROR_FACE_COPY_SCENE_MISMATCH",
      name: "ErrorFaceCopySceneMismatch",
      httpStatuses: [422],
      description: "Face copy scene type mismatch.",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_CONTENT",
      retry: "after-fix",
      note: "Read as a face that was to be copied between places of different scene types, which the operation does not do.",
    },
    {
      code: "ERROR_FACE_UNRECOGNIZABLE",
      name: "ErrorFaceUnrecognizable",
      httpStatuses: [422],
      description: "Unable to recognize face.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      note: "Why the face could not be made out is not stated.",
    },
    {
      code: "ERROR_POOR_FACE_QUALITY",
      name: "ErrorPoorFaceQuality",
      httpStatuses: [422],
      description: "Poor face quality.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
    },
    {
      code: "ERROR_BLURRY_FACE",
      name: "ErrorBlurryFace",
      httpStatuses: [422],
      description: "Blurry face.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
    },
    {
      code: "ERROR_OBSTRUCTED_FACE",
      name: "ErrorObstructedFace",
      httpStatuses: [422],
      description: "Obstructed face.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_POOR_FACE_LIGHTING",
      name: "ErrorPoorFaceLighting",
      httpStatuses: [422],
      description: "Poor face lighting.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
    },
    {
      code: "ERROR_INCOMPLETE_FACE",
      name: "ErrorIncompleteFace",
      httpStatuses: [422],
      description: "Incomplete face.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
      note: "Part of the face is cut off.",
    },
    {
      code: "ERROR_FACE_NOT_FACING_FORWARD",
      name: "ErrorFaceNotFacingForward",
      httpStatuses: [422],
      description: "Face not facing forward.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      note: "The pose is part of the quality of a face.",
    },
    {
      code: "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS",
      name: "ErrorQualityScoreNotMeetRequirements",
      httpStatuses: [422],
      description: "Quality score does not meet requirements.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      note: "The score stands among the face quality codes; what else it may rate is not stated.",
    },
    {
      code: "ERROR_SCENE_TYPE_MISMATCH",
      name: "ErrorSceneTypeMismatch",
      httpStatuses: [422],
      description: "Scene type mismatch.",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_CONTENT",
      retry: "after-fix",
      note: "The scene is not of the type that the operation asks for.",
    },
    {
      code: "ERROR_CARTOON_FACE_NOT_SUPPORTED",
      name: "ErrorCartoonFaceNotSupported",
      httpStatuses: [422],
      description: "Cartoon face not supported.",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_CONTENT",
      retry: "after-fix",
    },
    {
      code: "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW",
      name: "ErrorTemplateImageQualityTooLow",
      httpStatuses: [422],
      description: "Template image quality too low.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      note: "Templates belong to face merging, where the quality of their face is what counts: change the template, not the photo.",
    },
    {
      code: "ERROR_ACTION_VERIFICATION_FAILED",
      name: "ErrorActionVerificationFailed",
      httpStatuses: [422],
      description: "Action verification failed.",
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
      note: "The action that was asked for was not performed or not seen.",
    },
    {
      code: "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
      name: "ErrorLeftEyeOcclusionTooHigh",
      httpStatuses: [422],
      description: "Left eye occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
      name: "ErrorRightEyeOcclusionTooHigh",
      httpStatuses: [422],
      description: "Right eye occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
      name: "ErrorLeftFaceOcclusionTooHigh",
      httpStatuses: [422],
      description: "Left face occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
      name: "ErrorRightFaceOcclusionTooHigh",
      httpStatuses: [422],
      description: "Right face occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_CHIN_OCCLUSION_TOO_HIGH",
      name: "ErrorChinOcclusionTooHigh",
      httpStatuses: [422],
      description: "Chin occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_NOSE_OCCLUSION_TOO_HIGH",
      name: "ErrorNoseOcclusionTooHigh",
      httpStatuses: [422],
      description: "Nose occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_MOUTH_OCCLUSION_TOO_HIGH",
      name: "ErrorMouthOcclusionTooHigh",
      httpStatuses: [422],
      description: "Mouth occlusion too high.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_OCCLUDED",
      retry: "after-fix",
    },
    {
      code: "ERROR_SYNTHESIS_DETECTION_FAILED",
      name: "ErrorSynthesisDetectionFailed",
      httpStatuses: [422],
      description: "Synthesis detection failed.",
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
      note: "The check ran and was not passed; at 422 it is the picture that is refused, not the service that failed.",
    },
    {
      code: "ERROR_LIVENESS_DETECTION_FAILED",
      name: "ErrorLivenessDetectionFailed",
      httpStatuses: [422],
      description: "Liveness detection failed.",
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
      note: "The check ran and was not passed; at 422 it is the picture that is refused, not the service that failed.",
    },
    {
      code: "ERROR_NO_RECOGNITION_TARGET_DETECTED",
      name: "ErrorNoRecognitionTargetDetected",
      httpStatuses: [422],
      description: "No recognition target detected in the image.",
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
    },
    {
      code: "ERROR_IMAGE_RECOGNITION_FAILED",
      name: "ErrorImageRecognitionFailed",
      httpStatuses: [422],
      description: "Image recognition error.",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      note: "The cause is not stated; 422 puts it to the picture, so the same one is not worth sending again.",
    },
    {
      code: "ERROR_POSE_NOT_ENOUGH_KEYPOINTS",
      name: "ErrorPoseNotEnoughKeypoints",
      httpStatuses: [422],
      description: "Pose detection failed: Not enough keypoints were detected.",
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      note: "Too little of the body was found for a pose.",
    },
    {
      code: "ERROR_FACE_COUNT_INVALID",
      name: "ErrorFaceCountInvalid",
      httpStatuses: [422],
      description:
        "Face detection failed: The number of detected faces does not meet the requirements.",
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      note: "Too few or too many faces: the page does not say which, so neither is claimed.",
    },
    {
      code: "ERROR_NOT_ENOUGH_CREDITS",
      name: "ErrorNotEnoughCredits",
      httpStatuses: [429],
      description: "Insufficient credits.",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      note: "Not a rate limit in spite of 429: waiting does not help, credits have to be bought.",
    },
    {
      code: "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
      name: "ErrorFaceTraceLimitExceeded",
      httpStatuses: [429],
      description: "Face or Trace limit exceeded.",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "A cap on stored faces or traces in spite of 429: delete some or have the cap raised.",
    },
    {
      code: "ERROR_DATABASE_LIMIT_EXCEEDED",
      name: "ErrorDatabaseLimitExceeded",
      httpStatuses: [429],
      description: "Database limit exceeded.",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "A cap on stored databases in spite of 429: delete some or have the cap raised.",
    },
    {
      code: "ERROR_BATCH_TASK_LIMIT_EXCEEDED",
      name: "ErrorBatchTaskLimitExceeded",
      httpStatuses: [429],
      description: "Batch task processing limit exceeded.",
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      note: "Read as too many tasks being processed; should one request carry too many, it has to be split.",
    },
    {
      code: "EXCEEDING_LIMITS",
      name: "ExceedingLimits",
      httpStatuses: [429],
      description: "Exceeds limit.",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      note: "Which limit is not stated; the documentation of the vendor SDK says requests or concurrency, and to retry with backoff.",
    },
    {
      code: "PROCESSING_FAILURE",
      name: "ProcessingFailure",
      httpStatuses: [500],
      description: "Processing failed.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "The documentation of the vendor SDK says to retry once and then to contact support.",
    },
    {
      code: "ERROR_RESPONSE_BODY_TOO_LARGE",
      name: "ErrorResponseBodyTooLarge",
      httpStatuses: [500],
      description: "Response body size exceeds limit.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "after-fix",
      note: "The same request gives the same oversized answer: ask for less, such as a smaller output or a link instead of the bytes.",
    },
    {
      code: "UNKNOWN_ERROR",
      name: "UnknownError",
      httpStatuses: [500],
      description:
        "Unknown error. Please try again later. If not resolved promptly, contact the platform.",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
    },
    {
      code: "SERVICE_INTERNAL_ERROR",
      name: "ServiceInternalError",
      httpStatuses: [500],
      description:
        "Service internal error. Please try again later. If not resolved promptly, contact the platform.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      code: "ERROR_IMAGE_STORAGE_NOT_SUPPORTED",
      name: "ErrorImageStorageNotSupported",
      httpStatuses: [501],
      description: "Image storage not supported.",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      code: "ERROR_FILE_DOWNLOAD_FAILED",
      name: "ErrorFileDownloadFailed",
      httpStatuses: [502],
      description: "File download failed.",
      category: "UNAVAILABLE",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "backoff",
      note: "At 502 the vendor takes the failed fetch for trouble on the way, and the documentation of its SDK says to retry 5xx a few times: do so, then see whether the link can be fetched.",
    },
    {
      code: "ERROR_FILE_UPLOAD_FAILED",
      name: "ErrorFileUploadFailed",
      httpStatuses: [502],
      description: "File upload failed.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      note: "At 502 it is a transfer behind the API that failed, not the request.",
    },
    {
      code: "ERROR_DATA_TRANSFER_FAILED",
      name: "ErrorDataTransferFailed",
      httpStatuses: [502],
      description: "Data transfer (download or upload) failed.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      note: "At 502 it is a transfer behind the API that failed, not the request.",
    },
    {
      code: "ERROR_GET_FACE_IMAGE_FAILED",
      name: "ErrorGetFaceImageFailed",
      httpStatuses: [502],
      description: "Failed to get face image.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "The vendor could not read a face image from its own store or upstream.",
    },
    {
      code: "ERROR_FACE_IMAGE_ADDITION_FAILED",
      name: "ErrorFaceImageAdditionFailed",
      httpStatuses: [502],
      description: "Failed to add face image.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "At 502 it is the store behind the API that failed; a face that already exists or a full store has a code of its own.",
    },
    {
      code: "ERROR_FACE_BLENDING_FAILED",
      name: "ErrorFaceBlendingFailed",
      httpStatuses: [502],
      description: "Face blending failed.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "At 502 it is the upstream that failed; should it repeat with the same pictures, try others.",
    },
    {
      code: "FILE_SERVICE_ERROR",
      name: "FileServiceError",
      httpStatuses: [502],
      description:
        "File service error. Please try again later. If not resolved promptly, contact the platform.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      code: "AI_SERVICE_ERROR",
      name: "AiServiceError",
      httpStatuses: [502],
      description:
        "AI service error. Please try again later. If not resolved promptly, contact the platform.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      code: "AI_SERVICE_INTERNAL_ERROR",
      name: "AiServiceInternalError",
      httpStatuses: [502],
      description:
        "AI service internal error. Please try again later. If not resolved promptly, contact the platform.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      code: "AI_SERVICE_UNAUTHORIZED",
      name: "AiServiceUnauthorized",
      httpStatuses: [502],
      description:
        "AI service unauthorized. Please try again later. If not resolved promptly, contact the platform.",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      note: "The vendor was refused by its own upstream; the credential of the caller is not in question.",
    },
    {
      code: "AI_SERVICE_NOT_FOUND",
      name: "AiServiceNotFound",
      httpStatuses: [502],
      description:
        "AI service not found. Please try again later. If not resolved promptly, contact the platform.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      note: "The upstream of the vendor is not there for the moment; nothing that the caller named is missing.",
    },
    {
      code: "ERROR_GATEWAY",
      name: "ErrorGateway",
      httpStatuses: [502],
      description:
        "Gateway error, please try again later. If it is not resolved in time, please contact the platform.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      code: "ERROR_CLEANING_USER_GROUP_DATA",
      name: "ErrorCleaningUserGroupData",
      httpStatuses: [503],
      description: "Cleaning user group data.",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      note: "The user group is being emptied; it is free again when that is done.",
    },
    {
      code: "ERROR_INSUFFICIENT_RESOURCES",
      name: "ErrorInsufficientResources",
      httpStatuses: [503],
      description: "Insufficient resources.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      note: "The capacity of the vendor is short, not the credits or the quota of the caller.",
    },
    {
      code: "ERROR_RESOURCE_IN_TRANSIT",
      name: "ErrorResourceInTransit",
      httpStatuses: [503],
      description: "Resource in transit.",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      note: "The resource is being moved; it can be used when that is done.",
    },
    {
      code: "ERROR_RESOURCE_UNAVAILABLE",
      name: "ErrorResourceUnavailable",
      httpStatuses: [503],
      description: "Resource temporarily unavailable.",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      code: "AI_SERVICE_FLOW_RESTRICTION",
      name: "AiServiceFlowRestriction",
      httpStatuses: [503],
      description:
        "AI service is rate-limited. Please try again later. If not resolved promptly, contact the platform.",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      note: "A rate limit in spite of 503: send less often.",
    },
    {
      code: "ERROR_FILE_DOWNLOAD_TIMEOUT",
      name: "ErrorFileDownloadTimeout",
      httpStatuses: [504],
      description: "File download timeout.",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
    },
    {
      code: "AI_SERVICE_TIMEOUT",
      name: "AiServiceTimeout",
      httpStatuses: [504],
      description:
        "AI service timeout. Please try again later. If not resolved promptly, contact the platform.",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
    },
  ]);

/**
 * Whether a value is a code of AILabTools.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isAilabtoolsErrorCode(
  value: unknown,
): value is AilabtoolsErrorCode {
  return CODES.has(value);
}

/**
 * Whether a value is an error of AILabTools, as {@link parseAilabtoolsError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export function isAilabtoolsError(value: unknown): value is AilabtoolsError;
/**
 * Whether a value is an error of AILabTools with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export function isAilabtoolsError<C extends AilabtoolsErrorCode>(
  value: unknown,
  ...codes: [C, ...C[]]
): value is AilabtoolsErrorOf<C>;
export function isAilabtoolsError(
  value: unknown,
  ...codes: AilabtoolsErrorCode[]
): boolean {
  return isErrorOf(KNOWN, value, codes);
}

/**
 * Reads a response of AILabTools, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseAilabtoolsError(
  body: unknown,
  response?: ResponseInfo,
): AilabtoolsError | undefined {
  return PARSE(body, response, readUsual) as AilabtoolsError | undefined;
}

/**
 * The documented message of a code of AILabTools, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatAilabtoolsMessage<C extends AilabtoolsErrorCode>(
  code: C,
  ...params: C extends keyof AilabtoolsMessageParams
    ? [params: AilabtoolsMessageParams[C]]
    : []
): string {
  return formatMessage(
    AILABTOOLS_ERRORS[code],
    KNOWN.templates.get(code),
    params,
  );
}
