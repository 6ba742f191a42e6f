import { OTHERWISE, STATUS_ADVICE, STATUS_CLASS_ADVICE } from "../reasons.js";
import type { Plan } from "./plan.js";
import type { Advice } from "./types.js";

/** A longer code than any vendor's is not searched for a known prefix. */
const LONGEST_CODE = 256;

/**
 * The advice for a code that is not documented: of the longest known prefix for
 * dotted codes, of the narrowest range for integers, else of the HTTP status.
 *
 * @param code - The code in its canonical form.
 */
export function fallbackAdvice(
  plan: Plan,
  code: string | number | undefined,
  status: number | undefined,
): Advice {
  return (
    (typeof code === "string"
      ? prefixAdvice(plan, code)
      : code === undefined
        ? undefined
        : rangeAdvice(plan, code)) ??
    (status === undefined ? undefined : statusAdvice(status)) ??
    OTHERWISE
  );
}

function prefixAdvice({ prefixes }: Plan, code: string): Advice | undefined {
  if (code.length > LONGEST_CODE) return undefined;
  let prefix = code;
  for (;;) {
    const advice = prefixes.get(prefix);
    // Most codes have no dot, and engines find that out faster than where the last one is.
    if (advice !== undefined || !prefix.includes(".")) return advice;
    prefix = prefix.slice(0, prefix.lastIndexOf("."));
  }
}

/** Ranges come narrowest first, so the first that contains the code wins. */
function rangeAdvice({ ranges }: Plan, code: number): Advice | undefined {
  return ranges.find(({ range }) => range[0] <= code && code <= range[1]);
}

function statusAdvice(status: number): Advice | undefined {
  return (
    STATUS_ADVICE.get(status) ??
    STATUS_CLASS_ADVICE.get(Math.floor(status / 100))
  );
}
