/** Freezes a list of codes and gives it the type of the enum. */
export function codeList(codes) {
    return Object.freeze(codes);
}
/** Makes the look-up from code to advice out of the codes that share one. */
export function adviceTable(rows) {
    const table = new Map();
    for (const { category, reason, retry, codes } of rows) {
        const advice = Object.freeze({ category, reason, retry });
        for (const code of codes)
            table.set(code, advice);
    }
    return table;
}
/** Makes the frozen table of documented facts, without a prototype. */
export function errorTable(rows) {
    const table = Object.create(null);
    for (const facts of rows) {
        Object.freeze(facts.httpStatuses);
        if (facts.aliases)
            Object.freeze(facts.aliases);
        if (facts.deprecated)
            Object.freeze(facts.deprecated);
        table[facts.code] = Object.freeze(facts);
    }
    return Object.freeze(table);
}
