"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VendorApiError = void 0;
/**
 * A vendor's failure as an exception, for code that throws. The whole error is
 * in `error`; `message` reads `<vendor> <code>: <message>`.
 */
class VendorApiError extends Error {
    name = "VendorApiError";
    /** The parsed error. */
    error;
    /**
     * @param error - The parsed error.
     * @param options - `cause`: what was caught, where there is one.
     */
    constructor(error, options) {
        const code = error.rawCode === undefined ? "" : ` ${error.rawCode}`;
        const detail = error.message === "" ? "" : `: ${error.message}`;
        super(`${error.vendor}${code}${detail}`, options);
        this.error = error;
    }
}
exports.VendorApiError = VendorApiError;
