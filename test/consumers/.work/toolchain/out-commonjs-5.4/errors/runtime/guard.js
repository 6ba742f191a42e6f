"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isErrorOf = void 0;
const reasons_js_1 = require("../reasons.js");
const code_js_1 = require("./code.js");
const read_js_1 = require("./read.js");
/**
 * Whether a value is an error of the vendor: one that `parse` made, or one with
 * the same fields, as after a trip through JSON. Every field that the types
 * promise is checked. Never throws.
 *
 * @param codes - When not empty, only errors with one of these codes count.
 */
function isErrorOf(definition, value, codes) {
    try {
        if ((0, read_js_1.own)(value, "vendor") !== definition.vendor || !hasCommonFields(value)) {
            return false;
        }
        const known = (0, read_js_1.own)(value, "known");
        if (known === true)
            return isKnown(definition, value, codes);
        return known === false && codes.length === 0 && isUnrecognized(value);
    }
    catch {
        return false;
    }
}
exports.isErrorOf = isErrorOf;
function hasCommonFields(value) {
    return (typeof (0, read_js_1.own)(value, "message") === "string" &&
        isAbsentOr("number", (0, read_js_1.own)(value, "httpStatus")) &&
        isAbsentOr("string", (0, read_js_1.own)(value, "requestId")) &&
        isAbsentOr("number", (0, read_js_1.own)(value, "retryAfterMs")));
}
function isKnown(definition, value, codes) {
    const code = (0, read_js_1.own)(value, "code");
    const rawCode = (0, read_js_1.own)(value, "rawCode");
    if (!isCodeValue(code) || !isCodeValue(rawCode))
        return false;
    if (codes.length > 0 && !codes.includes(code))
        return false;
    const advice = definition.advice.get(code);
    return (advice !== undefined &&
        (0, code_js_1.knownCode)(definition, rawCode) === code &&
        (0, read_js_1.own)(value, "category") === advice.category &&
        (0, read_js_1.own)(value, "reason") === advice.reason &&
        (0, read_js_1.own)(value, "retry") === advice.retry &&
        hasParams(definition, code, (0, read_js_1.own)(value, "params")));
}
function hasParams(definition, code, params) {
    if (params === undefined)
        return true;
    const names = definition.templates.get(code)?.params;
    return names?.every((name) => typeof (0, read_js_1.own)(params, name) === "string") ?? false;
}
function isUnrecognized(value) {
    const rawCode = (0, read_js_1.own)(value, "rawCode");
    return ((0, read_js_1.own)(value, "code") === undefined &&
        (rawCode === undefined || isCodeValue(rawCode)) &&
        reasons_js_1.CATEGORIES.has((0, read_js_1.own)(value, "category")) &&
        reasons_js_1.REASONS.has((0, read_js_1.own)(value, "reason")) &&
        reasons_js_1.RETRY_ADVICES.has((0, read_js_1.own)(value, "retry")));
}
function isCodeValue(value) {
    return typeof value === "string" || typeof value === "number";
}
function isAbsentOr(type, value) {
    return value === undefined || typeof value === type;
}
