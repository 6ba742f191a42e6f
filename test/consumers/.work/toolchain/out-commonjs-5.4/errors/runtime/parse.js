"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseError = void 0;
const code_js_1 = require("./code.js");
const fallback_js_1 = require("./fallback.js");
const message_js_1 = require("./message.js");
const read_js_1 = require("./read.js");
const retry_after_js_1 = require("./retry-after.js");
const thrown_js_1 = require("./thrown.js");
/**
 * Reads a response, or what a client threw, as an error of the vendor.
 *
 * @param definition - The vendor's definition.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
function parseError(definition, body, response) {
    const status = attempt(() => validStatus((0, read_js_1.property)(response, "status")));
    const headers = attempt(() => (0, read_js_1.property)(response, "headers"));
    return parseAnswer(definition, status, {
        body,
        headers: headers,
        seen: [],
    });
}
exports.parseError = parseError;
function parseAnswer(definition, status, answer, isInner = false) {
    const read = attempt(() => readBody(definition, status, answer, isInner));
    if (read !== undefined)
        return read === "success" ? undefined : read;
    // Nothing in the body says what went wrong, or the body defied reading.
    return status !== undefined && status >= 400
        ? makeError(definition, status, answer, bareReading(answer))
        : undefined;
}
function readBody(definition, status, answer, isInner) {
    const { success, shapes } = definition.wire;
    for (const shape of shapes) {
        const failed = (0, read_js_1.field)(shape, "failed");
        if (failed !== undefined && (0, read_js_1.holds)(failed, answer)) {
            return makeError(definition, status, answer, readShape(shape, answer));
        }
    }
    if (isSuccess(success, status, answer))
        return "success";
    const response = isInner ? undefined : (0, thrown_js_1.thrownResponse)(answer);
    // Where a client threw, code and message beside the response are the client's.
    if (response?.status !== undefined && response.body !== undefined) {
        return parseThrown(definition, response, answer) ?? "success";
    }
    for (const shape of shapes) {
        if (Object.hasOwn(shape, "failed") || !isComplete(shape, answer))
            continue;
        const reading = readShape(shape, answer);
        if (fits(shape, reading, definition) && belongs(shape, answer)) {
            return makeError(definition, status, answer, reading);
        }
    }
    const thrown = response === undefined
        ? undefined
        : parseThrown(definition, response, answer);
    if (thrown !== undefined)
        return thrown;
    // A sign of failure that no shape can read is still a failure.
    const failed = (0, read_js_1.field)(success, "absent")?.some((path) => isPresent((0, read_js_1.readPath)(path, answer)));
    return failed === true
        ? makeError(definition, status, answer, bareReading(answer))
        : undefined;
}
function isSuccess(success, status, answer) {
    const sentinel = (0, read_js_1.field)(success, "sentinel");
    const state = (0, read_js_1.field)(success, "state");
    return ((sentinel !== undefined && (0, read_js_1.holds)(sentinel, answer)) ||
        (state !== undefined && (0, read_js_1.holds)(state, answer)) ||
        (status !== undefined &&
            (0, read_js_1.field)(success, "status")?.includes(status) === true));
}
/** The fields of an exception are the vendor's only where its SDK throws them. */
function belongs(shape, { body }) {
    return (0, read_js_1.field)(shape, "thrown") === true || !(0, thrown_js_1.isException)(body);
}
/** A shape fits by its code, or, without a place for one, by a status that fails. */
function fits(shape, { rawCode, message, status }, { codeType }) {
    if (!Object.hasOwn(shape, "code"))
        return (status ?? 0) >= 400;
    // Exceptions of Node.js have a text as `code`; the vendor's codes are numbers.
    const isForeign = codeType === "integer" &&
        typeof rawCode === "string" &&
        !/^[\s+-]*\d/.test(rawCode);
    return rawCode !== undefined && !(isForeign && message === "");
}
/** The body of what was thrown is not asked for a response of its own. */
function parseThrown(definition, { body, status, headers }, { seen }) {
    return parseAnswer(definition, validStatus(status), { body, headers, seen }, true);
}
function isComplete(shape, answer) {
    return ((0, read_js_1.field)(shape, "requires")?.every((path) => (0, read_js_1.readPath)(path, answer) !== undefined) ?? true);
}
function readShape(shape, answer) {
    const first = (key, fits) => (0, read_js_1.readFirst)((0, read_js_1.field)(shape, key), answer, fits);
    let rawCode = first("code", isCode);
    let message = first("message", isText);
    const before = (0, read_js_1.field)(shape, "before");
    if (before !== undefined) {
        const text = typeof rawCode === "string" ? rawCode : "";
        const end = text.indexOf(before);
        rawCode = end > 0 ? text.slice(0, end) : undefined;
        message = end > 0 ? text.slice(end + before.length) : message;
    }
    return {
        rawCode,
        message: message ?? "",
        requestId: first("requestId", isText),
        status: validStatus(first("status", isStatus)),
        retryAfterMs: (0, retry_after_js_1.retryAfterMs)(first("retryAfter", isPresent)),
    };
}
function bareReading(answer) {
    return {
        rawCode: undefined,
        message: "",
        requestId: undefined,
        status: undefined,
        retryAfterMs: (0, retry_after_js_1.retryAfterMs)((0, read_js_1.readPath)({ header: "retry-after" }, answer)),
    };
}
function makeError(definition, responseStatus, { body }, reading) {
    const { rawCode, message, requestId } = reading;
    const httpStatus = responseStatus ?? reading.status;
    const code = rawCode === undefined ? undefined : (0, code_js_1.knownCode)(definition, rawCode);
    const { category, reason, retry } = (code === undefined ? undefined : definition.advice.get(code)) ??
        (0, fallback_js_1.fallbackAdvice)(definition, rawCode, httpStatus);
    const template = code === undefined ? undefined : definition.templates.get(code);
    return Object.freeze({
        vendor: definition.vendor,
        known: code !== undefined,
        code,
        rawCode,
        message,
        category,
        reason,
        retry,
        httpStatus,
        requestId,
        retryAfterMs: reading.retryAfterMs,
        params: template === undefined ? undefined : (0, message_js_1.matchTemplate)(template, message),
        raw: body,
    });
}
function isCode(value) {
    return ((typeof value === "string" && value !== "") || Number.isSafeInteger(value));
}
function isText(value) {
    return typeof value === "string" && value !== "";
}
function isPresent(value) {
    return value !== undefined && value !== null && value !== "";
}
function isStatus(value) {
    return validStatus(value) !== undefined;
}
/** A status is a number, or its three digits. */
function validStatus(value) {
    const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
    return typeof status === "number" &&
        Number.isInteger(status) &&
        status >= 100 &&
        status <= 599
        ? status
        : undefined;
}
/** A hostile body (a revoked proxy, a trap that throws) counts as unreadable. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
