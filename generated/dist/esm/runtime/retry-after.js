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
export {
  retryAfterMs
};
//# sourceMappingURL=retry-after.js.map
