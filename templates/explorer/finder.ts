import MiniSearch from "minisearch";

import { atTheirPlaces, type Body, readBody } from "./body.js";
import type { Entry } from "./entries.js";
import type { VendorData } from "./types.js";
import { compact, indexWordsOf, queryWordsOf } from "./words.js";

/** How much a word says, by where it stands. */
const WEIGHTS = {
  code: 4,
  name: 4,
  message: 3,
  description: 3,
  reason: 2,
  vendor: 2,
  status: 2,
  remedy: 1,
  group: 1,
  note: 0.5,
};

/** Longer texts are cut: what tells errors apart comes early. */
const LONGEST_TEXT = 400;

/** Codes to index before the page gets a turn again. */
const CHUNK = 100;

/** Fewer hits than this for all words together, and hits for some of them follow. */
const ENOUGH = 10;

/**
 * Finds codes: what is exact comes first (a code in any spelling, a code in a
 * pasted answer, an HTTP status), then what words say, typing errors forgiven.
 */
export class Finder {
  private readonly byCode = new Map<string, Entry[]>();
  private readonly byCompact = new Map<string, Entry[]>();
  private readonly byCompactName = new Map<string, Entry[]>();
  private readonly bySentence = new Map<string, Entry[]>();
  private readonly templated: Entry[] = [];
  private readonly byStatus = new Map<string, Entry[]>();
  private readonly byVendor = new Map<string, Map<string, Entry>>();
  /** The words that the index has: only others can be typing errors. */
  private readonly known = new Set<string>();
  private readonly words: MiniSearch<Entry>;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly vendors: readonly VendorData[],
  ) {
    for (const entry of entries) this.note(entry);
    this.words = new MiniSearch<Entry>({
      fields: Object.keys(WEIGHTS),
      extractField: fieldOf,
      tokenize: (text) => {
        const words = indexWordsOf(text);
        for (const word of words) this.known.add(word);
        return words;
      },
      processTerm: (term) => term,
      searchOptions: {
        tokenize: (text) => queryWordsOf(text.slice(0, LONGEST_TEXT)),
        boost: WEIGHTS,
        prefix: (term, index, terms) =>
          index === terms.length - 1 || !this.known.has(term),
        fuzzy: (term) => !this.known.has(term) && mistakesIn(term),
      },
    });
  }

  /** Takes all codes into the index, a few at a time, so that the page stays responsive. */
  async index(): Promise<void> {
    await this.words.addAllAsync(this.entries, { chunkSize: CHUNK });
  }

  /** The codes that a query means, best first; all in their order when nothing is asked. */
  find(query: string): readonly Entry[] {
    const text = query.trim();
    if (text === "") return this.entries;
    const body = readBody(text);
    const found = body === undefined ? this.inText(text) : this.inBody(body);
    return [...new Set(found)];
  }

  private note(entry: Entry): void {
    const { vendor, error } = entry;
    const wire = [error.code, ...(error.aliases ?? [])].map(String);
    const ofVendor = this.byVendor.get(vendor.id) ?? new Map<string, Entry>();
    this.byVendor.set(vendor.id, ofVendor);
    for (const code of wire) {
      ofVendor.set(code, entry);
      push(this.byCode, code, entry);
      push(this.byCompact, compact(code), entry);
    }
    const last = entry.code.slice(entry.code.lastIndexOf(".") + 1);
    push(this.byCompactName, compact(error.name), entry);
    if (/\p{L}/u.test(last)) push(this.byCompactName, compact(last), entry);
    for (const text of [error.message, error.description]) {
      push(this.bySentence, compact(text ?? ""), entry);
    }
    if (error.texts !== undefined) this.templated.push(entry);
    for (const status of error.httpStatuses)
      push(this.byStatus, String(status), entry);
  }

  private inText(text: string): readonly Entry[] {
    const whole = compact(text);
    const status =
      /^(?:http|status|code|\s)*([1-5]\d\d)$/iu.exec(text)?.[1] ?? "";
    return [
      ...(this.byCode.get(text) ?? []),
      ...(this.byCompact.get(whole) ?? []),
      ...(this.byCompactName.get(whole) ?? []),
      ...this.saying(text),
      ...codeLike(text).flatMap((part) => this.byCode.get(part) ?? []),
      ...(this.byStatus.get(status) ?? []),
      ...this.byWords(text),
    ];
  }

  private inBody(body: Body): readonly Entry[] {
    const places = new Map(
      this.vendors.map((vendor) => [vendor.id, vendor.places] as const),
    );
    return [
      ...atTheirPlaces(body, this.byVendor, places),
      ...body.scalars.flatMap((scalar) => this.byCode.get(scalar) ?? []),
      ...body.scalars
        .flatMap(codeLike)
        .flatMap((part) => this.byCode.get(part) ?? []),
      ...body.scalars.flatMap((scalar) => this.saying(scalar)),
      ...this.byWords(body.text === "" ? body.scalars.join(" ") : body.text),
    ];
  }

  /** The codes whose documented message this is, its placeholders filled or not. */
  private saying(text: string): readonly Entry[] {
    if (text.length > LONGEST_TEXT) return [];
    return [
      ...(this.bySentence.get(compact(text)) ?? []),
      ...this.templated.filter(({ error }) =>
        fitsTemplate(text, error.texts ?? []),
      ),
    ];
  }

  private byWords(text: string): readonly Entry[] {
    // One or two letters are in nearly every text.
    const fields = text.length < 3 ? { fields: ["code", "name"] } : {};
    const all = this.words.search(text, { ...fields, combineWith: "AND" });
    const some =
      all.length < ENOUGH
        ? this.words.search(text, { ...fields, combineWith: "OR" })
        : [];
    return [...all, ...some].flatMap(
      ({ id }) => this.entries[id as number] ?? [],
    );
  }
}

/** Whether a message has the texts of a template, in their order, from its beginning to its end. */
function fitsTemplate(message: string, texts: readonly string[]): boolean {
  const [start = "", ...others] = texts;
  if (!/\p{L}{3}/u.test(texts.join(" ")) || !message.startsWith(start))
    return false;
  let at = start.length;
  for (const text of others) {
    const next = message.indexOf(text, at);
    if (next === -1) return false;
    at = next + text.length;
  }
  return message.endsWith(texts.at(-1) ?? "");
}

/** How many typing errors a word may hold. Numbers hold none: another number is another code. */
function mistakesIn(word: string): number | false {
  if (/\p{N}/u.test(word) || word.length < 4) return false;
  return word.length < 6 ? 1 : 2;
}

/** The parts of a line of a log that could be codes: with a digit, a dot, a bar or a capital inside. */
function codeLike(text: string): readonly string[] {
  const parts = text.slice(0, 10_000).split(/[\s"'`,;:=()[\]{}<>]+/u);
  return parts
    .map((part) => part.replace(/^\.+|\.+$/gu, ""))
    .filter((part) => /.[._A-Z]|\d{4}/u.test(part) && part.length <= 200);
}

function fieldOf(entry: Entry, field: string): string | number {
  const { vendor, error } = entry;
  switch (field) {
    case "id":
      return entry.id;
    case "code":
      return [entry.code, ...(error.aliases ?? [])].join(" ");
    case "name":
      return error.name;
    case "vendor":
      return `${vendor.name} ${vendor.id}`;
    case "status":
      return error.httpStatuses.join(" ");
    case "message":
    case "description":
    case "reason":
    case "remedy":
    case "group":
    case "note":
      return error[field] ?? "";
    default:
      return "";
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
