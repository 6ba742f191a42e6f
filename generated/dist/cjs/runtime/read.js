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
var read_exports = {};
__export(read_exports, {
  field: () => field,
  hides: () => hides,
  holds: () => holds,
  own: () => own,
  property: () => property,
  readFirst: () => readFirst,
  readOwn: () => readOwn,
  readPath: () => readPath
});
module.exports = __toCommonJS(read_exports);
function own(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  const descriptor = Object.getOwnPropertyDescriptor(value, key);
  return descriptor === void 0 ? void 0 : field(descriptor, "value");
}
function field(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function property(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  const found = value[key];
  const everywhere = Object.prototype[key];
  return found !== everywhere || Object.hasOwn(value, key) ? found : void 0;
}
function readFirst(paths, answer, fits) {
  if (paths === void 0) return void 0;
  for (const path of paths) {
    const value = readPath(path, answer);
    if (fits(value)) return value;
  }
  return void 0;
}
function readPath(path, answer) {
  if (isHeader(path)) return readHeader(path.header, answer);
  let value = answer.body;
  for (const key of path) value = readOwn(value, key, answer);
  return value;
}
function holds(condition, answer) {
  const value = readPath(condition.path, answer);
  return condition.in.some((expected) => expected === value);
}
function isHeader(path) {
  return Object.hasOwn(path, "header");
}
function readOwn(owner, key, { seen }) {
  if (typeof owner !== "object" || owner === null) return void 0;
  const before = seen.find(
    (place) => place.owner === owner && place.key === key
  );
  if (before !== void 0) return before.value;
  const value = own(owner, key);
  seen.push({ owner, key, value });
  return value;
}
function hides(owner, key, { seen }) {
  if (typeof owner !== "object" || owner === null) return false;
  const place = `hides:${key}`;
  const before = seen.find((one) => one.owner === owner && one.key === place);
  if (before !== void 0) return before.value === true;
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const value = descriptor !== void 0 && !descriptor.enumerable;
  seen.push({ owner, key: place, value });
  return value;
}
function readHeader(name, { headers, seen }) {
  if (typeof headers !== "object" || headers === null) return void 0;
  const key = `header:${name}`;
  const before = seen.find(
    (place) => place.owner === headers && place.key === key
  );
  if (before !== void 0) return before.value;
  const value = findHeader(headers, name);
  seen.push({ owner: headers, key, value });
  return value;
}
function findHeader(headers, name) {
  try {
    const get = property(headers, "get");
    if (typeof get === "function") return firstText(get.call(headers, name));
    const key = Object.keys(headers).find((key2) => key2.toLowerCase() === name);
    return key === void 0 ? void 0 : firstText(own(headers, key));
  } catch {
    return void 0;
  }
}
function firstText(value) {
  const first = Array.isArray(value) ? own(value, 0) : value;
  if (typeof first === "number") return String(first);
  return typeof first === "string" ? first : void 0;
}
//# sourceMappingURL=read.js.map
