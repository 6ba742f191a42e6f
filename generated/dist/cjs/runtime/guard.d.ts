import type { VendorDefinition } from "./types.js";
/**
 * Whether a value is an error of the vendor: one that `parse` made, or one with
 * the same fields, as after a trip through JSON. Every field that the types
 * promise is checked. Never throws.
 *
 * @param codes - When not empty, only errors with one of these codes count.
 */
export declare function isErrorOf(definition: VendorDefinition, value: unknown, codes: readonly (string | number)[]): boolean;
//# sourceMappingURL=guard.d.ts.map