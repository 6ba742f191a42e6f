var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var index_exports = {};
__export(index_exports, {
  CATEGORIES: () => import_reasons.CATEGORIES,
  ErrorCategory: () => import_reasons.ErrorCategory,
  ErrorReason: () => import_reasons.ErrorReason,
  REASONS: () => import_reasons.REASONS,
  RETRY_ADVICES: () => import_reasons.RETRY_ADVICES,
  VENDORS: () => VENDORS,
  VendorApiError: () => import_vendor_api_error.VendorApiError,
  fromThrown: () => fromThrown,
  isRetryable: () => import_retry.isRetryable,
  isVendorError: () => isVendorError,
  matchCategory: () => import_match.matchCategory,
  matchReason: () => import_match.matchReason,
  parseVendorError: () => parseVendorError,
  retryDelay: () => import_retry.retryDelay,
  toProblemDetails: () => import_problem_details.toProblemDetails
});
module.exports = __toCommonJS(index_exports);
var import_thrown = require("./runtime/thrown.js");
var import_ailabtools = require("./ailabtools.js");
var import_huawei_frs = require("./huawei-frs.js");
var import_keevx = require("./keevx.js");
var import_tencent_iai = require("./tencent-iai.js");
var import_vidu = require("./vidu.js");
var import_reasons = require("./reasons.js");
var import_match = require("./runtime/match.js");
var import_problem_details = require("./runtime/problem-details.js");
var import_retry = require("./runtime/retry.js");
var import_vendor_api_error = require("./runtime/vendor-api-error.js");
__reExport(index_exports, require("./ailabtools.js"), module.exports);
__reExport(index_exports, require("./huawei-frs.js"), module.exports);
__reExport(index_exports, require("./keevx.js"), module.exports);
__reExport(index_exports, require("./tencent-iai.js"), module.exports);
__reExport(index_exports, require("./vidu.js"), module.exports);
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
  ailabtools: import_ailabtools.parseAilabtoolsError,
  "huawei-frs": import_huawei_frs.parseHuaweiFrsError,
  keevx: import_keevx.parseKeevxError,
  "tencent-iai": import_tencent_iai.parseTencentIaiError,
  vidu: import_vidu.parseViduError
};
const GUARDS = {
  ailabtools: import_ailabtools.isAilabtoolsError,
  "huawei-frs": import_huawei_frs.isHuaweiFrsError,
  keevx: import_keevx.isKeevxError,
  "tencent-iai": import_tencent_iai.isTencentIaiError,
  vidu: import_vidu.isViduError
};
function parseVendorError(vendor, body, response) {
  return Object.hasOwn(PARSERS, vendor) ? PARSERS[vendor](body, response) : void 0;
}
function fromThrown(thrown, vendor) {
  const vendors = Object.keys(PARSERS);
  const asked = vendors.filter((id) => vendor === void 0 || id === vendor);
  return (0, import_thrown.readThrown)(
    thrown,
    asked.map((id) => GUARDS[id]),
    asked.map((id) => PARSERS[id])
  );
}
function isVendorError(value) {
  return Object.values(GUARDS).some((guard) => guard(value));
}
//# sourceMappingURL=index.js.map
