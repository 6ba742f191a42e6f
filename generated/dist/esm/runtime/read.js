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
export {
  field,
  hides,
  holds,
  own,
  property,
  readFirst,
  readOwn,
  readPath
};
//# sourceMappingURL=read.js.map
