/**
 * The error codes of Tencent Cloud IAI: 108 codes, read on 2026-11-21.
 *
 * Generated from `specs/tencent-iai.yaml`: change the spec and run `npm run generate`.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
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
  textOf,
} from "./runtime/values.js";

/**
 * The error codes of Tencent Cloud IAI.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export enum TencentIaiErrorCode {
  /**
   * Unsupported operation.
   *
   * - Code: UnsupportedOperation
   * - Group: Common error codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry never
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  UnsupportedOperation = "UnsupportedOperation",
  /**
   * Resource is in use.
   *
   * - Code: ResourceInUse
   * - Group: Common error codes
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceInUse = "ResourceInUse",
  /**
   * Internal error.
   *
   * - Code: InternalError
   * - Group: Common error codes
   * - Category INTERNAL, reason INTERNAL, retry backoff
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InternalError = "InternalError",
  /**
   * The number of requests exceeds the frequency limit.
   *
   * - Code: RequestLimitExceeded
   * - Group: Common error codes
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: The one code that the Go SDK retries by itself when told to retry on rate limits.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  RequestLimitExceeded = "RequestLimitExceeded",
  /**
   * Key does not exist. Check if the key has been deleted or disabled in the console, and if not, check if the key is correctly entered. Note that whitespaces should not exist before or after the key.
   *
   * - Code: AuthFailure.SecretIdNotFound
   * - Group: Common error codes
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound",
  /**
   * Quota limit exceeded.
   *
   * - Code: LimitExceeded
   * - Group: Common error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A quota on what is stored or allocated; request frequency has its own code, RequestLimitExceeded.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  LimitExceeded = "LimitExceeded",
  /**
   * The API version does not exist.
   *
   * - Code: NoSuchVersion
   * - Group: Common error codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The version is a value in the request, so another one can be named.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  NoSuchVersion = "NoSuchVersion",
  /**
   * The resource does not exist.
   *
   * - Code: ResourceNotFound
   * - Group: Common error codes
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceNotFound = "ResourceNotFound",
  /**
   * Invalid signature. Signature calculation error. Please ensure you’ve followed the signature calculation process described in the Signature API documentation.
   *
   * - Code: AuthFailure.SignatureFailure
   * - Group: Common error codes
   * - Category UNAUTHENTICATED, reason SIGNATURE_INVALID, retry after-fix
   * - On the page: The example answer carries another message than the description of the same code in the table, and its description alone on the page has a typographic apostrophe.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureSignatureFailure = "AuthFailure.SignatureFailure",
  /**
   * Signature expired. Timestamp and server time cannot differ by more than five minutes. Please ensure your current local time matches the standard time.
   *
   * - Code: AuthFailure.SignatureExpire
   * - Group: Common error codes
   * - Category UNAUTHENTICATED, reason CREDENTIALS_EXPIRED, retry after-fix
   * - Note: Sign again with a correct clock; the same signed request stays expired.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureSignatureExpire = "AuthFailure.SignatureExpire",
  /**
   * API does not support the requested region.
   *
   * - Code: UnsupportedRegion
   * - Group: Common error codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The call exists and another Region value may serve it, so there is something to fix.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  UnsupportedRegion = "UnsupportedRegion",
  /**
   * Unauthorized operation.
   *
   * - Code: UnauthorizedOperation
   * - Group: Common error codes
   * - Category PERMISSION_DENIED, reason PERMISSION_DENIED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  UnauthorizedOperation = "UnauthorizedOperation",
  /**
   * Incorrect parameter.
   *
   * - Code: InvalidParameter
   * - Group: Common error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameter = "InvalidParameter",
  /**
   * Resource is unavailable.
   *
   * - Code: ResourceUnavailable
   * - Group: Common error codes
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: The words state no cause; every sub-code on the page is about activation, billing or the account, so look there if it lasts.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailable = "ResourceUnavailable",
  /**
   * MFA failed.
   *
   * - Code: AuthFailure.MFAFailure
   * - Group: Common error codes
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureMFAFailure = "AuthFailure.MFAFailure",
  /**
   * The request is not authorized. For more information, see the CAM documentation.
   *
   * - Code: AuthFailure.UnauthorizedOperation
   * - Group: Common error codes
   * - Category PERMISSION_DENIED, reason PERMISSION_DENIED, retry after-fix
   * - Note: The identity is known but CAM grants no right, in spite of the AuthFailure prefix.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation",
  /**
   * Invalid key (not a TencentCloud API key type).
   *
   * - Code: AuthFailure.InvalidSecretId
   * - Group: Common error codes
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId",
  /**
   * Token error.
   *
   * - Code: AuthFailure.TokenFailure
   * - Group: Common error codes
   * - Category UNAUTHENTICATED, reason UNAUTHENTICATED, retry after-fix
   * - Note: The words do not say whether the temporary token is wrong or expired; get a new one either way.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  AuthFailureTokenFailure = "AuthFailure.TokenFailure",
  /**
   * DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was used.
   *
   * - Code: DryRunOperation
   * - Group: Common error codes
   * - Category CANCELLED, reason TASK_CANCELLED, retry never
   * - Note: Not a failure of the request: the caller asked for a dry run, it would have succeeded and nothing was carried out.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  DryRunOperation = "DryRunOperation",
  /**
   * Operation failed.
   *
   * - Code: FailedOperation
   * - Group: Common error codes
   * - Category UNKNOWN, reason UNKNOWN, retry backoff
   * - Note: The bare code states no cause.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperation = "FailedOperation",
  /**
   * Unknown parameter.
   *
   * - Code: UnknownParameter
   * - Group: Common error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  UnknownParameter = "UnknownParameter",
  /**
   * HTTP(S) request protocol error; only GET and POST requests are supported.
   *
   * - Code: UnsupportedProtocol
   * - Group: Common error codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: Send it with GET or POST instead.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  UnsupportedProtocol = "UnsupportedProtocol",
  /**
   * Invalid parameter value.
   *
   * - Code: InvalidParameterValue
   * - Group: Common error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValue = "InvalidParameterValue",
  /**
   * The API does not exist.
   *
   * - Code: InvalidAction
   * - Group: Common error codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The Action is a value in the request, so the right one can be named.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidAction = "InvalidAction",
  /**
   * A parameter is missing.
   *
   * - Code: MissingParameter
   * - Group: Common error codes
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  MissingParameter = "MissingParameter",
  /**
   * Insufficient resource.
   *
   * - Code: ResourceInsufficient
   * - Group: Common error codes
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: Read as the vendor being short of resources for now; the quota of the account has its own code, LimitExceeded.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceInsufficient = "ResourceInsufficient",
  /**
   * This operation cannot be performed across algorithm model versions.
   *
   * - Code: FailedOperation.AcrossVersionsError
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Name only groups of one algorithm model version in a call.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationAcrossVersionsError = "FailedOperation.AcrossVersionsError",
  /**
   * The operations conflict. Do not operate on the same person simultaneously.
   *
   * - Code: FailedOperation.ConflictOperation
   * - Group: Business error codes
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationConflictOperation = "FailedOperation.ConflictOperation",
  /**
   * Faces cannot be added concurrently.
   *
   * - Code: FailedOperation.CreateFaceConcurrent
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason CONCURRENCY_LIMITED, retry backoff
   * - Note: Add faces one call after another.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationCreateFaceConcurrent = "FailedOperation.CreateFaceConcurrent",
  /**
   * The custom description field must be unique in the group.
   *
   * - Code: FailedOperation.DuplicatedGroupDescription
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Two custom description fields given for one group are alike; no stored object is in the way.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationDuplicatedGroupDescription = "FailedOperation.DuplicatedGroupDescription",
  /**
   * The face image quality does not meet the requirement.
   *
   * - Code: FailedOperation.FaceQualityNotQualified
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason FACE_QUALITY_TOO_LOW, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationFaceQualityNotQualified = "FailedOperation.FaceQualityNotQualified",
  /**
   * The face frame size is smaller than the MinFaceSize value, and the face is filtered out.
   *
   * - Code: FailedOperation.FaceSizeTooSmall
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason FACE_TOO_SMALL, retry after-fix
   * - Note: Send a larger face or a smaller MinFaceSize.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationFaceSizeTooSmall = "FailedOperation.FaceSizeTooSmall",
  /**
   * The current group is being deleted. Please wait.
   *
   * - Code: FailedOperation.GroupInDeletedState
   * - Group: Business error codes
   * - Category ABORTED, reason RESOURCE_CONFLICT, retry backoff
   * - Note: Waiting ends the conflict, but the group is then gone and must be created again.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationGroupInDeletedState = "FailedOperation.GroupInDeletedState",
  /**
   * The ID of the corresponding person is already in the group.
   *
   * - Code: FailedOperation.GroupPersonMapExist
   * - Group: Business error codes
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   * - On the page: Word for word the description of InvalidParameterValue.PersonExistInGroup.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationGroupPersonMapExist = "FailedOperation.GroupPersonMapExist",
  /**
   * The ID of the corresponding person is not in the group.
   *
   * - Code: FailedOperation.GroupPersonMapNotExist
   * - Group: Business error codes
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationGroupPersonMapNotExist = "FailedOperation.GroupPersonMapNotExist",
  /**
   * Image decoding failed.
   *
   * - Code: FailedOperation.ImageDecodeFailed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason MEDIA_DECODE_FAILED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationImageDecodeFailed = "FailedOperation.ImageDecodeFailed",
  /**
   * An error occurred while downloading the image.
   *
   * - Code: FailedOperation.ImageDownloadError
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason MEDIA_DOWNLOAD_FAILED, retry after-fix
   * - Note: Check that the URL can be reached from Tencent Cloud; it may also be a passing fault of its host.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationImageDownloadError = "FailedOperation.ImageDownloadError",
  /**
   * Face detection failed.
   *
   * - Code: FailedOperation.ImageFacedetectFailed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason FACE_DETECTION_FAILED, retry after-fix
   * - Note: An image without a face has its own code, InvalidParameterValue.NoFaceInPhoto.
   * - On the page: Facedetect is cased as one word, unlike every other compound in the codes.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationImageFacedetectFailed = "FailedOperation.ImageFacedetectFailed",
  /**
   * The image resolution is too high.
   *
   * - Code: FailedOperation.ImageResolutionExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationImageResolutionExceed = "FailedOperation.ImageResolutionExceed",
  /**
   * The image short edge resolution is smaller than 64.
   *
   * - Code: FailedOperation.ImageResolutionTooSmall
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason MEDIA_SIZE_OUT_OF_RANGE, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationImageResolutionTooSmall = "FailedOperation.ImageResolutionTooSmall",
  /**
   * The size of the Base64-encoded image cannot exceed 5 MB.
   *
   * - Code: FailedOperation.ImageSizeExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason MEDIA_TOO_LARGE, retry after-fix
   * - On the page: The description gives the rule instead of the failure.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationImageSizeExceed = "FailedOperation.ImageSizeExceed",
  /**
   * The request frequency exceeds the limit.
   *
   * - Code: FailedOperation.RequestLimitExceeded
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason RATE_LIMITED, retry backoff
   * - Note: The same cause as RequestLimitExceeded, but neither the Go nor the Python SDK retries this code by itself.
   * - On the page: Means the same as the common code RequestLimitExceeded.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationRequestLimitExceeded = "FailedOperation.RequestLimitExceeded",
  /**
   * The backend service timed out.
   *
   * - Code: FailedOperation.RequestTimeout
   * - Group: Business error codes
   * - Category DEADLINE_EXCEEDED, reason TIMEOUT, retry backoff
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationRequestTimeout = "FailedOperation.RequestTimeout",
  /**
   * The number of faces searched for exceeds the limit.
   *
   * - Code: FailedOperation.SearchFacesExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A limit on one search, not on what is stored; search fewer groups or ask for fewer faces.
   * - On the page: A limit on a search is a FailedOperation for faces but an InvalidParameterValue for persons (InvalidParameterValue.SearchPersonsExceed).
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationSearchFacesExceed = "FailedOperation.SearchFacesExceed",
  /**
   * The algorithm service is exceptional. Please retry.
   *
   * - Code: FailedOperation.ServerError
   * - Group: Business error codes
   * - Category INTERNAL, reason INTERNAL, retry backoff
   * - Note: The page itself says to retry.
   * - On the page: The service is called exceptional where abnormal is meant; so is the billing status in ResourcesSoldOut.ChargeStatusException.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  FailedOperationServerError = "FailedOperation.ServerError",
  /**
   * Invalid parameter.
   *
   * - Code: InvalidParameter.InvalidParameter
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - On the page: The sub-code only repeats its prefix.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterInvalidParameter = "InvalidParameter.InvalidParameter",
  /**
   * The number of faces in the account exceeds the limit.
   *
   * - Code: InvalidParameterValue.AccountFaceNumExceed
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A cap on stored faces, in spite of the InvalidParameterValue prefix; delete faces or have it raised.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueAccountFaceNumExceed = "InvalidParameterValue.AccountFaceNumExceed",
  /**
   * The number of faces to be deleted exceeds the limit. Every person must have at least one face image.
   *
   * - Code: InvalidParameterValue.DeleteFaceNumExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: No quota is used up; leave the person at least one face, or delete the person.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueDeleteFaceNumExceed = "InvalidParameterValue.DeleteFaceNumExceed",
  /**
   * Invalid FaceMatchThreshold parameter.
   *
   * - Code: InvalidParameterValue.FaceMatchThresholdIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueFaceMatchThresholdIllegal = "InvalidParameterValue.FaceMatchThresholdIllegal",
  /**
   * The algorithm model version is invalid.
   *
   * - Code: InvalidParameterValue.FaceModelVersionIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueFaceModelVersionIllegal = "InvalidParameterValue.FaceModelVersionIllegal",
  /**
   * The array length of the group's custom description fields exceeds the limit. Up to 5 fields can be created.
   *
   * - Code: InvalidParameterValue.GroupExDescriptionsExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A limit on a list in the request, not on stored objects.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupExDescriptionsExceed = "InvalidParameterValue.GroupExDescriptionsExceed",
  /**
   * The name of the group's custom description field must be unique.
   *
   * - Code: InvalidParameterValue.GroupExDescriptionsNameIdentical
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Two names in the list are alike; no stored object is in the way.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupExDescriptionsNameIdentical = "InvalidParameterValue.GroupExDescriptionsNameIdentical",
  /**
   * The name of the group's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.
   *
   * - Code: InvalidParameterValue.GroupExDescriptionsNameIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupExDescriptionsNameIllegal = "InvalidParameterValue.GroupExDescriptionsNameIllegal",
  /**
   * The name of the group's custom description field exceeds the length limit.
   *
   * - Code: InvalidParameterValue.GroupExDescriptionsNameTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupExDescriptionsNameTooLong = "InvalidParameterValue.GroupExDescriptionsNameTooLong",
  /**
   * The number of faces in the group exceeds the limit.
   *
   * - Code: InvalidParameterValue.GroupFaceNumExceed
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A cap on faces stored in the group, in spite of the InvalidParameterValue prefix; delete faces or use another group.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupFaceNumExceed = "InvalidParameterValue.GroupFaceNumExceed",
  /**
   * The group ID already exists. It must be unique.
   *
   * - Code: InvalidParameterValue.GroupIdAlreadyExist
   * - Group: Business error codes
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupIdAlreadyExist = "InvalidParameterValue.GroupIdAlreadyExist",
  /**
   * The group ID contains invalid characters. It can contain only letters, digits, and special symbols (-%\@#&_).
   *
   * - Code: InvalidParameterValue.GroupIdIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupIdIllegal = "InvalidParameterValue.GroupIdIllegal",
  /**
   * The group ID does not exist.
   *
   * - Code: InvalidParameterValue.GroupIdNotExist
   * - Group: Business error codes
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupIdNotExist = "InvalidParameterValue.GroupIdNotExist",
  /**
   * The corresponding group ID does not exist.
   *
   * - Code: InvalidParameterValue.GroupIdNotExists
   * - Group: Business error codes
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: Means the same as InvalidParameterValue.GroupIdNotExist; handle both.
   * - On the page: Means the same as InvalidParameterValue.GroupIdNotExist, from which one letter tells it.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupIdNotExists = "InvalidParameterValue.GroupIdNotExists",
  /**
   * The group ID exceeds the length limit.
   *
   * - Code: InvalidParameterValue.GroupIdTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupIdTooLong = "InvalidParameterValue.GroupIdTooLong",
  /**
   * The list of groups passed in exceeds the limit.
   *
   * - Code: InvalidParameterValue.GroupIdsExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A limit on a list in the request, not on stored objects; name fewer groups per call.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupIdsExceed = "InvalidParameterValue.GroupIdsExceed",
  /**
   * The group name already exists. It must be unique.
   *
   * - Code: InvalidParameterValue.GroupNameAlreadyExist
   * - Group: Business error codes
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupNameAlreadyExist = "InvalidParameterValue.GroupNameAlreadyExist",
  /**
   * The group name contains invalid characters. It can contain only letters, - , _ , and digits.
   *
   * - Code: InvalidParameterValue.GroupNameIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupNameIllegal = "InvalidParameterValue.GroupNameIllegal",
  /**
   * The group name exceeds the length limit.
   *
   * - Code: InvalidParameterValue.GroupNameTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupNameTooLong = "InvalidParameterValue.GroupNameTooLong",
  /**
   * The number of groups exceeds the limit. If you need more, please contact us.
   *
   * - Code: InvalidParameterValue.GroupNumExceed
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A cap on stored groups that the vendor can raise; delete groups or contact them.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupNumExceed = "InvalidParameterValue.GroupNumExceed",
  /**
   * The number of groups exceeds the limit. One person can be added to up to 100 groups.
   *
   * - Code: InvalidParameterValue.GroupNumPerPersonExceed
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A stored cap that the page gives as fixed; take the person out of another group first.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupNumPerPersonExceed = "InvalidParameterValue.GroupNumPerPersonExceed",
  /**
   * The group remarks field contains invalid characters. It can contain only letters, - , _ , and digits.
   *
   * - Code: InvalidParameterValue.GroupTagIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupTagIllegal = "InvalidParameterValue.GroupTagIllegal",
  /**
   * The group remarks field exceeds the length limit.
   *
   * - Code: InvalidParameterValue.GroupTagTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueGroupTagTooLong = "InvalidParameterValue.GroupTagTooLong",
  /**
   * Empty image.
   *
   * - Code: InvalidParameterValue.ImageEmpty
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
   * - Note: The image was given but holds nothing; an absent parameter is MissingParameter.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueImageEmpty = "InvalidParameterValue.ImageEmpty",
  /**
   * Empty image.
   *
   * - Code: InvalidParameterValue.ImageEmptyError
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_MEDIA, retry after-fix
   * - Note: Means the same as InvalidParameterValue.ImageEmpty; handle both.
   * - On the page: Word for word the description of InvalidParameterValue.ImageEmpty.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueImageEmptyError = "InvalidParameterValue.ImageEmptyError",
  /**
   * The number of returned results exceeds the limit.
   *
   * - Code: InvalidParameterValue.LimitExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Ask for fewer results per call; not a quota, in spite of the name.
   * - On the page: About the number of results that one call returns, though the name is that of the quota code LimitExceeded but for its ending.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueLimitExceed = "InvalidParameterValue.LimitExceed",
  /**
   * There are no faces in the specified group.
   *
   * - Code: InvalidParameterValue.NoFaceInGroups
   * - Group: Business error codes
   * - Category FAILED_PRECONDITION, reason RESOURCE_NOT_FOUND, retry after-fix
   * - Note: The group is there but holds no faces yet; add some first. It says nothing about the image, so it is not NO_FACE_DETECTED.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueNoFaceInGroups = "InvalidParameterValue.NoFaceInGroups",
  /**
   * There are no faces in the image.
   *
   * - Code: InvalidParameterValue.NoFaceInPhoto
   * - Billing: The billable API calls are successful calls and failed calls that return the error code InvalidParameterValue.NoFaceInPhoto (for images without face).
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueNoFaceInPhoto = "InvalidParameterValue.NoFaceInPhoto",
  /**
   * The starting number is too large. Please check the length of the array to be requested.
   *
   * - Code: InvalidParameterValue.OffsetExceed
   * - Group: Business error codes
   * - Category OUT_OF_RANGE, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Reading past the end of a list is what OUT_OF_RANGE stands for.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueOffsetExceed = "InvalidParameterValue.OffsetExceed",
  /**
   * The array length of the person's custom description fields exceeds the limit. Up to 5 fields are allowed.
   *
   * - Code: InvalidParameterValue.PersonExDescriptionInfosExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A limit on a list in the request, not on stored objects.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonExDescriptionInfosExceed = "InvalidParameterValue.PersonExDescriptionInfosExceed",
  /**
   * The name of the person's custom description field must be unique.
   *
   * - Code: InvalidParameterValue.PersonExDescriptionsNameIdentical
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: Two names in the list are alike; no stored object is in the way.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonExDescriptionsNameIdentical = "InvalidParameterValue.PersonExDescriptionsNameIdentical",
  /**
   * The name of the person's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.
   *
   * - Code: InvalidParameterValue.PersonExDescriptionsNameIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonExDescriptionsNameIllegal = "InvalidParameterValue.PersonExDescriptionsNameIllegal",
  /**
   * The name of the person's custom description field exceeds the length limit.
   *
   * - Code: InvalidParameterValue.PersonExDescriptionsNameTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonExDescriptionsNameTooLong = "InvalidParameterValue.PersonExDescriptionsNameTooLong",
  /**
   * The ID of the corresponding person is already in the group.
   *
   * - Code: InvalidParameterValue.PersonExistInGroup
   * - Group: Business error codes
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   * - Note: Means the same as FailedOperation.GroupPersonMapExist; handle both.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonExistInGroup = "InvalidParameterValue.PersonExistInGroup",
  /**
   * The number of face images for the person exceeds the limit. One person can have up to 5 face images.
   *
   * - Code: InvalidParameterValue.PersonFaceNumExceed
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: A stored cap that the page gives as fixed; delete one of the faces of the person first.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonFaceNumExceed = "InvalidParameterValue.PersonFaceNumExceed",
  /**
   * An error occurred while setting person gender. 0: empty; 1: male; 2: female.
   *
   * - Code: InvalidParameterValue.PersonGenderIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonGenderIllegal = "InvalidParameterValue.PersonGenderIllegal",
  /**
   * The person ID already exists. It must be unique.
   *
   * - Code: InvalidParameterValue.PersonIdAlreadyExist
   * - Group: Business error codes
   * - Category ALREADY_EXISTS, reason RESOURCE_ALREADY_EXISTS, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonIdAlreadyExist = "InvalidParameterValue.PersonIdAlreadyExist",
  /**
   * The person ID contains invalid characters. It can contain only letters, digits, and -%\@#&_.
   *
   * - Code: InvalidParameterValue.PersonIdIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonIdIllegal = "InvalidParameterValue.PersonIdIllegal",
  /**
   * The person ID does not exist.
   *
   * - Code: InvalidParameterValue.PersonIdNotExist
   * - Group: Business error codes
   * - Category NOT_FOUND, reason RESOURCE_NOT_FOUND, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonIdNotExist = "InvalidParameterValue.PersonIdNotExist",
  /**
   * The person ID field exceeds the length limit.
   *
   * - Code: InvalidParameterValue.PersonIdTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonIdTooLong = "InvalidParameterValue.PersonIdTooLong",
  /**
   * The person name contains invalid characters. It can contain only letters, - , _ , and digits.
   *
   * - Code: InvalidParameterValue.PersonNameIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonNameIllegal = "InvalidParameterValue.PersonNameIllegal",
  /**
   * The person name exceeds the length limit.
   *
   * - Code: InvalidParameterValue.PersonNameTooLong
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValuePersonNameTooLong = "InvalidParameterValue.PersonNameTooLong",
  /**
   * Invalid QualityControl parameter.
   *
   * - Code: InvalidParameterValue.QualityControlIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueQualityControlIllegal = "InvalidParameterValue.QualityControlIllegal",
  /**
   * The number of persons searched for exceeds the limit.
   *
   * - Code: InvalidParameterValue.SearchPersonsExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   * - Note: A limit on one search, not on what is stored; ask for fewer persons or groups.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueSearchPersonsExceed = "InvalidParameterValue.SearchPersonsExceed",
  /**
   * Invalid UniquePersonControl parameter.
   *
   * - Code: InvalidParameterValue.UniquePersonControlIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueUniquePersonControlIllegal = "InvalidParameterValue.UniquePersonControlIllegal",
  /**
   * This operation is not supported by algorithm model v2.0 or below.
   *
   * - Code: InvalidParameterValue.UnsupportedGroupFaceModelVersion
   * - Group: Business error codes
   * - Category FAILED_PRECONDITION, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The operation exists, the group is too old for it; use a group of a newer model version or upgrade this one.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueUnsupportedGroupFaceModelVersion = "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
  /**
   * Up to four faces can be uploaded at a time.
   *
   * - Code: InvalidParameterValue.UploadFaceNumExceed
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason REQUEST_TOO_LARGE, retry after-fix
   * - Note: A batch that is too large, not a cap on what is stored; split the faces over several calls.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueUploadFaceNumExceed = "InvalidParameterValue.UploadFaceNumExceed",
  /**
   * Invalid URL format.
   *
   * - Code: InvalidParameterValue.UrlIllegal
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason INVALID_URL, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  InvalidParameterValueUrlIllegal = "InvalidParameterValue.UrlIllegal",
  /**
   * The number of faces exceeds the limit.
   *
   * - Code: LimitExceeded.ErrorFaceNumExceed
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason QUOTA_EXCEEDED, retry after-top-up
   * - Note: The words do not say which faces; the LimitExceeded prefix, a quota, decides.
   * - On the page: The description does not say which faces are counted, in the image, the request or the account.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  LimitExceededErrorFaceNumExceed = "LimitExceeded.ErrorFaceNumExceed",
  /**
   * A required parameter is empty.
   *
   * - Code: MissingParameter.ErrorParameterEmpty
   * - Group: Business error codes
   * - Category INVALID_ARGUMENT, reason MISSING_ARGUMENT, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  MissingParameterErrorParameterEmpty = "MissingParameter.ErrorParameterEmpty",
  /**
   * The account is in arrears.
   *
   * - Code: ResourceUnavailable.ChargeStatusException
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   * - On the page: The same description as ResourceUnavailable.InArrears, while ResourcesSoldOut.ChargeStatusException, of the same name, says only that the billing status is exceptional.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableChargeStatusException = "ResourceUnavailable.ChargeStatusException",
  /**
   * The resource is being shipped.
   *
   * - Code: ResourceUnavailable.Delivering
   * - Group: Business error codes
   * - Category FAILED_PRECONDITION, reason SERVICE_NOT_ACTIVATED, retry backoff
   * - Note: What was bought is still being set up, so waiting is enough.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableDelivering = "ResourceUnavailable.Delivering",
  /**
   * The account is frozen.
   *
   * - Code: ResourceUnavailable.Freeze
   * - Group: Business error codes
   * - Category PERMISSION_DENIED, reason ACCOUNT_SUSPENDED, retry never
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableFreeze = "ResourceUnavailable.Freeze",
  /**
   * Failed to get the authentication information.
   *
   * - Code: ResourceUnavailable.GetAuthInfoError
   * - Group: Business error codes
   * - Category UNAVAILABLE, reason SERVICE_UNAVAILABLE, retry backoff
   * - Note: Read as the vendor failing to look the information up; wrong credentials are AuthFailure codes.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableGetAuthInfoError = "ResourceUnavailable.GetAuthInfoError",
  /**
   * The account is in arrears.
   *
   * - Code: ResourceUnavailable.InArrears
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableInArrears = "ResourceUnavailable.InArrears",
  /**
   * Insufficient balance.
   *
   * - Code: ResourceUnavailable.LowBalance
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableLowBalance = "ResourceUnavailable.LowBalance",
  /**
   * The billing status is unknown. Please check whether the service has been activated in the console.
   *
   * - Code: ResourceUnavailable.NotExist
   * - Group: Business error codes
   * - Category FAILED_PRECONDITION, reason SERVICE_NOT_ACTIVATED, retry after-fix
   * - Note: The page sends the caller to the console to see whether the service is activated.
   * - On the page: Named as if something did not exist but described as an unknown billing status, like ResourceUnavailable.UnknownStatus.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableNotExist = "ResourceUnavailable.NotExist",
  /**
   * The service is not activated.
   *
   * - Code: ResourceUnavailable.NotReady
   * - Group: Business error codes
   * - Category FAILED_PRECONDITION, reason SERVICE_NOT_ACTIVATED, retry after-fix
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableNotReady = "ResourceUnavailable.NotReady",
  /**
   * The resource has been repossessed.
   *
   * - Code: ResourceUnavailable.Recover
   * - Group: Business error codes
   * - Category PERMISSION_DENIED, reason ACCOUNT_SUSPENDED, retry never
   * - Note: The vendor has taken the resource back; the page names nothing that the caller can do about it.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableRecover = "ResourceUnavailable.Recover",
  /**
   * The service has been suspended for the account.
   *
   * - Code: ResourceUnavailable.StopUsing
   * - Group: Business error codes
   * - Category PERMISSION_DENIED, reason ACCOUNT_SUSPENDED, retry never
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableStopUsing = "ResourceUnavailable.StopUsing",
  /**
   * The billing status is unknown.
   *
   * - Code: ResourceUnavailable.UnknownStatus
   * - Group: Business error codes
   * - Category UNKNOWN, reason UNKNOWN, retry backoff
   * - Note: The vendor does not know the billing status and, unlike for ResourceUnavailable.NotExist, names nothing to check.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourceUnavailableUnknownStatus = "ResourceUnavailable.UnknownStatus",
  /**
   * The billing status is exceptional.
   *
   * - Code: ResourcesSoldOut.ChargeStatusException
   * - Group: Business error codes
   * - Category RESOURCE_EXHAUSTED, reason INSUFFICIENT_BALANCE, retry after-top-up
   * - Note: The words leave open what is wrong with the billing; its namesake under ResourceUnavailable means arrears.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  ResourcesSoldOutChargeStatusException = "ResourcesSoldOut.ChargeStatusException",
  /**
   * Unknown method name.
   *
   * - Code: UnsupportedOperation.UnknowMethod
   * - Group: Business error codes
   * - Category UNIMPLEMENTED, reason UNSUPPORTED_OPERATION, retry after-fix
   * - Note: The method name is a value in the request, so the right one can be named.
   * - On the page: A typo in the code itself, for UnknownMethod; it is so on the wire too, since the Go SDK spells its value alike.
   *
   * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
   */
  UnsupportedOperationUnknowMethod = "UnsupportedOperation.UnknowMethod",
}

