var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var tables_exports = {};
__export(tables_exports, {
  adviceTable: () => adviceTable,
  codeList: () => codeList,
  errorTable: () => errorTable
});
module.exports = __toCommonJS(tables_exports);
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
//# sourceMappingURL=tables.js.map
