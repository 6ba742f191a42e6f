import { CATEGORIES, REASONS, RETRY_ADVICES } from "../reasons.js";
import { knownCode } from "./code.js";
import { own } from "./read.js";
function isErrorOf(definition, value, codes) {
  try {
    if (own(value, "vendor") !== definition.vendor || !hasCommonFields(value)) {
      return false;
    }
    const known = own(value, "known");
    if (known === true) return isKnown(definition, value, codes);
    return known === false && codes.length === 0 && isUnrecognized(value);
  } catch {
    return false;
  }
}
function hasCommonFields(value) {
  return typeof own(value, "message") === "string" && isAbsentOr("number", own(value, "httpStatus")) && isAbsentOr("string", own(value, "requestId")) && isAbsentOr("number", own(value, "retryAfterMs"));
}
function isKnown(definition, value, codes) {
  const code = own(value, "code");
  const rawCode = own(value, "rawCode");
  if (!isCodeValue(code) || !isCodeValue(rawCode)) return false;
  if (codes.length > 0 && !codes.includes(code)) return false;
  const advice = definition.advice.get(code);
  return advice !== void 0 && knownCode(definition, rawCode) === code && own(value, "category") === advice.category && own(value, "reason") === advice.reason && own(value, "retry") === advice.retry && hasParams(definition, code, own(value, "params"));
}
function hasParams(definition, code, params) {
  if (params === void 0) return true;
  const names = definition.templates.get(code)?.params;
  return names?.every((name) => typeof own(params, name) === "string") ?? false;
}
function isUnrecognized(value) {
  const rawCode = own(value, "rawCode");
  return own(value, "code") === void 0 && (rawCode === void 0 || isCodeValue(rawCode)) && CATEGORIES.has(own(value, "category")) && REASONS.has(own(value, "reason")) && RETRY_ADVICES.has(own(value, "retry"));
}
function isCodeValue(value) {
  return typeof value === "string" || typeof value === "number";
}
function isAbsentOr(type, value) {
  return value === void 0 || typeof value === type;
}
export {
  isErrorOf
};
//# sourceMappingURL=guard.js.map
