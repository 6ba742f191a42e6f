"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.matchReason = exports.matchCategory = void 0;
/**
 * Calls the handler for the error's category.
 *
 * @param error - A vendor error.
 * @param cases - A handler for each category, or for some and `_` for the rest: a missing one does not compile.
 * @returns What the handler returns.
 */
function matchCategory(error, cases) {
    return pick(error.category, cases)(error);
}
exports.matchCategory = matchCategory;
/**
 * Calls the handler for the error's reason.
 *
 * @param error - A vendor error.
 * @param cases - A handler for each reason, or for some and `_` for the rest: a missing one does not compile.
 * @returns What the handler returns.
 */
function matchReason(error, cases) {
    return pick(error.reason, cases)(error);
}
exports.matchReason = matchReason;
/** Only what the caller wrote counts: nothing inherited. */
function pick(key, cases) {
    const own = cases;
    const handler = Object.hasOwn(own, key)
        ? own[key]
        : Object.hasOwn(own, "_")
            ? own._
            : undefined;
    if (handler === undefined)
        throw new TypeError(`No case for "${key}".`);
    return handler;
}
