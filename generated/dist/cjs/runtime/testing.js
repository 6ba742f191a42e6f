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
var testing_exports = {};
__export(testing_exports, {
  makeError: () => makeError,
  makeResponse: () => makeResponse
});
module.exports = __toCommonJS(testing_exports);
var import_message = require("./message.js");
var import_read = require("./read.js");
function makeResponse(wire, table, parse, code, details = {}) {
  const facts = (0, import_read.own)(table, code);
  const message = details.message ?? documented(wire, facts, code, details);
  let best;
  for (const status of statuses(facts, details)) {
    for (const shape of wire.shapes) {
      const response = write(shape, code, { ...details, message }, status);
      const error = parse(response.body, response);
      if ((0, import_read.own)(error, "code") !== code) continue;
      if ((0, import_read.own)(error, "message") === message && hasAll(error, details)) {
        return response;
      }
      best ??= response;
    }
  }
  if (best === void 0) throw new RangeError(`No response says ${code}.`);
  return best;
}
function makeError(wire, table, parse, code, details = {}) {
  const response = makeResponse(wire, table, parse, code, details);
  const error = parse(response.body, response);
  const given = Object.entries(details).filter(
    ([key, value]) => key !== "params" && value !== void 0
  );
  return Object.freeze({ ...error, ...Object.fromEntries(given) });
}
function documented({ templates }, facts, code, { params }) {
  const template = templates.find(([templated]) => templated === code)?.[1];
  const names = template?.params.map((name) => [name, name]) ?? [];
  return (0, import_message.formatMessage)(facts, template, [
    { ...Object.fromEntries(names), ...params }
  ]);
}
function statuses(facts, { httpStatus }) {
  const known = httpStatus === void 0 ? facts?.httpStatuses : [httpStatus];
  return known === void 0 || known.length === 0 ? [200, 400] : known;
}
function hasAll(error, details) {
  return ["httpStatus", "requestId", "retryAfterMs"].every(
    (key) => details[key] === void 0 || (0, import_read.own)(error, key) === details[key]
  );
}
function write(shape, code, { message, requestId, retryAfterMs }, status) {
  const headers = {};
  let body = {};
  const put = (path, value) => {
    if (path === void 0 || value === void 0) return;
    if ("header" in path) headers[path.header] = String(value);
    else body = withValue(body, path, value);
  };
  for (const path of shape.requires ?? []) put(path, "");
  if (shape.failed !== void 0) put(shape.failed.path, shape.failed.in[0]);
  put(shape.status?.[0], status);
  put(shape.message?.[0], message);
  put(shape.requestId?.[0], requestId);
  put(
    shape.retryAfter?.[0],
    retryAfterMs === void 0 ? void 0 : retryAfterMs / 1e3
  );
  put(
    shape.code?.[0],
    shape.before === void 0 ? code : `${code}${shape.before}${message}`
  );
  return { status, headers, body };
}
function withValue(target, [key, ...rest], value) {
  if (key === void 0) return value;
  const inner = withValue((0, import_read.own)(target, key), rest, value);
  if (typeof key === "string") {
    return { ...target, [key]: inner };
  }
  const list = Array.isArray(target) ? [...target] : [];
  list[key] = inner;
  return list;
}
//# sourceMappingURL=testing.js.map
