/**
 * Calls the handler for the error's category.
 *
 * @param error - A vendor error.
 * @param cases - A handler for each category, or for some and `_` for the rest: a missing one does not compile.
 * @returns What the handler returns.
 */
export function matchCategory(error, cases) {
    return pick(error.category, cases)(error);
}
/**
 * Calls the handler for the error's reason.
 *
 * @param error - A vendor error.
 * @param cases - A handler for each reason, or for some and `_` for the rest: a missing one does not compile.
 * @returns What the handler returns.
 */
export function matchReason(error, cases) {
    return pick(error.reason, cases)(error);
}
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
