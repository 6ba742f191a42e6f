import type { KnownCodes } from "./types.js";

/**
 * The canonical form of a code on the wire: an integer vendor's decimal string
 * becomes its number, a string vendor's number its decimal string. Anything
 * else stays as it is.
 */
export function canonicalCode(
  codeType: KnownCodes["codeType"],
  rawCode: string | number,
): string | number {
  if (codeType === "integer" && typeof rawCode === "string") {
    const number = Number(rawCode);
    return Number.isSafeInteger(number) && String(number) === rawCode
      ? number
      : rawCode;
  }
  if (codeType === "string" && typeof rawCode === "number") {
    return String(rawCode);
  }
  return rawCode;
}

/** The documented code that a wire value means, or `undefined`. */
export function knownCode(
  { codeType, advice, aliases }: KnownCodes,
  rawCode: string | number,
): string | number | undefined {
  const code = canonicalCode(codeType, rawCode);
  return advice.has(code) ? code : aliases.get(code);
}
