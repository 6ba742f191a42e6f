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
export {
  matchCategory,
  matchReason
};
//# sourceMappingURL=match.js.map
