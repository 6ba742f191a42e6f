import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
var AilabtoolsErrorCode = /* @__PURE__ */ ((AilabtoolsErrorCode2) => {
  AilabtoolsErrorCode2["ErrorParameters"] = "ERROR_PARAMETERS";
  AilabtoolsErrorCode2["MissingParameters"] = "MISSING_PARAMETERS";
  AilabtoolsErrorCode2["ErrorInvalidParameter"] = "ERROR_INVALID_PARAMETER";
  AilabtoolsErrorCode2["ParametersCannotEmpty"] = "PARAMETERS_CANNOT_EMPTY";
  AilabtoolsErrorCode2["ErrorMissingLimitParameter"] = "ERROR_MISSING_LIMIT_PARAMETER";
  AilabtoolsErrorCode2["ErrorMissingTasksParameter"] = "ERROR_MISSING_TASKS_PARAMETER";
  AilabtoolsErrorCode2["ErrorMissingAssureDirectionParameter"] = "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER";
  AilabtoolsErrorCode2["ErrorMissingMinHeightParameter"] = "ERROR_MISSING_MIN_HEIGHT_PARAMETER";
  AilabtoolsErrorCode2["ErrorInvalidSideParameter"] = "ERROR_INVALID_SIDE_PARAMETER";
  AilabtoolsErrorCode2["ErrorInvalidUrl"] = "ERROR_INVALID_URL";
  AilabtoolsErrorCode2["ErrorUnsupportedResponseFormat"] = "ERROR_UNSUPPORTED_RESPONSE_FORMAT";
  AilabtoolsErrorCode2["ErrorInvalidOutputFormat"] = "ERROR_INVALID_OUTPUT_FORMAT";
  AilabtoolsErrorCode2["ErrorMissingOutputFormat"] = "ERROR_MISSING_OUTPUT_FORMAT";
  AilabtoolsErrorCode2["UnsupportedParameterValues"] = "UNSUPPORTED_PARAMETER_VALUES";
  AilabtoolsErrorCode2["ErrorInvalidParameterFormat"] = "ERROR_INVALID_PARAMETER_FORMAT";
  AilabtoolsErrorCode2["ErrorParameterConversionFailed"] = "ERROR_PARAMETER_CONVERSION_FAILED";
  AilabtoolsErrorCode2["ErrorMaskImageResolutionMismatch"] = "ERROR_MASK_IMAGE_RESOLUTION_MISMATCH";
  AilabtoolsErrorCode2["ErrorQualityControlError"] = "ERROR_QUALITY_CONTROL_ERROR";
  AilabtoolsErrorCode2["ErrorLivenessControlError"] = "ERROR_LIVENESS_CONTROL_ERROR";
  AilabtoolsErrorCode2["ErrorTooManyGroupsInGroupList"] = "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST";
  AilabtoolsErrorCode2["ErrorTooManyUidsInUidList"] = "ERROR_TOO_MANY_UIDS_IN_UID_LIST";
  AilabtoolsErrorCode2["ErrorTooManyAppsInAppList"] = "ERROR_TOO_MANY_APPS_IN_APP_LIST";
  AilabtoolsErrorCode2["ErrorInvalidFaceBoxParameter"] = "ERROR_INVALID_FACE_BOX_PARAMETER";
  AilabtoolsErrorCode2["ErrorInvalidBigEyesParameter"] = "ERROR_INVALID_BIG_EYES_PARAMETER";
  AilabtoolsErrorCode2["ErrorInvalidFaceSlimmingParameter"] = "ERROR_INVALID_FACE_SLIMMING_PARAMETER";
  AilabtoolsErrorCode2["ErrorInvalidSmoothingParameter"] = "ERROR_INVALID_SMOOTHING_PARAMETER";
  AilabtoolsErrorCode2["ErrorInvalidSkinWhiteningParameter"] = "ERROR_INVALID_SKIN_WHITENING_PARAMETER";
  AilabtoolsErrorCode2["ErrorUserNotExists"] = "ERROR_USER_NOT_EXISTS";
  AilabtoolsErrorCode2["ErrorApplicationsNotExists"] = "ERROR_APPLICATIONS_NOT_EXISTS";
  AilabtoolsErrorCode2["ErrorUserLocked"] = "ERROR_USER_LOCKED";
  AilabtoolsErrorCode2["ErrorIllegalOperation"] = "ERROR_ILLEGAL_OPERATION";
  AilabtoolsErrorCode2["ErrorAiNotExists"] = "ERROR_AI_NOT_EXISTS";
  AilabtoolsErrorCode2["ErrorFileNotFound"] = "ERROR_FILE_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorFaceNotFound"] = "ERROR_FACE_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorUserGroupNotFound"] = "ERROR_USER_GROUP_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorUserNotFound"] = "ERROR_USER_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorFaceTokenNotFound"] = "ERROR_FACE_TOKEN_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorContentNotFound"] = "ERROR_CONTENT_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorResourceNotFound"] = "ERROR_RESOURCE_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorInvalidResponseFormat"] = "ERROR_INVALID_RESPONSE_FORMAT";
  AilabtoolsErrorCode2["ErrorFaceAlreadyExists"] = "ERROR_FACE_ALREADY_EXISTS";
  AilabtoolsErrorCode2["ErrorDataAlreadyExists"] = "ERROR_DATA_ALREADY_EXISTS";
  AilabtoolsErrorCode2["ErrorUserGroupAlreadyExists"] = "ERROR_USER_GROUP_ALREADY_EXISTS";
  AilabtoolsErrorCode2["ErrorUserAlreadyExists"] = "ERROR_USER_ALREADY_EXISTS";
  AilabtoolsErrorCode2["ErrorDuplicateGroupName"] = "ERROR_DUPLICATE_GROUP_NAME";
  AilabtoolsErrorCode2["ErrorResourceInUse"] = "ERROR_RESOURCE_IN_USE";
  AilabtoolsErrorCode2["ErrorTaskConflict"] = "ERROR_TASK_CONFLICT";
  AilabtoolsErrorCode2["ErrorTaskStoppedProcessing"] = "ERROR_TASK_STOPPED_PROCESSING";
  AilabtoolsErrorCode2["ErrorTaskRevocationFailed"] = "ERROR_TASK_REVOCATION_FAILED";
  AilabtoolsErrorCode2["ErrorTaskRevoked"] = "ERROR_TASK_REVOKED";
  AilabtoolsErrorCode2["ErrorResourceReclaimed"] = "ERROR_RESOURCE_RECLAIMED";
  AilabtoolsErrorCode2["ErrorTooManyFiles"] = "ERROR_TOO_MANY_FILES";
  AilabtoolsErrorCode2["FileSizeExceedsLimit"] = "FILE_SIZE_EXCEEDS_LIMIT";
  AilabtoolsErrorCode2["FileResolutionExceedsLimits"] = "FILE_RESOLUTION_EXCEEDS_LIMITS";
  AilabtoolsErrorCode2["ErrorHighResolution"] = "ERROR_HIGH_RESOLUTION";
  AilabtoolsErrorCode2["ErrorRequestBodyTooLarge"] = "ERROR_REQUEST_BODY_TOO_LARGE";
  AilabtoolsErrorCode2["UnsupportedFileTypes"] = "UNSUPPORTED_FILE_TYPES";
  AilabtoolsErrorCode2["ErrorUnsupportedGrayscaleImage"] = "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE";
  AilabtoolsErrorCode2["FileDecodingFailure"] = "FILE_DECODING_FAILURE";
  AilabtoolsErrorCode2["ErrorIllegalFile"] = "ERROR_ILLEGAL_FILE";
  AilabtoolsErrorCode2["ErrorInvalidFile"] = "ERROR_INVALID_FILE";
  AilabtoolsErrorCode2["ErrorLowResolution"] = "ERROR_LOW_RESOLUTION";
  AilabtoolsErrorCode2["FileContentNonCompliance"] = "FILE_CONTENT_NON_COMPLIANCE";
  AilabtoolsErrorCode2["ErrorContentNonCompliance"] = "ERROR_CONTENT_NON_COMPLIANCE";
  AilabtoolsErrorCode2["ErrorContentTooLong"] = "ERROR_CONTENT_TOO_LONG";
  AilabtoolsErrorCode2["ErrorVideoDurationExceeded"] = "ERROR_VIDEO_DURATION_EXCEEDED";
  AilabtoolsErrorCode2["ErrorIncorrectFileCount"] = "ERROR_INCORRECT_FILE_COUNT";
  AilabtoolsErrorCode2["ErrorNoFaceInFile"] = "ERROR_NO_FACE_IN_FILE";
  AilabtoolsErrorCode2["ErrorFaceSizeNotMeetRequirements"] = "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS";
  AilabtoolsErrorCode2["ErrorFaceSizeRatioNotMet"] = "ERROR_FACE_SIZE_RATIO_NOT_MET";
  AilabtoolsErrorCode2["ErrorSmallFaceSize"] = "ERROR_SMALL_FACE_SIZE";
  AilabtoolsErrorCode2["ErrorFaceCopySceneMismatch"] = "ERROR_FACE_COPY_SCENE_MISMATCH";
  AilabtoolsErrorCode2["ErrorFaceUnrecognizable"] = "ERROR_FACE_UNRECOGNIZABLE";
  AilabtoolsErrorCode2["ErrorPoorFaceQuality"] = "ERROR_POOR_FACE_QUALITY";
  AilabtoolsErrorCode2["ErrorBlurryFace"] = "ERROR_BLURRY_FACE";
  AilabtoolsErrorCode2["ErrorObstructedFace"] = "ERROR_OBSTRUCTED_FACE";
  AilabtoolsErrorCode2["ErrorPoorFaceLighting"] = "ERROR_POOR_FACE_LIGHTING";
  AilabtoolsErrorCode2["ErrorIncompleteFace"] = "ERROR_INCOMPLETE_FACE";
  AilabtoolsErrorCode2["ErrorFaceNotFacingForward"] = "ERROR_FACE_NOT_FACING_FORWARD";
  AilabtoolsErrorCode2["ErrorQualityScoreNotMeetRequirements"] = "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS";
  AilabtoolsErrorCode2["ErrorSceneTypeMismatch"] = "ERROR_SCENE_TYPE_MISMATCH";
  AilabtoolsErrorCode2["ErrorCartoonFaceNotSupported"] = "ERROR_CARTOON_FACE_NOT_SUPPORTED";
  AilabtoolsErrorCode2["ErrorTemplateImageQualityTooLow"] = "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW";
  AilabtoolsErrorCode2["ErrorActionVerificationFailed"] = "ERROR_ACTION_VERIFICATION_FAILED";
  AilabtoolsErrorCode2["ErrorLeftEyeOcclusionTooHigh"] = "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorRightEyeOcclusionTooHigh"] = "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorLeftFaceOcclusionTooHigh"] = "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorRightFaceOcclusionTooHigh"] = "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorChinOcclusionTooHigh"] = "ERROR_CHIN_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorNoseOcclusionTooHigh"] = "ERROR_NOSE_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorMouthOcclusionTooHigh"] = "ERROR_MOUTH_OCCLUSION_TOO_HIGH";
  AilabtoolsErrorCode2["ErrorSynthesisDetectionFailed"] = "ERROR_SYNTHESIS_DETECTION_FAILED";
  AilabtoolsErrorCode2["ErrorLivenessDetectionFailed"] = "ERROR_LIVENESS_DETECTION_FAILED";
  AilabtoolsErrorCode2["ErrorNoRecognitionTargetDetected"] = "ERROR_NO_RECOGNITION_TARGET_DETECTED";
  AilabtoolsErrorCode2["ErrorImageRecognitionFailed"] = "ERROR_IMAGE_RECOGNITION_FAILED";
  AilabtoolsErrorCode2["ErrorPoseNotEnoughKeypoints"] = "ERROR_POSE_NOT_ENOUGH_KEYPOINTS";
  AilabtoolsErrorCode2["ErrorFaceCountInvalid"] = "ERROR_FACE_COUNT_INVALID";
  AilabtoolsErrorCode2["ErrorNotEnoughCredits"] = "ERROR_NOT_ENOUGH_CREDITS";
  AilabtoolsErrorCode2["ErrorFaceTraceLimitExceeded"] = "ERROR_FACE_TRACE_LIMIT_EXCEEDED";
  AilabtoolsErrorCode2["ErrorDatabaseLimitExceeded"] = "ERROR_DATABASE_LIMIT_EXCEEDED";
  AilabtoolsErrorCode2["ErrorBatchTaskLimitExceeded"] = "ERROR_BATCH_TASK_LIMIT_EXCEEDED";
  AilabtoolsErrorCode2["ExceedingLimits"] = "EXCEEDING_LIMITS";
  AilabtoolsErrorCode2["ProcessingFailure"] = "PROCESSING_FAILURE";
  AilabtoolsErrorCode2["ErrorResponseBodyTooLarge"] = "ERROR_RESPONSE_BODY_TOO_LARGE";
  AilabtoolsErrorCode2["UnknownError"] = "UNKNOWN_ERROR";
  AilabtoolsErrorCode2["ServiceInternalError"] = "SERVICE_INTERNAL_ERROR";
  AilabtoolsErrorCode2["ErrorImageStorageNotSupported"] = "ERROR_IMAGE_STORAGE_NOT_SUPPORTED";
  AilabtoolsErrorCode2["ErrorFileDownloadFailed"] = "ERROR_FILE_DOWNLOAD_FAILED";
  AilabtoolsErrorCode2["ErrorFileUploadFailed"] = "ERROR_FILE_UPLOAD_FAILED";
  AilabtoolsErrorCode2["ErrorDataTransferFailed"] = "ERROR_DATA_TRANSFER_FAILED";
  AilabtoolsErrorCode2["ErrorGetFaceImageFailed"] = "ERROR_GET_FACE_IMAGE_FAILED";
  AilabtoolsErrorCode2["ErrorFaceImageAdditionFailed"] = "ERROR_FACE_IMAGE_ADDITION_FAILED";
  AilabtoolsErrorCode2["ErrorFaceBlendingFailed"] = "ERROR_FACE_BLENDING_FAILED";
  AilabtoolsErrorCode2["FileServiceError"] = "FILE_SERVICE_ERROR";
  AilabtoolsErrorCode2["AiServiceError"] = "AI_SERVICE_ERROR";
  AilabtoolsErrorCode2["AiServiceInternalError"] = "AI_SERVICE_INTERNAL_ERROR";
  AilabtoolsErrorCode2["AiServiceUnauthorized"] = "AI_SERVICE_UNAUTHORIZED";
  AilabtoolsErrorCode2["AiServiceNotFound"] = "AI_SERVICE_NOT_FOUND";
  AilabtoolsErrorCode2["ErrorGateway"] = "ERROR_GATEWAY";
  AilabtoolsErrorCode2["ErrorCleaningUserGroupData"] = "ERROR_CLEANING_USER_GROUP_DATA";
  AilabtoolsErrorCode2["ErrorInsufficientResources"] = "ERROR_INSUFFICIENT_RESOURCES";
  AilabtoolsErrorCode2["ErrorResourceInTransit"] = "ERROR_RESOURCE_IN_TRANSIT";
  AilabtoolsErrorCode2["ErrorResourceUnavailable"] = "ERROR_RESOURCE_UNAVAILABLE";
  AilabtoolsErrorCode2["AiServiceFlowRestriction"] = "AI_SERVICE_FLOW_RESTRICTION";
  AilabtoolsErrorCode2["ErrorFileDownloadTimeout"] = "ERROR_FILE_DOWNLOAD_TIMEOUT";
  AilabtoolsErrorCode2["AiServiceTimeout"] = "AI_SERVICE_TIMEOUT";
  return AilabtoolsErrorCode2;
})(AilabtoolsErrorCode || {});
const AILABTOOLS_ERROR_CODES = /* @__PURE__ */ codeList([
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
  "AI_SERVICE_TIMEOUT"
]);
const CODES = /* @__PURE__ */ new Set(
  AILABTOOLS_ERROR_CODES
);
const DEFINITION = {
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
        "ERROR_INCORRECT_FILE_COUNT"
      ]
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
        "ERROR_MISSING_OUTPUT_FORMAT"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["ERROR_INVALID_URL"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["ERROR_MASK_IMAGE_RESOLUTION_MISMATCH", "ERROR_LOW_RESOLUTION"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: ["ERROR_USER_NOT_EXISTS", "ERROR_APPLICATIONS_NOT_EXISTS"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: ["ERROR_USER_LOCKED"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["ERROR_ILLEGAL_OPERATION"]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["ERROR_AI_NOT_EXISTS"]
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
        "ERROR_RESOURCE_RECLAIMED"
      ]
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
        "ERROR_DUPLICATE_GROUP_NAME"
      ]
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
        "ERROR_RESOURCE_IN_TRANSIT"
      ]
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["ERROR_TASK_STOPPED_PROCESSING", "ERROR_TASK_REVOKED"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "ERROR_TOO_MANY_FILES",
        "ERROR_REQUEST_BODY_TOO_LARGE",
        "ERROR_CONTENT_TOO_LONG"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "FILE_SIZE_EXCEEDS_LIMIT",
        "FILE_RESOLUTION_EXCEEDS_LIMITS",
        "ERROR_HIGH_RESOLUTION",
        "ERROR_VIDEO_DURATION_EXCEEDED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix",
      codes: ["UNSUPPORTED_FILE_TYPES", "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FILE_DECODING_FAILURE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      codes: [
        "ERROR_ILLEGAL_FILE",
        "ERROR_INVALID_FILE",
        "FILE_CONTENT_NON_COMPLIANCE",
        "ERROR_IMAGE_RECOGNITION_FAILED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix",
      codes: ["ERROR_CONTENT_NON_COMPLIANCE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["ERROR_NO_FACE_IN_FILE"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
        "ERROR_FACE_SIZE_RATIO_NOT_MET",
        "ERROR_SMALL_FACE_SIZE"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_CONTENT",
      retry: "after-fix",
      codes: [
        "ERROR_FACE_COPY_SCENE_MISMATCH",
        "ERROR_SCENE_TYPE_MISMATCH",
        "ERROR_CARTOON_FACE_NOT_SUPPORTED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["ERROR_FACE_UNRECOGNIZABLE", "ERROR_FACE_COUNT_INVALID"]
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
        "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW"
      ]
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
        "ERROR_MOUTH_OCCLUSION_TOO_HIGH"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
      codes: [
        "ERROR_ACTION_VERIFICATION_FAILED",
        "ERROR_SYNTHESIS_DETECTION_FAILED",
        "ERROR_LIVENESS_DETECTION_FAILED"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "SUBJECT_NOT_DETECTED",
      retry: "after-fix",
      codes: [
        "ERROR_NO_RECOGNITION_TARGET_DETECTED",
        "ERROR_POSE_NOT_ENOUGH_KEYPOINTS"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: ["ERROR_NOT_ENOUGH_CREDITS"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: [
        "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
        "ERROR_DATABASE_LIMIT_EXCEEDED"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["ERROR_BATCH_TASK_LIMIT_EXCEEDED"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["EXCEEDING_LIMITS", "AI_SERVICE_FLOW_RESTRICTION"]
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
        "AI_SERVICE_UNAUTHORIZED"
      ]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "after-fix",
      codes: ["ERROR_RESPONSE_BODY_TOO_LARGE"]
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["UNKNOWN_ERROR"]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
      codes: ["ERROR_IMAGE_STORAGE_NOT_SUPPORTED"]
    },
    {
      category: "UNAVAILABLE",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "backoff",
      codes: ["ERROR_FILE_DOWNLOAD_FAILED"]
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
        "ERROR_RESOURCE_UNAVAILABLE"
      ]
    },
    {
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
      codes: ["ERROR_FILE_DOWNLOAD_TIMEOUT", "AI_SERVICE_TIMEOUT"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "ERROR_BAD_REQUEST",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNAUTHORIZED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PAYMENT_REQUIRED",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up"
    },
    {
      prefix: "ERROR_FORBIDDEN",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_METHOD_NOT_ALLOWED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_NOT_ACCEPTABLE",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PROXY_AUTHENTICATION_REQUIRED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_REQUEST_TIMEOUT",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_CONFLICT",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_GONE",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_LENGTH_REQUIRED",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PRECONDITION_FAILED",
      category: "FAILED_PRECONDITION",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_URI_TOO_LONG",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNSUPPORTED_MEDIA_TYPE",
      category: "INVALID_ARGUMENT",
      reason: "UNSUPPORTED_MEDIA_FORMAT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_RANGE_NOT_SATISFIABLE",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_EXPECTATION_FAILED",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_I_AM_A_TEAPOT",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "ERROR_MISDIRECTED_REQUEST",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNPROCESSABLE_ENTITY",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_INPUT_CONTENT_NON_COMPLIANCE",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_OUTPUT_CONTENT_NON_COMPLIANCE",
      category: "INVALID_ARGUMENT",
      reason: "CONTENT_MODERATED",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_LOCKED",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_FAILED_DEPENDENCY",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff"
    },
    {
      prefix: "ERROR_TOO_EARLY",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_UPGRADE_REQUIRED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_PRECONDITION_REQUIRED",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_TOO_MANY_REQUESTS",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "ERROR_REQUEST_HEADER_FIELDS_TOO_LARGE",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_UNAVAILABLE_FOR_LEGAL_REASONS",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "never"
    },
    {
      prefix: "ERROR_INTERNAL_SERVER_ERROR",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ERROR_NOT_IMPLEMENTED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "ERROR_BAD_GATEWAY",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_SERVICE_UNAVAILABLE",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_GATEWAY_TIMEOUT",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff"
    },
    {
      prefix: "ERROR_HTTP_VERSION_NOT_SUPPORTED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "ERROR_VARIANT_ALSO_NEGOTIATES",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ERROR_INSUFFICIENT_STORAGE",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_LOOP_DETECTED",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ERROR_BANDWIDTH_LIMIT_EXCEEDED",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ERROR_NOT_EXTENDED",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "ERROR_NETWORK_AUTHENTICATION_REQUIRED",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      status: [200]
    },
    shapes: [
      {
        code: [["error_detail", "code"]],
        message: [
          ["error_detail", "message"],
          ["error_detail", "code_message"]
        ],
        requestId: [["request_id"], ["log_id"]],
        status: [["error_detail", "status_code"], ["error_code"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        code: [["error_code_str"]],
        message: [
          ["error_msg"],
          ["error_detail", "message"],
          ["error_detail", "code_message"]
        ],
        requestId: [["request_id"], ["log_id"]],
        status: [["error_detail", "status_code"], ["error_code"]],
        retryAfter: [
          {
            header: "retry-after"
          }
        ]
      },
      {
        failed: {
          path: ["task_status"],
          in: [3]
        },
        code: [["error_detail", "code"]],
        message: [
          ["error_detail", "message"],
          ["error_detail", "code_message"]
        ],
        requestId: [["request_id"], ["log_id"]]
      },
      {
        thrown: true,
        requires: [["codeMessage"]],
        code: [["code"]],
        message: [["message"], ["codeMessage"]],
        requestId: [["requestId"], ["logId"]],
        status: [["statusCode"], ["raw", "error_code"]]
      }
    ]
  }
};
const AILABTOOLS_ERRORS = /* @__PURE__ */ errorTable([
  {
    code: "ERROR_PARAMETERS",
    name: "ErrorParameters",
    httpStatuses: [400],
    description: "Invalid parameters.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "MISSING_PARAMETERS",
    name: "MissingParameters",
    httpStatuses: [400],
    description: "Missing parameters.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_PARAMETER",
    name: "ErrorInvalidParameter",
    httpStatuses: [400],
    description: "Invalid parameter.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "PARAMETERS_CANNOT_EMPTY",
    name: "ParametersCannotEmpty",
    httpStatuses: [400],
    description: "Parameters cannot be empty.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix",
    note: "A parameter that is there but empty counts as missing."
  },
  {
    code: "ERROR_MISSING_LIMIT_PARAMETER",
    name: "ErrorMissingLimitParameter",
    httpStatuses: [400],
    description: "Missing Limit parameter.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_MISSING_TASKS_PARAMETER",
    name: "ErrorMissingTasksParameter",
    httpStatuses: [400],
    description: "Missing Tasks parameter.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_MISSING_ASSURE_DIRECTION_PARAMETER",
    name: "ErrorMissingAssureDirectionParameter",
    httpStatuses: [400],
    description: "Missing AssureDirection parameter.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_MISSING_MIN_HEIGHT_PARAMETER",
    name: "ErrorMissingMinHeightParameter",
    httpStatuses: [400],
    description: "Missing MinHeight parameter.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_SIDE_PARAMETER",
    name: "ErrorInvalidSideParameter",
    httpStatuses: [400],
    description: "Invalid value for Side parameter.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_URL",
    name: "ErrorInvalidUrl",
    httpStatuses: [400],
    description: "Invalid URL.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_URL",
    retry: "after-fix"
  },
  {
    code: "ERROR_UNSUPPORTED_RESPONSE_FORMAT",
    name: "ErrorUnsupportedResponseFormat",
    httpStatuses: [400],
    description: "Incorrect response format (Format not supported).",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "The response format that the request asked for is a parameter with a wrong value; it is not a media format."
  },
  {
    code: "ERROR_INVALID_OUTPUT_FORMAT",
    name: "ErrorInvalidOutputFormat",
    httpStatuses: [400],
    description: "Invalid output format.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "The output format is a parameter of the request; the media sent are not at fault."
  },
  {
    code: "ERROR_MISSING_OUTPUT_FORMAT",
    name: "ErrorMissingOutputFormat",
    httpStatuses: [400],
    description: "Missing output format.",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "UNSUPPORTED_PARAMETER_VALUES",
    name: "UnsupportedParameterValues",
    httpStatuses: [400],
    description: "Invalid parameter values.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_PARAMETER_FORMAT",
    name: "ErrorInvalidParameterFormat",
    httpStatuses: [400],
    description: "Invalid parameter format.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_PARAMETER_CONVERSION_FAILED",
    name: "ErrorParameterConversionFailed",
    httpStatuses: [400],
    description: "Parameter conversion failed.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_MASK_IMAGE_RESOLUTION_MISMATCH",
    name: "ErrorMaskImageResolutionMismatch",
    httpStatuses: [400],
    description: "Resolution of `mask` and `image` must be the same.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix",
    note: "The two pictures differ in size: bring the mask to the resolution of the image."
  },
  {
    code: "ERROR_QUALITY_CONTROL_ERROR",
    name: "ErrorQualityControlError",
    httpStatuses: [400],
    description: "Quality control error.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A wrong value of the quality_control parameter, not a picture that failed the quality check."
  },
  {
    code: "ERROR_LIVENESS_CONTROL_ERROR",
    name: "ErrorLivenessControlError",
    httpStatuses: [400],
    description: "Liveness control error.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A wrong value of the liveness_control parameter, not a face that failed the liveness check."
  },
  {
    code: "ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST",
    name: "ErrorTooManyGroupsInGroupList",
    httpStatuses: [400],
    description: "Too many groups in group_list.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A list parameter holds too many entries: a wrong count in the request, not a stored-object quota."
  },
  {
    code: "ERROR_TOO_MANY_UIDS_IN_UID_LIST",
    name: "ErrorTooManyUidsInUidList",
    httpStatuses: [400],
    description: "Too many UIDs in uid_list.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A list parameter holds too many entries: a wrong count in the request, not a stored-object quota."
  },
  {
    code: "ERROR_TOO_MANY_APPS_IN_APP_LIST",
    name: "ErrorTooManyAppsInAppList",
    httpStatuses: [400],
    description: "Too many apps in app_list.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A list parameter holds too many entries: a wrong count in the request, not a stored-object quota."
  },
  {
    code: "ERROR_INVALID_FACE_BOX_PARAMETER",
    name: "ErrorInvalidFaceBoxParameter",
    httpStatuses: [400],
    description: "Face box parameter does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_BIG_EYES_PARAMETER",
    name: "ErrorInvalidBigEyesParameter",
    httpStatuses: [400],
    description: "Big eyes parameter does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_FACE_SLIMMING_PARAMETER",
    name: "ErrorInvalidFaceSlimmingParameter",
    httpStatuses: [400],
    description: "Face slimming parameter does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_SMOOTHING_PARAMETER",
    name: "ErrorInvalidSmoothingParameter",
    httpStatuses: [400],
    description: "Smoothing parameter does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_SKIN_WHITENING_PARAMETER",
    name: "ErrorInvalidSkinWhiteningParameter",
    httpStatuses: [400],
    description: "Skin whitening parameter does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_USER_NOT_EXISTS",
    name: "ErrorUserNotExists",
    httpStatuses: [401],
    description: "The user does not exist.",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix",
    note: "The user is the account behind the API key, so the key is unknown or wrong; a stored face user is ERROR_USER_NOT_FOUND."
  },
  {
    code: "ERROR_APPLICATIONS_NOT_EXISTS",
    name: "ErrorApplicationsNotExists",
    httpStatuses: [401],
    description: "The application does not exist.",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix",
    note: "API keys belong to applications: an older edition of the page says to check the API key."
  },
  {
    code: "ERROR_USER_LOCKED",
    name: "ErrorUserLocked",
    httpStatuses: [403],
    description: "The user is locked.",
    category: "PERMISSION_DENIED",
    reason: "ACCOUNT_SUSPENDED",
    retry: "never",
    note: "Only the platform can unlock the account."
  },
  {
    code: "ERROR_ILLEGAL_OPERATION",
    name: "ErrorIllegalOperation",
    httpStatuses: [403],
    description: "Illegal operation.",
    category: "PERMISSION_DENIED",
    reason: "PERMISSION_DENIED",
    retry: "after-fix",
    note: "The page gives no more than 403; an older edition had 405, so the operation may also be one that does not apply here."
  },
  {
    code: "ERROR_AI_NOT_EXISTS",
    name: "ErrorAiNotExists",
    httpStatuses: [404],
    description: "AI does not exist or has been deactivated, please contact the platform.",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The AI is the API that was called: check its address first, as the documentation of the vendor SDK says; one that was switched off does not come back by itself."
  },
  {
    code: "ERROR_FILE_NOT_FOUND",
    name: "ErrorFileNotFound",
    httpStatuses: [404],
    description: "File not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "ERROR_FACE_NOT_FOUND",
    name: "ErrorFaceNotFound",
    httpStatuses: [404],
    description: "Face not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "A stored face that is not there; no face in the picture is ERROR_NO_FACE_IN_FILE."
  },
  {
    code: "ERROR_USER_GROUP_NOT_FOUND",
    name: "ErrorUserGroupNotFound",
    httpStatuses: [404],
    description: "User group not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "ERROR_USER_NOT_FOUND",
    name: "ErrorUserNotFound",
    httpStatuses: [404],
    description: "User not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "A user stored in a user group; the account behind the API key is ERROR_USER_NOT_EXISTS."
  },
  {
    code: "ERROR_FACE_TOKEN_NOT_FOUND",
    name: "ErrorFaceTokenNotFound",
    httpStatuses: [404],
    description: "Face token not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "ERROR_CONTENT_NOT_FOUND",
    name: "ErrorContentNotFound",
    httpStatuses: [404],
    description: "Content not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "ERROR_RESOURCE_NOT_FOUND",
    name: "ErrorResourceNotFound",
    httpStatuses: [404],
    description: "Resource not found.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "ERROR_INVALID_RESPONSE_FORMAT",
    name: "ErrorInvalidResponseFormat",
    httpStatuses: [406],
    description: "Incorrect response format (Accept not supported).",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "The Accept header names a format that the API does not answer in."
  },
  {
    code: "ERROR_FACE_ALREADY_EXISTS",
    name: "ErrorFaceAlreadyExists",
    httpStatuses: [409],
    description: "Face already exists.",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "ERROR_DATA_ALREADY_EXISTS",
    name: "ErrorDataAlreadyExists",
    httpStatuses: [409],
    description: "Data already exists.",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "ERROR_USER_GROUP_ALREADY_EXISTS",
    name: "ErrorUserGroupAlreadyExists",
    httpStatuses: [409],
    description: "User group already exists.",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "ERROR_USER_ALREADY_EXISTS",
    name: "ErrorUserAlreadyExists",
    httpStatuses: [409],
    description: "User already exists.",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "ERROR_DUPLICATE_GROUP_NAME",
    name: "ErrorDuplicateGroupName",
    httpStatuses: [409],
    description: "Duplicate group name.",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "ERROR_RESOURCE_IN_USE",
    name: "ErrorResourceInUse",
    httpStatuses: [409],
    description: "Resource is in use.",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff"
  },
  {
    code: "ERROR_TASK_CONFLICT",
    name: "ErrorTaskConflict",
    httpStatuses: [409],
    description: "Task conflict.",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff",
    note: "Another task stands in the way: try again when it has ended."
  },
  {
    code: "ERROR_TASK_STOPPED_PROCESSING",
    name: "ErrorTaskStoppedProcessing",
    httpStatuses: [409],
    description: "Task has been stopped processing.",
    category: "CANCELLED",
    reason: "TASK_CANCELLED",
    retry: "never",
    note: "The stopped task does not go on; only a new one can be submitted."
  },
  {
    code: "ERROR_TASK_REVOCATION_FAILED",
    name: "ErrorTaskRevocationFailed",
    httpStatuses: [409],
    description: "Task revocation failed.",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff",
    note: "Look at the state of the task before trying again: one that is finished cannot be revoked."
  },
  {
    code: "ERROR_TASK_REVOKED",
    name: "ErrorTaskRevoked",
    httpStatuses: [410],
    description: "Task has already been revoked.",
    category: "CANCELLED",
    reason: "TASK_CANCELLED",
    retry: "never"
  },
  {
    code: "ERROR_RESOURCE_RECLAIMED",
    name: "ErrorResourceReclaimed",
    httpStatuses: [410],
    description: "Resource has been reclaimed.",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "Read as something that existed and is gone for good: make or upload it anew and name the new one."
  },
  {
    code: "ERROR_TOO_MANY_FILES",
    name: "ErrorTooManyFiles",
    httpStatuses: [413],
    description: "Number of files exceeds the limit.",
    category: "INVALID_ARGUMENT",
    reason: "REQUEST_TOO_LARGE",
    retry: "after-fix",
    note: "More files in one request than allowed; the vendor answers 413."
  },
  {
    code: "FILE_SIZE_EXCEEDS_LIMIT",
    name: "FileSizeExceedsLimit",
    httpStatuses: [413],
    description: "File size exceeds limit.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "FILE_RESOLUTION_EXCEEDS_LIMITS",
    name: "FileResolutionExceedsLimits",
    httpStatuses: [413],
    description: "File resolution exceeds limits.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "ERROR_HIGH_RESOLUTION",
    name: "ErrorHighResolution",
    httpStatuses: [413],
    description: "File resolution too high.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "ERROR_REQUEST_BODY_TOO_LARGE",
    name: "ErrorRequestBodyTooLarge",
    httpStatuses: [413],
    description: "Request body size exceeds limit.",
    category: "INVALID_ARGUMENT",
    reason: "REQUEST_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "UNSUPPORTED_FILE_TYPES",
    name: "UnsupportedFileTypes",
    httpStatuses: [415],
    description: "Unsupported file types.",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_MEDIA_FORMAT",
    retry: "after-fix"
  },
  {
    code: "ERROR_UNSUPPORTED_GRAYSCALE_IMAGE",
    name: "ErrorUnsupportedGrayscaleImage",
    httpStatuses: [415],
    description: "Grayscale image not supported.",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_MEDIA_FORMAT",
    retry: "after-fix",
    note: "The colour mode is not accepted: send a colour picture."
  },
  {
    code: "FILE_DECODING_FAILURE",
    name: "FileDecodingFailure",
    httpStatuses: [422],
    description: "File decoding failed.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DECODE_FAILED",
    retry: "after-fix"
  },
  {
    code: "ERROR_ILLEGAL_FILE",
    name: "ErrorIllegalFile",
    httpStatuses: [422],
    description: "Illegal file.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_MEDIA",
    retry: "after-fix",
    note: "What makes the file illegal is not said; an older edition had 403, so a content review cannot be ruled out."
  },
  {
    code: "ERROR_INVALID_FILE",
    name: "ErrorInvalidFile",
    httpStatuses: [422],
    description: "Invalid file.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_MEDIA",
    retry: "after-fix"
  },
  {
    code: "ERROR_LOW_RESOLUTION",
    name: "ErrorLowResolution",
    httpStatuses: [422],
    description: "File resolution too low.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix"
  },
  {
    code: "FILE_CONTENT_NON_COMPLIANCE",
    name: "FileContentNonCompliance",
    httpStatuses: [422],
    description: "File content does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_MEDIA",
    retry: "after-fix",
    note: "A coarse code for a file that the AI cannot work with: the legacy shape has it for a picture without a face, so it is no verdict of a safety review."
  },
  {
    code: "ERROR_CONTENT_NON_COMPLIANCE",
    name: "ErrorContentNonCompliance",
    httpStatuses: [422],
    description: "Content does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "CONTENT_MODERATED",
    retry: "after-fix",
    note: "The documentation of the vendor SDK says that input or output failed the safety review."
  },
  {
    code: "ERROR_CONTENT_TOO_LONG",
    name: "ErrorContentTooLong",
    httpStatuses: [422],
    description: "Content length exceeds limit.",
    category: "INVALID_ARGUMENT",
    reason: "REQUEST_TOO_LARGE",
    retry: "after-fix",
    note: "The content is text, whose length is limited; media have codes of their own."
  },
  {
    code: "ERROR_VIDEO_DURATION_EXCEEDED",
    name: "ErrorVideoDurationExceeded",
    httpStatuses: [422],
    description: "Video duration exceeds limit.",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "ERROR_INCORRECT_FILE_COUNT",
    name: "ErrorIncorrectFileCount",
    httpStatuses: [422],
    description: "Incorrect number of files.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Too few or too many files: a wrong count."
  },
  {
    code: "ERROR_NO_FACE_IN_FILE",
    name: "ErrorNoFaceInFile",
    httpStatuses: [422],
    description: "No face detected in the file.",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix"
  },
  {
    code: "ERROR_FACE_SIZE_NOT_MEET_REQUIREMENTS",
    name: "ErrorFaceSizeNotMeetRequirements",
    httpStatuses: [422],
    description: "Face size does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_TOO_SMALL",
    retry: "after-fix",
    note: "The direction is not stated; the face sizes that the vendor requires are mostly minimums."
  },
  {
    code: "ERROR_FACE_SIZE_RATIO_NOT_MET",
    name: "ErrorFaceSizeRatioNotMet",
    httpStatuses: [422],
    description: "Face size ratio does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_TOO_SMALL",
    retry: "after-fix",
    note: "The documentation of the vendor SDK says that the detected face is too small."
  },
  {
    code: "ERROR_SMALL_FACE_SIZE",
    name: "ErrorSmallFaceSize",
    httpStatuses: [422],
    description: "Face size too small.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_TOO_SMALL",
    retry: "after-fix"
  },
  {
    code: "ERROR_FACE_COPY_SCENE_MISMATCH",
    name: "ErrorFaceCopySceneMismatch",
    httpStatuses: [422],
    description: "Face copy scene type mismatch.",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_CONTENT",
    retry: "after-fix",
    note: "Read as a face that was to be copied between places of different scene types, which the operation does not do."
  },
  {
    code: "ERROR_FACE_UNRECOGNIZABLE",
    name: "ErrorFaceUnrecognizable",
    httpStatuses: [422],
    description: "Unable to recognize face.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_DETECTION_FAILED",
    retry: "after-fix",
    note: "Why the face could not be made out is not stated."
  },
  {
    code: "ERROR_POOR_FACE_QUALITY",
    name: "ErrorPoorFaceQuality",
    httpStatuses: [422],
    description: "Poor face quality.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix"
  },
  {
    code: "ERROR_BLURRY_FACE",
    name: "ErrorBlurryFace",
    httpStatuses: [422],
    description: "Blurry face.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix"
  },
  {
    code: "ERROR_OBSTRUCTED_FACE",
    name: "ErrorObstructedFace",
    httpStatuses: [422],
    description: "Obstructed face.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_POOR_FACE_LIGHTING",
    name: "ErrorPoorFaceLighting",
    httpStatuses: [422],
    description: "Poor face lighting.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix"
  },
  {
    code: "ERROR_INCOMPLETE_FACE",
    name: "ErrorIncompleteFace",
    httpStatuses: [422],
    description: "Incomplete face.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix",
    note: "Part of the face is cut off."
  },
  {
    code: "ERROR_FACE_NOT_FACING_FORWARD",
    name: "ErrorFaceNotFacingForward",
    httpStatuses: [422],
    description: "Face not facing forward.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix",
    note: "The pose is part of the quality of a face."
  },
  {
    code: "ERROR_QUALITY_SCORE_NOT_MEET_REQUIREMENTS",
    name: "ErrorQualityScoreNotMeetRequirements",
    httpStatuses: [422],
    description: "Quality score does not meet requirements.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix",
    note: "The score stands among the face quality codes; what else it may rate is not stated."
  },
  {
    code: "ERROR_SCENE_TYPE_MISMATCH",
    name: "ErrorSceneTypeMismatch",
    httpStatuses: [422],
    description: "Scene type mismatch.",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_CONTENT",
    retry: "after-fix",
    note: "The scene is not of the type that the operation asks for."
  },
  {
    code: "ERROR_CARTOON_FACE_NOT_SUPPORTED",
    name: "ErrorCartoonFaceNotSupported",
    httpStatuses: [422],
    description: "Cartoon face not supported.",
    category: "INVALID_ARGUMENT",
    reason: "UNSUPPORTED_CONTENT",
    retry: "after-fix"
  },
  {
    code: "ERROR_TEMPLATE_IMAGE_QUALITY_TOO_LOW",
    name: "ErrorTemplateImageQualityTooLow",
    httpStatuses: [422],
    description: "Template image quality too low.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix",
    note: "Templates belong to face merging, where the quality of their face is what counts: change the template, not the photo."
  },
  {
    code: "ERROR_ACTION_VERIFICATION_FAILED",
    name: "ErrorActionVerificationFailed",
    httpStatuses: [422],
    description: "Action verification failed.",
    category: "INVALID_ARGUMENT",
    reason: "LIVENESS_CHECK_FAILED",
    retry: "after-fix",
    note: "The action that was asked for was not performed or not seen."
  },
  {
    code: "ERROR_LEFT_EYE_OCCLUSION_TOO_HIGH",
    name: "ErrorLeftEyeOcclusionTooHigh",
    httpStatuses: [422],
    description: "Left eye occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_RIGHT_EYE_OCCLUSION_TOO_HIGH",
    name: "ErrorRightEyeOcclusionTooHigh",
    httpStatuses: [422],
    description: "Right eye occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_LEFT_FACE_OCCLUSION_TOO_HIGH",
    name: "ErrorLeftFaceOcclusionTooHigh",
    httpStatuses: [422],
    description: "Left face occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_RIGHT_FACE_OCCLUSION_TOO_HIGH",
    name: "ErrorRightFaceOcclusionTooHigh",
    httpStatuses: [422],
    description: "Right face occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_CHIN_OCCLUSION_TOO_HIGH",
    name: "ErrorChinOcclusionTooHigh",
    httpStatuses: [422],
    description: "Chin occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_NOSE_OCCLUSION_TOO_HIGH",
    name: "ErrorNoseOcclusionTooHigh",
    httpStatuses: [422],
    description: "Nose occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_MOUTH_OCCLUSION_TOO_HIGH",
    name: "ErrorMouthOcclusionTooHigh",
    httpStatuses: [422],
    description: "Mouth occlusion too high.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_OCCLUDED",
    retry: "after-fix"
  },
  {
    code: "ERROR_SYNTHESIS_DETECTION_FAILED",
    name: "ErrorSynthesisDetectionFailed",
    httpStatuses: [422],
    description: "Synthesis detection failed.",
    category: "INVALID_ARGUMENT",
    reason: "LIVENESS_CHECK_FAILED",
    retry: "after-fix",
    note: "The check ran and was not passed; at 422 it is the picture that is refused, not the service that failed."
  },
  {
    code: "ERROR_LIVENESS_DETECTION_FAILED",
    name: "ErrorLivenessDetectionFailed",
    httpStatuses: [422],
    description: "Liveness detection failed.",
    category: "INVALID_ARGUMENT",
    reason: "LIVENESS_CHECK_FAILED",
    retry: "after-fix",
    note: "The check ran and was not passed; at 422 it is the picture that is refused, not the service that failed."
  },
  {
    code: "ERROR_NO_RECOGNITION_TARGET_DETECTED",
    name: "ErrorNoRecognitionTargetDetected",
    httpStatuses: [422],
    description: "No recognition target detected in the image.",
    category: "INVALID_ARGUMENT",
    reason: "SUBJECT_NOT_DETECTED",
    retry: "after-fix"
  },
  {
    code: "ERROR_IMAGE_RECOGNITION_FAILED",
    name: "ErrorImageRecognitionFailed",
    httpStatuses: [422],
    description: "Image recognition error.",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_MEDIA",
    retry: "after-fix",
    note: "The cause is not stated; 422 puts it to the picture, so the same one is not worth sending again."
  },
  {
    code: "ERROR_POSE_NOT_ENOUGH_KEYPOINTS",
    name: "ErrorPoseNotEnoughKeypoints",
    httpStatuses: [422],
    description: "Pose detection failed: Not enough keypoints were detected.",
    category: "INVALID_ARGUMENT",
    reason: "SUBJECT_NOT_DETECTED",
    retry: "after-fix",
    note: "Too little of the body was found for a pose."
  },
  {
    code: "ERROR_FACE_COUNT_INVALID",
    name: "ErrorFaceCountInvalid",
    httpStatuses: [422],
    description: "Face detection failed: The number of detected faces does not meet the requirements.",
    category: "INVALID_ARGUMENT",
    reason: "FACE_DETECTION_FAILED",
    retry: "after-fix",
    note: "Too few or too many faces: the page does not say which, so neither is claimed."
  },
  {
    code: "ERROR_NOT_ENOUGH_CREDITS",
    name: "ErrorNotEnoughCredits",
    httpStatuses: [429],
    description: "Insufficient credits.",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up",
    note: "Not a rate limit in spite of 429: waiting does not help, credits have to be bought."
  },
  {
    code: "ERROR_FACE_TRACE_LIMIT_EXCEEDED",
    name: "ErrorFaceTraceLimitExceeded",
    httpStatuses: [429],
    description: "Face or Trace limit exceeded.",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A cap on stored faces or traces in spite of 429: delete some or have the cap raised."
  },
  {
    code: "ERROR_DATABASE_LIMIT_EXCEEDED",
    name: "ErrorDatabaseLimitExceeded",
    httpStatuses: [429],
    description: "Database limit exceeded.",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A cap on stored databases in spite of 429: delete some or have the cap raised."
  },
  {
    code: "ERROR_BATCH_TASK_LIMIT_EXCEEDED",
    name: "ErrorBatchTaskLimitExceeded",
    httpStatuses: [429],
    description: "Batch task processing limit exceeded.",
    category: "RESOURCE_EXHAUSTED",
    reason: "CONCURRENCY_LIMITED",
    retry: "backoff",
    note: "Read as too many tasks being processed; should one request carry too many, it has to be split."
  },
  {
    code: "EXCEEDING_LIMITS",
    name: "ExceedingLimits",
    httpStatuses: [429],
    description: "Exceeds limit.",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff",
    note: "Which limit is not stated; the documentation of the vendor SDK says requests or concurrency, and to retry with backoff."
  },
  {
    code: "PROCESSING_FAILURE",
    name: "ProcessingFailure",
    httpStatuses: [500],
    description: "Processing failed.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "The documentation of the vendor SDK says to retry once and then to contact support."
  },
  {
    code: "ERROR_RESPONSE_BODY_TOO_LARGE",
    name: "ErrorResponseBodyTooLarge",
    httpStatuses: [500],
    description: "Response body size exceeds limit.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "after-fix",
    note: "The same request gives the same oversized answer: ask for less, such as a smaller output or a link instead of the bytes."
  },
  {
    code: "UNKNOWN_ERROR",
    name: "UnknownError",
    httpStatuses: [500],
    description: "Unknown error. Please try again later. If not resolved promptly, contact the platform.",
    category: "UNKNOWN",
    reason: "UNKNOWN",
    retry: "backoff"
  },
  {
    code: "SERVICE_INTERNAL_ERROR",
    name: "ServiceInternalError",
    httpStatuses: [500],
    description: "Service internal error. Please try again later. If not resolved promptly, contact the platform.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff"
  },
  {
    code: "ERROR_IMAGE_STORAGE_NOT_SUPPORTED",
    name: "ErrorImageStorageNotSupported",
    httpStatuses: [501],
    description: "Image storage not supported.",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "never"
  },
  {
    code: "ERROR_FILE_DOWNLOAD_FAILED",
    name: "ErrorFileDownloadFailed",
    httpStatuses: [502],
    description: "File download failed.",
    category: "UNAVAILABLE",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "backoff",
    note: "At 502 the vendor takes the failed fetch for trouble on the way, and the documentation of its SDK says to retry 5xx a few times: do so, then see whether the link can be fetched."
  },
  {
    code: "ERROR_FILE_UPLOAD_FAILED",
    name: "ErrorFileUploadFailed",
    httpStatuses: [502],
    description: "File upload failed.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "At 502 it is a transfer behind the API that failed, not the request."
  },
  {
    code: "ERROR_DATA_TRANSFER_FAILED",
    name: "ErrorDataTransferFailed",
    httpStatuses: [502],
    description: "Data transfer (download or upload) failed.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "At 502 it is a transfer behind the API that failed, not the request."
  },
  {
    code: "ERROR_GET_FACE_IMAGE_FAILED",
    name: "ErrorGetFaceImageFailed",
    httpStatuses: [502],
    description: "Failed to get face image.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "The vendor could not read a face image from its own store or upstream."
  },
  {
    code: "ERROR_FACE_IMAGE_ADDITION_FAILED",
    name: "ErrorFaceImageAdditionFailed",
    httpStatuses: [502],
    description: "Failed to add face image.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "At 502 it is the store behind the API that failed; a face that already exists or a full store has a code of its own."
  },
  {
    code: "ERROR_FACE_BLENDING_FAILED",
    name: "ErrorFaceBlendingFailed",
    httpStatuses: [502],
    description: "Face blending failed.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "At 502 it is the upstream that failed; should it repeat with the same pictures, try others."
  },
  {
    code: "FILE_SERVICE_ERROR",
    name: "FileServiceError",
    httpStatuses: [502],
    description: "File service error. Please try again later. If not resolved promptly, contact the platform.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff"
  },
  {
    code: "AI_SERVICE_ERROR",
    name: "AiServiceError",
    httpStatuses: [502],
    description: "AI service error. Please try again later. If not resolved promptly, contact the platform.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff"
  },
  {
    code: "AI_SERVICE_INTERNAL_ERROR",
    name: "AiServiceInternalError",
    httpStatuses: [502],
    description: "AI service internal error. Please try again later. If not resolved promptly, contact the platform.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff"
  },
  {
    code: "AI_SERVICE_UNAUTHORIZED",
    name: "AiServiceUnauthorized",
    httpStatuses: [502],
    description: "AI service unauthorized. Please try again later. If not resolved promptly, contact the platform.",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "The vendor was refused by its own upstream; the credential of the caller is not in question."
  },
  {
    code: "AI_SERVICE_NOT_FOUND",
    name: "AiServiceNotFound",
    httpStatuses: [502],
    description: "AI service not found. Please try again later. If not resolved promptly, contact the platform.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "The upstream of the vendor is not there for the moment; nothing that the caller named is missing."
  },
  {
    code: "ERROR_GATEWAY",
    name: "ErrorGateway",
    httpStatuses: [502],
    description: "Gateway error, please try again later. If it is not resolved in time, please contact the platform.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff"
  },
  {
    code: "ERROR_CLEANING_USER_GROUP_DATA",
    name: "ErrorCleaningUserGroupData",
    httpStatuses: [503],
    description: "Cleaning user group data.",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff",
    note: "The user group is being emptied; it is free again when that is done."
  },
  {
    code: "ERROR_INSUFFICIENT_RESOURCES",
    name: "ErrorInsufficientResources",
    httpStatuses: [503],
    description: "Insufficient resources.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "The capacity of the vendor is short, not the credits or the quota of the caller."
  },
  {
    code: "ERROR_RESOURCE_IN_TRANSIT",
    name: "ErrorResourceInTransit",
    httpStatuses: [503],
    description: "Resource in transit.",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff",
    note: "The resource is being moved; it can be used when that is done."
  },
  {
    code: "ERROR_RESOURCE_UNAVAILABLE",
    name: "ErrorResourceUnavailable",
    httpStatuses: [503],
    description: "Resource temporarily unavailable.",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff"
  },
  {
    code: "AI_SERVICE_FLOW_RESTRICTION",
    name: "AiServiceFlowRestriction",
    httpStatuses: [503],
    description: "AI service is rate-limited. Please try again later. If not resolved promptly, contact the platform.",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff",
    note: "A rate limit in spite of 503: send less often."
  },
  {
    code: "ERROR_FILE_DOWNLOAD_TIMEOUT",
    name: "ErrorFileDownloadTimeout",
    httpStatuses: [504],
    description: "File download timeout.",
    category: "DEADLINE_EXCEEDED",
    reason: "TIMEOUT",
    retry: "backoff"
  },
  {
    code: "AI_SERVICE_TIMEOUT",
    name: "AiServiceTimeout",
    httpStatuses: [504],
    description: "AI service timeout. Please try again later. If not resolved promptly, contact the platform.",
    category: "DEADLINE_EXCEEDED",
    reason: "TIMEOUT",
    retry: "backoff"
  }
]);
function isAilabtoolsErrorCode(value) {
  return CODES.has(value);
}
function isAilabtoolsError(value, ...codes) {
  return isErrorOf(DEFINITION, value, codes);
}
function parseAilabtoolsError(body, response) {
  return parseError(DEFINITION, body, response);
}
function formatAilabtoolsMessage(code, ...params) {
  return formatMessage(
    AILABTOOLS_ERRORS[code],
    DEFINITION.templates.get(code),
    params
  );
}
export {
  AILABTOOLS_ERRORS,
  AILABTOOLS_ERROR_CODES,
  AilabtoolsErrorCode,
  formatAilabtoolsMessage,
  isAilabtoolsError,
  isAilabtoolsErrorCode,
  parseAilabtoolsError
};
//# sourceMappingURL=ailabtools.js.map
