/** Longer than any HTTP date or number of seconds. */
const LONGEST = 40;
/**
 * What a Retry-After value means, in milliseconds from now: a number of seconds
 * or an HTTP date (RFC 9110, section 10.2.3). `undefined` when it is neither.
 */
export function retryAfterMs(value) {
    if (typeof value === "number")
        return secondsToMs(value);
    if (typeof value !== "string" || value.length > LONGEST)
        return undefined;
    const text = value.trim();
    if (/^\d+(?:\.\d+)?$/.test(text))
        return secondsToMs(Number(text));
    if (!text.endsWith("GMT"))
        return undefined;
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}
function secondsToMs(seconds) {
    const ms = Math.round(seconds * 1000);
    return ms >= 0 && Number.isSafeInteger(ms) ? ms : undefined;
}
