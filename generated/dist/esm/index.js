import { readThrown } from "./runtime/thrown.js";
import {
  isAilabtoolsError,
  parseAilabtoolsError
} from "./ailabtools.js";
import {
  isHuaweiFrsError,
  parseHuaweiFrsError
} from "./huawei-frs.js";
import { isKeevxError, parseKeevxError } from "./keevx.js";
import {
  isTencentIaiError,
  parseTencentIaiError
} from "./tencent-iai.js";
import { isViduError, parseViduError } from "./vidu.js";
import {
  CATEGORIES,
  ErrorCategory,
  ErrorReason,
  REASONS,
  RETRY_ADVICES
} from "./reasons.js";
import { matchCategory, matchReason } from "./runtime/match.js";
import {
  toProblemDetails
} from "./runtime/problem-details.js";
import { isRetryable, retryDelay } from "./runtime/retry.js";
import { VendorApiError } from "./runtime/vendor-api-error.js";
export * from "./ailabtools.js";
export * from "./huawei-frs.js";
export * from "./keevx.js";
export * from "./tencent-iai.js";
export * from "./vidu.js";
const VENDORS = /* @__PURE__ */ Object.freeze([
  {
    id: "ailabtools",
    name: "AILabTools",
    docs: "https://www.ailabtools.com/docs/response-description",
    read: "2026-11-21"
  },
  {
    id: "huawei-frs",
    name: "Huawei Cloud FRS",
    docs: "https://support.huaweicloud.com/intl/en-us/api-face/face_02_0045.html",
    read: "2026-11-21"
  },
  {
    id: "keevx",
    name: "Keevx",
    docs: "https://docs.keevx.com/api-reference/api-documentation/error-code",
    read: "2026-11-21"
  },
  {
    id: "tencent-iai",
    name: "Tencent Cloud IAI",
    docs: "https://intl.cloud.tencent.com/document/api/1059/36988",
    read: "2026-11-21"
  },
  {
    id: "vidu",
    name: "Vidu",
    docs: "https://platform.vidu.com/docs/error-code",
    read: "2026-11-21"
  }
]);
const PARSERS = {
  ailabtools: parseAilabtoolsError,
  "huawei-frs": parseHuaweiFrsError,
  keevx: parseKeevxError,
  "tencent-iai": parseTencentIaiError,
  vidu: parseViduError
};
const GUARDS = {
  ailabtools: isAilabtoolsError,
  "huawei-frs": isHuaweiFrsError,
  keevx: isKeevxError,
  "tencent-iai": isTencentIaiError,
  vidu: isViduError
};
function parseVendorError(vendor, body, response) {
  return Object.hasOwn(PARSERS, vendor) ? PARSERS[vendor](body, response) : void 0;
}
function fromThrown(thrown, vendor) {
  const vendors = Object.keys(PARSERS);
  const asked = vendors.filter((id) => vendor === void 0 || id === vendor);
  return readThrown(
    thrown,
    asked.map((id) => GUARDS[id]),
    asked.map((id) => PARSERS[id])
  );
}
function isVendorError(value) {
  return Object.values(GUARDS).some((guard) => guard(value));
}
export {
  CATEGORIES,
  ErrorCategory,
  ErrorReason,
  REASONS,
  RETRY_ADVICES,
  VENDORS,
  VendorApiError,
  fromThrown,
  isRetryable,
  isVendorError,
  matchCategory,
  matchReason,
  parseVendorError,
  retryDelay,
  toProblemDetails
};
//# sourceMappingURL=index.js.map
