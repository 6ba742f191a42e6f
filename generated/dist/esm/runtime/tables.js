function codeList(codes) {
  return Object.freeze(codes);
}
function adviceTable(rows) {
  const table = /* @__PURE__ */ new Map();
  for (const { category, reason, retry, codes } of rows) {
    const advice = Object.freeze({ category, reason, retry });
    for (const code of codes) table.set(code, advice);
  }
  return table;
}
function errorTable(rows) {
  const table = /* @__PURE__ */ Object.create(
    null
  );
  for (const facts of rows) {
    Object.freeze(facts.httpStatuses);
    if (facts.aliases) Object.freeze(facts.aliases);
    if (facts.deprecated) Object.freeze(facts.deprecated);
    table[facts.code] = Object.freeze(facts);
  }
  return Object.freeze(table);
}
export {
  adviceTable,
  codeList,
  errorTable
};
//# sourceMappingURL=tables.js.map
