import type { ErrorFacts, MessageTemplate, ResponseInfo, Shape } from "./types.js";
/** What a made error says. */
export interface ErrorDetails<P = never> {
    /** The message; by default the documented one. */
    readonly message?: string | undefined;
    /** What stands in the placeholders of the documented message; by default their names. */
    readonly params?: P | undefined;
    /** The HTTP status; by default the first documented one. */
    readonly httpStatus?: number | undefined;
    /** The vendor's id of the request. */
    readonly requestId?: string | undefined;
    /** How long the response asks to wait, in milliseconds. */
    readonly retryAfterMs?: number | undefined;
}
/** A response as a server would send it, its body not yet text. */
export interface TestResponse {
    readonly status: number;
    readonly headers: {
        readonly [name: string]: string;
    };
    /** The parsed body. */
    readonly body: unknown;
}
/** What the responses of a vendor are written from. */
export interface TestWire {
    readonly shapes: readonly Shape[];
    readonly templates: readonly (readonly [string | number, MessageTemplate])[];
}
type Parse = (body: unknown, response: ResponseInfo) => object | undefined;
type Details = ErrorDetails<object>;
/**
 * Makes a response that the vendor's parser reads as an error with the code.
 * The first shape with a place for all the details wins.
 *
 * @throws RangeError when there is no such code.
 */
export declare function makeResponse(wire: TestWire, table: {
    readonly [code: string]: ErrorFacts;
}, parse: Parse, code: string | number, details?: Details | undefined): TestResponse;
/**
 * Makes an error with the code, as the vendor's parser would read it. A detail
 * for which the vendor's responses have no place is set all the same.
 *
 * @throws RangeError when there is no such code.
 */
export declare function makeError(wire: TestWire, table: {
    readonly [code: string]: ErrorFacts;
}, parse: Parse, code: string | number, details?: Details | undefined): object;
export {};
//# sourceMappingURL=testing.d.ts.map