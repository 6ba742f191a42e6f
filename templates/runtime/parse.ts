import { knownCode } from "./code.js";
import { fallbackAdvice } from "./fallback.js";
import { matchTemplate } from "./message.js";
import { holds, own, readFirst, readPath } from "./read.js";
import { retryAfterMs } from "./retry-after.js";
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
  const status = attempt(() => validStatus(response?.status));
  const headers = attempt(() => response?.headers);
  const read = attempt(() => readBody(definition, body, status, headers));
  if (read !== undefined) return read === "success" ? undefined : read;
  // Nothing in the body says what went wrong, or the body defied reading.
  return status !== undefined && status >= 400
    ? makeError(definition, body, status, bareReading(headers))
    : undefined;
}

function readBody(
  definition: VendorDefinition,
  body: unknown,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): object | "success" | undefined {
  const { success, shapes } = definition.wire;
  for (const shape of shapes) {
    if (shape.failed !== undefined && holds(shape.failed, body, headers)) {
      const reading = readShape(shape, body, headers);
      return makeError(definition, body, status, reading);
    }
  }
  if (
    (success.sentinel !== undefined &&
      holds(success.sentinel, body, headers)) ||
    (success.state !== undefined && holds(success.state, body, headers)) ||
    (status !== undefined && success.status?.includes(status) === true)
  ) {
    return "success";
  }
  for (const shape of shapes) {
    if (shape.failed !== undefined || !isComplete(shape, body, headers))
      continue;
    const reading = readShape(shape, body, headers);
    // A shape without a place for a code fits by a status that fails.
    const fits =
      shape.code === undefined
        ? (reading.status ?? 0) >= 400
        : reading.rawCode !== undefined;
    if (fits) return makeError(definition, body, status, reading);
  }
  const thrown = readThrown(definition, body);
  if (thrown !== undefined) return thrown;
  // A sign of failure that no shape can read is still a failure.
  const failed = success.absent?.some((path) =>
    isPresent(readPath(path, body, headers)),
  );
  return failed === true
    ? makeError(definition, body, status, bareReading(headers))
    : undefined;
}

/** What HTTP clients throw keeps the response under `response`, its body under `data` or `body`. */
function readThrown(
  definition: VendorDefinition,
  thrown: unknown,
): object | undefined {
  const response = own(thrown, "response");
  if (typeof response !== "object" || response === null) return undefined;
  const body = own(response, "data") ?? own(response, "body");
  const status = own(response, "status") ?? own(response, "statusCode");
  const headers = own(response, "headers");
  if (body === undefined && status === undefined) return undefined;
  return parseError(definition, body, { status, headers } as ResponseInfo);
}

function isComplete(
  shape: Shape,
  body: unknown,
  headers: ResponseHeaders | undefined,
): boolean {
  return (
    shape.requires?.every(
      (path) => readPath(path, body, headers) !== undefined,
    ) ?? true
  );
}

function readShape(
  shape: Shape,
  body: unknown,
  headers: ResponseHeaders | undefined,
): Reading {
  let rawCode = readFirst(shape.code, body, headers, isCode) as
    string | number | undefined;
  let message = readFirst(shape.message, body, headers, isText) as
    string | undefined;
  if (shape.before !== undefined) {
    const text = typeof rawCode === "string" ? rawCode : "";
    const end = text.indexOf(shape.before);
    rawCode = end > 0 ? text.slice(0, end) : undefined;
    message = end > 0 ? text.slice(end + shape.before.length) : message;
  }
  return {
    rawCode,
    message: message ?? "",
    requestId: readFirst(shape.requestId, body, headers, isText) as
      string | undefined,
    status: validStatus(readFirst(shape.status, body, headers, isStatus)),
    retryAfterMs: retryAfterMs(
      readFirst(shape.retryAfter, body, headers, isPresent),
    ),
  };
}

function bareReading(headers: ResponseHeaders | undefined): Reading {
  const value = attempt(() =>
    readPath({ header: "retry-after" }, undefined, headers),
  );
  return {
    rawCode: undefined,
    message: "",
    requestId: undefined,
    status: undefined,
    retryAfterMs: retryAfterMs(value),
  };
}

function makeError(
  definition: VendorDefinition,
  raw: unknown,
  responseStatus: number | undefined,
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
    raw,
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

function validStatus(value: unknown): number | undefined {
  const status = typeof value === "string" ? Number(value) : value;
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
