import { canonicalCode } from "./code.js";
import { fallbackAdvice } from "./fallback.js";
import { matchTemplate } from "./message.js";
import type { Plan } from "./plan.js";
import { retryAfterMs } from "./retry-after.js";

/** Makes an error of what was found in an answer; what was not is `undefined`. */
export function errorOf(
  plan: Plan,
  raw: unknown,
  rawCode: string | number | undefined,
  message = "",
  httpStatus?: number,
  requestId?: string,
  retryAfter?: unknown,
): object {
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
    requestId,
    retryAfterMs: retryAfterMs(retryAfter),
    params:
      template === undefined ? undefined : matchTemplate(template, message),
    raw,
  });
}
