import type { ResponseInfo, VendorDefinition } from "./types.js";
/**
 * Reads a response, or what a client threw, as an error of the vendor.
 *
 * @param definition - The vendor's definition.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export declare function parseError(definition: VendorDefinition, body: unknown, response: ResponseInfo | undefined): object | undefined;
//# sourceMappingURL=parse.d.ts.map