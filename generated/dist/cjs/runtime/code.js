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
var code_exports = {};
__export(code_exports, {
  canonicalCode: () => canonicalCode,
  knownCode: () => knownCode
});
module.exports = __toCommonJS(code_exports);
function canonicalCode(codeType, rawCode) {
  if (codeType === "integer" && typeof rawCode === "string") {
    const number = Number(rawCode);
    return Number.isSafeInteger(number) && String(number) === rawCode ? number : rawCode;
  }
  if (codeType === "string" && typeof rawCode === "number") {
    return String(rawCode);
  }
  return rawCode;
}
function knownCode(definition, rawCode) {
  const code = canonicalCode(definition.codeType, rawCode);
  if (definition.advice.has(code)) return code;
  return definition.aliases.get(code);
}
//# sourceMappingURL=code.js.map
