import { own, property, readOwn } from "./read.js";
/**
 * The response that an HTTP client's exception carries: under `response`, with
 * its body under `data` or `body` (axios, got, superagent, ky), or in the
 * exception itself (undici).
 */
export function thrownResponse(answer) {
    const response = readOwn(answer.body, "response", answer);
    if (typeof response === "object" && response !== null) {
        return responseOf(response, answer);
    }
    const hasBody = readOwn(answer.body, "body", answer) !== undefined;
    return hasBody && isException(answer.body)
        ? responseOf(answer.body, answer)
        : undefined;
}
/** A fetch `Response` has its status and headers from its class. */
function responseOf(carrier, answer) {
    return {
        body: parseText(readOwn(carrier, "data", answer) ?? readOwn(carrier, "body", answer)),
        status: property(carrier, "status") ?? property(carrier, "statusCode"),
        headers: property(carrier, "headers"),
    };
}
/** Clients that keep the body as text leave JSON unparsed. */
function parseText(body) {
    if (typeof body !== "string" || !/^\s*[{[]/.test(body))
        return body;
    try {
        return JSON.parse(body);
    }
    catch {
        return body;
    }
}
/** Whether this is an `Error`, of any realm. */
export function isException(value) {
    return Object.prototype.toString.call(value) === "[object Error]";
}
/** Exceptions wrap others; deeper than this nobody looks. */
const DEEPEST_CAUSE = 8;
/**
 * Understands what was caught, by the given vendors: an error that a parser
 * made, an exception that carries one, or what a client threw; else the same of
 * its `cause`. Of several vendors one has to know the code, and only one.
 *
 * @returns A vendor's error, or `undefined`. Never throws.
 */
export function readThrown(thrown, guards, parsers) {
    let current = thrown;
    for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
        const found = carried(current, guards) ??
            carried(ownField(current, "error"), guards) ??
            parsed(current, parsers);
        if (found !== undefined)
            return found;
        current = ownField(current, "cause");
    }
    return undefined;
}
function carried(value, guards) {
    return guards.some((guard) => guard(value)) ? value : undefined;
}
function parsed(value, parsers) {
    const errors = parsers.flatMap((parse) => parse(value) ?? []);
    if (parsers.length === 1)
        return errors[0];
    const known = errors.filter((error) => own(error, "known") === true);
    return known.length === 1 ? known[0] : undefined;
}
/** As {@link own}, where reading may be refused. */
function ownField(value, key) {
    try {
        return own(value, key);
    }
    catch {
        return undefined;
    }
}
