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
var retry_after_exports = {};
__export(retry_after_exports, {
  retryAfterMs: () => retryAfterMs
});
module.exports = __toCommonJS(retry_after_exports);
const LONGEST = 40;
function retryAfterMs(value) {
  if (typeof value === "number") return secondsToMs(value);
  if (typeof value !== "string" || value.length > LONGEST) return void 0;
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return secondsToMs(Number(text));
  if (!text.endsWith("GMT")) return void 0;
  const time = Date.parse(text);
  return Number.isNaN(time) ? void 0 : Math.max(0, time - Date.now());
}
function secondsToMs(seconds) {
  const ms = Math.round(seconds * 1e3);
  return ms >= 0 && Number.isSafeInteger(ms) ? ms : void 0;
}
//# sourceMappingURL=retry-after.js.map
