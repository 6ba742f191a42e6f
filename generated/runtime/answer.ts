import type { Chain } from "./chain.js";
import { dataOf, findHeader, hides, isObject } from "./read.js";
import type { Path, ResponseHeaders } from "./types.js";

/**
 * A place in an answer that a vendor's parser may look at: a property of the
 * body or of something in it, whether such a property hides from listing, or a
 * header. Places are numbered.
 */
export interface Place {
  readonly index: number;
  readonly kind: "given" | "own" | "hides" | "header";
  readonly key: string | number;
  /** Where the object is that it is a property of; nowhere for what is given. */
  readonly owner: Place | undefined;
  /** The places of the same kind and key, itself among them: where two owners are one object they are one property. */
  readonly namesakes: Place[];
}

/** The numbers of the places that are given: the body and the headers. */
const BODY = 0;
const HEADERS = 1;

/** What stands for a place that has not been looked at. */
const UNREAD: unknown = /* @__PURE__ */ Symbol("unread");

/**
 * A response under the reader's eyes, with what was seen of it so far: each
 * place is read once, however many shapes look there, so that a body that
 * changes meanwhile is never seen in two ways.
 */
export interface Answer {
  readonly body: unknown;
  /** What was seen, by the number of the place. */
  readonly seen: unknown[];
  /** The answer that this one was found in, or the one that was found in it. */
  other: Answer | undefined;
  /** The objects in which there may be places, as far as they were seen. */
  objects: Chain<unknown>;
  /** Whether one of them may be at several places. */
  isShared: boolean;
}

/** What nothing was seen of yet, in answers with headers and without. */
export interface Blanks {
  readonly withHeaders: readonly unknown[];
  readonly bare: readonly unknown[];
}

/** Begins to read an answer. */
export function answerOf(
  { withHeaders, bare }: Blanks,
  body: unknown,
  headers: ResponseHeaders | undefined,
  outer: Answer | undefined,
): Answer {
  const seen = (headers === undefined ? bare : withHeaders).slice();
  seen[BODY] = body;
  seen[HEADERS] = headers;
  const objects = { item: body, next: undefined };
  const isShared = outer !== undefined;
  const answer = { body, seen, other: outer, objects, isShared };
  if (outer !== undefined) {
    outer.other = answer;
    outer.isShared = true;
  }
  return answer;
}

/**
 * Goes on where something was seen already. What that may be part of twice is
 * not known, so it is looked up.
 *
 * @param places - Where it was seen, in the same order.
 */
export function recall(
  answer: Answer,
  places: readonly Place[],
  values: readonly unknown[],
): void {
  places.slice(0, values.length).forEach((place, index) => {
    answer.seen[place.index] = values[index];
  });
  answer.isShared ||= values.length > 0;
}

/** What is at a place. */
export function read(place: Place, answer: Answer): unknown {
  const value = answer.seen[place.index];
  return isUnread(value) ? look(place, answer) : value;
}

/** The type is asked first: engines compare two values of unknown types slowly. */
function isUnread(value: unknown): boolean {
  return typeof value === "symbol" && value === UNREAD;
}

function look(place: Place, answer: Answer): unknown {
  const owner = place.owner && read(place.owner, answer);
  const value = isObject(owner) ? lookAt(owner, place, answer) : undefined;
  answer.seen[place.index] = value;
  return value;
}

function lookAt(object: object, place: Place, answer: Answer): unknown {
  if (answer.isShared) {
    const value = seenBefore(place.namesakes, object, answer);
    if (value !== UNREAD) return value;
  }
  const { kind, key } = place;
  if (kind === "header") {
    return findHeader(object as ResponseHeaders, key as string);
  }
  if (kind === "hides") return hides(object, key);
  const descriptor = Object.getOwnPropertyDescriptor(object, key);
  if (descriptor === undefined) return undefined;
  const value = dataOf(descriptor);
  if (isObject(value)) meet(value, answer);
  return value;
}

/** Remembers an object, and whether it was seen before. */
function meet(object: object, answer: Answer): void {
  for (let at = answer.objects; at !== undefined; at = at.next) {
    if (at.item === object) answer.isShared = true;
  }
  answer.objects = { item: object, next: answer.objects };
}

/** What was seen of the same property of the same object at another place, or in the other answer. */
function seenBefore(
  namesakes: readonly Place[],
  object: object,
  { seen, other }: Answer,
): unknown {
  const value = seenAmong(namesakes, object, seen);
  return value === UNREAD && other !== undefined
    ? seenAmong(namesakes, object, other.seen)
    : value;
}

function seenAmong(
  namesakes: readonly Place[],
  object: object,
  seen: readonly unknown[],
): unknown {
  for (const { index, owner } of namesakes) {
    const value = seen[index];
    if (
      value !== UNREAD &&
      owner !== undefined &&
      seen[owner.index] === object
    ) {
      return value;
    }
  }
  return UNREAD;
}

/** Gives each place its number while a parser is being prepared. */
export class Places {
  private readonly all: Place[] = [];
  private readonly body = this.place("given", "body", undefined);
  private readonly headers = this.place("given", "headers", undefined);

  /** The place of a path into the body, or of a header. */
  at(path: Path): Place {
    if (isHeader(path)) return this.place("header", path.header, this.headers);
    let place = this.body;
    for (const key of path) place = this.place("own", key, place);
    return place;
  }

  /** Whether a property of the body is one that listing does not show. */
  hidden(key: string): Place {
    return this.place("hides", key, this.body);
  }

  /** What answers begin with. */
  blanks(): Blanks {
    const { all } = this;
    return {
      withHeaders: all.map(() => UNREAD),
      bare: all.map(({ kind }) => (kind === "header" ? undefined : UNREAD)),
    };
  }

  private place(
    kind: Place["kind"],
    key: string | number,
    owner: Place | undefined,
  ): Place {
    const { all } = this;
    const isNamesake = (one: Place): boolean =>
      one.kind === kind && one.key === key;
    const namesakes = all.find(isNamesake)?.namesakes ?? [];
    const before = namesakes.find((one) => one.owner === owner);
    if (before !== undefined) return before;
    const place = { index: all.length, kind, key, owner, namesakes };
    namesakes.push(place);
    all.push(place);
    return place;
  }
}

function isHeader(path: Path): path is { readonly header: string } {
  return !Array.isArray(path);
}