/**
 * Unsupported operation.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiUnsupportedOperationError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.UnsupportedOperation;
  readonly vendor: "tencent-iai";
  readonly rawCode: "UnsupportedOperation";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "never";
}

/**
 * Resource is in use.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceInUseError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceInUse;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceInUse";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Internal error.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInternalErrorError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InternalError;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InternalError";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * The number of requests exceeds the frequency limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiRequestLimitExceededError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.RequestLimitExceeded;
  readonly vendor: "tencent-iai";
  readonly rawCode: "RequestLimitExceeded";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * Key does not exist. Check if the key has been deleted or disabled in the console, and if not, check if the key is correctly entered. Note that whitespaces should not exist before or after the key.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureSecretIdNotFoundError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureSecretIdNotFound;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.SecretIdNotFound";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * Quota limit exceeded.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiLimitExceededError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.LimitExceeded;
  readonly vendor: "tencent-iai";
  readonly rawCode: "LimitExceeded";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * The API version does not exist.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiNoSuchVersionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.NoSuchVersion;
  readonly vendor: "tencent-iai";
  readonly rawCode: "NoSuchVersion";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * The resource does not exist.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceNotFoundError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceNotFound;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceNotFound";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Invalid signature. Signature calculation error. Please ensure you’ve followed the signature calculation process described in the Signature API documentation.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureSignatureFailureError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureSignatureFailure;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.SignatureFailure";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "SIGNATURE_INVALID";
  readonly retry: "after-fix";
}

/**
 * Signature expired. Timestamp and server time cannot differ by more than five minutes. Please ensure your current local time matches the standard time.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureSignatureExpireError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureSignatureExpire;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.SignatureExpire";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "CREDENTIALS_EXPIRED";
  readonly retry: "after-fix";
}

/**
 * API does not support the requested region.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiUnsupportedRegionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.UnsupportedRegion;
  readonly vendor: "tencent-iai";
  readonly rawCode: "UnsupportedRegion";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * Unauthorized operation.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiUnauthorizedOperationError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.UnauthorizedOperation;
  readonly vendor: "tencent-iai";
  readonly rawCode: "UnauthorizedOperation";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "PERMISSION_DENIED";
  readonly retry: "after-fix";
}

/**
 * Incorrect parameter.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameter;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameter";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Resource is unavailable.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailable;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * MFA failed.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureMFAFailureError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureMFAFailure;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.MFAFailure";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * The request is not authorized. For more information, see the CAM documentation.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureUnauthorizedOperationError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureUnauthorizedOperation;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.UnauthorizedOperation";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "PERMISSION_DENIED";
  readonly retry: "after-fix";
}

/**
 * Invalid key (not a TencentCloud API key type).
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureInvalidSecretIdError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureInvalidSecretId;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.InvalidSecretId";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * Token error.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiAuthFailureTokenFailureError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.AuthFailureTokenFailure;
  readonly vendor: "tencent-iai";
  readonly rawCode: "AuthFailure.TokenFailure";
  readonly category: "UNAUTHENTICATED";
  readonly reason: "UNAUTHENTICATED";
  readonly retry: "after-fix";
}

/**
 * DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was used.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiDryRunOperationError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.DryRunOperation;
  readonly vendor: "tencent-iai";
  readonly rawCode: "DryRunOperation";
  readonly category: "CANCELLED";
  readonly reason: "TASK_CANCELLED";
  readonly retry: "never";
}

/**
 * Operation failed.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperation;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation";
  readonly category: "UNKNOWN";
  readonly reason: "UNKNOWN";
  readonly retry: "backoff";
}

/**
 * Unknown parameter.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiUnknownParameterError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.UnknownParameter;
  readonly vendor: "tencent-iai";
  readonly rawCode: "UnknownParameter";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * HTTP(S) request protocol error; only GET and POST requests are supported.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiUnsupportedProtocolError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.UnsupportedProtocol;
  readonly vendor: "tencent-iai";
  readonly rawCode: "UnsupportedProtocol";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * Invalid parameter value.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValue;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The API does not exist.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidActionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidAction;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidAction";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * A parameter is missing.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiMissingParameterError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.MissingParameter;
  readonly vendor: "tencent-iai";
  readonly rawCode: "MissingParameter";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Insufficient resource.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceInsufficientError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceInsufficient;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceInsufficient";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * This operation cannot be performed across algorithm model versions.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationAcrossVersionsErrorError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationAcrossVersionsError;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.AcrossVersionsError";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The operations conflict. Do not operate on the same person simultaneously.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationConflictOperationError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationConflictOperation;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ConflictOperation";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * Faces cannot be added concurrently.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationCreateFaceConcurrentError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationCreateFaceConcurrent;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.CreateFaceConcurrent";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "CONCURRENCY_LIMITED";
  readonly retry: "backoff";
}

/**
 * The custom description field must be unique in the group.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationDuplicatedGroupDescriptionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationDuplicatedGroupDescription;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.DuplicatedGroupDescription";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The face image quality does not meet the requirement.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationFaceQualityNotQualifiedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationFaceQualityNotQualified;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.FaceQualityNotQualified";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_QUALITY_TOO_LOW";
  readonly retry: "after-fix";
}

/**
 * The face frame size is smaller than the MinFaceSize value, and the face is filtered out.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationFaceSizeTooSmallError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationFaceSizeTooSmall;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.FaceSizeTooSmall";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_TOO_SMALL";
  readonly retry: "after-fix";
}

/**
 * The current group is being deleted. Please wait.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationGroupInDeletedStateError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationGroupInDeletedState;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.GroupInDeletedState";
  readonly category: "ABORTED";
  readonly reason: "RESOURCE_CONFLICT";
  readonly retry: "backoff";
}

/**
 * The ID of the corresponding person is already in the group.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationGroupPersonMapExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationGroupPersonMapExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.GroupPersonMapExist";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * The ID of the corresponding person is not in the group.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationGroupPersonMapNotExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationGroupPersonMapNotExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.GroupPersonMapNotExist";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * Image decoding failed.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationImageDecodeFailedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationImageDecodeFailed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ImageDecodeFailed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DECODE_FAILED";
  readonly retry: "after-fix";
}

/**
 * An error occurred while downloading the image.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationImageDownloadErrorError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationImageDownloadError;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ImageDownloadError";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_DOWNLOAD_FAILED";
  readonly retry: "after-fix";
}

/**
 * Face detection failed.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationImageFacedetectFailedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationImageFacedetectFailed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ImageFacedetectFailed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "FACE_DETECTION_FAILED";
  readonly retry: "after-fix";
}

/**
 * The image resolution is too high.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationImageResolutionExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationImageResolutionExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ImageResolutionExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * The image short edge resolution is smaller than 64.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationImageResolutionTooSmallError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationImageResolutionTooSmall;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ImageResolutionTooSmall";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_SIZE_OUT_OF_RANGE";
  readonly retry: "after-fix";
}

/**
 * The size of the Base64-encoded image cannot exceed 5 MB.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationImageSizeExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationImageSizeExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ImageSizeExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MEDIA_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * The request frequency exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationRequestLimitExceededError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationRequestLimitExceeded;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.RequestLimitExceeded";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "RATE_LIMITED";
  readonly retry: "backoff";
}

/**
 * The backend service timed out.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationRequestTimeoutError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationRequestTimeout;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.RequestTimeout";
  readonly category: "DEADLINE_EXCEEDED";
  readonly reason: "TIMEOUT";
  readonly retry: "backoff";
}

/**
 * The number of faces searched for exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationSearchFacesExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationSearchFacesExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.SearchFacesExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The algorithm service is exceptional. Please retry.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiFailedOperationServerErrorError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.FailedOperationServerError;
  readonly vendor: "tencent-iai";
  readonly rawCode: "FailedOperation.ServerError";
  readonly category: "INTERNAL";
  readonly reason: "INTERNAL";
  readonly retry: "backoff";
}

/**
 * Invalid parameter.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterInvalidParameterError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterInvalidParameter;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameter.InvalidParameter";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The number of faces in the account exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueAccountFaceNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueAccountFaceNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.AccountFaceNumExceed";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * The number of faces to be deleted exceeds the limit. Every person must have at least one face image.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueDeleteFaceNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueDeleteFaceNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.DeleteFaceNumExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid FaceMatchThreshold parameter.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueFaceMatchThresholdIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueFaceMatchThresholdIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.FaceMatchThresholdIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The algorithm model version is invalid.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueFaceModelVersionIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueFaceModelVersionIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.FaceModelVersionIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The array length of the group's custom description fields exceeds the limit. Up to 5 fields can be created.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupExDescriptionsExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupExDescriptionsExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupExDescriptionsExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The name of the group's custom description field must be unique.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupExDescriptionsNameIdenticalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupExDescriptionsNameIdentical;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupExDescriptionsNameIdentical";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The name of the group's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupExDescriptionsNameIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupExDescriptionsNameIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupExDescriptionsNameIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The name of the group's custom description field exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupExDescriptionsNameTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupExDescriptionsNameTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupExDescriptionsNameTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The number of faces in the group exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupFaceNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupFaceNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupFaceNumExceed";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * The group ID already exists. It must be unique.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupIdAlreadyExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupIdAlreadyExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupIdAlreadyExist";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * The group ID contains invalid characters. It can contain only letters, digits, and special symbols (-%\@#&_).
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupIdIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupIdIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupIdIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The group ID does not exist.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupIdNotExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupIdNotExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupIdNotExist";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * The corresponding group ID does not exist.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupIdNotExistsError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupIdNotExists;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupIdNotExists";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * The group ID exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupIdTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupIdTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupIdTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The list of groups passed in exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupIdsExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupIdsExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupIdsExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The group name already exists. It must be unique.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupNameAlreadyExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupNameAlreadyExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupNameAlreadyExist";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * The group name contains invalid characters. It can contain only letters, - , _ , and digits.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupNameIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupNameIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupNameIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The group name exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupNameTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupNameTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupNameTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The number of groups exceeds the limit. If you need more, please contact us.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupNumExceed";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * The number of groups exceeds the limit. One person can be added to up to 100 groups.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupNumPerPersonExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupNumPerPersonExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupNumPerPersonExceed";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * The group remarks field contains invalid characters. It can contain only letters, - , _ , and digits.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupTagIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupTagIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupTagIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The group remarks field exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueGroupTagTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueGroupTagTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.GroupTagTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Empty image.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueImageEmptyError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueImageEmpty;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.ImageEmpty";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_MEDIA";
  readonly retry: "after-fix";
}

/**
 * Empty image.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueImageEmptyErrorError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueImageEmptyError;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.ImageEmptyError";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_MEDIA";
  readonly retry: "after-fix";
}

/**
 * The number of returned results exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueLimitExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueLimitExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.LimitExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * There are no faces in the specified group.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueNoFaceInGroupsError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueNoFaceInGroups;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.NoFaceInGroups";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * There are no faces in the image.
 *
 * - Billing: The billable API calls are successful calls and failed calls that return the error code InvalidParameterValue.NoFaceInPhoto (for images without face).
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueNoFaceInPhotoError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueNoFaceInPhoto;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.NoFaceInPhoto";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "NO_FACE_DETECTED";
  readonly retry: "after-fix";
}

/**
 * The starting number is too large. Please check the length of the array to be requested.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueOffsetExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueOffsetExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.OffsetExceed";
  readonly category: "OUT_OF_RANGE";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The array length of the person's custom description fields exceeds the limit. Up to 5 fields are allowed.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonExDescriptionInfosExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonExDescriptionInfosExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonExDescriptionInfosExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The name of the person's custom description field must be unique.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonExDescriptionsNameIdenticalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonExDescriptionsNameIdentical;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonExDescriptionsNameIdentical";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The name of the person's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonExDescriptionsNameIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonExDescriptionsNameIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonExDescriptionsNameIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The name of the person's custom description field exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonExDescriptionsNameTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonExDescriptionsNameTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonExDescriptionsNameTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The ID of the corresponding person is already in the group.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonExistInGroupError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonExistInGroup;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonExistInGroup";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * The number of face images for the person exceeds the limit. One person can have up to 5 face images.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonFaceNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonFaceNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonFaceNumExceed";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * An error occurred while setting person gender. 0: empty; 1: male; 2: female.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonGenderIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonGenderIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonGenderIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The person ID already exists. It must be unique.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonIdAlreadyExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonIdAlreadyExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonIdAlreadyExist";
  readonly category: "ALREADY_EXISTS";
  readonly reason: "RESOURCE_ALREADY_EXISTS";
  readonly retry: "after-fix";
}

/**
 * The person ID contains invalid characters. It can contain only letters, digits, and -%\@#&_.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonIdIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonIdIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonIdIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The person ID does not exist.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonIdNotExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonIdNotExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonIdNotExist";
  readonly category: "NOT_FOUND";
  readonly reason: "RESOURCE_NOT_FOUND";
  readonly retry: "after-fix";
}

/**
 * The person ID field exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonIdTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonIdTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonIdTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The person name contains invalid characters. It can contain only letters, - , _ , and digits.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonNameIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonNameIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonNameIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The person name exceeds the length limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValuePersonNameTooLongError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValuePersonNameTooLong;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.PersonNameTooLong";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid QualityControl parameter.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueQualityControlIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueQualityControlIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.QualityControlIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The number of persons searched for exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueSearchPersonsExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueSearchPersonsExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.SearchPersonsExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * Invalid UniquePersonControl parameter.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueUniquePersonControlIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueUniquePersonControlIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.UniquePersonControlIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * This operation is not supported by algorithm model v2.0 or below.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueUnsupportedGroupFaceModelVersionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueUnsupportedGroupFaceModelVersion;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.UnsupportedGroupFaceModelVersion";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/**
 * Up to four faces can be uploaded at a time.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueUploadFaceNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueUploadFaceNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.UploadFaceNumExceed";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "REQUEST_TOO_LARGE";
  readonly retry: "after-fix";
}

/**
 * Invalid URL format.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiInvalidParameterValueUrlIllegalError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.InvalidParameterValueUrlIllegal;
  readonly vendor: "tencent-iai";
  readonly rawCode: "InvalidParameterValue.UrlIllegal";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "INVALID_URL";
  readonly retry: "after-fix";
}

/**
 * The number of faces exceeds the limit.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiLimitExceededErrorFaceNumExceedError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.LimitExceededErrorFaceNumExceed;
  readonly vendor: "tencent-iai";
  readonly rawCode: "LimitExceeded.ErrorFaceNumExceed";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "QUOTA_EXCEEDED";
  readonly retry: "after-top-up";
}

/**
 * A required parameter is empty.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiMissingParameterErrorParameterEmptyError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.MissingParameterErrorParameterEmpty;
  readonly vendor: "tencent-iai";
  readonly rawCode: "MissingParameter.ErrorParameterEmpty";
  readonly category: "INVALID_ARGUMENT";
  readonly reason: "MISSING_ARGUMENT";
  readonly retry: "after-fix";
}

/**
 * The account is in arrears.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableChargeStatusExceptionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableChargeStatusException;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.ChargeStatusException";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * The resource is being shipped.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableDeliveringError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableDelivering;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.Delivering";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "SERVICE_NOT_ACTIVATED";
  readonly retry: "backoff";
}

/**
 * The account is frozen.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableFreezeError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableFreeze;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.Freeze";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "ACCOUNT_SUSPENDED";
  readonly retry: "never";
}

/**
 * Failed to get the authentication information.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableGetAuthInfoErrorError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableGetAuthInfoError;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.GetAuthInfoError";
  readonly category: "UNAVAILABLE";
  readonly reason: "SERVICE_UNAVAILABLE";
  readonly retry: "backoff";
}

/**
 * The account is in arrears.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableInArrearsError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableInArrears;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.InArrears";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * Insufficient balance.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableLowBalanceError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableLowBalance;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.LowBalance";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * The billing status is unknown. Please check whether the service has been activated in the console.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableNotExistError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableNotExist;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.NotExist";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "SERVICE_NOT_ACTIVATED";
  readonly retry: "after-fix";
}

/**
 * The service is not activated.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableNotReadyError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableNotReady;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.NotReady";
  readonly category: "FAILED_PRECONDITION";
  readonly reason: "SERVICE_NOT_ACTIVATED";
  readonly retry: "after-fix";
}

/**
 * The resource has been repossessed.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableRecoverError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableRecover;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.Recover";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "ACCOUNT_SUSPENDED";
  readonly retry: "never";
}

/**
 * The service has been suspended for the account.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableStopUsingError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableStopUsing;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.StopUsing";
  readonly category: "PERMISSION_DENIED";
  readonly reason: "ACCOUNT_SUSPENDED";
  readonly retry: "never";
}

/**
 * The billing status is unknown.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourceUnavailableUnknownStatusError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourceUnavailableUnknownStatus;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourceUnavailable.UnknownStatus";
  readonly category: "UNKNOWN";
  readonly reason: "UNKNOWN";
  readonly retry: "backoff";
}

/**
 * The billing status is exceptional.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiResourcesSoldOutChargeStatusExceptionError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.ResourcesSoldOutChargeStatusException;
  readonly vendor: "tencent-iai";
  readonly rawCode: "ResourcesSoldOut.ChargeStatusException";
  readonly category: "RESOURCE_EXHAUSTED";
  readonly reason: "INSUFFICIENT_BALANCE";
  readonly retry: "after-top-up";
}

/**
 * Unknown method name.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export interface TencentIaiUnsupportedOperationUnknowMethodError extends KnownErrorFields {
  readonly code: TencentIaiErrorCode.UnsupportedOperationUnknowMethod;
  readonly vendor: "tencent-iai";
  readonly rawCode: "UnsupportedOperation.UnknowMethod";
  readonly category: "UNIMPLEMENTED";
  readonly reason: "UNSUPPORTED_OPERATION";
  readonly retry: "after-fix";
}

/** An error of Tencent Cloud IAI with a documented code: discriminated on `code`, or on `rawCode`. */
export type KnownTencentIaiError =
  | TencentIaiUnsupportedOperationError
  | TencentIaiResourceInUseError
  | TencentIaiInternalErrorError
  | TencentIaiRequestLimitExceededError
  | TencentIaiAuthFailureSecretIdNotFoundError
  | TencentIaiLimitExceededError
  | TencentIaiNoSuchVersionError
  | TencentIaiResourceNotFoundError
  | TencentIaiAuthFailureSignatureFailureError
  | TencentIaiAuthFailureSignatureExpireError
  | TencentIaiUnsupportedRegionError
  | TencentIaiUnauthorizedOperationError
  | TencentIaiInvalidParameterError
  | TencentIaiResourceUnavailableError
  | TencentIaiAuthFailureMFAFailureError
  | TencentIaiAuthFailureUnauthorizedOperationError
  | TencentIaiAuthFailureInvalidSecretIdError
  | TencentIaiAuthFailureTokenFailureError
  | TencentIaiDryRunOperationError
  | TencentIaiFailedOperationError
  | TencentIaiUnknownParameterError
  | TencentIaiUnsupportedProtocolError
  | TencentIaiInvalidParameterValueError
  | TencentIaiInvalidActionError
  | TencentIaiMissingParameterError
  | TencentIaiResourceInsufficientError
  | TencentIaiFailedOperationAcrossVersionsErrorError
  | TencentIaiFailedOperationConflictOperationError
  | TencentIaiFailedOperationCreateFaceConcurrentError
  | TencentIaiFailedOperationDuplicatedGroupDescriptionError
  | TencentIaiFailedOperationFaceQualityNotQualifiedError
  | TencentIaiFailedOperationFaceSizeTooSmallError
  | TencentIaiFailedOperationGroupInDeletedStateError
  | TencentIaiFailedOperationGroupPersonMapExistError
  | TencentIaiFailedOperationGroupPersonMapNotExistError
  | TencentIaiFailedOperationImageDecodeFailedError
  | TencentIaiFailedOperationImageDownloadErrorError
  | TencentIaiFailedOperationImageFacedetectFailedError
  | TencentIaiFailedOperationImageResolutionExceedError
  | TencentIaiFailedOperationImageResolutionTooSmallError
  | TencentIaiFailedOperationImageSizeExceedError
  | TencentIaiFailedOperationRequestLimitExceededError
  | TencentIaiFailedOperationRequestTimeoutError
  | TencentIaiFailedOperationSearchFacesExceedError
  | TencentIaiFailedOperationServerErrorError
  | TencentIaiInvalidParameterInvalidParameterError
  | TencentIaiInvalidParameterValueAccountFaceNumExceedError
  | TencentIaiInvalidParameterValueDeleteFaceNumExceedError
  | TencentIaiInvalidParameterValueFaceMatchThresholdIllegalError
  | TencentIaiInvalidParameterValueFaceModelVersionIllegalError
  | TencentIaiInvalidParameterValueGroupExDescriptionsExceedError
  | TencentIaiInvalidParameterValueGroupExDescriptionsNameIdenticalError
  | TencentIaiInvalidParameterValueGroupExDescriptionsNameIllegalError
  | TencentIaiInvalidParameterValueGroupExDescriptionsNameTooLongError
  | TencentIaiInvalidParameterValueGroupFaceNumExceedError
  | TencentIaiInvalidParameterValueGroupIdAlreadyExistError
  | TencentIaiInvalidParameterValueGroupIdIllegalError
  | TencentIaiInvalidParameterValueGroupIdNotExistError
  | TencentIaiInvalidParameterValueGroupIdNotExistsError
  | TencentIaiInvalidParameterValueGroupIdTooLongError
  | TencentIaiInvalidParameterValueGroupIdsExceedError
  | TencentIaiInvalidParameterValueGroupNameAlreadyExistError
  | TencentIaiInvalidParameterValueGroupNameIllegalError
  | TencentIaiInvalidParameterValueGroupNameTooLongError
  | TencentIaiInvalidParameterValueGroupNumExceedError
  | TencentIaiInvalidParameterValueGroupNumPerPersonExceedError
  | TencentIaiInvalidParameterValueGroupTagIllegalError
  | TencentIaiInvalidParameterValueGroupTagTooLongError
  | TencentIaiInvalidParameterValueImageEmptyError
  | TencentIaiInvalidParameterValueImageEmptyErrorError
  | TencentIaiInvalidParameterValueLimitExceedError
  | TencentIaiInvalidParameterValueNoFaceInGroupsError
  | TencentIaiInvalidParameterValueNoFaceInPhotoError
  | TencentIaiInvalidParameterValueOffsetExceedError
  | TencentIaiInvalidParameterValuePersonExDescriptionInfosExceedError
  | TencentIaiInvalidParameterValuePersonExDescriptionsNameIdenticalError
  | TencentIaiInvalidParameterValuePersonExDescriptionsNameIllegalError
  | TencentIaiInvalidParameterValuePersonExDescriptionsNameTooLongError
  | TencentIaiInvalidParameterValuePersonExistInGroupError
  | TencentIaiInvalidParameterValuePersonFaceNumExceedError
  | TencentIaiInvalidParameterValuePersonGenderIllegalError
  | TencentIaiInvalidParameterValuePersonIdAlreadyExistError
  | TencentIaiInvalidParameterValuePersonIdIllegalError
  | TencentIaiInvalidParameterValuePersonIdNotExistError
  | TencentIaiInvalidParameterValuePersonIdTooLongError
  | TencentIaiInvalidParameterValuePersonNameIllegalError
  | TencentIaiInvalidParameterValuePersonNameTooLongError
  | TencentIaiInvalidParameterValueQualityControlIllegalError
  | TencentIaiInvalidParameterValueSearchPersonsExceedError
  | TencentIaiInvalidParameterValueUniquePersonControlIllegalError
  | TencentIaiInvalidParameterValueUnsupportedGroupFaceModelVersionError
  | TencentIaiInvalidParameterValueUploadFaceNumExceedError
  | TencentIaiInvalidParameterValueUrlIllegalError
  | TencentIaiLimitExceededErrorFaceNumExceedError
  | TencentIaiMissingParameterErrorParameterEmptyError
  | TencentIaiResourceUnavailableChargeStatusExceptionError
  | TencentIaiResourceUnavailableDeliveringError
  | TencentIaiResourceUnavailableFreezeError
  | TencentIaiResourceUnavailableGetAuthInfoErrorError
  | TencentIaiResourceUnavailableInArrearsError
  | TencentIaiResourceUnavailableLowBalanceError
  | TencentIaiResourceUnavailableNotExistError
  | TencentIaiResourceUnavailableNotReadyError
  | TencentIaiResourceUnavailableRecoverError
  | TencentIaiResourceUnavailableStopUsingError
  | TencentIaiResourceUnavailableUnknownStatusError
  | TencentIaiResourcesSoldOutChargeStatusExceptionError
  | TencentIaiUnsupportedOperationUnknowMethodError;

