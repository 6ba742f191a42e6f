import { field, own } from "./read.js";
/**
 * The documented message of a code, its placeholders filled; the description
 * where the vendor documents no message.
 *
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export function formatMessage(facts, template, [params]) {
    if (facts === undefined)
        throw new RangeError("Not a code of this vendor.");
    return template === undefined
        ? (field(facts, "message") ?? field(facts, "description") ?? "")
        : fillTemplate(template, params);
}
function fillTemplate(template, params) {
    let message = template.texts[0] ?? "";
    template.params.forEach((name, index) => {
        const value = own(params, name);
        if (typeof value !== "string") {
            throw new TypeError(`The message param "${name}" must be a string.`);
        }
        message += value + (template.texts[index + 1] ?? "");
    });
    return message;
}
/**
 * Reads the params back out of a message, or returns `undefined` when it was
 * not made from the template. Literal parts are found from left to right, each
 * param is as short as possible but for the last, and the time is linear in
 * the message.
 */
export function matchTemplate(template, message) {
    const { texts, params } = template;
    const first = texts[0] ?? "";
    const last = texts[params.length] ?? "";
    const end = message.length - last.length;
    let start = first.length;
    if (!message.startsWith(first) || !message.endsWith(last) || start > end) {
        return undefined;
    }
    const found = [];
    for (const [index, name] of params.entries()) {
        const text = texts[index + 1] ?? "";
        const stop = index === params.length - 1 ? end : message.indexOf(text, start);
        if (stop < start || stop > end)
            return undefined;
        found.push([name, message.slice(start, stop)]);
        start = stop + text.length;
    }
    return Object.freeze(Object.fromEntries(found));
}
