/** Whether what stands at a place can be a code. */
export function isCode(value: unknown): value is string | number {
  return typeof value === "string" ? value !== "" : Number.isSafeInteger(value);
}

/** The code that stands at a place. */
export function codeOf(value: unknown): string | number | undefined {
  return isCode(value) ? value : undefined;
}

/** Whether a code is a word, not a number: exceptions of Node.js have one as `code`. */
export function isWord(code: string | number): boolean {
  return typeof code === "string" && !/^[\s+-]*\d/.test(code);
}

/** The text that stands at a place. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The HTTP status that stands at a place: a number, or its three digits. */
export function statusOf(value: unknown): number | undefined {
  const status =
    typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" &&
    Number.isInteger(status) &&
    status >= 100 &&
    status <= 599
    ? status
    : undefined;
}

/** What stands at a place, if it is not as good as nothing. */
export function presentOf(value: unknown): unknown {
  return value === null || value === "" ? undefined : value;
}

/** Whether anything stands at a place. */
export function isThere(value: unknown): boolean {
  return value !== undefined;
}
