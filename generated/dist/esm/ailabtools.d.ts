import type { ErrorTable, KnownErrorFields, ResponseInfo, UnrecognizedErrorFields } from "./runtime/types.js";
/**
 * The error codes of AILabTools.
 *
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export declare enum AilabtoolsErrorCode {
    /**
     * Invalid parameters.
     *
     * - Code: ERROR_PARAMETERS
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorParameters = "ERROR_PARAMETERS",
    /**
     * Missing parameters.
     *
     * - Code: MISSING_PARAMETERS
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    MissingParameters = "MISSING_PARAMETERS",
    /**
     * Invalid parameter.
     *
     * - Code: ERROR_INVALID_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ParametersCannotEmpty = "PARAMETERS_CANNOT_EMPTY",
    /**
     * Missing Limit parameter.
     *
     * - Code: ERROR_MISSING_LIMIT_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorMissingLimitParameter = "ERROR_MISSING_LIMIT_PARAMETER",
    /**
     * Missing Tasks parameter.
     *
     * - Code: ERROR_MISSING_TASKS_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorMissingTasksParameter = "ERROR_MISSING_TASKS_PARAMETER",
    /**
     * Missing AssureDirection parameter.
     *
     * - Code: ERROR_MISSING_ASSURE_DIRECTION_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorMissingAssureDirectionParameter = "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
    /**
     * Missing MinHeight parameter.
     *
     * - Code: ERROR_MISSING_MIN_HEIGHT_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorMissingMinHeightParameter = "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
    /**
     * Invalid value for Side parameter.
     *
     * - Code: ERROR_INVALID_SIDE_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidSideParameter = "ERROR_INVALID_SIDE_PARAMETER",
    /**
     * Invalid URL.
     *
     * - Code: ERROR_INVALID_URL
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_URL, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidOutputFormat = "ERROR_INVALID_OUTPUT_FORMAT",
    /**
     * Missing output format.
     *
     * - Code: ERROR_MISSING_OUTPUT_FORMAT
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorMissingOutputFormat = "ERROR_MISSING_OUTPUT_FORMAT",
    /**
     * Invalid parameter values.
     *
     * - Code: UNSUPPORTED_PARAMETER_VALUES
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    UnsupportedParameterValues = "UNSUPPORTED_PARAMETER_VALUES",
    /**
     * Invalid parameter format.
     *
     * - Code: ERROR_INVALID_PARAMETER_FORMAT
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidParameterFormat = "ERROR_INVALID_PARAMETER_FORMAT",
    /**
     * Parameter conversion failed.
     *
     * - Code: ERROR_PARAMETER_CONVERSION_FAILED
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorTooManyAppsInAppList = "ERROR_TOO_MANY_APPS_IN_APP_LIST",
    /**
     * Face box parameter does not meet requirements.
     *
     * - Code: ERROR_INVALID_FACE_BOX_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidFaceBoxParameter = "ERROR_INVALID_FACE_BOX_PARAMETER",
    /**
     * Big eyes parameter does not meet requirements.
     *
     * - Code: ERROR_INVALID_BIG_EYES_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidBigEyesParameter = "ERROR_INVALID_BIG_EYES_PARAMETER",
    /**
     * Face slimming parameter does not meet requirements.
     *
     * - Code: ERROR_INVALID_FACE_SLIMMING_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidFaceSlimmingParameter = "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
    /**
     * Smoothing parameter does not meet requirements.
     *
     * - Code: ERROR_INVALID_SMOOTHING_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidSmoothingParameter = "ERROR_INVALID_SMOOTHING_PARAMETER",
    /**
     * Skin whitening parameter does not meet requirements.
     *
     * - Code: ERROR_INVALID_SKIN_WHITENING_PARAMETER
     * - HTTP status: 400
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorAiNotExists = "ERROR_AI_NOT_EXISTS",
    /**
     * File not found.
     *
     * - Code: ERROR_FILE_NOT_FOUND
     * - HTTP status: 404
     * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFaceNotFound = "ERROR_FACE_NOT_FOUND",
    /**
     * User group not found.
     *
     * - Code: ERROR_USER_GROUP_NOT_FOUND
     * - HTTP status: 404
     * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorUserNotFound = "ERROR_USER_NOT_FOUND",
    /**
     * Face token not found.
     *
     * - Code: ERROR_FACE_TOKEN_NOT_FOUND
     * - HTTP status: 404
     * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFaceTokenNotFound = "ERROR_FACE_TOKEN_NOT_FOUND",
    /**
     * Content not found.
     *
     * - Code: ERROR_CONTENT_NOT_FOUND
     * - HTTP status: 404
     * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorContentNotFound = "ERROR_CONTENT_NOT_FOUND",
    /**
     * Resource not found.
     *
     * - Code: ERROR_RESOURCE_NOT_FOUND
     * - HTTP status: 404
     * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidResponseFormat = "ERROR_INVALID_RESPONSE_FORMAT",
    /**
     * Face already exists.
     *
     * - Code: ERROR_FACE_ALREADY_EXISTS
     * - HTTP status: 409
     * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFaceAlreadyExists = "ERROR_FACE_ALREADY_EXISTS",
    /**
     * Data already exists.
     *
     * - Code: ERROR_DATA_ALREADY_EXISTS
     * - HTTP status: 409
     * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorDataAlreadyExists = "ERROR_DATA_ALREADY_EXISTS",
    /**
     * User group already exists.
     *
     * - Code: ERROR_USER_GROUP_ALREADY_EXISTS
     * - HTTP status: 409
     * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorUserGroupAlreadyExists = "ERROR_USER_GROUP_ALREADY_EXISTS",
    /**
     * User already exists.
     *
     * - Code: ERROR_USER_ALREADY_EXISTS
     * - HTTP status: 409
     * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorUserAlreadyExists = "ERROR_USER_ALREADY_EXISTS",
    /**
     * Duplicate group name.
     *
     * - Code: ERROR_DUPLICATE_GROUP_NAME
     * - HTTP status: 409
     * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorDuplicateGroupName = "ERROR_DUPLICATE_GROUP_NAME",
    /**
     * Resource is in use.
     *
     * - Code: ERROR_RESOURCE_IN_USE
     * - HTTP status: 409
     * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorTaskRevocationFailed = "ERROR_TASK_REVOCATION_FAILED",
    /**
     * Task has already been revoked.
     *
     * - Code: ERROR_TASK_REVOKED
     * - HTTP status: 410
     * - Category CANCELLED, reason TASK_CANCELLED, retry never
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorTooManyFiles = "ERROR_TOO_MANY_FILES",
    /**
     * File size exceeds limit.
     *
     * - Code: FILE_SIZE_EXCEEDS_LIMIT
     * - HTTP status: 413
     * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    FileSizeExceedsLimit = "FILE_SIZE_EXCEEDS_LIMIT",
    /**
     * File resolution exceeds limits.
     *
     * - Code: FILE_RESOLUTION_EXCEEDS_LIMITS
     * - HTTP status: 413
     * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorHighResolution = "ERROR_HIGH_RESOLUTION",
    /**
     * Request body size exceeds limit.
     *
     * - Code: ERROR_REQUEST_BODY_TOO_LARGE
     * - HTTP status: 413
     * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorRequestBodyTooLarge = "ERROR_REQUEST_BODY_TOO_LARGE",
    /**
     * Unsupported file types.
     *
     * - Code: UNSUPPORTED_FILE_TYPES
     * - HTTP status: 415
     * - Category INVALID_ARGUMENT, reason UNSUPPORTED_MEDIA_FORMAT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorUnsupportedGrayscaleImage = "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE",
    /**
     * File decoding failed.
     *
     * - Code: FILE_DECODING_FAILURE
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason MEDIA_DECODE_FAILED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorIllegalFile = "ERROR_ILLEGAL_FILE",
    /**
     * Invalid file.
     *
     * - Code: ERROR_INVALID_FILE
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorInvalidFile = "ERROR_INVALID_FILE",
    /**
     * File resolution too low.
     *
     * - Code: ERROR_LOW_RESOLUTION
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorContentTooLong = "ERROR_CONTENT_TOO_LONG",
    /**
     * Video duration exceeds limit.
     *
     * - Code: ERROR_VIDEO_DURATION_EXCEEDED
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorIncorrectFileCount = "ERROR_INCORRECT_FILE_COUNT",
    /**
     * No face detected in the file.
     *
     * - Code: ERROR_NO_FACE_IN_FILE
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFaceSizeRatioNotMet = "ERROR_FACE_SIZE_RATIO_NOT_MET",
    /**
     * Face size too small.
     *
     * - Code: ERROR_SMALL_FACE_SIZE
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_TOO_SMALL, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFaceUnrecognizable = "ERROR_FACE_UNRECOGNIZABLE",
    /**
     * Poor face quality.
     *
     * - Code: ERROR_POOR_FACE_QUALITY
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorPoorFaceQuality = "ERROR_POOR_FACE_QUALITY",
    /**
     * Blurry face.
     *
     * - Code: ERROR_BLURRY_FACE
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorBlurryFace = "ERROR_BLURRY_FACE",
    /**
     * Obstructed face.
     *
     * - Code: ERROR_OBSTRUCTED_FACE
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorObstructedFace = "ERROR_OBSTRUCTED_FACE",
    /**
     * Poor face lighting.
     *
     * - Code: ERROR_POOR_FACE_LIGHTING
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorSceneTypeMismatch = "ERROR_SCENE_TYPE_MISMATCH",
    /**
     * Cartoon face not supported.
     *
     * - Code: ERROR_CARTOON_FACE_NOT_SUPPORTED
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason UNSUPPORTED_CONTENT, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorActionVerificationFailed = "ERROR_ACTION_VERIFICATION_FAILED",
    /**
     * Left eye occlusion too high.
     *
     * - Code: ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorLeftEyeOcclusionTooHigh = "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
    /**
     * Right eye occlusion too high.
     *
     * - Code: ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorRightEyeOcclusionTooHigh = "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
    /**
     * Left face occlusion too high.
     *
     * - Code: ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorLeftFaceOcclusionTooHigh = "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
    /**
     * Right face occlusion too high.
     *
     * - Code: ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorRightFaceOcclusionTooHigh = "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
    /**
     * Chin occlusion too high.
     *
     * - Code: ERROR_CHIN_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorChinOcclusionTooHigh = "ERROR_CHIN_OCCLUSION_TOO_HIGH",
    /**
     * Nose occlusion too high.
     *
     * - Code: ERROR_NOSE_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorNoseOcclusionTooHigh = "ERROR_NOSE_OCCLUSION_TOO_HIGH",
    /**
     * Mouth occlusion too high.
     *
     * - Code: ERROR_MOUTH_OCCLUSION_TOO_HIGH
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason FACE_OCCLUDED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorLivenessDetectionFailed = "ERROR_LIVENESS_DETECTION_FAILED",
    /**
     * No recognition target detected in the image.
     *
     * - Code: ERROR_NO_RECOGNITION_TARGET_DETECTED
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason SUBJECT_NOT_DETECTED, retry after-fix
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorResponseBodyTooLarge = "ERROR_RESPONSE_BODY_TOO_LARGE",
    /**
     * Unknown error. Please try again later. If not resolved promptly, contact the platform.
     *
     * - Code: UNKNOWN_ERROR
     * - HTTP status: 500
     * - Category UNKNOWN, reason UNKNOWN, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    UnknownError = "UNKNOWN_ERROR",
    /**
     * Service internal error. Please try again later. If not resolved promptly, contact the platform.
     *
     * - Code: SERVICE_INTERNAL_ERROR
     * - HTTP status: 500
     * - Category INTERNAL, reason INTERNAL, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ServiceInternalError = "SERVICE_INTERNAL_ERROR",
    /**
     * Image storage not supported.
     *
     * - Code: ERROR_IMAGE_STORAGE_NOT_SUPPORTED
     * - HTTP status: 501
     * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry never
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFaceBlendingFailed = "ERROR_FACE_BLENDING_FAILED",
    /**
     * File service error. Please try again later. If not resolved promptly, contact the platform.
     *
     * - Code: FILE_SERVICE_ERROR
     * - HTTP status: 502
     * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    FileServiceError = "FILE_SERVICE_ERROR",
    /**
     * AI service error. Please try again later. If not resolved promptly, contact the platform.
     *
     * - Code: AI_SERVICE_ERROR
     * - HTTP status: 502
     * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    AiServiceError = "AI_SERVICE_ERROR",
    /**
     * AI service internal error. Please try again later. If not resolved promptly, contact the platform.
     *
     * - Code: AI_SERVICE_INTERNAL_ERROR
     * - HTTP status: 502
     * - Category INTERNAL, reason INTERNAL, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorResourceInTransit = "ERROR_RESOURCE_IN_TRANSIT",
    /**
     * Resource temporarily unavailable.
     *
     * - Code: ERROR_RESOURCE_UNAVAILABLE
     * - HTTP status: 503
     * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
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
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    AiServiceFlowRestriction = "AI_SERVICE_FLOW_RESTRICTION",
    /**
     * File download timeout.
     *
     * - Code: ERROR_FILE_DOWNLOAD_TIMEOUT
     * - HTTP status: 504
     * - Category DEADLINE_EXCEEDED, reason TIMEOUT, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    ErrorFileDownloadTimeout = "ERROR_FILE_DOWNLOAD_TIMEOUT",
    /**
     * AI service timeout. Please try again later. If not resolved promptly, contact the platform.
     *
     * - Code: AI_SERVICE_TIMEOUT
     * - HTTP status: 504
     * - Category DEADLINE_EXCEEDED, reason TIMEOUT, retry backoff
     *
     * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
     */
    AiServiceTimeout = "AI_SERVICE_TIMEOUT"
}
/**
 * Invalid parameters.
 *
 * - HTTP status: 400
 *
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorParametersError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorParameters;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsMissingParametersError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.MissingParameters;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsParametersCannotEmptyError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ParametersCannotEmpty;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMissingLimitParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMissingLimitParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMissingTasksParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMissingTasksParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMissingAssureDirectionParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMissingAssureDirectionParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMissingMinHeightParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMissingMinHeightParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidSideParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidSideParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidUrlError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidUrl;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUnsupportedResponseFormatError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUnsupportedResponseFormat;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidOutputFormatError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidOutputFormat;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMissingOutputFormatError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMissingOutputFormat;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsUnsupportedParameterValuesError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.UnsupportedParameterValues;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidParameterFormatError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidParameterFormat;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorParameterConversionFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorParameterConversionFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMaskImageResolutionMismatchError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMaskImageResolutionMismatch;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorQualityControlErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorQualityControlError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorLivenessControlErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorLivenessControlError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTooManyGroupsInGroupListError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTooManyGroupsInGroupList;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTooManyUidsInUidListError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTooManyUidsInUidList;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTooManyAppsInAppListError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTooManyAppsInAppList;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidFaceBoxParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidFaceBoxParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidBigEyesParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidBigEyesParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidFaceSlimmingParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidFaceSlimmingParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidSmoothingParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidSmoothingParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidSkinWhiteningParameterError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidSkinWhiteningParameter;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUserNotExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUserNotExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorApplicationsNotExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorApplicationsNotExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUserLockedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUserLocked;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorIllegalOperationError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorIllegalOperation;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorAiNotExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorAiNotExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFileNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFileNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUserGroupNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUserGroupNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUserNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUserNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceTokenNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceTokenNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorContentNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorContentNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorResourceNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorResourceNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidResponseFormatError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidResponseFormat;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceAlreadyExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceAlreadyExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorDataAlreadyExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorDataAlreadyExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUserGroupAlreadyExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUserGroupAlreadyExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUserAlreadyExistsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUserAlreadyExists;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorDuplicateGroupNameError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorDuplicateGroupName;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorResourceInUseError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorResourceInUse;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTaskConflictError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTaskConflict;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTaskStoppedProcessingError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTaskStoppedProcessing;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTaskRevocationFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTaskRevocationFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTaskRevokedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTaskRevoked;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorResourceReclaimedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorResourceReclaimed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTooManyFilesError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTooManyFiles;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsFileSizeExceedsLimitError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.FileSizeExceedsLimit;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsFileResolutionExceedsLimitsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.FileResolutionExceedsLimits;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorHighResolutionError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorHighResolution;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorRequestBodyTooLargeError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorRequestBodyTooLarge;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsUnsupportedFileTypesError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.UnsupportedFileTypes;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorUnsupportedGrayscaleImageError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorUnsupportedGrayscaleImage;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsFileDecodingFailureError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.FileDecodingFailure;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorIllegalFileError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorIllegalFile;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInvalidFileError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInvalidFile;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorLowResolutionError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorLowResolution;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsFileContentNonComplianceError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.FileContentNonCompliance;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorContentNonComplianceError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorContentNonCompliance;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorContentTooLongError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorContentTooLong;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorVideoDurationExceededError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorVideoDurationExceeded;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorIncorrectFileCountError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorIncorrectFileCount;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorNoFaceInFileError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorNoFaceInFile;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceSizeNotMeetRequirementsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceSizeNotMeetRequirements;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceSizeRatioNotMetError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceSizeRatioNotMet;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorSmallFaceSizeError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorSmallFaceSize;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceCopySceneMismatchError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceCopySceneMismatch;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceUnrecognizableError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceUnrecognizable;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorPoorFaceQualityError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorPoorFaceQuality;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorBlurryFaceError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorBlurryFace;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorObstructedFaceError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorObstructedFace;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorPoorFaceLightingError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorPoorFaceLighting;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorIncompleteFaceError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorIncompleteFace;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceNotFacingForwardError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceNotFacingForward;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorQualityScoreNotMeetRequirementsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorQualityScoreNotMeetRequirements;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorSceneTypeMismatchError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorSceneTypeMismatch;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorCartoonFaceNotSupportedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorCartoonFaceNotSupported;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorTemplateImageQualityTooLowError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorTemplateImageQualityTooLow;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorActionVerificationFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorActionVerificationFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorLeftEyeOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorLeftEyeOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorRightEyeOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorRightEyeOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorLeftFaceOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorLeftFaceOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorRightFaceOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorRightFaceOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorChinOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorChinOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorNoseOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorNoseOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorMouthOcclusionTooHighError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorMouthOcclusionTooHigh;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorSynthesisDetectionFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorSynthesisDetectionFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorLivenessDetectionFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorLivenessDetectionFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorNoRecognitionTargetDetectedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorNoRecognitionTargetDetected;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorImageRecognitionFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorImageRecognitionFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorPoseNotEnoughKeypointsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorPoseNotEnoughKeypoints;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceCountInvalidError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceCountInvalid;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorNotEnoughCreditsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorNotEnoughCredits;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceTraceLimitExceededError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceTraceLimitExceeded;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorDatabaseLimitExceededError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorDatabaseLimitExceeded;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorBatchTaskLimitExceededError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorBatchTaskLimitExceeded;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsExceedingLimitsError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ExceedingLimits;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsProcessingFailureError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ProcessingFailure;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorResponseBodyTooLargeError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorResponseBodyTooLarge;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsUnknownErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.UnknownError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsServiceInternalErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ServiceInternalError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorImageStorageNotSupportedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorImageStorageNotSupported;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFileDownloadFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFileDownloadFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFileUploadFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFileUploadFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorDataTransferFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorDataTransferFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorGetFaceImageFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorGetFaceImageFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceImageAdditionFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceImageAdditionFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFaceBlendingFailedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFaceBlendingFailed;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsFileServiceErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.FileServiceError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsAiServiceErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.AiServiceError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsAiServiceInternalErrorError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.AiServiceInternalError;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsAiServiceUnauthorizedError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.AiServiceUnauthorized;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsAiServiceNotFoundError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.AiServiceNotFound;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorGatewayError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorGateway;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorCleaningUserGroupDataError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorCleaningUserGroupData;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorInsufficientResourcesError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorInsufficientResources;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorResourceInTransitError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorResourceInTransit;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorResourceUnavailableError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorResourceUnavailable;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsAiServiceFlowRestrictionError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.AiServiceFlowRestriction;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsErrorFileDownloadTimeoutError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.ErrorFileDownloadTimeout;
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
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export interface AilabtoolsAiServiceTimeoutError extends KnownErrorFields<"ailabtools"> {
    readonly code: AilabtoolsErrorCode.AiServiceTimeout;
    readonly rawCode: "AI_SERVICE_TIMEOUT";
    readonly category: "DEADLINE_EXCEEDED";
    readonly reason: "TIMEOUT";
    readonly retry: "backoff";
}
/** An error of AILabTools with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownAilabtoolsError = AilabtoolsErrorParametersError | AilabtoolsMissingParametersError | AilabtoolsErrorInvalidParameterError | AilabtoolsParametersCannotEmptyError | AilabtoolsErrorMissingLimitParameterError | AilabtoolsErrorMissingTasksParameterError | AilabtoolsErrorMissingAssureDirectionParameterError | AilabtoolsErrorMissingMinHeightParameterError | AilabtoolsErrorInvalidSideParameterError | AilabtoolsErrorInvalidUrlError | AilabtoolsErrorUnsupportedResponseFormatError | AilabtoolsErrorInvalidOutputFormatError | AilabtoolsErrorMissingOutputFormatError | AilabtoolsUnsupportedParameterValuesError | AilabtoolsErrorInvalidParameterFormatError | AilabtoolsErrorParameterConversionFailedError | AilabtoolsErrorMaskImageResolutionMismatchError | AilabtoolsErrorQualityControlErrorError | AilabtoolsErrorLivenessControlErrorError | AilabtoolsErrorTooManyGroupsInGroupListError | AilabtoolsErrorTooManyUidsInUidListError | AilabtoolsErrorTooManyAppsInAppListError | AilabtoolsErrorInvalidFaceBoxParameterError | AilabtoolsErrorInvalidBigEyesParameterError | AilabtoolsErrorInvalidFaceSlimmingParameterError | AilabtoolsErrorInvalidSmoothingParameterError | AilabtoolsErrorInvalidSkinWhiteningParameterError | AilabtoolsErrorUserNotExistsError | AilabtoolsErrorApplicationsNotExistsError | AilabtoolsErrorUserLockedError | AilabtoolsErrorIllegalOperationError | AilabtoolsErrorAiNotExistsError | AilabtoolsErrorFileNotFoundError | AilabtoolsErrorFaceNotFoundError | AilabtoolsErrorUserGroupNotFoundError | AilabtoolsErrorUserNotFoundError | AilabtoolsErrorFaceTokenNotFoundError | AilabtoolsErrorContentNotFoundError | AilabtoolsErrorResourceNotFoundError | AilabtoolsErrorInvalidResponseFormatError | AilabtoolsErrorFaceAlreadyExistsError | AilabtoolsErrorDataAlreadyExistsError | AilabtoolsErrorUserGroupAlreadyExistsError | AilabtoolsErrorUserAlreadyExistsError | AilabtoolsErrorDuplicateGroupNameError | AilabtoolsErrorResourceInUseError | AilabtoolsErrorTaskConflictError | AilabtoolsErrorTaskStoppedProcessingError | AilabtoolsErrorTaskRevocationFailedError | AilabtoolsErrorTaskRevokedError | AilabtoolsErrorResourceReclaimedError | AilabtoolsErrorTooManyFilesError | AilabtoolsFileSizeExceedsLimitError | AilabtoolsFileResolutionExceedsLimitsError | AilabtoolsErrorHighResolutionError | AilabtoolsErrorRequestBodyTooLargeError | AilabtoolsUnsupportedFileTypesError | AilabtoolsErrorUnsupportedGrayscaleImageError | AilabtoolsFileDecodingFailureError | AilabtoolsErrorIllegalFileError | AilabtoolsErrorInvalidFileError | AilabtoolsErrorLowResolutionError | AilabtoolsFileContentNonComplianceError | AilabtoolsErrorContentNonComplianceError | AilabtoolsErrorContentTooLongError | AilabtoolsErrorVideoDurationExceededError | AilabtoolsErrorIncorrectFileCountError | AilabtoolsErrorNoFaceInFileError | AilabtoolsErrorFaceSizeNotMeetRequirementsError | AilabtoolsErrorFaceSizeRatioNotMetError | AilabtoolsErrorSmallFaceSizeError | AilabtoolsErrorFaceCopySceneMismatchError | AilabtoolsErrorFaceUnrecognizableError | AilabtoolsErrorPoorFaceQualityError | AilabtoolsErrorBlurryFaceError | AilabtoolsErrorObstructedFaceError | AilabtoolsErrorPoorFaceLightingError | AilabtoolsErrorIncompleteFaceError | AilabtoolsErrorFaceNotFacingForwardError | AilabtoolsErrorQualityScoreNotMeetRequirementsError | AilabtoolsErrorSceneTypeMismatchError | AilabtoolsErrorCartoonFaceNotSupportedError | AilabtoolsErrorTemplateImageQualityTooLowError | AilabtoolsErrorActionVerificationFailedError | AilabtoolsErrorLeftEyeOcclusionTooHighError | AilabtoolsErrorRightEyeOcclusionTooHighError | AilabtoolsErrorLeftFaceOcclusionTooHighError | AilabtoolsErrorRightFaceOcclusionTooHighError | AilabtoolsErrorChinOcclusionTooHighError | AilabtoolsErrorNoseOcclusionTooHighError | AilabtoolsErrorMouthOcclusionTooHighError | AilabtoolsErrorSynthesisDetectionFailedError | AilabtoolsErrorLivenessDetectionFailedError | AilabtoolsErrorNoRecognitionTargetDetectedError | AilabtoolsErrorImageRecognitionFailedError | AilabtoolsErrorPoseNotEnoughKeypointsError | AilabtoolsErrorFaceCountInvalidError | AilabtoolsErrorNotEnoughCreditsError | AilabtoolsErrorFaceTraceLimitExceededError | AilabtoolsErrorDatabaseLimitExceededError | AilabtoolsErrorBatchTaskLimitExceededError | AilabtoolsExceedingLimitsError | AilabtoolsProcessingFailureError | AilabtoolsErrorResponseBodyTooLargeError | AilabtoolsUnknownErrorError | AilabtoolsServiceInternalErrorError | AilabtoolsErrorImageStorageNotSupportedError | AilabtoolsErrorFileDownloadFailedError | AilabtoolsErrorFileUploadFailedError | AilabtoolsErrorDataTransferFailedError | AilabtoolsErrorGetFaceImageFailedError | AilabtoolsErrorFaceImageAdditionFailedError | AilabtoolsErrorFaceBlendingFailedError | AilabtoolsFileServiceErrorError | AilabtoolsAiServiceErrorError | AilabtoolsAiServiceInternalErrorError | AilabtoolsAiServiceUnauthorizedError | AilabtoolsAiServiceNotFoundError | AilabtoolsErrorGatewayError | AilabtoolsErrorCleaningUserGroupDataError | AilabtoolsErrorInsufficientResourcesError | AilabtoolsErrorResourceInTransitError | AilabtoolsErrorResourceUnavailableError | AilabtoolsAiServiceFlowRestrictionError | AilabtoolsErrorFileDownloadTimeoutError | AilabtoolsAiServiceTimeoutError;
/** A failure of AILabTools whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedAilabtoolsError = UnrecognizedErrorFields<"ailabtools">;
/** An error of AILabTools. Check `known` first, then `code`. */
export type AilabtoolsError = KnownAilabtoolsError | UnrecognizedAilabtoolsError;
/** The error of AILabTools with the code `C`. */
export type AilabtoolsErrorOf<C extends AilabtoolsErrorCode> = Extract<KnownAilabtoolsError, {
    readonly code: C;
}>;
/** What the messages of AILabTools say in their placeholders, by code. */
export interface AilabtoolsMessageParams {
}
/** Every code of AILabTools, in the order of its page. */
export declare const AILABTOOLS_ERROR_CODES: readonly AilabtoolsErrorCode[];
/**
 * What AILabTools documents of each code, with our category, reason and retry advice.
 *
 * @see {@link https://www.ailabtools.com/docs/response-description | AILabTools error codes}
 */
export declare const AILABTOOLS_ERRORS: ErrorTable<AilabtoolsErrorCode>;
/**
 * Whether a value is a code of AILabTools.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export declare function isAilabtoolsErrorCode(value: unknown): value is AilabtoolsErrorCode;
/**
 * Whether a value is an error of AILabTools, as {@link parseAilabtoolsError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export declare function isAilabtoolsError(value: unknown): value is AilabtoolsError;
/**
 * Whether a value is an error of AILabTools with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export declare function isAilabtoolsError<C extends AilabtoolsErrorCode>(value: unknown, ...codes: [C, ...C[]]): value is AilabtoolsErrorOf<C>;
/**
 * Reads a response of AILabTools, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export declare function parseAilabtoolsError(body: unknown, response?: ResponseInfo): AilabtoolsError | undefined;
/**
 * The documented message of a code of AILabTools, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export declare function formatAilabtoolsMessage<C extends AilabtoolsErrorCode>(code: C, ...params: C extends keyof AilabtoolsMessageParams ? [params: AilabtoolsMessageParams[C]] : []): string;
//# sourceMappingURL=ailabtools.d.ts.map