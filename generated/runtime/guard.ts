import { CATEGORIES, REASONS, RETRY_ADVICES } from "../reasons.js";
import { knownCode } from "./code.js";
import { hasCommonFields, isCodeValue } from "./common-fields.js";
import { own } from "./read.js";
import type { KnownCodes } from "./types.js";

/**
 * Whether a value is an error of the vendor: one that `parse` made, or one with
 * the same fields, as after a trip through JSON. Every field that the types
 * promise is checked. Never throws.
 *
 * @param codes - When not empty, only errors with one of these codes count.
 */
export function isErrorOf(
  table: KnownCodes,
  value: unknown,
  codes: readonly (string | number)[],
): boolean {
  try {
    if (own(value, "vendor") !== table.vendor || !hasCommonFields(value)) {
      return false;
    }
    const known = own(value, "known");
    if (known === true) return isKnown(table, value, codes);
    return known === false && codes.length === 0 && isUnrecognized(value);
  } catch {
    return false;
  }
}

function isKnown(
  table: KnownCodes,
  value: unknown,
  codes: readonly (string | number)[],
): boolean {
  const code = own(value, "code");
  const rawCode = own(value, "rawCode");
  if (!isCodeValue(code) || !isCodeValue(rawCode)) return false;
  if (codes.length > 0 && !codes.includes(code)) return false;
  const advice = table.advice.get(code);
  return (
    advice !== undefined &&
    knownCode(table, rawCode) === code &&
    own(value, "category") === advice.category &&
    own(value, "reason") === advice.reason &&
    own(value, "retry") === advice.retry &&
    hasParams(table, code, own(value, "params"))
  );
}

function hasParams(
  table: KnownCodes,
  code: string | number,
  params: unknown,
): boolean {
  if (params === undefined) return true;
  const names = table.templates.get(code)?.params;
  return names?.every((name) => typeof own(params, name) === "string") ?? false;
}

function isUnrecognized(value: unknown): boolean {
  const rawCode = own(value, "rawCode");
  return (
    own(value, "code") === undefined &&
    (rawCode === undefined || isCodeValue(rawCode)) &&
    CATEGORIES.has(own(value, "category")) &&
    REASONS.has(own(value, "reason")) &&
    RETRY_ADVICES.has(own(value, "retry"))
  );
}
