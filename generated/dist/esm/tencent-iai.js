import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
var TencentIaiErrorCode = /* @__PURE__ */ ((TencentIaiErrorCode2) => {
  TencentIaiErrorCode2["UnsupportedOperation"] = "UnsupportedOperation";
  TencentIaiErrorCode2["ResourceInUse"] = "ResourceInUse";
  TencentIaiErrorCode2["InternalError"] = "InternalError";
  TencentIaiErrorCode2["RequestLimitExceeded"] = "RequestLimitExceeded";
  TencentIaiErrorCode2["AuthFailureSecretIdNotFound"] = "AuthFailure.SecretIdNotFound";
  TencentIaiErrorCode2["LimitExceeded"] = "LimitExceeded";
  TencentIaiErrorCode2["NoSuchVersion"] = "NoSuchVersion";
  TencentIaiErrorCode2["ResourceNotFound"] = "ResourceNotFound";
  TencentIaiErrorCode2["AuthFailureSignatureFailure"] = "AuthFailure.SignatureFailure";
  TencentIaiErrorCode2["AuthFailureSignatureExpire"] = "AuthFailure.SignatureExpire";
  TencentIaiErrorCode2["UnsupportedRegion"] = "UnsupportedRegion";
  TencentIaiErrorCode2["UnauthorizedOperation"] = "UnauthorizedOperation";
  TencentIaiErrorCode2["InvalidParameter"] = "InvalidParameter";
  TencentIaiErrorCode2["ResourceUnavailable"] = "ResourceUnavailable";
  TencentIaiErrorCode2["AuthFailureMFAFailure"] = "AuthFailure.MFAFailure";
  TencentIaiErrorCode2["AuthFailureUnauthorizedOperation"] = "AuthFailure.UnauthorizedOperation";
  TencentIaiErrorCode2["AuthFailureInvalidSecretId"] = "AuthFailure.InvalidSecretId";
  TencentIaiErrorCode2["AuthFailureTokenFailure"] = "AuthFailure.TokenFailure";
  TencentIaiErrorCode2["DryRunOperation"] = "DryRunOperation";
  TencentIaiErrorCode2["FailedOperation"] = "FailedOperation";
  TencentIaiErrorCode2["UnknownParameter"] = "UnknownParameter";
  TencentIaiErrorCode2["UnsupportedProtocol"] = "UnsupportedProtocol";
  TencentIaiErrorCode2["InvalidParameterValue"] = "InvalidParameterValue";
  TencentIaiErrorCode2["InvalidAction"] = "InvalidAction";
  TencentIaiErrorCode2["MissingParameter"] = "MissingParameter";
  TencentIaiErrorCode2["ResourceInsufficient"] = "ResourceInsufficient";
  TencentIaiErrorCode2["FailedOperationAcrossVersionsError"] = "FailedOperation.AcrossVersionsError";
  TencentIaiErrorCode2["FailedOperationConflictOperation"] = "FailedOperation.ConflictOperation";
  TencentIaiErrorCode2["FailedOperationCreateFaceConcurrent"] = "FailedOperation.CreateFaceConcurrent";
  TencentIaiErrorCode2["FailedOperationDuplicatedGroupDescription"] = "FailedOperation.DuplicatedGroupDescription";
  TencentIaiErrorCode2["FailedOperationFaceQualityNotQualified"] = "FailedOperation.FaceQualityNotQualified";
  TencentIaiErrorCode2["FailedOperationFaceSizeTooSmall"] = "FailedOperation.FaceSizeTooSmall";
  TencentIaiErrorCode2["FailedOperationGroupInDeletedState"] = "FailedOperation.GroupInDeletedState";
  TencentIaiErrorCode2["FailedOperationGroupPersonMapExist"] = "FailedOperation.GroupPersonMapExist";
  TencentIaiErrorCode2["FailedOperationGroupPersonMapNotExist"] = "FailedOperation.GroupPersonMapNotExist";
  TencentIaiErrorCode2["FailedOperationImageDecodeFailed"] = "FailedOperation.ImageDecodeFailed";
  TencentIaiErrorCode2["FailedOperationImageDownloadError"] = "FailedOperation.ImageDownloadError";
  TencentIaiErrorCode2["FailedOperationImageFacedetectFailed"] = "FailedOperation.ImageFacedetectFailed";
  TencentIaiErrorCode2["FailedOperationImageResolutionExceed"] = "FailedOperation.ImageResolutionExceed";
  TencentIaiErrorCode2["FailedOperationImageResolutionTooSmall"] = "FailedOperation.ImageResolutionTooSmall";
  TencentIaiErrorCode2["FailedOperationImageSizeExceed"] = "FailedOperation.ImageSizeExceed";
  TencentIaiErrorCode2["FailedOperationRequestLimitExceeded"] = "FailedOperation.RequestLimitExceeded";
  TencentIaiErrorCode2["FailedOperationRequestTimeout"] = "FailedOperation.RequestTimeout";
  TencentIaiErrorCode2["FailedOperationSearchFacesExceed"] = "FailedOperation.SearchFacesExceed";
  TencentIaiErrorCode2["FailedOperationServerError"] = "FailedOperation.ServerError";
  TencentIaiErrorCode2["InvalidParameterInvalidParameter"] = "InvalidParameter.InvalidParameter";
  TencentIaiErrorCode2["InvalidParameterValueAccountFaceNumExceed"] = "InvalidParameterValue.AccountFaceNumExceed";
  TencentIaiErrorCode2["InvalidParameterValueDeleteFaceNumExceed"] = "InvalidParameterValue.DeleteFaceNumExceed";
  TencentIaiErrorCode2["InvalidParameterValueFaceMatchThresholdIllegal"] = "InvalidParameterValue.FaceMatchThresholdIllegal";
  TencentIaiErrorCode2["InvalidParameterValueFaceModelVersionIllegal"] = "InvalidParameterValue.FaceModelVersionIllegal";
  TencentIaiErrorCode2["InvalidParameterValueGroupExDescriptionsExceed"] = "InvalidParameterValue.GroupExDescriptionsExceed";
  TencentIaiErrorCode2["InvalidParameterValueGroupExDescriptionsNameIdentical"] = "InvalidParameterValue.GroupExDescriptionsNameIdentical";
  TencentIaiErrorCode2["InvalidParameterValueGroupExDescriptionsNameIllegal"] = "InvalidParameterValue.GroupExDescriptionsNameIllegal";
  TencentIaiErrorCode2["InvalidParameterValueGroupExDescriptionsNameTooLong"] = "InvalidParameterValue.GroupExDescriptionsNameTooLong";
  TencentIaiErrorCode2["InvalidParameterValueGroupFaceNumExceed"] = "InvalidParameterValue.GroupFaceNumExceed";
  TencentIaiErrorCode2["InvalidParameterValueGroupIdAlreadyExist"] = "InvalidParameterValue.GroupIdAlreadyExist";
  TencentIaiErrorCode2["InvalidParameterValueGroupIdIllegal"] = "InvalidParameterValue.GroupIdIllegal";
  TencentIaiErrorCode2["InvalidParameterValueGroupIdNotExist"] = "InvalidParameterValue.GroupIdNotExist";
  TencentIaiErrorCode2["InvalidParameterValueGroupIdNotExists"] = "InvalidParameterValue.GroupIdNotExists";
  TencentIaiErrorCode2["InvalidParameterValueGroupIdTooLong"] = "InvalidParameterValue.GroupIdTooLong";
  TencentIaiErrorCode2["InvalidParameterValueGroupIdsExceed"] = "InvalidParameterValue.GroupIdsExceed";
  TencentIaiErrorCode2["InvalidParameterValueGroupNameAlreadyExist"] = "InvalidParameterValue.GroupNameAlreadyExist";
  TencentIaiErrorCode2["InvalidParameterValueGroupNameIllegal"] = "InvalidParameterValue.GroupNameIllegal";
  TencentIaiErrorCode2["InvalidParameterValueGroupNameTooLong"] = "InvalidParameterValue.GroupNameTooLong";
  TencentIaiErrorCode2["InvalidParameterValueGroupNumExceed"] = "InvalidParameterValue.GroupNumExceed";
  TencentIaiErrorCode2["InvalidParameterValueGroupNumPerPersonExceed"] = "InvalidParameterValue.GroupNumPerPersonExceed";
  TencentIaiErrorCode2["InvalidParameterValueGroupTagIllegal"] = "InvalidParameterValue.GroupTagIllegal";
  TencentIaiErrorCode2["InvalidParameterValueGroupTagTooLong"] = "InvalidParameterValue.GroupTagTooLong";
  TencentIaiErrorCode2["InvalidParameterValueImageEmpty"] = "InvalidParameterValue.ImageEmpty";
  TencentIaiErrorCode2["InvalidParameterValueImageEmptyError"] = "InvalidParameterValue.ImageEmptyError";
  TencentIaiErrorCode2["InvalidParameterValueLimitExceed"] = "InvalidParameterValue.LimitExceed";
  TencentIaiErrorCode2["InvalidParameterValueNoFaceInGroups"] = "InvalidParameterValue.NoFaceInGroups";
  TencentIaiErrorCode2["InvalidParameterValueNoFaceInPhoto"] = "InvalidParameterValue.NoFaceInPhoto";
  TencentIaiErrorCode2["InvalidParameterValueOffsetExceed"] = "InvalidParameterValue.OffsetExceed";
  TencentIaiErrorCode2["InvalidParameterValuePersonExDescriptionInfosExceed"] = "InvalidParameterValue.PersonExDescriptionInfosExceed";
  TencentIaiErrorCode2["InvalidParameterValuePersonExDescriptionsNameIdentical"] = "InvalidParameterValue.PersonExDescriptionsNameIdentical";
  TencentIaiErrorCode2["InvalidParameterValuePersonExDescriptionsNameIllegal"] = "InvalidParameterValue.PersonExDescriptionsNameIllegal";
  TencentIaiErrorCode2["InvalidParameterValuePersonExDescriptionsNameTooLong"] = "InvalidParameterValue.PersonExDescriptionsNameTooLong";
  TencentIaiErrorCode2["InvalidParameterValuePersonExistInGroup"] = "InvalidParameterValue.PersonExistInGroup";
  TencentIaiErrorCode2["InvalidParameterValuePersonFaceNumExceed"] = "InvalidParameterValue.PersonFaceNumExceed";
  TencentIaiErrorCode2["InvalidParameterValuePersonGenderIllegal"] = "InvalidParameterValue.PersonGenderIllegal";
  TencentIaiErrorCode2["InvalidParameterValuePersonIdAlreadyExist"] = "InvalidParameterValue.PersonIdAlreadyExist";
  TencentIaiErrorCode2["InvalidParameterValuePersonIdIllegal"] = "InvalidParameterValue.PersonIdIllegal";
  TencentIaiErrorCode2["InvalidParameterValuePersonIdNotExist"] = "InvalidParameterValue.PersonIdNotExist";
  TencentIaiErrorCode2["InvalidParameterValuePersonIdTooLong"] = "InvalidParameterValue.PersonIdTooLong";
  TencentIaiErrorCode2["InvalidParameterValuePersonNameIllegal"] = "InvalidParameterValue.PersonNameIllegal";
  TencentIaiErrorCode2["InvalidParameterValuePersonNameTooLong"] = "InvalidParameterValue.PersonNameTooLong";
  TencentIaiErrorCode2["InvalidParameterValueQualityControlIllegal"] = "InvalidParameterValue.QualityControlIllegal";
  TencentIaiErrorCode2["InvalidParameterValueSearchPersonsExceed"] = "InvalidParameterValue.SearchPersonsExceed";
  TencentIaiErrorCode2["InvalidParameterValueUniquePersonControlIllegal"] = "InvalidParameterValue.UniquePersonControlIllegal";
  TencentIaiErrorCode2["InvalidParameterValueUnsupportedGroupFaceModelVersion"] = "InvalidParameterValue.UnsupportedGroupFaceModelVersion";
  TencentIaiErrorCode2["InvalidParameterValueUploadFaceNumExceed"] = "InvalidParameterValue.UploadFaceNumExceed";
  TencentIaiErrorCode2["InvalidParameterValueUrlIllegal"] = "InvalidParameterValue.UrlIllegal";
  TencentIaiErrorCode2["LimitExceededErrorFaceNumExceed"] = "LimitExceeded.ErrorFaceNumExceed";
  TencentIaiErrorCode2["MissingParameterErrorParameterEmpty"] = "MissingParameter.ErrorParameterEmpty";
  TencentIaiErrorCode2["ResourceUnavailableChargeStatusException"] = "ResourceUnavailable.ChargeStatusException";
  TencentIaiErrorCode2["ResourceUnavailableDelivering"] = "ResourceUnavailable.Delivering";
  TencentIaiErrorCode2["ResourceUnavailableFreeze"] = "ResourceUnavailable.Freeze";
  TencentIaiErrorCode2["ResourceUnavailableGetAuthInfoError"] = "ResourceUnavailable.GetAuthInfoError";
  TencentIaiErrorCode2["ResourceUnavailableInArrears"] = "ResourceUnavailable.InArrears";
  TencentIaiErrorCode2["ResourceUnavailableLowBalance"] = "ResourceUnavailable.LowBalance";
  TencentIaiErrorCode2["ResourceUnavailableNotExist"] = "ResourceUnavailable.NotExist";
  TencentIaiErrorCode2["ResourceUnavailableNotReady"] = "ResourceUnavailable.NotReady";
  TencentIaiErrorCode2["ResourceUnavailableRecover"] = "ResourceUnavailable.Recover";
  TencentIaiErrorCode2["ResourceUnavailableStopUsing"] = "ResourceUnavailable.StopUsing";
  TencentIaiErrorCode2["ResourceUnavailableUnknownStatus"] = "ResourceUnavailable.UnknownStatus";
  TencentIaiErrorCode2["ResourcesSoldOutChargeStatusException"] = "ResourcesSoldOut.ChargeStatusException";
  TencentIaiErrorCode2["UnsupportedOperationUnknowMethod"] = "UnsupportedOperation.UnknowMethod";
  return TencentIaiErrorCode2;
})(TencentIaiErrorCode || {});
const TENCENT_IAI_ERROR_CODES = /* @__PURE__ */ codeList([
  "UnsupportedOperation",
  "ResourceInUse",
  "InternalError",
  "RequestLimitExceeded",
  "AuthFailure.SecretIdNotFound",
  "LimitExceeded",
  "NoSuchVersion",
  "ResourceNotFound",
  "AuthFailure.SignatureFailure",
  "AuthFailure.SignatureExpire",
  "UnsupportedRegion",
  "UnauthorizedOperation",
  "InvalidParameter",
  "ResourceUnavailable",
  "AuthFailure.MFAFailure",
  "AuthFailure.UnauthorizedOperation",
  "AuthFailure.InvalidSecretId",
  "AuthFailure.TokenFailure",
  "DryRunOperation",
  "FailedOperation",
  "UnknownParameter",
  "UnsupportedProtocol",
  "InvalidParameterValue",
  "InvalidAction",
  "MissingParameter",
  "ResourceInsufficient",
  "FailedOperation.AcrossVersionsError",
  "FailedOperation.ConflictOperation",
  "FailedOperation.CreateFaceConcurrent",
  "FailedOperation.DuplicatedGroupDescription",
  "FailedOperation.FaceQualityNotQualified",
  "FailedOperation.FaceSizeTooSmall",
  "FailedOperation.GroupInDeletedState",
  "FailedOperation.GroupPersonMapExist",
  "FailedOperation.GroupPersonMapNotExist",
  "FailedOperation.ImageDecodeFailed",
  "FailedOperation.ImageDownloadError",
  "FailedOperation.ImageFacedetectFailed",
  "FailedOperation.ImageResolutionExceed",
  "FailedOperation.ImageResolutionTooSmall",
  "FailedOperation.ImageSizeExceed",
  "FailedOperation.RequestLimitExceeded",
  "FailedOperation.RequestTimeout",
  "FailedOperation.SearchFacesExceed",
  "FailedOperation.ServerError",
  "InvalidParameter.InvalidParameter",
  "InvalidParameterValue.AccountFaceNumExceed",
  "InvalidParameterValue.DeleteFaceNumExceed",
  "InvalidParameterValue.FaceMatchThresholdIllegal",
  "InvalidParameterValue.FaceModelVersionIllegal",
  "InvalidParameterValue.GroupExDescriptionsExceed",
  "InvalidParameterValue.GroupExDescriptionsNameIdentical",
  "InvalidParameterValue.GroupExDescriptionsNameIllegal",
  "InvalidParameterValue.GroupExDescriptionsNameTooLong",
  "InvalidParameterValue.GroupFaceNumExceed",
  "InvalidParameterValue.GroupIdAlreadyExist",
  "InvalidParameterValue.GroupIdIllegal",
  "InvalidParameterValue.GroupIdNotExist",
  "InvalidParameterValue.GroupIdNotExists",
  "InvalidParameterValue.GroupIdTooLong",
  "InvalidParameterValue.GroupIdsExceed",
  "InvalidParameterValue.GroupNameAlreadyExist",
  "InvalidParameterValue.GroupNameIllegal",
  "InvalidParameterValue.GroupNameTooLong",
  "InvalidParameterValue.GroupNumExceed",
  "InvalidParameterValue.GroupNumPerPersonExceed",
  "InvalidParameterValue.GroupTagIllegal",
  "InvalidParameterValue.GroupTagTooLong",
  "InvalidParameterValue.ImageEmpty",
  "InvalidParameterValue.ImageEmptyError",
  "InvalidParameterValue.LimitExceed",
  "InvalidParameterValue.NoFaceInGroups",
  "InvalidParameterValue.NoFaceInPhoto",
  "InvalidParameterValue.OffsetExceed",
  "InvalidParameterValue.PersonExDescriptionInfosExceed",
  "InvalidParameterValue.PersonExDescriptionsNameIdentical",
  "InvalidParameterValue.PersonExDescriptionsNameIllegal",
  "InvalidParameterValue.PersonExDescriptionsNameTooLong",
  "InvalidParameterValue.PersonExistInGroup",
  "InvalidParameterValue.PersonFaceNumExceed",
  "InvalidParameterValue.PersonGenderIllegal",
  "InvalidParameterValue.PersonIdAlreadyExist",
  "InvalidParameterValue.PersonIdIllegal",
  "InvalidParameterValue.PersonIdNotExist",
  "InvalidParameterValue.PersonIdTooLong",
  "InvalidParameterValue.PersonNameIllegal",
  "InvalidParameterValue.PersonNameTooLong",
  "InvalidParameterValue.QualityControlIllegal",
  "InvalidParameterValue.SearchPersonsExceed",
  "InvalidParameterValue.UniquePersonControlIllegal",
  "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
  "InvalidParameterValue.UploadFaceNumExceed",
  "InvalidParameterValue.UrlIllegal",
  "LimitExceeded.ErrorFaceNumExceed",
  "MissingParameter.ErrorParameterEmpty",
  "ResourceUnavailable.ChargeStatusException",
  "ResourceUnavailable.Delivering",
  "ResourceUnavailable.Freeze",
  "ResourceUnavailable.GetAuthInfoError",
  "ResourceUnavailable.InArrears",
  "ResourceUnavailable.LowBalance",
  "ResourceUnavailable.NotExist",
  "ResourceUnavailable.NotReady",
  "ResourceUnavailable.Recover",
  "ResourceUnavailable.StopUsing",
  "ResourceUnavailable.UnknownStatus",
  "ResourcesSoldOut.ChargeStatusException",
  "UnsupportedOperation.UnknowMethod"
]);
const CODES = /* @__PURE__ */ new Set(
  TENCENT_IAI_ERROR_CODES
);
const DEFINITION = {
  vendor: "tencent-iai",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
      codes: ["UnsupportedOperation"]
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: [
        "ResourceInUse",
        "FailedOperation.ConflictOperation",
        "FailedOperation.GroupInDeletedState"
      ]
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["InternalError", "FailedOperation.ServerError"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["RequestLimitExceeded", "FailedOperation.RequestLimitExceeded"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: [
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.MFAFailure",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.TokenFailure"
      ]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      codes: [
        "LimitExceeded",
        "InvalidParameterValue.AccountFaceNumExceed",
        "InvalidParameterValue.GroupFaceNumExceed",
        "InvalidParameterValue.GroupNumExceed",
        "InvalidParameterValue.GroupNumPerPersonExceed",
        "InvalidParameterValue.PersonFaceNumExceed",
        "LimitExceeded.ErrorFaceNumExceed"
      ]
    },
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: [
        "NoSuchVersion",
        "UnsupportedRegion",
        "UnsupportedProtocol",
        "InvalidAction",
        "UnsupportedOperation.UnknowMethod"
      ]
    },
    {
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: [
        "ResourceNotFound",
        "FailedOperation.GroupPersonMapNotExist",
        "InvalidParameterValue.GroupIdNotExist",
        "InvalidParameterValue.GroupIdNotExists",
        "InvalidParameterValue.PersonIdNotExist"
      ]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "SIGNATURE_INVALID",
      retry: "after-fix",
      codes: ["AuthFailure.SignatureFailure"]
    },
    {
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      codes: ["AuthFailure.SignatureExpire"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["UnauthorizedOperation", "AuthFailure.UnauthorizedOperation"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: [
        "InvalidParameter",
        "UnknownParameter",
        "InvalidParameterValue",
        "FailedOperation.AcrossVersionsError",
        "FailedOperation.DuplicatedGroupDescription",
        "FailedOperation.SearchFacesExceed",
        "InvalidParameter.InvalidParameter",
        "InvalidParameterValue.DeleteFaceNumExceed",
        "InvalidParameterValue.FaceMatchThresholdIllegal",
        "InvalidParameterValue.FaceModelVersionIllegal",
        "InvalidParameterValue.GroupExDescriptionsExceed",
        "InvalidParameterValue.GroupExDescriptionsNameIdentical",
        "InvalidParameterValue.GroupExDescriptionsNameIllegal",
        "InvalidParameterValue.GroupExDescriptionsNameTooLong",
        "InvalidParameterValue.GroupIdIllegal",
        "InvalidParameterValue.GroupIdTooLong",
        "InvalidParameterValue.GroupIdsExceed",
        "InvalidParameterValue.GroupNameIllegal",
        "InvalidParameterValue.GroupNameTooLong",
        "InvalidParameterValue.GroupTagIllegal",
        "InvalidParameterValue.GroupTagTooLong",
        "InvalidParameterValue.LimitExceed",
        "InvalidParameterValue.PersonExDescriptionInfosExceed",
        "InvalidParameterValue.PersonExDescriptionsNameIdentical",
        "InvalidParameterValue.PersonExDescriptionsNameIllegal",
        "InvalidParameterValue.PersonExDescriptionsNameTooLong",
        "InvalidParameterValue.PersonGenderIllegal",
        "InvalidParameterValue.PersonIdIllegal",
        "InvalidParameterValue.PersonIdTooLong",
        "InvalidParameterValue.PersonNameIllegal",
        "InvalidParameterValue.PersonNameTooLong",
        "InvalidParameterValue.QualityControlIllegal",
        "InvalidParameterValue.SearchPersonsExceed",
        "InvalidParameterValue.UniquePersonControlIllegal"
      ]
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [
        "ResourceUnavailable",
        "ResourceInsufficient",
        "ResourceUnavailable.GetAuthInfoError"
      ]
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["DryRunOperation"]
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["FailedOperation", "ResourceUnavailable.UnknownStatus"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["MissingParameter", "MissingParameter.ErrorParameterEmpty"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["FailedOperation.CreateFaceConcurrent"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: ["FailedOperation.FaceQualityNotQualified"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      codes: ["FailedOperation.FaceSizeTooSmall"]
    },
    {
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      codes: [
        "FailedOperation.GroupPersonMapExist",
        "InvalidParameterValue.GroupIdAlreadyExist",
        "InvalidParameterValue.GroupNameAlreadyExist",
        "InvalidParameterValue.PersonExistInGroup",
        "InvalidParameterValue.PersonIdAlreadyExist"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageDecodeFailed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageDownloadError"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageFacedetectFailed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "FailedOperation.ImageResolutionExceed",
        "FailedOperation.ImageSizeExceed"
      ]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["FailedOperation.ImageResolutionTooSmall"]
    },
    {
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
      codes: ["FailedOperation.RequestTimeout"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      codes: [
        "InvalidParameterValue.ImageEmpty",
        "InvalidParameterValue.ImageEmptyError"
      ]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["InvalidParameterValue.NoFaceInGroups"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["InvalidParameterValue.NoFaceInPhoto"]
    },
    {
      category: "OUT_OF_RANGE",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: ["InvalidParameterValue.OffsetExceed"]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UnsupportedGroupFaceModelVersion"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UploadFaceNumExceed"]
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UrlIllegal"]
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: [
        "ResourceUnavailable.ChargeStatusException",
        "ResourceUnavailable.InArrears",
        "ResourceUnavailable.LowBalance",
        "ResourcesSoldOut.ChargeStatusException"
      ]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "backoff",
      codes: ["ResourceUnavailable.Delivering"]
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: [
        "ResourceUnavailable.Freeze",
        "ResourceUnavailable.Recover",
        "ResourceUnavailable.StopUsing"
      ]
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      codes: ["ResourceUnavailable.NotExist", "ResourceUnavailable.NotReady"]
    }
  ]),
  aliases: /* @__PURE__ */ new Map([]),
  families: [
    {
      prefix: "AuthFailure",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "AuthFailure.InvalidAuthorization",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ResourcesSoldOut",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ActionOffline",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "InvalidRequest",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "IpInBlacklist",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    },
    {
      prefix: "IpNotInWhitelist",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix"
    },
    {
      prefix: "NoSuchProduct",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix"
    },
    {
      prefix: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "RequestLimitExceeded.IPLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "RequestLimitExceeded.UinLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff"
    },
    {
      prefix: "RequestSizeLimitExceeded",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix"
    },
    {
      prefix: "ResponseSizeLimitExceeded",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ServiceUnavailable",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.CompareFail",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.GroupCannotUpgrade",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "FailedOperation.GroupLostFaces",
      category: "DATA_LOSS",
      reason: "INTERNAL",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.JobCannnotRollback",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never"
    },
    {
      prefix: "FailedOperation.LifePhotoDetectFaces",
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.LifePhotoDetectFake",
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.LifePhotoDetectNoFaces",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.LifePhotoSizeError",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix"
    },
    {
      prefix: "FailedOperation.RpcFail",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.UnKnowError",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "FailedOperation.UpgradeJobIdNotExist",
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix"
    },
    {
      prefix: "ClientError",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    },
    {
      prefix: "ClientError.NetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientError.HttpStatusCodeError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientError.ParseJsonError",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff"
    },
    {
      prefix: "ClientError.IOError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientError.CircuitBreakerError",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff"
    },
    {
      prefix: "ClientError.CredentialError",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix"
    },
    {
      prefix: "ServerNetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientNetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff"
    },
    {
      prefix: "ClientParamsError",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix"
    }
  ],
  templates: /* @__PURE__ */ new Map([]),
  wire: {
    success: {
      absent: [["Response", "Error"], ["codeDesc"]],
      sentinel: {
        path: ["code"],
        in: [0]
      }
    },
    shapes: [
      {
        code: [["Response", "Error", "Code"]],
        message: [["Response", "Error", "Message"]],
        requestId: [
          ["Response", "RequestId"],
          {
            header: "x-tc-requestid"
          }
        ]
      },
      {
        requires: [["code"], ["codeDesc"]],
        code: [["codeDesc"], ["code"]],
        message: [["message"]]
      },
      {
        thrown: true,
        requires: [["requestId"], ["traceId"]],
        code: [["code"]],
        message: [["message"]],
        requestId: [["requestId"]],
        status: [["httpCode"]]
      },
      {
        thrown: true,
        requires: [["requestId"], ["traceId"]],
        message: [["message"]],
        requestId: [["requestId"]],
        status: [["httpCode"]]
      }
    ]
  }
};
const TENCENT_IAI_ERRORS = /* @__PURE__ */ errorTable([
  {
    code: "UnsupportedOperation",
    name: "UnsupportedOperation",
    httpStatuses: [],
    description: "Unsupported operation.",
    group: "Common error codes",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "never"
  },
  {
    code: "ResourceInUse",
    name: "ResourceInUse",
    httpStatuses: [],
    description: "Resource is in use.",
    group: "Common error codes",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff"
  },
  {
    code: "InternalError",
    name: "InternalError",
    httpStatuses: [],
    description: "Internal error.",
    group: "Common error codes",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff"
  },
  {
    code: "RequestLimitExceeded",
    name: "RequestLimitExceeded",
    httpStatuses: [],
    description: "The number of requests exceeds the frequency limit.",
    group: "Common error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff",
    note: "The one code that the Go SDK retries by itself when told to retry on rate limits."
  },
  {
    code: "AuthFailure.SecretIdNotFound",
    name: "AuthFailureSecretIdNotFound",
    httpStatuses: [],
    description: "Key does not exist. Check if the key has been deleted or disabled in the console, and if not, check if the key is correctly entered. Note that whitespaces should not exist before or after the key.",
    group: "Common error codes",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: "LimitExceeded",
    name: "LimitExceeded",
    httpStatuses: [],
    description: "Quota limit exceeded.",
    group: "Common error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A quota on what is stored or allocated; request frequency has its own code, RequestLimitExceeded."
  },
  {
    code: "NoSuchVersion",
    name: "NoSuchVersion",
    httpStatuses: [],
    description: "The API version does not exist.",
    group: "Common error codes",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The version is a value in the request, so another one can be named."
  },
  {
    code: "ResourceNotFound",
    name: "ResourceNotFound",
    httpStatuses: [],
    description: "The resource does not exist.",
    group: "Common error codes",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "AuthFailure.SignatureFailure",
    name: "AuthFailureSignatureFailure",
    httpStatuses: [],
    description: "Invalid signature. Signature calculation error. Please ensure you\u2019ve followed the signature calculation process described in the Signature API documentation.",
    group: "Common error codes",
    category: "UNAUTHENTICATED",
    reason: "SIGNATURE_INVALID",
    retry: "after-fix"
  },
  {
    code: "AuthFailure.SignatureExpire",
    name: "AuthFailureSignatureExpire",
    httpStatuses: [],
    description: "Signature expired. Timestamp and server time cannot differ by more than five minutes. Please ensure your current local time matches the standard time.",
    group: "Common error codes",
    category: "UNAUTHENTICATED",
    reason: "CREDENTIALS_EXPIRED",
    retry: "after-fix",
    note: "Sign again with a correct clock; the same signed request stays expired."
  },
  {
    code: "UnsupportedRegion",
    name: "UnsupportedRegion",
    httpStatuses: [],
    description: "API does not support the requested region.",
    group: "Common error codes",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The call exists and another Region value may serve it, so there is something to fix."
  },
  {
    code: "UnauthorizedOperation",
    name: "UnauthorizedOperation",
    httpStatuses: [],
    description: "Unauthorized operation.",
    group: "Common error codes",
    category: "PERMISSION_DENIED",
    reason: "PERMISSION_DENIED",
    retry: "after-fix"
  },
  {
    code: "InvalidParameter",
    name: "InvalidParameter",
    httpStatuses: [],
    description: "Incorrect parameter.",
    group: "Common error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ResourceUnavailable",
    name: "ResourceUnavailable",
    httpStatuses: [],
    description: "Resource is unavailable.",
    group: "Common error codes",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "The words state no cause; every sub-code on the page is about activation, billing or the account, so look there if it lasts."
  },
  {
    code: "AuthFailure.MFAFailure",
    name: "AuthFailureMFAFailure",
    httpStatuses: [],
    description: "MFA failed.",
    group: "Common error codes",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: "AuthFailure.UnauthorizedOperation",
    name: "AuthFailureUnauthorizedOperation",
    httpStatuses: [],
    description: "The request is not authorized. For more information, see the CAM documentation.",
    group: "Common error codes",
    category: "PERMISSION_DENIED",
    reason: "PERMISSION_DENIED",
    retry: "after-fix",
    note: "The identity is known but CAM grants no right, in spite of the AuthFailure prefix."
  },
  {
    code: "AuthFailure.InvalidSecretId",
    name: "AuthFailureInvalidSecretId",
    httpStatuses: [],
    description: "Invalid key (not a TencentCloud API key type).",
    group: "Common error codes",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix"
  },
  {
    code: "AuthFailure.TokenFailure",
    name: "AuthFailureTokenFailure",
    httpStatuses: [],
    description: "Token error.",
    group: "Common error codes",
    category: "UNAUTHENTICATED",
    reason: "UNAUTHENTICATED",
    retry: "after-fix",
    note: "The words do not say whether the temporary token is wrong or expired; get a new one either way."
  },
  {
    code: "DryRunOperation",
    name: "DryRunOperation",
    httpStatuses: [],
    description: "DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was used.",
    group: "Common error codes",
    category: "CANCELLED",
    reason: "TASK_CANCELLED",
    retry: "never",
    note: "Not a failure of the request: the caller asked for a dry run, it would have succeeded and nothing was carried out."
  },
  {
    code: "FailedOperation",
    name: "FailedOperation",
    httpStatuses: [],
    description: "Operation failed.",
    group: "Common error codes",
    category: "UNKNOWN",
    reason: "UNKNOWN",
    retry: "backoff",
    note: "The bare code states no cause."
  },
  {
    code: "UnknownParameter",
    name: "UnknownParameter",
    httpStatuses: [],
    description: "Unknown parameter.",
    group: "Common error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "UnsupportedProtocol",
    name: "UnsupportedProtocol",
    httpStatuses: [],
    description: "HTTP(S) request protocol error; only GET and POST requests are supported.",
    group: "Common error codes",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "Send it with GET or POST instead."
  },
  {
    code: "InvalidParameterValue",
    name: "InvalidParameterValue",
    httpStatuses: [],
    description: "Invalid parameter value.",
    group: "Common error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidAction",
    name: "InvalidAction",
    httpStatuses: [],
    description: "The API does not exist.",
    group: "Common error codes",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The Action is a value in the request, so the right one can be named."
  },
  {
    code: "MissingParameter",
    name: "MissingParameter",
    httpStatuses: [],
    description: "A parameter is missing.",
    group: "Common error codes",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ResourceInsufficient",
    name: "ResourceInsufficient",
    httpStatuses: [],
    description: "Insufficient resource.",
    group: "Common error codes",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "Read as the vendor being short of resources for now; the quota of the account has its own code, LimitExceeded."
  },
  {
    code: "FailedOperation.AcrossVersionsError",
    name: "FailedOperationAcrossVersionsError",
    httpStatuses: [],
    description: "This operation cannot be performed across algorithm model versions.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Name only groups of one algorithm model version in a call."
  },
  {
    code: "FailedOperation.ConflictOperation",
    name: "FailedOperationConflictOperation",
    httpStatuses: [],
    description: "The operations conflict. Do not operate on the same person simultaneously.",
    group: "Business error codes",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff"
  },
  {
    code: "FailedOperation.CreateFaceConcurrent",
    name: "FailedOperationCreateFaceConcurrent",
    httpStatuses: [],
    description: "Faces cannot be added concurrently.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "CONCURRENCY_LIMITED",
    retry: "backoff",
    note: "Add faces one call after another."
  },
  {
    code: "FailedOperation.DuplicatedGroupDescription",
    name: "FailedOperationDuplicatedGroupDescription",
    httpStatuses: [],
    description: "The custom description field must be unique in the group.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Two custom description fields given for one group are alike; no stored object is in the way."
  },
  {
    code: "FailedOperation.FaceQualityNotQualified",
    name: "FailedOperationFaceQualityNotQualified",
    httpStatuses: [],
    description: "The face image quality does not meet the requirement.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "FACE_QUALITY_TOO_LOW",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.FaceSizeTooSmall",
    name: "FailedOperationFaceSizeTooSmall",
    httpStatuses: [],
    description: "The face frame size is smaller than the MinFaceSize value, and the face is filtered out.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "FACE_TOO_SMALL",
    retry: "after-fix",
    note: "Send a larger face or a smaller MinFaceSize."
  },
  {
    code: "FailedOperation.GroupInDeletedState",
    name: "FailedOperationGroupInDeletedState",
    httpStatuses: [],
    description: "The current group is being deleted. Please wait.",
    group: "Business error codes",
    category: "ABORTED",
    reason: "RESOURCE_CONFLICT",
    retry: "backoff",
    note: "Waiting ends the conflict, but the group is then gone and must be created again."
  },
  {
    code: "FailedOperation.GroupPersonMapExist",
    name: "FailedOperationGroupPersonMapExist",
    httpStatuses: [],
    description: "The ID of the corresponding person is already in the group.",
    group: "Business error codes",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.GroupPersonMapNotExist",
    name: "FailedOperationGroupPersonMapNotExist",
    httpStatuses: [],
    description: "The ID of the corresponding person is not in the group.",
    group: "Business error codes",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.ImageDecodeFailed",
    name: "FailedOperationImageDecodeFailed",
    httpStatuses: [],
    description: "Image decoding failed.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DECODE_FAILED",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.ImageDownloadError",
    name: "FailedOperationImageDownloadError",
    httpStatuses: [],
    description: "An error occurred while downloading the image.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_DOWNLOAD_FAILED",
    retry: "after-fix",
    note: "Check that the URL can be reached from Tencent Cloud; it may also be a passing fault of its host."
  },
  {
    code: "FailedOperation.ImageFacedetectFailed",
    name: "FailedOperationImageFacedetectFailed",
    httpStatuses: [],
    description: "Face detection failed.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "FACE_DETECTION_FAILED",
    retry: "after-fix",
    note: "An image without a face has its own code, InvalidParameterValue.NoFaceInPhoto."
  },
  {
    code: "FailedOperation.ImageResolutionExceed",
    name: "FailedOperationImageResolutionExceed",
    httpStatuses: [],
    description: "The image resolution is too high.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.ImageResolutionTooSmall",
    name: "FailedOperationImageResolutionTooSmall",
    httpStatuses: [],
    description: "The image short edge resolution is smaller than 64.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_SIZE_OUT_OF_RANGE",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.ImageSizeExceed",
    name: "FailedOperationImageSizeExceed",
    httpStatuses: [],
    description: "The size of the Base64-encoded image cannot exceed 5 MB.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "MEDIA_TOO_LARGE",
    retry: "after-fix"
  },
  {
    code: "FailedOperation.RequestLimitExceeded",
    name: "FailedOperationRequestLimitExceeded",
    httpStatuses: [],
    description: "The request frequency exceeds the limit.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "RATE_LIMITED",
    retry: "backoff",
    note: "The same cause as RequestLimitExceeded, but neither the Go nor the Python SDK retries this code by itself."
  },
  {
    code: "FailedOperation.RequestTimeout",
    name: "FailedOperationRequestTimeout",
    httpStatuses: [],
    description: "The backend service timed out.",
    group: "Business error codes",
    category: "DEADLINE_EXCEEDED",
    reason: "TIMEOUT",
    retry: "backoff"
  },
  {
    code: "FailedOperation.SearchFacesExceed",
    name: "FailedOperationSearchFacesExceed",
    httpStatuses: [],
    description: "The number of faces searched for exceeds the limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A limit on one search, not on what is stored; search fewer groups or ask for fewer faces."
  },
  {
    code: "FailedOperation.ServerError",
    name: "FailedOperationServerError",
    httpStatuses: [],
    description: "The algorithm service is exceptional. Please retry.",
    group: "Business error codes",
    category: "INTERNAL",
    reason: "INTERNAL",
    retry: "backoff",
    note: "The page itself says to retry."
  },
  {
    code: "InvalidParameter.InvalidParameter",
    name: "InvalidParameterInvalidParameter",
    httpStatuses: [],
    description: "Invalid parameter.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.AccountFaceNumExceed",
    name: "InvalidParameterValueAccountFaceNumExceed",
    httpStatuses: [],
    description: "The number of faces in the account exceeds the limit.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A cap on stored faces, in spite of the InvalidParameterValue prefix; delete faces or have it raised."
  },
  {
    code: "InvalidParameterValue.DeleteFaceNumExceed",
    name: "InvalidParameterValueDeleteFaceNumExceed",
    httpStatuses: [],
    description: "The number of faces to be deleted exceeds the limit. Every person must have at least one face image.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "No quota is used up; leave the person at least one face, or delete the person."
  },
  {
    code: "InvalidParameterValue.FaceMatchThresholdIllegal",
    name: "InvalidParameterValueFaceMatchThresholdIllegal",
    httpStatuses: [],
    description: "Invalid FaceMatchThreshold parameter.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.FaceModelVersionIllegal",
    name: "InvalidParameterValueFaceModelVersionIllegal",
    httpStatuses: [],
    description: "The algorithm model version is invalid.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupExDescriptionsExceed",
    name: "InvalidParameterValueGroupExDescriptionsExceed",
    httpStatuses: [],
    description: "The array length of the group's custom description fields exceeds the limit. Up to 5 fields can be created.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A limit on a list in the request, not on stored objects."
  },
  {
    code: "InvalidParameterValue.GroupExDescriptionsNameIdentical",
    name: "InvalidParameterValueGroupExDescriptionsNameIdentical",
    httpStatuses: [],
    description: "The name of the group's custom description field must be unique.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Two names in the list are alike; no stored object is in the way."
  },
  {
    code: "InvalidParameterValue.GroupExDescriptionsNameIllegal",
    name: "InvalidParameterValueGroupExDescriptionsNameIllegal",
    httpStatuses: [],
    description: "The name of the group's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupExDescriptionsNameTooLong",
    name: "InvalidParameterValueGroupExDescriptionsNameTooLong",
    httpStatuses: [],
    description: "The name of the group's custom description field exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupFaceNumExceed",
    name: "InvalidParameterValueGroupFaceNumExceed",
    httpStatuses: [],
    description: "The number of faces in the group exceeds the limit.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A cap on faces stored in the group, in spite of the InvalidParameterValue prefix; delete faces or use another group."
  },
  {
    code: "InvalidParameterValue.GroupIdAlreadyExist",
    name: "InvalidParameterValueGroupIdAlreadyExist",
    httpStatuses: [],
    description: "The group ID already exists. It must be unique.",
    group: "Business error codes",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupIdIllegal",
    name: "InvalidParameterValueGroupIdIllegal",
    httpStatuses: [],
    description: "The group ID contains invalid characters. It can contain only letters, digits, and special symbols (-%@#&_).",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupIdNotExist",
    name: "InvalidParameterValueGroupIdNotExist",
    httpStatuses: [],
    description: "The group ID does not exist.",
    group: "Business error codes",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupIdNotExists",
    name: "InvalidParameterValueGroupIdNotExists",
    httpStatuses: [],
    description: "The corresponding group ID does not exist.",
    group: "Business error codes",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "Means the same as InvalidParameterValue.GroupIdNotExist; handle both."
  },
  {
    code: "InvalidParameterValue.GroupIdTooLong",
    name: "InvalidParameterValueGroupIdTooLong",
    httpStatuses: [],
    description: "The group ID exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupIdsExceed",
    name: "InvalidParameterValueGroupIdsExceed",
    httpStatuses: [],
    description: "The list of groups passed in exceeds the limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A limit on a list in the request, not on stored objects; name fewer groups per call."
  },
  {
    code: "InvalidParameterValue.GroupNameAlreadyExist",
    name: "InvalidParameterValueGroupNameAlreadyExist",
    httpStatuses: [],
    description: "The group name already exists. It must be unique.",
    group: "Business error codes",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupNameIllegal",
    name: "InvalidParameterValueGroupNameIllegal",
    httpStatuses: [],
    description: "The group name contains invalid characters. It can contain only letters, - , _ , and digits.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupNameTooLong",
    name: "InvalidParameterValueGroupNameTooLong",
    httpStatuses: [],
    description: "The group name exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupNumExceed",
    name: "InvalidParameterValueGroupNumExceed",
    httpStatuses: [],
    description: "The number of groups exceeds the limit. If you need more, please contact us.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A cap on stored groups that the vendor can raise; delete groups or contact them."
  },
  {
    code: "InvalidParameterValue.GroupNumPerPersonExceed",
    name: "InvalidParameterValueGroupNumPerPersonExceed",
    httpStatuses: [],
    description: "The number of groups exceeds the limit. One person can be added to up to 100 groups.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A stored cap that the page gives as fixed; take the person out of another group first."
  },
  {
    code: "InvalidParameterValue.GroupTagIllegal",
    name: "InvalidParameterValueGroupTagIllegal",
    httpStatuses: [],
    description: "The group remarks field contains invalid characters. It can contain only letters, - , _ , and digits.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.GroupTagTooLong",
    name: "InvalidParameterValueGroupTagTooLong",
    httpStatuses: [],
    description: "The group remarks field exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.ImageEmpty",
    name: "InvalidParameterValueImageEmpty",
    httpStatuses: [],
    description: "Empty image.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_MEDIA",
    retry: "after-fix",
    note: "The image was given but holds nothing; an absent parameter is MissingParameter."
  },
  {
    code: "InvalidParameterValue.ImageEmptyError",
    name: "InvalidParameterValueImageEmptyError",
    httpStatuses: [],
    description: "Empty image.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_MEDIA",
    retry: "after-fix",
    note: "Means the same as InvalidParameterValue.ImageEmpty; handle both."
  },
  {
    code: "InvalidParameterValue.LimitExceed",
    name: "InvalidParameterValueLimitExceed",
    httpStatuses: [],
    description: "The number of returned results exceeds the limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Ask for fewer results per call; not a quota, in spite of the name."
  },
  {
    code: "InvalidParameterValue.NoFaceInGroups",
    name: "InvalidParameterValueNoFaceInGroups",
    httpStatuses: [],
    description: "There are no faces in the specified group.",
    group: "Business error codes",
    category: "FAILED_PRECONDITION",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix",
    note: "The group is there but holds no faces yet; add some first. It says nothing about the image, so it is not NO_FACE_DETECTED."
  },
  {
    code: "InvalidParameterValue.NoFaceInPhoto",
    name: "InvalidParameterValueNoFaceInPhoto",
    httpStatuses: [],
    description: "There are no faces in the image.",
    group: "Business error codes",
    billing: "The billable API calls are successful calls and failed calls that return the error code InvalidParameterValue.NoFaceInPhoto (for images without face).",
    category: "INVALID_ARGUMENT",
    reason: "NO_FACE_DETECTED",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.OffsetExceed",
    name: "InvalidParameterValueOffsetExceed",
    httpStatuses: [],
    description: "The starting number is too large. Please check the length of the array to be requested.",
    group: "Business error codes",
    category: "OUT_OF_RANGE",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Reading past the end of a list is what OUT_OF_RANGE stands for."
  },
  {
    code: "InvalidParameterValue.PersonExDescriptionInfosExceed",
    name: "InvalidParameterValuePersonExDescriptionInfosExceed",
    httpStatuses: [],
    description: "The array length of the person's custom description fields exceeds the limit. Up to 5 fields are allowed.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A limit on a list in the request, not on stored objects."
  },
  {
    code: "InvalidParameterValue.PersonExDescriptionsNameIdentical",
    name: "InvalidParameterValuePersonExDescriptionsNameIdentical",
    httpStatuses: [],
    description: "The name of the person's custom description field must be unique.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "Two names in the list are alike; no stored object is in the way."
  },
  {
    code: "InvalidParameterValue.PersonExDescriptionsNameIllegal",
    name: "InvalidParameterValuePersonExDescriptionsNameIllegal",
    httpStatuses: [],
    description: "The name of the person's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonExDescriptionsNameTooLong",
    name: "InvalidParameterValuePersonExDescriptionsNameTooLong",
    httpStatuses: [],
    description: "The name of the person's custom description field exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonExistInGroup",
    name: "InvalidParameterValuePersonExistInGroup",
    httpStatuses: [],
    description: "The ID of the corresponding person is already in the group.",
    group: "Business error codes",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix",
    note: "Means the same as FailedOperation.GroupPersonMapExist; handle both."
  },
  {
    code: "InvalidParameterValue.PersonFaceNumExceed",
    name: "InvalidParameterValuePersonFaceNumExceed",
    httpStatuses: [],
    description: "The number of face images for the person exceeds the limit. One person can have up to 5 face images.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "A stored cap that the page gives as fixed; delete one of the faces of the person first."
  },
  {
    code: "InvalidParameterValue.PersonGenderIllegal",
    name: "InvalidParameterValuePersonGenderIllegal",
    httpStatuses: [],
    description: "An error occurred while setting person gender. 0: empty; 1: male; 2: female.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonIdAlreadyExist",
    name: "InvalidParameterValuePersonIdAlreadyExist",
    httpStatuses: [],
    description: "The person ID already exists. It must be unique.",
    group: "Business error codes",
    category: "ALREADY_EXISTS",
    reason: "RESOURCE_ALREADY_EXISTS",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonIdIllegal",
    name: "InvalidParameterValuePersonIdIllegal",
    httpStatuses: [],
    description: "The person ID contains invalid characters. It can contain only letters, digits, and -%@#&_.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonIdNotExist",
    name: "InvalidParameterValuePersonIdNotExist",
    httpStatuses: [],
    description: "The person ID does not exist.",
    group: "Business error codes",
    category: "NOT_FOUND",
    reason: "RESOURCE_NOT_FOUND",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonIdTooLong",
    name: "InvalidParameterValuePersonIdTooLong",
    httpStatuses: [],
    description: "The person ID field exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonNameIllegal",
    name: "InvalidParameterValuePersonNameIllegal",
    httpStatuses: [],
    description: "The person name contains invalid characters. It can contain only letters, - , _ , and digits.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.PersonNameTooLong",
    name: "InvalidParameterValuePersonNameTooLong",
    httpStatuses: [],
    description: "The person name exceeds the length limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.QualityControlIllegal",
    name: "InvalidParameterValueQualityControlIllegal",
    httpStatuses: [],
    description: "Invalid QualityControl parameter.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.SearchPersonsExceed",
    name: "InvalidParameterValueSearchPersonsExceed",
    httpStatuses: [],
    description: "The number of persons searched for exceeds the limit.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix",
    note: "A limit on one search, not on what is stored; ask for fewer persons or groups."
  },
  {
    code: "InvalidParameterValue.UniquePersonControlIllegal",
    name: "InvalidParameterValueUniquePersonControlIllegal",
    httpStatuses: [],
    description: "Invalid UniquePersonControl parameter.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
    name: "InvalidParameterValueUnsupportedGroupFaceModelVersion",
    httpStatuses: [],
    description: "This operation is not supported by algorithm model v2.0 or below.",
    group: "Business error codes",
    category: "FAILED_PRECONDITION",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The operation exists, the group is too old for it; use a group of a newer model version or upgrade this one."
  },
  {
    code: "InvalidParameterValue.UploadFaceNumExceed",
    name: "InvalidParameterValueUploadFaceNumExceed",
    httpStatuses: [],
    description: "Up to four faces can be uploaded at a time.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "REQUEST_TOO_LARGE",
    retry: "after-fix",
    note: "A batch that is too large, not a cap on what is stored; split the faces over several calls."
  },
  {
    code: "InvalidParameterValue.UrlIllegal",
    name: "InvalidParameterValueUrlIllegal",
    httpStatuses: [],
    description: "Invalid URL format.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "INVALID_URL",
    retry: "after-fix"
  },
  {
    code: "LimitExceeded.ErrorFaceNumExceed",
    name: "LimitExceededErrorFaceNumExceed",
    httpStatuses: [],
    description: "The number of faces exceeds the limit.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "QUOTA_EXCEEDED",
    retry: "after-top-up",
    note: "The words do not say which faces; the LimitExceeded prefix, a quota, decides."
  },
  {
    code: "MissingParameter.ErrorParameterEmpty",
    name: "MissingParameterErrorParameterEmpty",
    httpStatuses: [],
    description: "A required parameter is empty.",
    group: "Business error codes",
    category: "INVALID_ARGUMENT",
    reason: "MISSING_ARGUMENT",
    retry: "after-fix"
  },
  {
    code: "ResourceUnavailable.ChargeStatusException",
    name: "ResourceUnavailableChargeStatusException",
    httpStatuses: [],
    description: "The account is in arrears.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up"
  },
  {
    code: "ResourceUnavailable.Delivering",
    name: "ResourceUnavailableDelivering",
    httpStatuses: [],
    description: "The resource is being shipped.",
    group: "Business error codes",
    category: "FAILED_PRECONDITION",
    reason: "SERVICE_NOT_ACTIVATED",
    retry: "backoff",
    note: "What was bought is still being set up, so waiting is enough."
  },
  {
    code: "ResourceUnavailable.Freeze",
    name: "ResourceUnavailableFreeze",
    httpStatuses: [],
    description: "The account is frozen.",
    group: "Business error codes",
    category: "PERMISSION_DENIED",
    reason: "ACCOUNT_SUSPENDED",
    retry: "never"
  },
  {
    code: "ResourceUnavailable.GetAuthInfoError",
    name: "ResourceUnavailableGetAuthInfoError",
    httpStatuses: [],
    description: "Failed to get the authentication information.",
    group: "Business error codes",
    category: "UNAVAILABLE",
    reason: "SERVICE_UNAVAILABLE",
    retry: "backoff",
    note: "Read as the vendor failing to look the information up; wrong credentials are AuthFailure codes."
  },
  {
    code: "ResourceUnavailable.InArrears",
    name: "ResourceUnavailableInArrears",
    httpStatuses: [],
    description: "The account is in arrears.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up"
  },
  {
    code: "ResourceUnavailable.LowBalance",
    name: "ResourceUnavailableLowBalance",
    httpStatuses: [],
    description: "Insufficient balance.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up"
  },
  {
    code: "ResourceUnavailable.NotExist",
    name: "ResourceUnavailableNotExist",
    httpStatuses: [],
    description: "The billing status is unknown. Please check whether the service has been activated in the console.",
    group: "Business error codes",
    category: "FAILED_PRECONDITION",
    reason: "SERVICE_NOT_ACTIVATED",
    retry: "after-fix",
    note: "The page sends the caller to the console to see whether the service is activated."
  },
  {
    code: "ResourceUnavailable.NotReady",
    name: "ResourceUnavailableNotReady",
    httpStatuses: [],
    description: "The service is not activated.",
    group: "Business error codes",
    category: "FAILED_PRECONDITION",
    reason: "SERVICE_NOT_ACTIVATED",
    retry: "after-fix"
  },
  {
    code: "ResourceUnavailable.Recover",
    name: "ResourceUnavailableRecover",
    httpStatuses: [],
    description: "The resource has been repossessed.",
    group: "Business error codes",
    category: "PERMISSION_DENIED",
    reason: "ACCOUNT_SUSPENDED",
    retry: "never",
    note: "The vendor has taken the resource back; the page names nothing that the caller can do about it."
  },
  {
    code: "ResourceUnavailable.StopUsing",
    name: "ResourceUnavailableStopUsing",
    httpStatuses: [],
    description: "The service has been suspended for the account.",
    group: "Business error codes",
    category: "PERMISSION_DENIED",
    reason: "ACCOUNT_SUSPENDED",
    retry: "never"
  },
  {
    code: "ResourceUnavailable.UnknownStatus",
    name: "ResourceUnavailableUnknownStatus",
    httpStatuses: [],
    description: "The billing status is unknown.",
    group: "Business error codes",
    category: "UNKNOWN",
    reason: "UNKNOWN",
    retry: "backoff",
    note: "The vendor does not know the billing status and, unlike for ResourceUnavailable.NotExist, names nothing to check."
  },
  {
    code: "ResourcesSoldOut.ChargeStatusException",
    name: "ResourcesSoldOutChargeStatusException",
    httpStatuses: [],
    description: "The billing status is exceptional.",
    group: "Business error codes",
    category: "RESOURCE_EXHAUSTED",
    reason: "INSUFFICIENT_BALANCE",
    retry: "after-top-up",
    note: "The words leave open what is wrong with the billing; its namesake under ResourceUnavailable means arrears."
  },
  {
    code: "UnsupportedOperation.UnknowMethod",
    name: "UnsupportedOperationUnknowMethod",
    httpStatuses: [],
    description: "Unknown method name.",
    group: "Business error codes",
    category: "UNIMPLEMENTED",
    reason: "UNSUPPORTED_OPERATION",
    retry: "after-fix",
    note: "The method name is a value in the request, so the right one can be named."
  }
]);
function isTencentIaiErrorCode(value) {
  return CODES.has(value);
}
function isTencentIaiError(value, ...codes) {
  return isErrorOf(DEFINITION, value, codes);
}
function parseTencentIaiError(body, response) {
  return parseError(DEFINITION, body, response);
}
function formatTencentIaiMessage(code, ...params) {
  return formatMessage(
    TENCENT_IAI_ERRORS[code],
    DEFINITION.templates.get(code),
    params
  );
}
export {
  TENCENT_IAI_ERRORS,
  TENCENT_IAI_ERROR_CODES,
  TencentIaiErrorCode,
  formatTencentIaiMessage,
  isTencentIaiError,
  isTencentIaiErrorCode,
  parseTencentIaiError
};
//# sourceMappingURL=tencent-iai.js.map
