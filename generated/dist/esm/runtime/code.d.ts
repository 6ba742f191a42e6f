import type { VendorDefinition } from "./types.js";
/**
 * The canonical form of a code on the wire: an integer vendor's decimal string
 * becomes its number, a string vendor's number its decimal string. Anything
 * else stays as it is.
 */
export declare function canonicalCode(codeType: VendorDefinition["codeType"], rawCode: string | number): string | number;
/** The documented code that a wire value means, or `undefined`. */
export declare function knownCode(definition: VendorDefinition, rawCode: string | number): string | number | undefined;
//# sourceMappingURL=code.d.ts.map