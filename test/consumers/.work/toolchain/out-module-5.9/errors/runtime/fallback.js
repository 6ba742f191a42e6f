import { OTHERWISE, STATUS_ADVICE, STATUS_CLASS_ADVICE } from "../reasons.js";
import { canonicalCode } from "./code.js";
import { field } from "./read.js";
/** A longer code than any vendor's is not searched for a known prefix. */
const LONGEST_CODE = 256;
/**
 * The advice for a code that is not documented: of the longest known prefix for
 * dotted codes, of the narrowest range for integers, else of the HTTP status.
 */
export function fallbackAdvice(definition, rawCode, status) {
    return ((rawCode === undefined ? undefined : codeAdvice(definition, rawCode)) ??
        (status === undefined ? undefined : statusAdvice(status)) ??
        OTHERWISE);
}
function codeAdvice(definition, rawCode) {
    const code = canonicalCode(definition.codeType, rawCode);
    if (typeof code === "number")
        return rangeAdvice(definition, code);
    return code.length > LONGEST_CODE
        ? undefined
        : prefixAdvice(definition, code);
}
function prefixAdvice(definition, code) {
    for (let end = code.length; end > 0; end = code.lastIndexOf(".", end - 1)) {
        const prefix = code.slice(0, end);
        const advice = definition.advice.get(prefix) ??
            definition.families.find((family) => field(family, "prefix") === prefix);
        if (advice !== undefined)
            return advice;
    }
    return undefined;
}
/** Families come narrowest first, so the first that contains the code wins. */
function rangeAdvice(definition, code) {
    return definition.families.find((family) => {
        const range = field(family, "range");
        return range !== undefined && range[0] <= code && code <= range[1];
    });
}
function statusAdvice(status) {
    return (STATUS_ADVICE.get(status) ??
        STATUS_CLASS_ADVICE.get(Math.floor(status / 100)));
}
