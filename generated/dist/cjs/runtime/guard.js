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
var guard_exports = {};
__export(guard_exports, {
  isErrorOf: () => isErrorOf
});
module.exports = __toCommonJS(guard_exports);
var import_reasons = require("../reasons.js");
var import_code = require("./code.js");
var import_read = require("./read.js");
function isErrorOf(definition, value, codes) {
  try {
    if ((0, import_read.own)(value, "vendor") !== definition.vendor || !hasCommonFields(value)) {
      return false;
    }
    const known = (0, import_read.own)(value, "known");
    if (known === true) return isKnown(definition, value, codes);
    return known === false && codes.length === 0 && isUnrecognized(value);
  } catch {
    return false;
  }
}
function hasCommonFields(value) {
  return typeof (0, import_read.own)(value, "message") === "string" && isAbsentOr("number", (0, import_read.own)(value, "httpStatus")) && isAbsentOr("string", (0, import_read.own)(value, "requestId")) && isAbsentOr("number", (0, import_read.own)(value, "retryAfterMs"));
}
function isKnown(definition, value, codes) {
  const code = (0, import_read.own)(value, "code");
  const rawCode = (0, import_read.own)(value, "rawCode");
  if (!isCodeValue(code) || !isCodeValue(rawCode)) return false;
  if (codes.length > 0 && !codes.includes(code)) return false;
  const advice = definition.advice.get(code);
  return advice !== void 0 && (0, import_code.knownCode)(definition, rawCode) === code && (0, import_read.own)(value, "category") === advice.category && (0, import_read.own)(value, "reason") === advice.reason && (0, import_read.own)(value, "retry") === advice.retry && hasParams(definition, code, (0, import_read.own)(value, "params"));
}
function hasParams(definition, code, params) {
  if (params === void 0) return true;
  const names = definition.templates.get(code)?.params;
  return names?.every((name) => typeof (0, import_read.own)(params, name) === "string") ?? false;
}
function isUnrecognized(value) {
  const rawCode = (0, import_read.own)(value, "rawCode");
  return (0, import_read.own)(value, "code") === void 0 && (rawCode === void 0 || isCodeValue(rawCode)) && import_reasons.CATEGORIES.has((0, import_read.own)(value, "category")) && import_reasons.REASONS.has((0, import_read.own)(value, "reason")) && import_reasons.RETRY_ADVICES.has((0, import_read.own)(value, "retry"));
}
function isCodeValue(value) {
  return typeof value === "string" || typeof value === "number";
}
function isAbsentOr(type, value) {
  return value === void 0 || typeof value === type;
}
//# sourceMappingURL=guard.js.map
