/**
 * Makes vendors' errors and responses, for the tests of applications.
 *
 * Generated from `specs/`: change a spec and run `npm run generate`.
 *
 * @packageDocumentation
 */
import { parseAcmeError, ACME_ERRORS, } from "./acme.js";
import { makeError, makeResponse, } from "./runtime/testing.js";
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
export function makeAcmeResponse(code, details) {
    return makeResponse(ACME_WIRE, ACME_ERRORS, parseAcmeError, code, details);
}
/**
 * Makes an error of Acme Vision, as {@link parseAcmeError} would read it.
 *
 * @param code - The code.
 * @param details - What the error says; what is left out is as documented.
 * @returns A frozen error that the guards accept.
 * @throws RangeError when there is no such code.
 */
export function makeAcmeError(code, details) {
    return makeError(ACME_WIRE, ACME_ERRORS, parseAcmeError, code, details);
}
