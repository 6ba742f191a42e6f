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
var retry_exports = {};
__export(retry_exports, {
  isRetryable: () => isRetryable,
  retryDelay: () => retryDelay
});
module.exports = __toCommonJS(retry_exports);
var import_read = require("./read.js");
function isRetryable(value) {
  return vendorError(value)?.retry === "backoff";
}
function retryDelay(value) {
  const error = vendorError(value);
  return error?.retry === "backoff" && typeof error.retryAfterMs === "number" ? error.retryAfterMs : void 0;
}
function vendorError(value) {
  try {
    const error = (0, import_read.own)(value, "error") ?? value;
    return typeof (0, import_read.own)(error, "vendor") === "string" && typeof (0, import_read.own)(error, "known") === "boolean" ? {
      retry: (0, import_read.own)(error, "retry"),
      retryAfterMs: (0, import_read.own)(error, "retryAfterMs")
    } : void 0;
  } catch {
    return void 0;
  }
}
//# sourceMappingURL=retry.js.map
