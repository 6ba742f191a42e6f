/** The value of an own data property; accessors and inherited ones count as absent. */
export function own(value, key) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    return descriptor === undefined ? undefined : field(descriptor, "value");
}
/** An optional field of our own data; what somebody put on `Object.prototype` is none. */
export function field(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** A property of an object or of its class; what somebody put on `Object.prototype` is none. */
export function property(value, key) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const found = value[key];
    const everywhere = Object.prototype[key];
    return found !== everywhere || Object.hasOwn(value, key) ? found : undefined;
}
/** The value at the first place that holds one; `undefined` when none does. */
export function readFirst(paths, answer, fits) {
    if (paths === undefined)
        return undefined;
    for (const path of paths) {
        const value = readPath(path, answer);
        if (fits(value))
            return value;
    }
    return undefined;
}
/** The value at a path into the body, or of a header. */
export function readPath(path, answer) {
    if (isHeader(path))
        return readHeader(path.header, answer);
    let value = answer.body;
    for (const key of path)
        value = readOwn(value, key, answer);
    return value;
}
/** Whether a condition holds: its place has one of its values. */
export function holds(condition, answer) {
    const value = readPath(condition.path, answer);
    return condition.in.some((expected) => expected === value);
}
function isHeader(path) {
    return Object.hasOwn(path, "header");
}
/** As {@link own}, once per place. */
export function readOwn(owner, key, { seen }) {
    if (typeof owner !== "object" || owner === null)
        return undefined;
    const before = seen.find((place) => place.owner === owner && place.key === key);
    if (before !== undefined)
        return before.value;
    const value = own(owner, key);
    seen.push({ owner, key, value });
    return value;
}
/** A header as a string, once per name, whatever kind of object the client keeps headers in. */
function readHeader(name, { headers, seen }) {
    if (typeof headers !== "object" || headers === null)
        return undefined;
    // No path into a body has a colon, so no property is taken for a header.
    const key = `header:${name}`;
    const before = seen.find((place) => place.owner === headers && place.key === key);
    if (before !== undefined)
        return before.value;
    const value = findHeader(headers, name);
    seen.push({ owner: headers, key, value });
    return value;
}
/** Headers that can't be read take nothing from the body. */
function findHeader(headers, name) {
    try {
        const get = property(headers, "get");
        if (typeof get === "function")
            return firstText(get.call(headers, name));
        const key = Object.keys(headers).find((key) => key.toLowerCase() === name);
        return key === undefined ? undefined : firstText(own(headers, key));
    }
    catch {
        return undefined;
    }
}
function firstText(value) {
    const first = Array.isArray(value) ? own(value, 0) : value;
    if (typeof first === "number")
        return String(first);
    return typeof first === "string" ? first : undefined;
}
