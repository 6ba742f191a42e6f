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
var parse_exports = {};
__export(parse_exports, {
  parseError: () => parseError
});
module.exports = __toCommonJS(parse_exports);
var import_code = require("./code.js");
var import_fallback = require("./fallback.js");
var import_message = require("./message.js");
var import_read = require("./read.js");
var import_retry_after = require("./retry-after.js");
var import_thrown = require("./thrown.js");
function parseError(definition, body, response) {
  const status = attempt(() => validStatus((0, import_read.property)(response, "status")));
  const headers = attempt(() => (0, import_read.property)(response, "headers"));
  return parseAnswer(definition, status, {
    body,
    headers,
    seen: []
  });
}
function parseAnswer(definition, status, answer, isInner = false) {
  const read = attempt(() => readBody(definition, status, answer, isInner));
  if (read !== void 0) return read === "success" ? void 0 : read;
  return status !== void 0 && status >= 400 ? makeError(definition, status, answer, bareReading(answer)) : void 0;
}
function readBody(definition, status, answer, isInner) {
  const { success, shapes } = definition.wire;
  for (const shape of shapes) {
    const failed2 = (0, import_read.field)(shape, "failed");
    if (failed2 !== void 0 && (0, import_read.holds)(failed2, answer)) {
      return makeError(definition, status, answer, readShape(shape, answer));
    }
  }
  if (isSuccess(success, status, answer)) return "success";
  const response = isInner ? void 0 : (0, import_thrown.thrownResponse)(answer);
  if (response?.status !== void 0 && response.body !== void 0) {
    return parseThrown(definition, response, answer) ?? "success";
  }
  for (const shape of shapes) {
    if (Object.hasOwn(shape, "failed") || !isComplete(shape, answer)) continue;
    const reading = readShape(shape, answer);
    if (fits(shape, reading, definition) && belongs(shape, answer)) {
      return makeError(definition, status, answer, reading);
    }
  }
  const thrown = response === void 0 ? void 0 : parseThrown(definition, response, answer);
  if (thrown !== void 0) return thrown;
  const failed = (0, import_read.field)(success, "absent")?.some(
    (path) => isPresent((0, import_read.readPath)(path, answer))
  );
  return failed === true ? makeError(definition, status, answer, bareReading(answer)) : void 0;
}
function isSuccess(success, status, answer) {
  const sentinel = (0, import_read.field)(success, "sentinel");
  const state = (0, import_read.field)(success, "state");
  return sentinel !== void 0 && (0, import_read.holds)(sentinel, answer) || state !== void 0 && (0, import_read.holds)(state, answer) || status !== void 0 && (0, import_read.field)(success, "status")?.includes(status) === true;
}
function belongs(shape, answer) {
  return (0, import_read.field)(shape, "thrown") === true || !(0, import_thrown.isException)(answer);
}
function fits(shape, { rawCode, message, status }, { codeType }) {
  if (!Object.hasOwn(shape, "code")) return (status ?? 0) >= 400;
  const isForeign = codeType === "integer" && typeof rawCode === "string" && !/^[\s+-]*\d/.test(rawCode);
  return rawCode !== void 0 && !(isForeign && message === "");
}
function parseThrown(definition, { body, status, headers }, { seen }) {
  return parseAnswer(
    definition,
    validStatus(status),
    { body, headers, seen },
    true
  );
}
function isComplete(shape, answer) {
  return (0, import_read.field)(shape, "requires")?.every(
    (path) => (0, import_read.readPath)(path, answer) !== void 0
  ) ?? true;
}
function readShape(shape, answer) {
  const first = (key, fits2) => (0, import_read.readFirst)((0, import_read.field)(shape, key), answer, fits2);
  let rawCode = first("code", isCode);
  let message = first("message", isText);
  const before = (0, import_read.field)(shape, "before");
  if (before !== void 0) {
    const text = typeof rawCode === "string" ? rawCode : "";
    const end = text.indexOf(before);
    rawCode = end > 0 ? text.slice(0, end) : void 0;
    message = end > 0 ? text.slice(end + before.length) : message;
  }
  return {
    rawCode,
    message: message ?? "",
    requestId: first("requestId", isText),
    status: validStatus(first("status", isStatus)),
    retryAfterMs: (0, import_retry_after.retryAfterMs)(first("retryAfter", isPresent))
  };
}
function bareReading(answer) {
  return {
    rawCode: void 0,
    message: "",
    requestId: void 0,
    status: void 0,
    retryAfterMs: (0, import_retry_after.retryAfterMs)((0, import_read.readPath)({ header: "retry-after" }, answer))
  };
}
function makeError(definition, responseStatus, { body }, reading) {
  const { rawCode, message, requestId } = reading;
  const httpStatus = responseStatus ?? reading.status;
  const code = rawCode === void 0 ? void 0 : (0, import_code.knownCode)(definition, rawCode);
  const { category, reason, retry } = (code === void 0 ? void 0 : definition.advice.get(code)) ?? (0, import_fallback.fallbackAdvice)(definition, rawCode, httpStatus);
  const template = code === void 0 ? void 0 : definition.templates.get(code);
  return Object.freeze({
    vendor: definition.vendor,
    known: code !== void 0,
    code,
    rawCode,
    message,
    category,
    reason,
    retry,
    httpStatus,
    requestId,
    retryAfterMs: reading.retryAfterMs,
    params: template === void 0 ? void 0 : (0, import_message.matchTemplate)(template, message),
    raw: body
  });
}
function isCode(value) {
  return typeof value === "string" && value !== "" || Number.isSafeInteger(value);
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function isPresent(value) {
  return value !== void 0 && value !== null && value !== "";
}
function isStatus(value) {
  return validStatus(value) !== void 0;
}
function validStatus(value) {
  const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 599 ? status : void 0;
}
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}
//# sourceMappingURL=parse.js.map
