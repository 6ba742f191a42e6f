import { type Answer, type Place, read } from "./answer.js";
import { validStatus } from "./response.js";

/** The first code at one of the places. */
export function firstCode(
  places: readonly Place[],
  answer: Answer,
): string | number | undefined {
  for (const place of places) {
    const value = read(place, answer);
    if (
      typeof value === "string" ? value !== "" : Number.isSafeInteger(value)
    ) {
      return value as string | number;
    }
  }
  return undefined;
}

/** The first text at one of the places. */
export function firstText(
  places: readonly Place[],
  answer: Answer,
): string | undefined {
  for (const place of places) {
    const value = read(place, answer);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** The first HTTP status at one of the places. */
export function firstStatus(
  places: readonly Place[],
  answer: Answer,
): number | undefined {
  for (const place of places) {
    const status = validStatus(read(place, answer));
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The first thing that there is at one of the places. */
export function firstPresent(
  places: readonly Place[],
  answer: Answer,
): unknown {
  for (const place of places) {
    const value = read(place, answer);
    if (isPresent(value)) return value;
  }
  return undefined;
}

/** Whether there is something. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
