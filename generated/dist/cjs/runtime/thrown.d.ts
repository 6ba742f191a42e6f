import { type Answer } from "./read.js";
import type { ResponseHeaders, ResponseInfo } from "./types.js";
/** What an HTTP client's exception knows of the response. */
export interface ThrownResponse {
    readonly body: unknown;
    readonly status: unknown;
    readonly headers: ResponseHeaders | undefined;
}
/**
 * The response that an HTTP client's exception carries: under `response`, with
 * its body under `data` or `body` (axios, got, superagent, ky), or in the
 * exception itself (undici).
 */
export declare function thrownResponse(answer: Answer): ThrownResponse | undefined;
/** Whether this is an `Error`, of any realm: it has a stack that only those see who ask for it. */
export declare function isException(answer: Answer): boolean;
type Guard = (value: unknown) => boolean;
type Parse = (body: unknown, response?: ResponseInfo) => object | undefined;
/**
 * Understands what was caught, by the given vendors: an error that a parser
 * made, an exception that carries one, or what a client threw; else the same of
 * its `cause`. Of several vendors one has to know the code, and only one.
 *
 * @returns A vendor's error, or `undefined`. Never throws.
 */
export declare function readThrown(thrown: unknown, guards: readonly Guard[], parsers: readonly Parse[]): object | undefined;
export {};
//# sourceMappingURL=thrown.d.ts.map