/** What can be filtered by, in the order in which the page shows it. */
export const FACETS = [
  "vendor",
  "retry",
  "category",
  "reason",
  "status",
] as const;

/** One of them. */
export type Facet = (typeof FACETS)[number];

/** The values that each facet is narrowed to; nothing narrows nothing. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** No filter at all. */
export const NO_FILTERS: Filters = {
  vendor: [],
  retry: [],
  category: [],
  reason: [],
  status: [],
};

/** What the address says: which view, and what is searched for. */
export type State =
  | {
      readonly view: "list" | "compare";
      readonly query: string;
      readonly filters: Filters;
    }
  | { readonly view: "vendor"; readonly vendor: string }
  | { readonly view: "entry"; readonly vendor: string; readonly code: string };

/** A list or comparison, which queries and filters act on. */
export type ListState = Extract<State, { query: string }>;

/** A longer query (a pasted answer, perhaps with a picture in it) stays out of the address. */
const LONGEST_QUERY = 2000;

/** The address of the view of one code: `#/huawei-frs/FRS.0304`. */
export function entryHref(vendor: string, code: string | number): string {
  return `#/${vendor}/${encodeURIComponent(String(code))}`;
}

/** The address of a list or comparison. */
export function listHref({ view, query, filters }: ListState): string {
  const parameters = new URLSearchParams();
  if (view === "compare") parameters.set("view", view);
  if (query !== "" && query.length <= LONGEST_QUERY) parameters.set("q", query);
  for (const facet of FACETS) {
    if (filters[facet].length > 0)
      parameters.set(facet, filters[facet].join(","));
  }
  const text = parameters.toString().replaceAll("%2C", ",");
  return text === "" ? "#/" : `#/?${text}`;
}

/** What an address asks for; an address that makes no sense asks for the list. */
export function parseAddress(hash: string): State {
  const [path, parameters = ""] = splitOnce(hash.replace(/^#?\/?/u, ""), "?");
  const [vendor, code] = splitOnce(path, "/");
  if (vendor !== "" && code !== undefined && code !== "") {
    return { view: "entry", vendor: decode(vendor), code: decode(code) };
  }
  if (vendor !== "") return { view: "vendor", vendor: decode(vendor) };
  const values = new URLSearchParams(parameters);
  const list = (facet: Facet): readonly string[] =>
    (values.get(facet) ?? "").split(",").filter((value) => value !== "");
  return {
    view: values.get("view") === "compare" ? "compare" : "list",
    query: values.get("q") ?? "",
    filters: {
      vendor: list("vendor"),
      retry: list("retry"),
      category: list("category"),
      reason: list("reason"),
      status: list("status"),
    },
  };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
