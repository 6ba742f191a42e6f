import { formatMessage } from "./message.js";
import { own } from "./read.js";
function makeResponse(wire, table, parse, code, details = {}) {
  const facts = own(table, code);
  const message = details.message ?? documented(wire, facts, code, details);
  let best;
  for (const status of statuses(facts, details)) {
    for (const shape of wire.shapes) {
      const response = write(shape, code, { ...details, message }, status);
      const error = parse(response.body, response);
      if (own(error, "code") !== code) continue;
      if (own(error, "message") === message && hasAll(error, details)) {
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
  return formatMessage(facts, template, [
    { ...Object.fromEntries(names), ...params }
  ]);
}
function statuses(facts, { httpStatus }) {
  const known = httpStatus === void 0 ? facts?.httpStatuses : [httpStatus];
  return known === void 0 || known.length === 0 ? [200, 400] : known;
}
function hasAll(error, details) {
  return ["httpStatus", "requestId", "retryAfterMs"].every(
    (key) => details[key] === void 0 || own(error, key) === details[key]
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
  const inner = withValue(own(target, key), rest, value);
  if (typeof key === "string") {
    return { ...target, [key]: inner };
  }
  const list = Array.isArray(target) ? [...target] : [];
  list[key] = inner;
  return list;
}
export {
  makeError,
  makeResponse
};
//# sourceMappingURL=testing.js.map
