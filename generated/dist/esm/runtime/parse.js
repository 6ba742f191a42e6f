import { knownCode } from "./code.js";
import { fallbackAdvice } from "./fallback.js";
import { matchTemplate } from "./message.js";
import {
  field,
  holds,
  property,
  readFirst,
  readPath
} from "./read.js";
import { retryAfterMs } from "./retry-after.js";
import { isException, thrownResponse } from "./thrown.js";
function parseError(definition, body, response) {
  const status = attempt(() => validStatus(property(response, "status")));
  const headers = attempt(() => property(response, "headers"));
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
    const failed2 = field(shape, "failed");
    if (failed2 !== void 0 && holds(failed2, answer)) {
      return makeError(definition, status, answer, readShape(shape, answer));
    }
  }
  if (isSuccess(success, status, answer)) return "success";
  const response = isInner ? void 0 : thrownResponse(answer);
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
  const failed = field(success, "absent")?.some(
    (path) => isPresent(readPath(path, answer))
  );
  return failed === true ? makeError(definition, status, answer, bareReading(answer)) : void 0;
}
function isSuccess(success, status, answer) {
  const sentinel = field(success, "sentinel");
  const state = field(success, "state");
  return sentinel !== void 0 && holds(sentinel, answer) || state !== void 0 && holds(state, answer) || status !== void 0 && field(success, "status")?.includes(status) === true;
}
function belongs(shape, answer) {
  return field(shape, "thrown") === true || !isException(answer);
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
  return field(shape, "requires")?.every(
    (path) => readPath(path, answer) !== void 0
  ) ?? true;
}
function readShape(shape, answer) {
  const first = (key, fits2) => readFirst(field(shape, key), answer, fits2);
  let rawCode = first("code", isCode);
  let message = first("message", isText);
  const before = field(shape, "before");
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
    retryAfterMs: retryAfterMs(first("retryAfter", isPresent))
  };
}
function bareReading(answer) {
  return {
    rawCode: void 0,
    message: "",
    requestId: void 0,
    status: void 0,
    retryAfterMs: retryAfterMs(readPath({ header: "retry-after" }, answer))
  };
}
function makeError(definition, responseStatus, { body }, reading) {
  const { rawCode, message, requestId } = reading;
  const httpStatus = responseStatus ?? reading.status;
  const code = rawCode === void 0 ? void 0 : knownCode(definition, rawCode);
  const { category, reason, retry } = (code === void 0 ? void 0 : definition.advice.get(code)) ?? fallbackAdvice(definition, rawCode, httpStatus);
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
    params: template === void 0 ? void 0 : matchTemplate(template, message),
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
export {
  parseError
};
//# sourceMappingURL=parse.js.map
