/**
 * The error codes of Acme Vision: 2 codes, read on 2026-11-21.
 *
 * Generated from `specs/acme.yaml`: change the spec and run `npm run generate`.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 * @packageDocumentation
 */
import { isErrorOf } from "./runtime/guard.js";
import { formatMessage } from "./runtime/message.js";
import { parseError } from "./runtime/parse.js";
import { adviceTable, codeList, errorTable } from "./runtime/tables.js";
/**
 * The error codes of Acme Vision.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
export const AcmeErrorCode = {
    /**
     * No face was found in the image.
     *
     * - Code: no_face
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
     *
     * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
     */
    NoFace: "no_face",
    /**
     * field \{field\} is invalid
     *
     * - Code: bad_field
     * - HTTP status: 400
     * - Message: field \{field\} is invalid
     * - Category INVALID_ARGUMENT, reason INVALID_ARGUMENT, retry after-fix
     *
     * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
     */
    BadField: "bad_field",
};
/** Every code of Acme Vision, in the order of its page. */
export const ACME_ERROR_CODES = 
/* @__PURE__ */ codeList(["no_face", "bad_field"]);
const CODES = /* @__PURE__ */ new Set(ACME_ERROR_CODES);
const DEFINITION = {
    vendor: "acme",
    codeType: "string",
    advice: /* @__PURE__ */ adviceTable([
        {
            category: "INVALID_ARGUMENT",
            reason: "NO_FACE_DETECTED",
            retry: "after-fix",
            codes: ["no_face"],
        },
        {
            category: "INVALID_ARGUMENT",
            reason: "INVALID_ARGUMENT",
            retry: "after-fix",
            codes: ["bad_field"],
        },
    ]),
    aliases: /* @__PURE__ */ new Map([]),
    families: [],
    templates: /* @__PURE__ */ new Map([
        ["bad_field", { texts: ["field ", " is invalid"], params: ["field"] }],
    ]),
    wire: {
        success: {
            status: [200],
        },
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
    },
};
/**
 * What Acme Vision documents of each code, with our category, reason and retry advice.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
export const ACME_ERRORS = 
/* @__PURE__ */ errorTable([
    {
        code: "no_face",
        name: "NoFace",
        httpStatuses: [422],
        description: "No face was found in the image.",
        category: "INVALID_ARGUMENT",
        reason: "NO_FACE_DETECTED",
        retry: "after-fix",
    },
    {
        code: "bad_field",
        name: "BadField",
        httpStatuses: [400],
        message: "field {field} is invalid",
        category: "INVALID_ARGUMENT",
        reason: "INVALID_ARGUMENT",
        retry: "after-fix",
    },
]);
/**
 * Whether a value is a code of Acme Vision.
 *
 * @param value - Anything.
 * @returns `true` for exactly the values of the enum: no coercion, no reverse mapping. Never throws.
 */
export function isAcmeErrorCode(value) {
    return CODES.has(value);
}
export function isAcmeError(value, ...codes) {
    return isErrorOf(DEFINITION, value, codes);
}
/**
 * Reads a response of Acme Vision, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseAcmeError(body, response) {
    return parseError(DEFINITION, body, response);
}
/**
 * The documented message of a code of Acme Vision, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatAcmeMessage(code, ...params) {
    return formatMessage(ACME_ERRORS[code], DEFINITION.templates.get(code), params);
}
