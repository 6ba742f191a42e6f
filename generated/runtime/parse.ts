import { knownCode } from "./code.js";
import {
  complete,
  type Complete,
  type CompleteDefinition,
} from "./complete.js";
import { fallbackAdvice } from "./fallback.js";
import { matchTemplate } from "./message.js";
import { type Answer, holds, property, readFirst, readPath } from "./read.js";
import { retryAfterMs } from "./retry-after.js";
import { isException, type ThrownResponse, thrownResponse } from "./thrown.js";
import type {
  ResponseHeaders,
  ResponseInfo,
  Shape,
  VendorDefinition,
} from "./types.js";

/** Everything a shape found in a response, each place read once. */
interface Reading {
  readonly rawCode: string | number | undefined;
  readonly message: string;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * Reads a response, or what a client threw, as an error of the vendor.
 *
 * @param definition - The vendor's definition.
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export function parseError(
  definition: VendorDefinition,
  body: unknown,
  response: ResponseInfo | undefined,
): object | undefined {
  const status = attempt(() => validStatus(property(response, "status")));
  const headers = attempt(() => property(response, "headers"));
  return parseAnswer(definition, status, {
    body,
    headers: headers as ResponseHeaders | undefined,
    seen: [],
  });
}

function parseAnswer(
  definition: VendorDefinition,
  status: number | undefined,
  answer: Answer,
  isInner = false,
): object | undefined {
  const read = attempt(() => readBody(definition, status, answer, isInner));
  if (read !== undefined) return read === "success" ? undefined : read;
  // Nothing in the body says what went wrong, or the body defied reading.
  return status !== undefined && status >= 400
    ? makeError(definition, status, answer, bareReading(answer))
    : undefined;
}

function readBody(
  definition: VendorDefinition,
  status: number | undefined,
  answer: Answer,
  isInner: boolean,
): object | "success" | undefined {
  const { success, shapes } = complete(definition);
  for (const shape of shapes) {
    if (shape.failed !== undefined && holds(shape.failed, answer)) {
      return makeError(definition, status, answer, readShape(shape, answer));
    }
  }
  if (isSuccess(success, status, answer)) return "success";
  const response = isInner ? undefined : thrownResponse(answer);
  // Where a client threw, code and message beside the response are the client's.
  if (response?.status !== undefined && response.body !== undefined) {
    return parseThrown(definition, response, answer) ?? "success";
  }
  for (const shape of shapes) {
    if (shape.failed !== undefined || !hasRequired(shape, answer)) continue;
    const reading = readShape(shape, answer);
    if (fits(shape, reading, definition) && belongs(shape, answer)) {
      return makeError(definition, status, answer, reading);
    }
  }
  const thrown =
    response === undefined
      ? undefined
      : parseThrown(definition, response, answer);
  if (thrown !== undefined) return thrown;
  // A sign of failure that no shape can read is still a failure.
  const failed = success.absent?.some((path) =>
    isPresent(readPath(path, answer)),
  );
  return failed === true
    ? makeError(definition, status, answer, bareReading(answer))
    : undefined;
}

function isSuccess(
  { status: statuses, sentinel, state }: CompleteDefinition["success"],
  status: number | undefined,
  answer: Answer,
): boolean {
  return (
    (sentinel !== undefined && holds(sentinel, answer)) ||
    (state !== undefined && holds(state, answer)) ||
    (status !== undefined && statuses?.includes(status) === true)
  );
}

/** The fields of an exception are the vendor's only where its SDK throws them. */
function belongs({ thrown }: Complete<Shape>, answer: Answer): boolean {
  return thrown === true || !isException(answer);
}

/** A shape fits by its code, or, without a place for one, by a status that fails. */
function fits(
  shape: Complete<Shape>,
  { rawCode, message, status }: Reading,
  { codeType }: VendorDefinition,
): boolean {
  if (shape.code === undefined) return (status ?? 0) >= 400;
  // Exceptions of Node.js have a text as `code`; the vendor's codes are numbers.
  const isForeign =
    codeType === "integer" &&
    typeof rawCode === "string" &&
    !/^[\s+-]*\d/.test(rawCode);
  return rawCode !== undefined && !(isForeign && message === "");
}

/** The body of what was thrown is not asked for a response of its own. */
function parseThrown(
  definition: VendorDefinition,
  { body, status, headers }: ThrownResponse,
  { seen }: Answer,
): object | undefined {
  return parseAnswer(
    definition,
    validStatus(status),
    { body, headers, seen },
    true,
  );
}

function hasRequired(shape: Complete<Shape>, answer: Answer): boolean {
  return (
    shape.requires?.every((path) => readPath(path, answer) !== undefined) ??
    true
  );
}

function readShape(shape: Complete<Shape>, answer: Answer): Reading {
  const { before } = shape;
  let rawCode = readFirst(shape.code, answer, isCode) as
    string | number | undefined;
  let message = readFirst(shape.message, answer, isText) as string | undefined;
  if (before !== undefined) {
    const text = typeof rawCode === "string" ? rawCode : "";
    const end = text.indexOf(before);
    rawCode = end > 0 ? text.slice(0, end) : undefined;
    message = end > 0 ? text.slice(end + before.length) : message;
  }
  return {
    rawCode,
    message: message ?? "",
    requestId: readFirst(shape.requestId, answer, isText) as string | undefined,
    status: validStatus(readFirst(shape.status, answer, isStatus)),
    retryAfterMs: retryAfterMs(readFirst(shape.retryAfter, answer, isPresent)),
  };
}

function bareReading(answer: Answer): Reading {
  return {
    rawCode: undefined,
    message: "",
    requestId: undefined,
    status: undefined,
    retryAfterMs: retryAfterMs(readPath({ header: "retry-after" }, answer)),
  };
}

function makeError(
  definition: VendorDefinition,
  responseStatus: number | undefined,
  { body }: Answer,
  reading: Reading,
): object {
  const { rawCode, message, requestId } = reading;
  const httpStatus = responseStatus ?? reading.status;
  const code =
    rawCode === undefined ? undefined : knownCode(definition, rawCode);
  const { category, reason, retry } =
    (code === undefined ? undefined : definition.advice.get(code)) ??
    fallbackAdvice(definition, rawCode, httpStatus);
  const template =
    code === undefined ? undefined : definition.templates.get(code);
  return Object.freeze({
    vendor: definition.vendor,
    known: code !== undefined,
    code,
    rawCode,
    message,
    category,
    reason,
    retry,
    httpStatus,
    requestId,
    retryAfterMs: reading.retryAfterMs,
    params:
      template === undefined ? undefined : matchTemplate(template, message),
    raw: body,
  });
}

function isCode(value: unknown): boolean {
  return (
    (typeof value === "string" && value !== "") || Number.isSafeInteger(value)
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isStatus(value: unknown): boolean {
  return validStatus(value) !== undefined;
}

/** A status is a number, or its three digits. */
function validStatus(value: unknown): number | undefined {
  const status =
    typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" &&
    Number.isInteger(status) &&
    status >= 100 &&
    status <= 599
    ? status
    : undefined;
}

/** A hostile body (a revoked proxy, a trap that throws) counts as unreadable. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
