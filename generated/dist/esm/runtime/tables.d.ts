import type { Advice, ErrorFacts, ErrorTable } from "./types.js";
/** Freezes a list of codes and gives it the type of the enum. */
export declare function codeList<C extends string | number>(codes: readonly (string | number)[]): readonly C[];
/** Makes the look-up from code to advice out of the codes that share one. */
export declare function adviceTable(rows: readonly (Advice & {
    readonly codes: readonly (string | number)[];
})[]): ReadonlyMap<string | number, Advice>;
/** Makes the frozen table of documented facts, without a prototype. */
export declare function errorTable<C extends string | number>(rows: readonly ErrorFacts[]): ErrorTable<C>;
//# sourceMappingURL=tables.d.ts.map