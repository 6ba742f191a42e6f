import { type Answer, type Place, read } from "./answer.js";
import type { Chain } from "./chain.js";
import { validStatus } from "./response.js";

/** The first code at one of the places. */
export function firstCode(
  places: Chain<Place>,
  answer: Answer,
): string | number | undefined {
  for (let at = places; at !== undefined; at = at.next) {
    const value = read(at.item, answer);
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
  places: Chain<Place>,
  answer: Answer,
): string | undefined {
  for (let at = places; at !== undefined; at = at.next) {
    const value = read(at.item, answer);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** The first HTTP status at one of the places. */
export function firstStatus(
  places: Chain<Place>,
  answer: Answer,
): number | undefined {
  for (let at = places; at !== undefined; at = at.next) {
    const status = validStatus(read(at.item, answer));
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The first thing that there is at one of the places. */
export function firstPresent(places: Chain<Place>, answer: Answer): unknown {
  for (let at = places; at !== undefined; at = at.next) {
    const value = read(at.item, answer);
    if (isPresent(value)) return value;
  }
  return undefined;
}

/** Whether there is something. */
function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
