import { OTHERWISE, STATUS_ADVICE, STATUS_CLASS_ADVICE } from "../reasons.js";
import { canonicalCode } from "./code.js";
import { field } from "./read.js";
const LONGEST_CODE = 256;
function fallbackAdvice(definition, rawCode, status) {
  return (rawCode === void 0 ? void 0 : codeAdvice(definition, rawCode)) ?? (status === void 0 ? void 0 : statusAdvice(status)) ?? OTHERWISE;
}
function codeAdvice(definition, rawCode) {
  const code = canonicalCode(definition.codeType, rawCode);
  if (typeof code === "number") return rangeAdvice(definition, code);
  return code.length > LONGEST_CODE ? void 0 : prefixAdvice(definition, code);
}
function prefixAdvice(definition, code) {
  for (let end = code.length; end > 0; end = code.lastIndexOf(".", end - 1)) {
    const prefix = code.slice(0, end);
    const advice = definition.advice.get(prefix) ?? definition.families.find((family) => field(family, "prefix") === prefix);
    if (advice !== void 0) return advice;
  }
  return void 0;
}
function rangeAdvice(definition, code) {
  return definition.families.find((family) => {
    const range = field(family, "range");
    return range !== void 0 && range[0] <= code && code <= range[1];
  });
}
function statusAdvice(status) {
  return STATUS_ADVICE.get(status) ?? STATUS_CLASS_ADVICE.get(Math.floor(status / 100));
}
export {
  fallbackAdvice
};
//# sourceMappingURL=fallback.js.map
