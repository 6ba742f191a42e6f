import type { ErrorCategory, ErrorReason } from "../reasons.js";
/** A handler for every value of a field, or for some with `_` for the rest. */
export type Cases<E, F extends string, V extends string, T> = {
    readonly [K in V]: (error: E & {
        readonly [P in F]: K;
    }) => T;
} | ({
    readonly [K in V]?: (error: E & {
        readonly [P in F]: K;
    }) => T;
} & {
    readonly _: (error: E) => T;
});
/**
 * Calls the handler for the error's category.
 *
 * @param error - A vendor error.
 * @param cases - A handler for each category, or for some and `_` for the rest: a missing one does not compile.
 * @returns What the handler returns.
 */
export declare function matchCategory<E extends {
    readonly category: ErrorCategory;
}, T>(error: E, cases: Cases<E, "category", ErrorCategory, T>): T;
/**
 * Calls the handler for the error's reason.
 *
 * @param error - A vendor error.
 * @param cases - A handler for each reason, or for some and `_` for the rest: a missing one does not compile.
 * @returns What the handler returns.
 */
export declare function matchReason<E extends {
    readonly reason: ErrorReason;
}, T>(error: E, cases: Cases<E, "reason", ErrorReason, T>): T;
//# sourceMappingURL=match.d.ts.map