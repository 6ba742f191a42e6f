import { type Answer, type Place, read } from "./answer.js";
import type { Chain } from "./chain.js";
import { codeOf, presentOf, statusOf, textOf } from "./values.js";

/** The first code at one of the places. */
export function firstCode(
  places: Chain<Place>,
  answer: Answer,
): string | number | undefined {
  for (let at = places; at !== undefined; at = at.next) {
    const code = codeOf(read(at.item, answer));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The first text at one of the places. */
export function firstText(
  places: Chain<Place>,
  answer: Answer,
): string | undefined {
  for (let at = places; at !== undefined; at = at.next) {
    const text = textOf(read(at.item, answer));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The first HTTP status at one of the places. */
export function firstStatus(
  places: Chain<Place>,
  answer: Answer,
): number | undefined {
  for (let at = places; at !== undefined; at = at.next) {
    const status = statusOf(read(at.item, answer));
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The first thing that there is at one of the places. */
export function firstPresent(places: Chain<Place>, answer: Answer): unknown {
  for (let at = places; at !== undefined; at = at.next) {
    const present = presentOf(read(at.item, answer));
    if (present !== undefined) return present;
  }
  return undefined;
}
