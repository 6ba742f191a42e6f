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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var vendor_api_error_exports = {};
__export(vendor_api_error_exports, {
  VendorApiError: () => VendorApiError
});
module.exports = __toCommonJS(vendor_api_error_exports);
class VendorApiError extends Error {
  name = "VendorApiError";
  /** The parsed error. */
  error;
  /**
   * @param error - The parsed error.
   * @param options - `cause`: what was caught, where there is one.
   */
  constructor(error, options) {
    const code = error.rawCode === void 0 ? "" : ` ${error.rawCode}`;
    const detail = error.message === "" ? "" : `: ${error.message}`;
    super(`${error.vendor}${code}${detail}`, options);
    this.error = error;
  }
}
//# sourceMappingURL=vendor-api-error.js.map
