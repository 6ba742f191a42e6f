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
var fallback_exports = {};
__export(fallback_exports, {
  fallbackAdvice: () => fallbackAdvice
});
module.exports = __toCommonJS(fallback_exports);
var import_reasons = require("../reasons.js");
var import_code = require("./code.js");
var import_read = require("./read.js");
const LONGEST_CODE = 256;
function fallbackAdvice(definition, rawCode, status) {
  return (rawCode === void 0 ? void 0 : codeAdvice(definition, rawCode)) ?? (status === void 0 ? void 0 : statusAdvice(status)) ?? import_reasons.OTHERWISE;
}
function codeAdvice(definition, rawCode) {
  const code = (0, import_code.canonicalCode)(definition.codeType, rawCode);
  if (typeof code === "number") return rangeAdvice(definition, code);
  return code.length > LONGEST_CODE ? void 0 : prefixAdvice(definition, code);
}
function prefixAdvice(definition, code) {
  for (let end = code.length; end > 0; end = code.lastIndexOf(".", end - 1)) {
    const prefix = code.slice(0, end);
    const advice = definition.advice.get(prefix) ?? definition.families.find((family) => (0, import_read.field)(family, "prefix") === prefix);
    if (advice !== void 0) return advice;
  }
  return void 0;
}
function rangeAdvice(definition, code) {
  return definition.families.find((family) => {
    const range = (0, import_read.field)(family, "range");
    return range !== void 0 && range[0] <= code && code <= range[1];
  });
}
function statusAdvice(status) {
  return import_reasons.STATUS_ADVICE.get(status) ?? import_reasons.STATUS_CLASS_ADVICE.get(Math.floor(status / 100));
}
//# sourceMappingURL=fallback.js.map
