"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.knownCode = exports.canonicalCode = void 0;
/**
 * The canonical form of a code on the wire: an integer vendor's decimal string
 * becomes its number, a string vendor's number its decimal string. Anything
 * else stays as it is.
 */
function canonicalCode(codeType, rawCode) {
    if (codeType === "integer" && typeof rawCode === "string") {
        const number = Number(rawCode);
        return Number.isSafeInteger(number) && String(number) === rawCode
            ? number
            : rawCode;
    }
    if (codeType === "string" && typeof rawCode === "number") {
        return String(rawCode);
    }
    return rawCode;
}
exports.canonicalCode = canonicalCode;
/** The documented code that a wire value means, or `undefined`. */
function knownCode(definition, rawCode) {
    const code = canonicalCode(definition.codeType, rawCode);
    if (definition.advice.has(code))
        return code;
    return definition.aliases.get(code);
}
exports.knownCode = knownCode;
