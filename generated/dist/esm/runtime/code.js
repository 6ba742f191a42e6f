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
export {
  canonicalCode,
  knownCode
};
//# sourceMappingURL=code.js.map
