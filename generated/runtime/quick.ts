import type { Plan } from "./plan.js";
import { hides, isObject, own } from "./read.js";
import type { ResponseHeaders } from "./types.js";

/**
 * Reads the usual answers of one vendor as somebody would write it by hand who
 * knows no other vendor. It is generated.
 */
export type QuickReader = (
  plan: Plan,
  body: object,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
) => QuickResult;

/**
 * An error; `undefined` for a success; `null` where nothing says what went
 * wrong; and of an answer that is not a usual one a list of what was seen of it
 * so far, at the definition's `reads`.
 */
export type QuickResult = object | readonly unknown[] | null | undefined;

/** Leaves every answer to the plan. */
export const leaveAll: QuickReader = () => [];

/**
 * Reads an answer with a quick reader, where it is not the exception of an HTTP
 * client.
 *
 * @returns What the reader returns; a list has what was seen at the plan's `reads`.
 */
export function readQuickly(
  read: QuickReader,
  plan: Plan,
  body: unknown,
  status: number | undefined,
  headers: ResponseHeaders | undefined,
): QuickResult {
  if (!isObject(body)) return withoutBody(plan, status);
  try {
    const response = own(body, "response");
    if (isObject(response)) return [response];
    const stack = hides(body, "stack");
    if (stack === true || plan.thrown.isError?.(body) === true) {
      return [response, stack];
    }
    const found = read(plan, body, status, headers);
    return isSeen(found) ? [response, stack, ...found] : found;
  } catch {
    // A hostile body (a revoked proxy, a trap that throws) counts as unreadable.
    return null;
  }
}

/** Whether a result is what was seen of an answer that is left. */
export function isSeen(result: QuickResult): result is readonly unknown[] {
  return Array.isArray(result);
}

/** Where properties of the body have to say it, a text or number says nothing. */
function withoutBody(plan: Plan, status: number | undefined): QuickResult {
  if (!plan.isInBody) return [];
  return status !== undefined && plan.successStatuses.includes(status)
    ? undefined
    : null;
}
