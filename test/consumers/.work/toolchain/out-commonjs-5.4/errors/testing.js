"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.makeAcmeError = exports.makeAcmeResponse = void 0;
/**
 * Makes vendors' errors and responses, for the tests of applications.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
const acme_js_1 = require("./acme.js");
const testing_js_1 = require("./runtime/testing.js");
const ACME_WIRE = {
    shapes: [
        {
            code: [["error", "code"]],
            message: [["error", "message"]],
            requestId: [
                {
                    header: "x-request-id",
                },
            ],
        },
    ],
    templates: [
        ["bad_field", { texts: ["field ", " is invalid"], params: ["field"] }],
    ],
};
/**
 * Makes a response with which Acme Vision would report an error.
 *
 * @param code - The code.
 * @param details - What the response says; what is left out is as documented.
 * @returns Body, status and headers that {@link parseAcmeError} reads as this error.
 * @throws RangeError when there is no such code.
 */
function makeAcmeResponse(code, details) {
    return (0, testing_js_1.makeResponse)(ACME_WIRE, acme_js_1.ACME_ERRORS, acme_js_1.parseAcmeError, code, details);
}
exports.makeAcmeResponse = makeAcmeResponse;
/**
 * Makes an error of Acme Vision, as {@link parseAcmeError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
function makeAcmeError(code, details) {
    return (0, testing_js_1.makeError)(ACME_WIRE, acme_js_1.ACME_ERRORS, acme_js_1.parseAcmeError, code, details);
}
exports.makeAcmeError = makeAcmeError;
