import { type Answer, answerOf, type Place, read, recall } from "./answer.js";
import type { Chain } from "./chain.js";
import { errorOf } from "./error.js";
import { firstCode, firstPresent, firstStatus, firstText } from "./first.js";
import { type Plan, planOf, type ShapePlan, type Test } from "./plan.js";
import { isSeen, leaveAll, type QuickReader, readQuickly } from "./quick.js";
import { headerOf } from "./read.js";
import { headersOf, responseStatus } from "./response.js";
import { isException, type ThrownResponse, thrownResponse } from "./thrown.js";
import type { ResponseInfo, VendorDefinition } from "./types.js";
import { isWord, statusOf } from "./values.js";

/**
 * Reads a response, or what a client threw, as an error of a vendor.
 *
 * @param body - The parsed body, or a thrown value.
 * @param response - HTTP status and headers, where they are at hand.
 * @param quick - Reads the usual answers of the vendor, so that the plan is asked only about the others.
 * @returns A frozen error, or `undefined` when this is not one. Never throws.
 */
export type Parser = (
  body: unknown,
  response: ResponseInfo | undefined,
  quick?: QuickReader,
) => object | undefined;

/** Makes the parser of a vendor. It is prepared by its first answer, not while modules are loaded. */
export function parser(definition: VendorDefinition): Parser {
  let plan: Plan | undefined;
  return (body, response, quick = leaveAll) => {
    plan ??= planOf(definition);
    const status = responseStatus(response);
    const headers = headersOf(response);
    const found = readQuickly(quick, plan, body, status, headers);
    if (found === null) {
      return isFailure(status)
        ? bareError(plan, body, status, headerOf(headers, "retry-after"))
        : undefined;
    }
    if (!isSeen(found)) return found;
    const answer = answerOf(plan.blanks, body, headers, undefined);
    recall(answer, plan.reads, found);
    return parseAnswer(plan, status, answer, false);
  };
}

function isFailure(status: number | undefined): boolean {
  return status !== undefined && status >= 400;
}

/** An error, or `null` where the answer says that it is a success. */
type Verdict = object | null | undefined;

function parseAnswer(
  plan: Plan,
  status: number | undefined,
  answer: Answer,
  isInner: boolean,
): object | undefined {
  try {
    const verdict = judge(plan, status, answer, isInner);
    if (verdict !== undefined) return verdict ?? undefined;
  } catch {
    // A hostile body (a revoked proxy, a trap that throws) counts as unreadable.
  }
  // Nothing in the body says what went wrong.
  return isFailure(status)
    ? bareError(plan, answer.body, status, read(plan.retryAfter, answer))
    : undefined;
}

function judge(
  plan: Plan,
  status: number | undefined,
  answer: Answer,
  isInner: boolean,
): Verdict {
  const failure = readShapes(plan, plan.failures, status, answer);
  if (failure !== undefined) return failure;
  if (isSuccess(plan, status, answer)) return null;
  const response = isInner ? undefined : thrownResponse(plan.thrown, answer);
  // Where a client threw, code and message beside the response are the client's.
  if (response?.status !== undefined && response.body !== undefined) {
    return parseThrown(plan, response, answer) ?? null;
  }
  const error = readShapes(plan, plan.shapes, status, answer);
  if (error !== undefined) return error;
  const thrown =
    response === undefined ? undefined : parseThrown(plan, response, answer);
  if (thrown !== undefined) return thrown;
  // A sign of failure that no shape can read is still a failure.
  return firstPresent(plan.absent, answer) !== undefined
    ? bareError(plan, answer.body, status, read(plan.retryAfter, answer))
    : undefined;
}

function holds(test: Test, answer: Answer): boolean {
  const value = read(test.place, answer);
  return value !== undefined && test.in.includes(value);
}

function isSuccess(
  { successes, successStatuses }: Plan,
  status: number | undefined,
  answer: Answer,
): boolean {
  for (let at = successes; at !== undefined; at = at.next) {
    if (holds(at.item, answer)) return true;
  }
  return status !== undefined && successStatuses.includes(status);
}

/** The body of what was thrown is not asked for a response of its own. */
function parseThrown(
  plan: Plan,
  { body, status, headers }: ThrownResponse,
  outer: Answer,
): object | undefined {
  const answer = answerOf(plan.blanks, body, headers, outer);
  return parseAnswer(plan, statusOf(status), answer, true);
}

/** The error of the first shape that the answer has. */
function readShapes(
  plan: Plan,
  shapes: Chain<ShapePlan>,
  status: number | undefined,
  answer: Answer,
): object | undefined {
  for (let at = shapes; at !== undefined; at = at.next) {
    const error = readShape(plan, at.item, status, answer);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** The error of a shape, if the answer has that shape. */
function readShape(
  plan: Plan,
  shape: ShapePlan,
  status: number | undefined,
  answer: Answer,
): object | undefined {
  const { failed, before } = shape;
  if (
    failed === undefined
      ? !hasAll(shape.requires, answer)
      : !holds(failed, answer)
  ) {
    return undefined;
  }
  const code = firstCode(shape.code, answer);
  if (failed === undefined && !isTold(shape, code, answer)) return undefined;
  const split = before === undefined ? undefined : splitText(code, before);
  const rawCode = before === undefined ? code : split?.rawCode;
  const message = split?.message ?? firstText(shape.message, answer) ?? "";
  return failed !== undefined || fits(plan, shape, rawCode, message, answer)
    ? errorOf(
        plan,
        answer.body,
        rawCode,
        message,
        status ?? firstStatus(shape.status, answer),
        firstText(shape.requestId, answer),
        firstPresent(shape.retryAfter, answer),
      )
    : undefined;
}

/** A shape is told by its code, or, without a place for one, by a status that fails. */
function isTold(
  { hasCode, status }: ShapePlan,
  code: string | number | undefined,
  answer: Answer,
): boolean {
  return hasCode ? code !== undefined : isFailure(firstStatus(status, answer));
}

/** Takes a text apart that has its code before a separator. */
function splitText(
  text: string | number | undefined,
  separator: string,
): { readonly rawCode: string; readonly message: string } | undefined {
  const end = typeof text === "string" ? text.indexOf(separator) : -1;
  if (typeof text !== "string" || end <= 0) return undefined;
  const message = text.slice(end + separator.length);
  return { rawCode: text.slice(0, end), message };
}

function hasAll(places: Chain<Place>, answer: Answer): boolean {
  for (let at = places; at !== undefined; at = at.next) {
    if (read(at.item, answer) === undefined) return false;
  }
  return true;
}

/** Whether the code that was found is one of the vendor's. */
function fits(
  plan: Plan,
  shape: ShapePlan,
  rawCode: string | number | undefined,
  message: string,
  answer: Answer,
): boolean {
  if (shape.hasCode) {
    if (rawCode === undefined) return false;
    // Exceptions of Node.js have a text as `code`; the vendor's codes are numbers.
    if (message === "" && plan.codeType === "integer" && isWord(rawCode)) {
      return false;
    }
  }
  // The fields of an exception are the vendor's only where its SDK throws them.
  return shape.thrown || !isException(plan.thrown, answer);
}

/** An error of which only the status is known. */
function bareError(
  plan: Plan,
  body: unknown,
  status: number | undefined,
  retryAfter: unknown,
): object {
  return errorOf(
    plan,
    body,
    undefined,
    undefined,
    status,
    undefined,
    retryAfter,
  );
}