/** A failure of Tencent Cloud IAI whose code is missing or not documented; `rawCode` has what came. */
export type UnrecognizedTencentIaiError =
  UnrecognizedErrorFields<"tencent-iai">;

/** An error of Tencent Cloud IAI. Check `known` first, then `code`. */
export type TencentIaiError =
  KnownTencentIaiError | UnrecognizedTencentIaiError;

/** The error of Tencent Cloud IAI with the code `C`. */
export type TencentIaiErrorOf<C extends TencentIaiErrorCode> = Extract<
  KnownTencentIaiError,
  { readonly code: C }
>;

/** What the messages of Tencent Cloud IAI say in their placeholders, by code. */
export interface TencentIaiMessageParams {}

/** Every code of Tencent Cloud IAI, in the order of its page. */
export const TENCENT_IAI_ERROR_CODES: readonly TencentIaiErrorCode[] =
  /* @__PURE__ */ codeList<TencentIaiErrorCode>([
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
    "UnsupportedOperation.UnknowMethod",
  ]);

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(
  TENCENT_IAI_ERROR_CODES,
);

const KNOWN: KnownCodes = {
  vendor: "tencent-iai",
  codeType: "string",
  advice: /* @__PURE__ */ adviceTable([
    {
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
      codes: ["UnsupportedOperation"],
    },
    {
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
      codes: [
        "ResourceInUse",
        "FailedOperation.ConflictOperation",
        "FailedOperation.GroupInDeletedState",
      ],
    },
    {
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
      codes: ["InternalError", "FailedOperation.ServerError"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
      codes: ["RequestLimitExceeded", "FailedOperation.RequestLimitExceeded"],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
      codes: [
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.MFAFailure",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.TokenFailure",
      ],
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
        "LimitExceeded.ErrorFaceNumExceed",
      ],
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
        "UnsupportedOperation.UnknowMethod",
      ],
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
        "InvalidParameterValue.PersonIdNotExist",
      ],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "SIGNATURE_INVALID",
      retry: "after-fix",
      codes: ["AuthFailure.SignatureFailure"],
    },
    {
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      codes: ["AuthFailure.SignatureExpire"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      codes: ["UnauthorizedOperation", "AuthFailure.UnauthorizedOperation"],
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
        "InvalidParameterValue.UniquePersonControlIllegal",
      ],
    },
    {
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
      codes: [
        "ResourceUnavailable",
        "ResourceInsufficient",
        "ResourceUnavailable.GetAuthInfoError",
      ],
    },
    {
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      codes: ["DryRunOperation"],
    },
    {
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
      codes: ["FailedOperation", "ResourceUnavailable.UnknownStatus"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
      codes: ["MissingParameter", "MissingParameter.ErrorParameterEmpty"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "CONCURRENCY_LIMITED",
      retry: "backoff",
      codes: ["FailedOperation.CreateFaceConcurrent"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
      codes: ["FailedOperation.FaceQualityNotQualified"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      codes: ["FailedOperation.FaceSizeTooSmall"],
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
        "InvalidParameterValue.PersonIdAlreadyExist",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageDecodeFailed"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DOWNLOAD_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageDownloadError"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "FACE_DETECTION_FAILED",
      retry: "after-fix",
      codes: ["FailedOperation.ImageFacedetectFailed"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
      codes: [
        "FailedOperation.ImageResolutionExceed",
        "FailedOperation.ImageSizeExceed",
      ],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
      codes: ["FailedOperation.ImageResolutionTooSmall"],
    },
    {
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
      codes: ["FailedOperation.RequestTimeout"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_MEDIA",
      retry: "after-fix",
      codes: [
        "InvalidParameterValue.ImageEmpty",
        "InvalidParameterValue.ImageEmptyError",
      ],
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
      codes: ["InvalidParameterValue.NoFaceInGroups"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
      codes: ["InvalidParameterValue.NoFaceInPhoto"],
    },
    {
      category: "OUT_OF_RANGE",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      codes: ["InvalidParameterValue.OffsetExceed"],
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UnsupportedGroupFaceModelVersion"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UploadFaceNumExceed"],
    },
    {
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
      codes: ["InvalidParameterValue.UrlIllegal"],
    },
    {
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
      codes: [
        "ResourceUnavailable.ChargeStatusException",
        "ResourceUnavailable.InArrears",
        "ResourceUnavailable.LowBalance",
        "ResourcesSoldOut.ChargeStatusException",
      ],
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "backoff",
      codes: ["ResourceUnavailable.Delivering"],
    },
    {
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
      codes: [
        "ResourceUnavailable.Freeze",
        "ResourceUnavailable.Recover",
        "ResourceUnavailable.StopUsing",
      ],
    },
    {
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      codes: ["ResourceUnavailable.NotExist", "ResourceUnavailable.NotReady"],
    },
  ]),
  aliases: /* @__PURE__ */ new Map<string | number, string | number>([]),
  templates: /* @__PURE__ */ new Map([]),
};

const PARSE: Parser = /* @__PURE__ */ parser({
  known: KNOWN,
  families: [
    {
      prefix: "AuthFailure",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      prefix: "AuthFailure.InvalidAuthorization",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      prefix: "ResourcesSoldOut",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ActionOffline",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      prefix: "InvalidRequest",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "IpInBlacklist",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
    },
    {
      prefix: "IpNotInWhitelist",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
    },
    {
      prefix: "NoSuchProduct",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
    },
    {
      prefix: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      prefix: "RequestLimitExceeded.IPLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      prefix: "RequestLimitExceeded.UinLimitExceeded",
      category: "RESOURCE_EXHAUSTED",
      reason: "RATE_LIMITED",
      retry: "backoff",
    },
    {
      prefix: "RequestSizeLimitExceeded",
      category: "INVALID_ARGUMENT",
      reason: "REQUEST_TOO_LARGE",
      retry: "after-fix",
    },
    {
      prefix: "ResponseSizeLimitExceeded",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ServiceUnavailable",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "FailedOperation.CompareFail",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
    },
    {
      prefix: "FailedOperation.GroupCannotUpgrade",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      prefix: "FailedOperation.GroupLostFaces",
      category: "DATA_LOSS",
      reason: "INTERNAL",
      retry: "after-fix",
    },
    {
      prefix: "FailedOperation.JobCannnotRollback",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      prefix: "FailedOperation.LifePhotoDetectFaces",
      category: "INVALID_ARGUMENT",
      reason: "MULTIPLE_FACES_DETECTED",
      retry: "after-fix",
    },
    {
      prefix: "FailedOperation.LifePhotoDetectFake",
      category: "INVALID_ARGUMENT",
      reason: "LIVENESS_CHECK_FAILED",
      retry: "after-fix",
    },
    {
      prefix: "FailedOperation.LifePhotoDetectNoFaces",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
    },
    {
      prefix: "FailedOperation.LifePhotoSizeError",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
    },
    {
      prefix: "FailedOperation.RpcFail",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      prefix: "FailedOperation.UnKnowError",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      prefix: "FailedOperation.UpgradeJobIdNotExist",
      category: "NOT_FOUND",
      reason: "TASK_NOT_FOUND",
      retry: "after-fix",
    },
    {
      prefix: "ClientError",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      prefix: "ClientError.NetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ClientError.HttpStatusCodeError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ClientError.ParseJsonError",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
    },
    {
      prefix: "ClientError.IOError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ClientError.CircuitBreakerError",
      category: "UNKNOWN",
      reason: "UNKNOWN",
      retry: "backoff",
    },
    {
      prefix: "ClientError.CredentialError",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      prefix: "ServerNetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ClientNetworkError",
      category: "UNAVAILABLE",
      reason: "SERVICE_UNAVAILABLE",
      retry: "backoff",
    },
    {
      prefix: "ClientParamsError",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
  ],
  wire: {
    success: {
      absent: [["Response", "Error"], ["codeDesc"]],
      sentinel: {
        path: ["code"],
        in: [0],
      },
    },
    shapes: [
      {
        code: [["Response", "Error", "Code"]],
        message: [["Response", "Error", "Message"]],
        requestId: [
          ["Response", "RequestId"],
          {
            header: "x-tc-requestid",
          },
        ],
      },
      {
        requires: [["code"], ["codeDesc"]],
        code: [["codeDesc"], ["code"]],
        message: [["message"]],
      },
      {
        thrown: true,
        requires: [["requestId"], ["traceId"]],
        code: [["code"]],
        message: [["message"]],
        requestId: [["requestId"]],
        status: [["httpCode"]],
      },
      {
        thrown: true,
        requires: [["requestId"], ["traceId"]],
        message: [["message"]],
        requestId: [["requestId"]],
        status: [["httpCode"]],
      },
    ],
  },
  reads: [
    ["code"],
    ["Response"],
    ["Response", "Error"],
    ["Response", "Error", "Code"],
    ["codeDesc"],
    ["requestId"],
  ],
});

/** Reads the usual answers of Tencent Cloud IAI; of any other, what was seen so far is left to the plan. */
function readUsual(
  plan: Plan,
  body: object,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): QuickResult {
  const v1 = own(body, "code");
  if (v1 === 0) return undefined;
  const v2 = own(body, "Response");
  const v3 = own(v2, "Error");
  const v4 = own(v3, "Code");
  if (isCode(v4)) {
    const message = textOf(own(v3, "Message"));
    let requestId = textOf(own(v2, "RequestId"));
    requestId ??= textOf(headerOf(headers, "x-tc-requestid"));
    return errorOf(plan, body, v4, message, status, requestId);
  }
  const v5 = own(body, "codeDesc");
  let c1 = codeOf(v5);
  c1 ??= codeOf(v1);
  if (isThere(v1) && isThere(v5) && isCode(c1)) {
    const message = textOf(own(body, "message"));
    return errorOf(plan, body, c1, message, status);
  }
  const v6 = own(body, "requestId");
  if (isThere(v6)) return [v1, v2, v3, v4, v5, v6];
  if (isThere(presentOf(v3))) return [v1, v2, v3, v4, v5, v6];
  if (isThere(presentOf(v5))) return [v1, v2, v3, v4, v5, v6];
  return null;
}

/**
 * What Tencent Cloud IAI documents of each code, with our category, reason and retry advice.
 *
 * [Tencent Cloud IAI error codes](https://intl.cloud.tencent.com/document/api/1059/36988)
 */
export const TENCENT_IAI_ERRORS: ErrorTable<TencentIaiErrorCode> =
  /* @__PURE__ */ errorTable<TencentIaiErrorCode>([
    {
      code: "UnsupportedOperation",
      name: "UnsupportedOperation",
      httpStatuses: [],
      description: "Unsupported operation.",
      group: "Common error codes",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "never",
    },
    {
      code: "ResourceInUse",
      name: "ResourceInUse",
      httpStatuses: [],
      description: "Resource is in use.",
      group: "Common error codes",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
    },
    {
      code: "InternalError",
      name: "InternalError",
      httpStatuses: [],
      description: "Internal error.",
      group: "Common error codes",
      category: "INTERNAL",
      reason: "INTERNAL",
      retry: "backoff",
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
      note: "The one code that the Go SDK retries by itself when told to retry on rate limits.",
    },
    {
      code: "AuthFailure.SecretIdNotFound",
      name: "AuthFailureSecretIdNotFound",
      httpStatuses: [],
      description:
        "Key does not exist. Check if the key has been deleted or disabled in the console, and if not, check if the key is correctly entered. Note that whitespaces should not exist before or after the key.",
      group: "Common error codes",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
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
      note: "A quota on what is stored or allocated; request frequency has its own code, RequestLimitExceeded.",
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
      note: "The version is a value in the request, so another one can be named.",
    },
    {
      code: "ResourceNotFound",
      name: "ResourceNotFound",
      httpStatuses: [],
      description: "The resource does not exist.",
      group: "Common error codes",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "AuthFailure.SignatureFailure",
      name: "AuthFailureSignatureFailure",
      httpStatuses: [],
      description:
        "Invalid signature. Signature calculation error. Please ensure you’ve followed the signature calculation process described in the Signature API documentation.",
      group: "Common error codes",
      category: "UNAUTHENTICATED",
      reason: "SIGNATURE_INVALID",
      retry: "after-fix",
    },
    {
      code: "AuthFailure.SignatureExpire",
      name: "AuthFailureSignatureExpire",
      httpStatuses: [],
      description:
        "Signature expired. Timestamp and server time cannot differ by more than five minutes. Please ensure your current local time matches the standard time.",
      group: "Common error codes",
      category: "UNAUTHENTICATED",
      reason: "CREDENTIALS_EXPIRED",
      retry: "after-fix",
      note: "Sign again with a correct clock; the same signed request stays expired.",
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
      note: "The call exists and another Region value may serve it, so there is something to fix.",
    },
    {
      code: "UnauthorizedOperation",
      name: "UnauthorizedOperation",
      httpStatuses: [],
      description: "Unauthorized operation.",
      group: "Common error codes",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
    },
    {
      code: "InvalidParameter",
      name: "InvalidParameter",
      httpStatuses: [],
      description: "Incorrect parameter.",
      group: "Common error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "The words state no cause; every sub-code on the page is about activation, billing or the account, so look there if it lasts.",
    },
    {
      code: "AuthFailure.MFAFailure",
      name: "AuthFailureMFAFailure",
      httpStatuses: [],
      description: "MFA failed.",
      group: "Common error codes",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
    },
    {
      code: "AuthFailure.UnauthorizedOperation",
      name: "AuthFailureUnauthorizedOperation",
      httpStatuses: [],
      description:
        "The request is not authorized. For more information, see the CAM documentation.",
      group: "Common error codes",
      category: "PERMISSION_DENIED",
      reason: "PERMISSION_DENIED",
      retry: "after-fix",
      note: "The identity is known but CAM grants no right, in spite of the AuthFailure prefix.",
    },
    {
      code: "AuthFailure.InvalidSecretId",
      name: "AuthFailureInvalidSecretId",
      httpStatuses: [],
      description: "Invalid key (not a TencentCloud API key type).",
      group: "Common error codes",
      category: "UNAUTHENTICATED",
      reason: "UNAUTHENTICATED",
      retry: "after-fix",
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
      note: "The words do not say whether the temporary token is wrong or expired; get a new one either way.",
    },
    {
      code: "DryRunOperation",
      name: "DryRunOperation",
      httpStatuses: [],
      description:
        "DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was used.",
      group: "Common error codes",
      category: "CANCELLED",
      reason: "TASK_CANCELLED",
      retry: "never",
      note: "Not a failure of the request: the caller asked for a dry run, it would have succeeded and nothing was carried out.",
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
      note: "The bare code states no cause.",
    },
    {
      code: "UnknownParameter",
      name: "UnknownParameter",
      httpStatuses: [],
      description: "Unknown parameter.",
      group: "Common error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "UnsupportedProtocol",
      name: "UnsupportedProtocol",
      httpStatuses: [],
      description:
        "HTTP(S) request protocol error; only GET and POST requests are supported.",
      group: "Common error codes",
      category: "UNIMPLEMENTED",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      note: "Send it with GET or POST instead.",
    },
    {
      code: "InvalidParameterValue",
      name: "InvalidParameterValue",
      httpStatuses: [],
      description: "Invalid parameter value.",
      group: "Common error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "The Action is a value in the request, so the right one can be named.",
    },
    {
      code: "MissingParameter",
      name: "MissingParameter",
      httpStatuses: [],
      description: "A parameter is missing.",
      group: "Common error codes",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
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
      note: "Read as the vendor being short of resources for now; the quota of the account has its own code, LimitExceeded.",
    },
    {
      code: "FailedOperation.AcrossVersionsError",
      name: "FailedOperationAcrossVersionsError",
      httpStatuses: [],
      description:
        "This operation cannot be performed across algorithm model versions.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Name only groups of one algorithm model version in a call.",
    },
    {
      code: "FailedOperation.ConflictOperation",
      name: "FailedOperationConflictOperation",
      httpStatuses: [],
      description:
        "The operations conflict. Do not operate on the same person simultaneously.",
      group: "Business error codes",
      category: "ABORTED",
      reason: "RESOURCE_CONFLICT",
      retry: "backoff",
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
      note: "Add faces one call after another.",
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
      note: "Two custom description fields given for one group are alike; no stored object is in the way.",
    },
    {
      code: "FailedOperation.FaceQualityNotQualified",
      name: "FailedOperationFaceQualityNotQualified",
      httpStatuses: [],
      description: "The face image quality does not meet the requirement.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "FACE_QUALITY_TOO_LOW",
      retry: "after-fix",
    },
    {
      code: "FailedOperation.FaceSizeTooSmall",
      name: "FailedOperationFaceSizeTooSmall",
      httpStatuses: [],
      description:
        "The face frame size is smaller than the MinFaceSize value, and the face is filtered out.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "FACE_TOO_SMALL",
      retry: "after-fix",
      note: "Send a larger face or a smaller MinFaceSize.",
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
      note: "Waiting ends the conflict, but the group is then gone and must be created again.",
    },
    {
      code: "FailedOperation.GroupPersonMapExist",
      name: "FailedOperationGroupPersonMapExist",
      httpStatuses: [],
      description:
        "The ID of the corresponding person is already in the group.",
      group: "Business error codes",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "FailedOperation.GroupPersonMapNotExist",
      name: "FailedOperationGroupPersonMapNotExist",
      httpStatuses: [],
      description: "The ID of the corresponding person is not in the group.",
      group: "Business error codes",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "FailedOperation.ImageDecodeFailed",
      name: "FailedOperationImageDecodeFailed",
      httpStatuses: [],
      description: "Image decoding failed.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_DECODE_FAILED",
      retry: "after-fix",
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
      note: "Check that the URL can be reached from Tencent Cloud; it may also be a passing fault of its host.",
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
      note: "An image without a face has its own code, InvalidParameterValue.NoFaceInPhoto.",
    },
    {
      code: "FailedOperation.ImageResolutionExceed",
      name: "FailedOperationImageResolutionExceed",
      httpStatuses: [],
      description: "The image resolution is too high.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
    },
    {
      code: "FailedOperation.ImageResolutionTooSmall",
      name: "FailedOperationImageResolutionTooSmall",
      httpStatuses: [],
      description: "The image short edge resolution is smaller than 64.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_SIZE_OUT_OF_RANGE",
      retry: "after-fix",
    },
    {
      code: "FailedOperation.ImageSizeExceed",
      name: "FailedOperationImageSizeExceed",
      httpStatuses: [],
      description: "The size of the Base64-encoded image cannot exceed 5 MB.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "MEDIA_TOO_LARGE",
      retry: "after-fix",
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
      note: "The same cause as RequestLimitExceeded, but neither the Go nor the Python SDK retries this code by itself.",
    },
    {
      code: "FailedOperation.RequestTimeout",
      name: "FailedOperationRequestTimeout",
      httpStatuses: [],
      description: "The backend service timed out.",
      group: "Business error codes",
      category: "DEADLINE_EXCEEDED",
      reason: "TIMEOUT",
      retry: "backoff",
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
      note: "A limit on one search, not on what is stored; search fewer groups or ask for fewer faces.",
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
      note: "The page itself says to retry.",
    },
    {
      code: "InvalidParameter.InvalidParameter",
      name: "InvalidParameterInvalidParameter",
      httpStatuses: [],
      description: "Invalid parameter.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "A cap on stored faces, in spite of the InvalidParameterValue prefix; delete faces or have it raised.",
    },
    {
      code: "InvalidParameterValue.DeleteFaceNumExceed",
      name: "InvalidParameterValueDeleteFaceNumExceed",
      httpStatuses: [],
      description:
        "The number of faces to be deleted exceeds the limit. Every person must have at least one face image.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "No quota is used up; leave the person at least one face, or delete the person.",
    },
    {
      code: "InvalidParameterValue.FaceMatchThresholdIllegal",
      name: "InvalidParameterValueFaceMatchThresholdIllegal",
      httpStatuses: [],
      description: "Invalid FaceMatchThreshold parameter.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.FaceModelVersionIllegal",
      name: "InvalidParameterValueFaceModelVersionIllegal",
      httpStatuses: [],
      description: "The algorithm model version is invalid.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupExDescriptionsExceed",
      name: "InvalidParameterValueGroupExDescriptionsExceed",
      httpStatuses: [],
      description:
        "The array length of the group's custom description fields exceeds the limit. Up to 5 fields can be created.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A limit on a list in the request, not on stored objects.",
    },
    {
      code: "InvalidParameterValue.GroupExDescriptionsNameIdentical",
      name: "InvalidParameterValueGroupExDescriptionsNameIdentical",
      httpStatuses: [],
      description:
        "The name of the group's custom description field must be unique.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Two names in the list are alike; no stored object is in the way.",
    },
    {
      code: "InvalidParameterValue.GroupExDescriptionsNameIllegal",
      name: "InvalidParameterValueGroupExDescriptionsNameIllegal",
      httpStatuses: [],
      description:
        "The name of the group's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupExDescriptionsNameTooLong",
      name: "InvalidParameterValueGroupExDescriptionsNameTooLong",
      httpStatuses: [],
      description:
        "The name of the group's custom description field exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "A cap on faces stored in the group, in spite of the InvalidParameterValue prefix; delete faces or use another group.",
    },
    {
      code: "InvalidParameterValue.GroupIdAlreadyExist",
      name: "InvalidParameterValueGroupIdAlreadyExist",
      httpStatuses: [],
      description: "The group ID already exists. It must be unique.",
      group: "Business error codes",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupIdIllegal",
      name: "InvalidParameterValueGroupIdIllegal",
      httpStatuses: [],
      description:
        "The group ID contains invalid characters. It can contain only letters, digits, and special symbols (-%@#&_).",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupIdNotExist",
      name: "InvalidParameterValueGroupIdNotExist",
      httpStatuses: [],
      description: "The group ID does not exist.",
      group: "Business error codes",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
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
      note: "Means the same as InvalidParameterValue.GroupIdNotExist; handle both.",
    },
    {
      code: "InvalidParameterValue.GroupIdTooLong",
      name: "InvalidParameterValueGroupIdTooLong",
      httpStatuses: [],
      description: "The group ID exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "A limit on a list in the request, not on stored objects; name fewer groups per call.",
    },
    {
      code: "InvalidParameterValue.GroupNameAlreadyExist",
      name: "InvalidParameterValueGroupNameAlreadyExist",
      httpStatuses: [],
      description: "The group name already exists. It must be unique.",
      group: "Business error codes",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupNameIllegal",
      name: "InvalidParameterValueGroupNameIllegal",
      httpStatuses: [],
      description:
        "The group name contains invalid characters. It can contain only letters, - , _ , and digits.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupNameTooLong",
      name: "InvalidParameterValueGroupNameTooLong",
      httpStatuses: [],
      description: "The group name exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupNumExceed",
      name: "InvalidParameterValueGroupNumExceed",
      httpStatuses: [],
      description:
        "The number of groups exceeds the limit. If you need more, please contact us.",
      group: "Business error codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "A cap on stored groups that the vendor can raise; delete groups or contact them.",
    },
    {
      code: "InvalidParameterValue.GroupNumPerPersonExceed",
      name: "InvalidParameterValueGroupNumPerPersonExceed",
      httpStatuses: [],
      description:
        "The number of groups exceeds the limit. One person can be added to up to 100 groups.",
      group: "Business error codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "A stored cap that the page gives as fixed; take the person out of another group first.",
    },
    {
      code: "InvalidParameterValue.GroupTagIllegal",
      name: "InvalidParameterValueGroupTagIllegal",
      httpStatuses: [],
      description:
        "The group remarks field contains invalid characters. It can contain only letters, - , _ , and digits.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.GroupTagTooLong",
      name: "InvalidParameterValueGroupTagTooLong",
      httpStatuses: [],
      description: "The group remarks field exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "The image was given but holds nothing; an absent parameter is MissingParameter.",
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
      note: "Means the same as InvalidParameterValue.ImageEmpty; handle both.",
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
      note: "Ask for fewer results per call; not a quota, in spite of the name.",
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
      note: "The group is there but holds no faces yet; add some first. It says nothing about the image, so it is not NO_FACE_DETECTED.",
    },
    {
      code: "InvalidParameterValue.NoFaceInPhoto",
      name: "InvalidParameterValueNoFaceInPhoto",
      httpStatuses: [],
      description: "There are no faces in the image.",
      group: "Business error codes",
      billing:
        "The billable API calls are successful calls and failed calls that return the error code InvalidParameterValue.NoFaceInPhoto (for images without face).",
      category: "INVALID_ARGUMENT",
      reason: "NO_FACE_DETECTED",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.OffsetExceed",
      name: "InvalidParameterValueOffsetExceed",
      httpStatuses: [],
      description:
        "The starting number is too large. Please check the length of the array to be requested.",
      group: "Business error codes",
      category: "OUT_OF_RANGE",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Reading past the end of a list is what OUT_OF_RANGE stands for.",
    },
    {
      code: "InvalidParameterValue.PersonExDescriptionInfosExceed",
      name: "InvalidParameterValuePersonExDescriptionInfosExceed",
      httpStatuses: [],
      description:
        "The array length of the person's custom description fields exceeds the limit. Up to 5 fields are allowed.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "A limit on a list in the request, not on stored objects.",
    },
    {
      code: "InvalidParameterValue.PersonExDescriptionsNameIdentical",
      name: "InvalidParameterValuePersonExDescriptionsNameIdentical",
      httpStatuses: [],
      description:
        "The name of the person's custom description field must be unique.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
      note: "Two names in the list are alike; no stored object is in the way.",
    },
    {
      code: "InvalidParameterValue.PersonExDescriptionsNameIllegal",
      name: "InvalidParameterValuePersonExDescriptionsNameIllegal",
      httpStatuses: [],
      description:
        "The name of the person's custom description field contains invalid characters. It can contain only letters, - , _ , and digits.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonExDescriptionsNameTooLong",
      name: "InvalidParameterValuePersonExDescriptionsNameTooLong",
      httpStatuses: [],
      description:
        "The name of the person's custom description field exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonExistInGroup",
      name: "InvalidParameterValuePersonExistInGroup",
      httpStatuses: [],
      description:
        "The ID of the corresponding person is already in the group.",
      group: "Business error codes",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
      note: "Means the same as FailedOperation.GroupPersonMapExist; handle both.",
    },
    {
      code: "InvalidParameterValue.PersonFaceNumExceed",
      name: "InvalidParameterValuePersonFaceNumExceed",
      httpStatuses: [],
      description:
        "The number of face images for the person exceeds the limit. One person can have up to 5 face images.",
      group: "Business error codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "QUOTA_EXCEEDED",
      retry: "after-top-up",
      note: "A stored cap that the page gives as fixed; delete one of the faces of the person first.",
    },
    {
      code: "InvalidParameterValue.PersonGenderIllegal",
      name: "InvalidParameterValuePersonGenderIllegal",
      httpStatuses: [],
      description:
        "An error occurred while setting person gender. 0: empty; 1: male; 2: female.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonIdAlreadyExist",
      name: "InvalidParameterValuePersonIdAlreadyExist",
      httpStatuses: [],
      description: "The person ID already exists. It must be unique.",
      group: "Business error codes",
      category: "ALREADY_EXISTS",
      reason: "RESOURCE_ALREADY_EXISTS",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonIdIllegal",
      name: "InvalidParameterValuePersonIdIllegal",
      httpStatuses: [],
      description:
        "The person ID contains invalid characters. It can contain only letters, digits, and -%@#&_.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonIdNotExist",
      name: "InvalidParameterValuePersonIdNotExist",
      httpStatuses: [],
      description: "The person ID does not exist.",
      group: "Business error codes",
      category: "NOT_FOUND",
      reason: "RESOURCE_NOT_FOUND",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonIdTooLong",
      name: "InvalidParameterValuePersonIdTooLong",
      httpStatuses: [],
      description: "The person ID field exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonNameIllegal",
      name: "InvalidParameterValuePersonNameIllegal",
      httpStatuses: [],
      description:
        "The person name contains invalid characters. It can contain only letters, - , _ , and digits.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.PersonNameTooLong",
      name: "InvalidParameterValuePersonNameTooLong",
      httpStatuses: [],
      description: "The person name exceeds the length limit.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.QualityControlIllegal",
      name: "InvalidParameterValueQualityControlIllegal",
      httpStatuses: [],
      description: "Invalid QualityControl parameter.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
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
      note: "A limit on one search, not on what is stored; ask for fewer persons or groups.",
    },
    {
      code: "InvalidParameterValue.UniquePersonControlIllegal",
      name: "InvalidParameterValueUniquePersonControlIllegal",
      httpStatuses: [],
      description: "Invalid UniquePersonControl parameter.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
      name: "InvalidParameterValueUnsupportedGroupFaceModelVersion",
      httpStatuses: [],
      description:
        "This operation is not supported by algorithm model v2.0 or below.",
      group: "Business error codes",
      category: "FAILED_PRECONDITION",
      reason: "UNSUPPORTED_OPERATION",
      retry: "after-fix",
      note: "The operation exists, the group is too old for it; use a group of a newer model version or upgrade this one.",
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
      note: "A batch that is too large, not a cap on what is stored; split the faces over several calls.",
    },
    {
      code: "InvalidParameterValue.UrlIllegal",
      name: "InvalidParameterValueUrlIllegal",
      httpStatuses: [],
      description: "Invalid URL format.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "INVALID_URL",
      retry: "after-fix",
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
      note: "The words do not say which faces; the LimitExceeded prefix, a quota, decides.",
    },
    {
      code: "MissingParameter.ErrorParameterEmpty",
      name: "MissingParameterErrorParameterEmpty",
      httpStatuses: [],
      description: "A required parameter is empty.",
      group: "Business error codes",
      category: "INVALID_ARGUMENT",
      reason: "MISSING_ARGUMENT",
      retry: "after-fix",
    },
    {
      code: "ResourceUnavailable.ChargeStatusException",
      name: "ResourceUnavailableChargeStatusException",
      httpStatuses: [],
      description: "The account is in arrears.",
      group: "Business error codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
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
      note: "What was bought is still being set up, so waiting is enough.",
    },
    {
      code: "ResourceUnavailable.Freeze",
      name: "ResourceUnavailableFreeze",
      httpStatuses: [],
      description: "The account is frozen.",
      group: "Business error codes",
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
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
      note: "Read as the vendor failing to look the information up; wrong credentials are AuthFailure codes.",
    },
    {
      code: "ResourceUnavailable.InArrears",
      name: "ResourceUnavailableInArrears",
      httpStatuses: [],
      description: "The account is in arrears.",
      group: "Business error codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
    },
    {
      code: "ResourceUnavailable.LowBalance",
      name: "ResourceUnavailableLowBalance",
      httpStatuses: [],
      description: "Insufficient balance.",
      group: "Business error codes",
      category: "RESOURCE_EXHAUSTED",
      reason: "INSUFFICIENT_BALANCE",
      retry: "after-top-up",
    },
    {
      code: "ResourceUnavailable.NotExist",
      name: "ResourceUnavailableNotExist",
      httpStatuses: [],
      description:
        "The billing status is unknown. Please check whether the service has been activated in the console.",
      group: "Business error codes",
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
      note: "The page sends the caller to the console to see whether the service is activated.",
    },
    {
      code: "ResourceUnavailable.NotReady",
      name: "ResourceUnavailableNotReady",
      httpStatuses: [],
      description: "The service is not activated.",
      group: "Business error codes",
      category: "FAILED_PRECONDITION",
      reason: "SERVICE_NOT_ACTIVATED",
      retry: "after-fix",
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
      note: "The vendor has taken the resource back; the page names nothing that the caller can do about it.",
    },
    {
      code: "ResourceUnavailable.StopUsing",
      name: "ResourceUnavailableStopUsing",
      httpStatuses: [],
      description: "The service has been suspended for the account.",
      group: "Business error codes",
      category: "PERMISSION_DENIED",
      reason: "ACCOUNT_SUSPENDED",
      retry: "never",
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
      note: "The vendor does not know the billing status and, unlike for ResourceUnavailable.NotExist, names nothing to check.",
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
      note: "The words leave open what is wrong with the billing; its namesake under ResourceUnavailable means arrears.",
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
      note: "The method name is a value in the request, so the right one can be named.",
    },
  ]);

/**
 * Whether a value is a code of Tencent Cloud IAI.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isTencentIaiErrorCode(
  value: unknown,
): value is TencentIaiErrorCode {
  return CODES.has(value);
}

/**
 * Whether a value is an error of Tencent Cloud IAI, as {@link parseTencentIaiError} makes it.
 *
 * @param value - Anything.
 * @returns `true` when every field that the type promises is there. Never throws.
 */
export function isTencentIaiError(value: unknown): value is TencentIaiError;
/**
 * Whether a value is an error of Tencent Cloud IAI with one of the given codes.
 *
 * @param value - Anything.
 * @param codes - The codes that count.
 * @returns `true` when it is, narrowed to those codes. Never throws.
 */
export function isTencentIaiError<C extends TencentIaiErrorCode>(
  value: unknown,
  ...codes: [C, ...C[]]
): value is TencentIaiErrorOf<C>;
export function isTencentIaiError(
  value: unknown,
  ...codes: TencentIaiErrorCode[]
): boolean {
  return isErrorOf(KNOWN, value, codes);
}

/**
 * Reads a response of Tencent Cloud IAI, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseTencentIaiError(
  body: unknown,
  response?: ResponseInfo,
): TencentIaiError | undefined {
  return PARSE(body, response, readUsual) as TencentIaiError | undefined;
}

/**
 * The documented message of a code of Tencent Cloud IAI, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatTencentIaiMessage<C extends TencentIaiErrorCode>(
  code: C,
  ...params: C extends keyof TencentIaiMessageParams
    ? [params: TencentIaiMessageParams[C]]
    : []
): string {
  return formatMessage(
    TENCENT_IAI_ERRORS[code],
    KNOWN.templates.get(code),
    params,
  );
}
