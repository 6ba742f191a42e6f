import type { Advice, VendorDefinition } from "./types.js";
/**
 * The advice for a code that is not documented: of the longest known prefix for
 * dotted codes, of the narrowest range for integers, else of the HTTP status.
 */
export declare function fallbackAdvice(definition: VendorDefinition, rawCode: string | number | undefined, status: number | undefined): Advice;
//# sourceMappingURL=fallback.d.ts.map