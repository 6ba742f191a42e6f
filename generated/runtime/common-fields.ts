import { own } from "./read.js";

/** Whether a value has the fields that every vendor error has whatever the vendor, but for its advice. */
export function hasCommonFields(value: unknown): boolean {
  return (
    typeof own(value, "message") === "string" &&
    isAbsentOr("number", own(value, "httpStatus")) &&
    isAbsentOr("string", own(value, "requestId")) &&
    isAbsentOr("number", own(value, "retryAfterMs"))
  );
}

/** Whether a value could be a code. */
export function isCodeValue(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isAbsentOr(type: "string" | "number", value: unknown): boolean {
  return value === undefined || typeof value === type;
}
