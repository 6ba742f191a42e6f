import { dataOf, findHeader } from "./read.js";
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
  /** The places of the same kind and key, itself among them: in a body with cycles they may be one. */
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
  /** The answer that this one was found in. */
  readonly outer: Answer | undefined;
}

/**
 * Begins to read an answer.
 *
 * @param blank - What nothing was seen of yet, see {@link Places}.
 */
export function answerOf(
  blank: readonly unknown[],
  body: unknown,
  headers: ResponseHeaders | undefined,
  outer: Answer | undefined,
): Answer {
  const seen = blank.slice();
  seen[BODY] = body;
  seen[HEADERS] = headers;
  return { body, seen, outer };
}

/** What is at a place. */
export function read(place: Place, answer: Answer): unknown {
  const value = answer.seen[place.index];
  return value === UNREAD ? look(place, answer) : value;
}

function look(place: Place, answer: Answer): unknown {
  const owner = place.owner && read(place.owner, answer);
  let value: unknown;
  if (typeof owner === "object" && owner !== null) {
    const isAlone = place.namesakes.length === 1 && answer.outer === undefined;
    value = isAlone ? UNREAD : seenBefore(place.namesakes, owner, answer);
    if (value === UNREAD) value = lookAt(owner, place);
  }
  answer.seen[place.index] = value;
  return value;
}

/** What was seen of the same property of the same object at another place, or in an outer answer. */
function seenBefore(
  namesakes: readonly Place[],
  object: object,
  { seen, outer }: Answer,
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
  return outer === undefined ? UNREAD : seenBefore(namesakes, object, outer);
}

function lookAt(owner: object, { kind, key }: Place): unknown {
  if (kind === "header") {
    return findHeader(owner as ResponseHeaders, key as string);
  }
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  if (descriptor === undefined) return undefined;
  return kind === "own" ? dataOf(descriptor) : !descriptor.enumerable;
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

  /** What an answer begins with. */
  blank(): readonly unknown[] {
    return this.all.map(() => UNREAD);
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
