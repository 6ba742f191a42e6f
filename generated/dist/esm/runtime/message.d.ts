import type { ErrorFacts, MessageTemplate } from "./types.js";
/**
 * The documented message of a code, its placeholders filled; the description
 * where the vendor documents no message.
 *
 * @throws RangeError when there is no such code, TypeError when a param is missing or is not a string.
 */
export declare function formatMessage(facts: ErrorFacts | undefined, template: MessageTemplate | undefined, [params]: readonly object[]): string;
/**
 * Reads the params back out of a message, or returns `undefined` when it was
 * not made from the template. Literal parts are found from left to right, each
 * param is as short as possible but for the last, and the time is linear in
 * the message.
 */
export declare function matchTemplate(template: MessageTemplate, message: string): {
    readonly [name: string]: string;
} | undefined;
//# sourceMappingURL=message.d.ts.map