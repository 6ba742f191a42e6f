import MiniSearch from "minisearch";

import { atTheirPlaces, type Body, readBody } from "./body.js";
import type { Entry } from "./entries.js";
import type { VendorData } from "./types.js";
import { compact, indexWordsOf, wordsOf } from "./words.js";

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
const MOST_WORDS = 16;

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
  private readonly byStatus = new Map<string, Entry[]>();
  private readonly byVendor = new Map<string, Map<string, Entry>>();
  private readonly words: MiniSearch<Entry>;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly vendors: readonly VendorData[],
  ) {
    for (const entry of entries) this.note(entry);
    this.words = new MiniSearch<Entry>({
      fields: Object.keys(WEIGHTS),
      extractField: fieldOf,
      tokenize: indexWordsOf,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: (text) =>
          wordsOf(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS),
        boost: WEIGHTS,
        prefix: (term, index, terms) =>
          term.length > 2 || index === terms.length - 1,
        fuzzy: (term) =>
          /\d/u.test(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2,
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
      ...this.byWords(body.text === "" ? body.scalars.join(" ") : body.text),
    ];
  }

  private byWords(text: string): readonly Entry[] {
    const all = this.words.search(text, { combineWith: "AND" });
    const some =
      all.length < ENOUGH ? this.words.search(text, { combineWith: "OR" }) : [];
    return [...all, ...some].flatMap(
      ({ id }) => this.entries[id as number] ?? [],
    );
  }
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
