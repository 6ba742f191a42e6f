import { formatMessage } from "./message.js";
import { own } from "./read.js";
/**
 * Makes a response that the vendor's parser reads as an error with the code.
 * The first shape with a place for all the details wins.
 *
 * @throws RangeError when there is no such code.
 */
export function makeResponse(wire, table, parse, code, details = {}) {
    const facts = own(table, code);
    const message = details.message ?? documented(wire, facts, code, details);
    let best;
    for (const status of statuses(facts, details)) {
        for (const shape of wire.shapes) {
            const response = write(shape, code, { ...details, message }, status);
            const error = parse(response.body, response);
            if (own(error, "code") !== code)
                continue;
            if (own(error, "message") === message && hasAll(error, details)) {
                return response;
            }
            best ??= response;
        }
    }
    if (best === undefined)
        throw new RangeError(`No response says ${code}.`);
    return best;
}
/**
 * Makes an error with the code, as the vendor's parser would read it. A detail
 * for which the vendor's responses have no place is set all the same.
 *
 * @throws RangeError when there is no such code.
 */
export function makeError(wire, table, parse, code, details = {}) {
    const response = makeResponse(wire, table, parse, code, details);
    const error = parse(response.body, response);
    const { params: _, ...fields } = details;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.freeze({ ...error, ...Object.fromEntries(given) });
}
function documented({ templates }, facts, code, { params }) {
    const template = templates.find(([templated]) => templated === code)?.[1];
    const names = template?.params.map((name) => [name, name]) ?? [];
    return formatMessage(facts, template, [
        { ...Object.fromEntries(names), ...params },
    ]);
}
/** The statuses to try: where none is documented, one of success and one of failure. */
function statuses(facts, { httpStatus }) {
    const known = httpStatus === undefined ? facts?.httpStatuses : [httpStatus];
    return known === undefined || known.length === 0 ? [200, 400] : known;
}
function hasAll(error, details) {
    return ["httpStatus", "requestId", "retryAfterMs"].every((key) => details[key] === undefined || own(error, key) === details[key]);
}
/** The inverse of reading a shape: every value goes where it would be looked for first. */
function write(shape, code, { message, requestId, retryAfterMs }, status) {
    const headers = {};
    let body = {};
    const put = (path, value) => {
        if (path === undefined || value === undefined)
            return;
        if ("header" in path)
            headers[path.header] = String(value);
        else
            body = withValue(body, path, value);
    };
    for (const path of shape.requires ?? [])
        put(path, "");
    if (shape.failed !== undefined)
        put(shape.failed.path, shape.failed.in[0]);
    put(shape.status?.[0], status);
    put(shape.message?.[0], message);
    put(shape.requestId?.[0], requestId);
    put(shape.retryAfter?.[0], retryAfterMs === undefined ? undefined : retryAfterMs / 1000);
    put(shape.code?.[0], shape.before === undefined ? code : `${code}${shape.before}${message}`);
    return { status, headers, body };
}
/** A copy with the value at the path; lists and records on the way are made as needed. */
function withValue(target, [key, ...rest], value) {
    if (key === undefined)
        return value;
    const inner = withValue(own(target, key), rest, value);
    if (typeof key === "string") {
        return { ...target, [key]: inner };
    }
    const list = Array.isArray(target)
        ? [...target]
        : [];
    list[key] = inner;
    return list;
}
