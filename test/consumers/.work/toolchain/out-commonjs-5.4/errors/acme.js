"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formatAcmeMessage = exports.parseAcmeError = exports.isAcmeError = exports.isAcmeErrorCode = exports.ACME_ERRORS = exports.ACME_ERROR_CODES = exports.AcmeErrorCode = void 0;
/**
 * The error codes of Acme Vision: 2 codes, read on 2026-11-21.
 *
 * Generated from `specs/acme.yaml`: change the spec and run `npm run generate`.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 * @packageDocumentation
 */
const guard_js_1 = require("./runtime/guard.js");
const message_js_1 = require("./runtime/message.js");
const parse_js_1 = require("./runtime/parse.js");
const tables_js_1 = require("./runtime/tables.js");
/**
 * The error codes of Acme Vision.
 *
 * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
 */
var AcmeErrorCode;
(function (AcmeErrorCode) {
    /**
     * No face was found in the image.
     *
     * - Code: no_face
     * - HTTP status: 422
     * - Category INVALID_ARGUMENT, reason NO_FACE_DETECTED, retry after-fix
     *
     * @see {@link https://docs.acme.example/errors | Acme Vision error codes}
     */
    AcmeErrorCode["NoFace"] = "no_face";
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
    AcmeErrorCode["BadField"] = "bad_field";
})(AcmeErrorCode || (exports.AcmeErrorCode = AcmeErrorCode = {}));
/** Every code of Acme Vision, in the order of its page. */
exports.ACME_ERROR_CODES = 
/* @__PURE__ */ (0, tables_js_1.codeList)(["no_face", "bad_field"]);
const CODES = /* @__PURE__ */ new Set(exports.ACME_ERROR_CODES);
const DEFINITION = {
    vendor: "acme",
    codeType: "string",
    advice: /* @__PURE__ */ (0, tables_js_1.adviceTable)([
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
exports.ACME_ERRORS = 
/* @__PURE__ */ (0, tables_js_1.errorTable)([
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
function isAcmeErrorCode(value) {
    return CODES.has(value);
}
exports.isAcmeErrorCode = isAcmeErrorCode;
function isAcmeError(value, ...codes) {
    return (0, guard_js_1.isErrorOf)(DEFINITION, value, codes);
}
exports.isAcmeError = isAcmeError;
/**
 * Reads a response of Acme Vision, or what a client threw, as an error.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand; a fetch `Response` fits.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
function parseAcmeError(body, response) {
    return (0, parse_js_1.parseError)(DEFINITION, body, response);
}
exports.parseAcmeError = parseAcmeError;
/**
 * The documented message of a code of Acme Vision, its placeholders filled; the description where no message is documented.
 *
 * @param code - The code.
 * @param params - What stands in the placeholders; required exactly where the message has some.
 * @returns The message.
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
function formatAcmeMessage(code, ...params) {
    return (0, message_js_1.formatMessage)(exports.ACME_ERRORS[code], DEFINITION.templates.get(code), params);
}
exports.formatAcmeMessage = formatAcmeMessage;
