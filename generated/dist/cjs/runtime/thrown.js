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
var thrown_exports = {};
__export(thrown_exports, {
  isException: () => isException,
  readThrown: () => readThrown,
  thrownResponse: () => thrownResponse
});
module.exports = __toCommonJS(thrown_exports);
var import_read = require("./read.js");
function thrownResponse(answer) {
  const response = (0, import_read.readOwn)(answer.body, "response", answer);
  if (typeof response === "object" && response !== null) {
    return responseOf(response, answer);
  }
  const hasBody = (0, import_read.readOwn)(answer.body, "body", answer) !== void 0;
  return hasBody && isException(answer) ? responseOf(answer.body, answer) : void 0;
}
function responseOf(carrier, answer) {
  return {
    body: parseText(
      (0, import_read.readOwn)(carrier, "data", answer) ?? (0, import_read.readOwn)(carrier, "body", answer)
    ),
    status: (0, import_read.property)(carrier, "status") ?? (0, import_read.property)(carrier, "statusCode"),
    headers: (0, import_read.property)(carrier, "headers")
  };
}
function parseText(body) {
  if (typeof body !== "string" || !/^\s*[{[]/.test(body)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
function isException(answer) {
  return (0, import_read.hides)(answer.body, "stack", answer);
}
const DEEPEST_CAUSE = 8;
function readThrown(thrown, guards, parsers) {
  let current = thrown;
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    const found = carried(current, guards) ?? carried(ownField(current, "error"), guards) ?? parsed(current, parsers);
    if (found !== void 0) return found;
    current = ownField(current, "cause");
  }
  return void 0;
}
function carried(value, guards) {
  return guards.some((guard) => guard(value)) ? value : void 0;
}
function parsed(value, parsers) {
  const errors = parsers.flatMap((parse) => parse(value) ?? []);
  if (parsers.length === 1) return errors[0];
  const known = errors.filter((error) => (0, import_read.own)(error, "known") === true);
  return known.length === 1 ? known[0] : void 0;
}
function ownField(value, key) {
  try {
    return (0, import_read.own)(value, key);
  } catch {
    return void 0;
  }
}
//# sourceMappingURL=thrown.js.map
