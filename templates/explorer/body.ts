import type { Entry } from "./entries.js";
import type { CodePlace } from "./types.js";

/** What a pasted answer holds that can be looked up. */
export interface Body {
  readonly value: unknown;
  /** Every string and number in it, those under keys that name codes first. */
  readonly scalars: readonly string[];
  /** What is said in words. */
  readonly text: string;
}

/** Keys under which vendors put codes and messages. */
const CODE_KEY = /code|reason|error|errno/iu;
const MESSAGE_KEY = /message|msg|detail|description|title/iu;

/** A body beyond this size is no answer about an error. */
const MOST_NODES = 5_000;

/**
 * Reads a query as the body of a response.
 *
 * @returns `undefined` when it is not one. A body that was cut off still gives its strings and numbers.
 */
export function readBody(query: string): Body | undefined {
  if (!/^\s*[[{]/u.test(query)) return undefined;
  try {
    return collect(JSON.parse(query));
  } catch {
    return collect(loosely(query));
  }
}

/** What stands in quotes, keys paired with their values, and bare numbers. */
function loosely(text: string): unknown {
  const pairs = text.matchAll(
    /"((?:[^"\\]|\\.){0,200})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"?|(-?\d+))|"((?:[^"\\]|\\.)+)"|(?<![\w.])(\d{3,})(?![\w.])/gu,
  );
  return [...pairs].map(([, key = "", string, number, lone, bare]) =>
    key === "" ? (lone ?? bare) : { [key]: string ?? number },
  );
}

function collect(value: unknown): Body {
  const codes: string[] = [];
  const messages: string[] = [];
  const others: string[] = [];
  const open: { readonly key: string; readonly value: unknown }[] = [
    { key: "", value },
  ];
  for (let index = 0; index < Math.min(open.length, MOST_NODES); index += 1) {
    const node = open[index];
    if (node === undefined) break;
    if (typeof node.value === "string" || typeof node.value === "number") {
      const list = CODE_KEY.test(node.key)
        ? codes
        : MESSAGE_KEY.test(node.key)
          ? messages
          : others;
      list.push(String(node.value));
    } else if (typeof node.value === "object" && node.value !== null) {
      const inList = Array.isArray(node.value);
      for (const [key, child] of Object.entries(node.value)) {
        open.push({ key: inList ? node.key : key, value: child });
      }
    }
  }
  // A sentence under a key such as `error` is a message as well.
  const text = [...messages, ...codes.filter((code) => /\s/u.test(code))].join(
    " ",
  );
  return { value, scalars: [...codes, ...messages, ...others], text };
}

/** The entries whose vendor puts its codes just where the body has them. */
export function atTheirPlaces(
  { value }: Body,
  byVendor: ReadonlyMap<string, ReadonlyMap<string, Entry>>,
  places: ReadonlyMap<string, readonly CodePlace[]>,
): readonly Entry[] {
  return [...places].flatMap(([vendor, list]) =>
    list.flatMap((place) => {
      const code = codeAt(value, place);
      const entry =
        code === undefined ? undefined : byVendor.get(vendor)?.get(code);
      return entry === undefined ? [] : [entry];
    }),
  );
}

function codeAt(
  body: unknown,
  { path, before }: CodePlace,
): string | undefined {
  let value = body;
  for (const step of path) {
    if (
      typeof value !== "object" ||
      value === null ||
      !Object.hasOwn(value, step)
    ) {
      return undefined;
    }
    value = (value as Record<string | number, unknown>)[step];
  }
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value);
  return before === undefined ? text : text.split(before, 1)[0];
}
