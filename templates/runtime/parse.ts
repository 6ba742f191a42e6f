import { type Answer, answerOf, read } from "./answer.js";
import {
  firstCode,
  firstPresent,
  firstStatus,
  firstText,
  isPresent,
} from "./first.js";
import { headersOf, statusOf, validStatus } from "./response.js";
import { canonicalCode } from "./code.js";
import { fallbackAdvice } from "./fallback.js";
import { matchTemplate } from "./message.js";
import { type Plan, planOf, type ShapePlan, type Test } from "./plan.js";
import { retryAfterMs } from "./retry-after.js";
import { isException, type ThrownResponse, thrownResponse } from "./thrown.js";
import type { Parser, VendorDefinition } from "./types.js";

/** Makes the parser of a vendor. It is prepared by its first answer, not while modules are loaded. */
export function parser(definition: VendorDefinition): Parser {
  let plan: Plan | undefined;
  return (body, response) => {
    plan ??= planOf(definition);
    const status = statusOf(response);
    const headers = headersOf(response);
    const answer = answerOf(plan.blank, body, headers, undefined);
    return parseAnswer(plan, status, answer, false);
  };
}

/** What is not an error because the answer says that it is a success. */
const SUCCESS = "success";

type Verdict = object | typeof SUCCESS | undefined;

function parseAnswer(
  plan: Plan,
  status: number | undefined,
  answer: Answer,
  isInner: boolean,
): object | undefined {
  try {
    const verdict = judge(plan, status, answer, isInner);
    if (verdict !== undefined) return verdict === SUCCESS ? undefined : verdict;
  } catch {
    // A hostile body (a revoked proxy, a trap that throws) counts as unreadable.
  }
  // Nothing in the body says what went wrong.
  return status !== undefined && status >= 400
    ? bareError(plan, status, answer)
    : undefined;
}

function judge(
  plan: Plan,
  status: number | undefined,
  answer: Answer,
  isInner: boolean,
): Verdict {
  for (const shape of plan.failures) {
    const error = readShape(plan, shape, status, answer);
    if (error !== undefined) return error;
  }
  if (isSuccess(plan, status, answer)) return SUCCESS;
  const response = isInner ? undefined : thrownResponse(plan.thrown, answer);
  // Where a client threw, code and message beside the response are the client's.
  if (response?.status !== undefined && response.body !== undefined) {
    return parseThrown(plan, response, answer) ?? SUCCESS;
  }
  for (const shape of plan.shapes) {
    const error = readShape(plan, shape, status, answer);
    if (error !== undefined) return error;
  }
  const thrown = response && parseThrown(plan, response, answer);
  if (thrown !== undefined) return thrown;
  // A sign of failure that no shape can read is still a failure.
  for (const place of plan.absent) {
    if (isPresent(read(place, answer))) return bareError(plan, status, answer);
  }
  return undefined;
}

function holds(test: Test, answer: Answer): boolean {
  const value = read(test.place, answer);
  for (const expected of test.in) if (expected === value) return true;
  return false;
}

function isSuccess(
  { successes, successStatuses }: Plan,
  status: number | undefined,
  answer: Answer,
): boolean {
  for (const test of successes) if (holds(test, answer)) return true;
  return status !== undefined && successStatuses.includes(status);
}

/** The body of what was thrown is not asked for a response of its own. */
function parseThrown(
  plan: Plan,
  { body, status, headers }: ThrownResponse,
  outer: Answer,
): object | undefined {
  const answer = answerOf(plan.blank, body, headers, outer);
  return parseAnswer(plan, validStatus(status), answer, true);
}

/** What a shape found in an answer. */
interface Found {
  readonly rawCode: string | number | undefined;
  readonly message: string;
}

/** The error of a shape, if the answer has that shape. */
function readShape(
  plan: Plan,
  shape: ShapePlan,
  status: number | undefined,
  answer: Answer,
): object | undefined {
  const { failed } = shape;
  if (failed === undefined ? !mayFit(shape, answer) : !holds(failed, answer)) {
    return undefined;
  }
  const found = find(shape, answer);
  return failed !== undefined || fits(plan, shape, found, answer)
    ? makeError(plan, shape, status, answer, found)
    : undefined;
}

/** A shape fits by its code, or, without a place for one, by a status that fails. */
function mayFit(
  { requires, hasCode, code, status }: ShapePlan,
  answer: Answer,
): boolean {
  for (const place of requires) {
    if (read(place, answer) === undefined) return false;
  }
  return hasCode
    ? firstCode(code, answer) !== undefined
    : (firstStatus(status, answer) ?? 0) >= 400;
}

function find({ code, before, message }: ShapePlan, answer: Answer): Found {
  const first = firstCode(code, answer);
  if (before !== undefined) {
    const text = typeof first === "string" ? first : "";
    const end = text.indexOf(before);
    if (end > 0) {
      const rest = text.slice(end + before.length);
      return { rawCode: text.slice(0, end), message: rest };
    }
  }
  return {
    rawCode: before === undefined ? first : undefined,
    message: firstText(message, answer) ?? "",
  };
}

/** Whether the code that was found is one of the vendor's. */
function fits(
  plan: Plan,
  shape: ShapePlan,
  { rawCode, message }: Found,
  answer: Answer,
): boolean {
  if (shape.hasCode) {
    if (rawCode === undefined) return false;
    // Exceptions of Node.js have a text as `code`; the vendor's codes are numbers.
    if (
      message === "" &&
      plan.codeType === "integer" &&
      !startsAsNumber(rawCode)
    ) {
      return false;
    }
  }
  // The fields of an exception are the vendor's only where its SDK throws them.
  return shape.thrown || !isException(plan.thrown, answer);
}

function startsAsNumber(code: string | number): boolean {
  return typeof code === "number" || /^[\s+-]*\d/.test(code);
}

/** An error of which only the status is known. */
function bareError(
  plan: Plan,
  status: number | undefined,
  answer: Answer,
): object {
  const found: Found = { rawCode: undefined, message: "" };
  return makeError(plan, plan.bare, status, answer, found);
}

function makeError(
  plan: Plan,
  shape: ShapePlan,
  status: number | undefined,
  answer: Answer,
  { rawCode, message }: Found,
): object {
  const httpStatus = status ?? firstStatus(shape.status, answer);
  const code =
    rawCode === undefined ? undefined : canonicalCode(plan.codeType, rawCode);
  const entry = code === undefined ? undefined : plan.entries.get(code);
  const { category, reason, retry } =
    entry ?? fallbackAdvice(plan, code, httpStatus);
  const template = entry?.template;
  return Object.freeze({
    vendor: plan.vendor,
    known: entry !== undefined,
    code: entry?.code,
    rawCode,
    message,
    category,
    reason,
    retry,
    httpStatus,
    requestId: firstText(shape.requestId, answer),
    retryAfterMs: retryAfterMs(firstPresent(shape.retryAfter, answer)),
    params: template && matchTemplate(template, message),
    raw: answer.body,
  });
}
