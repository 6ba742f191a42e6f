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
var match_exports = {};
__export(match_exports, {
  matchCategory: () => matchCategory,
  matchReason: () => matchReason
});
module.exports = __toCommonJS(match_exports);
function matchCategory(error, cases) {
  return pick(error.category, cases)(error);
}
function matchReason(error, cases) {
  return pick(error.reason, cases)(error);
}
function pick(key, cases) {
  const own = cases;
  const handler = Object.hasOwn(own, key) ? own[key] : Object.hasOwn(own, "_") ? own._ : void 0;
  if (handler === void 0) throw new TypeError(`No case for "${key}".`);
  return handler;
}
//# sourceMappingURL=match.js.map
