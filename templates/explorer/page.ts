import { html, render, type TemplateResult } from "lit-html";

import {
  type Facet,
  type ListState,
  listHref,
  NO_FILTERS,
  parseAddress,
  type State,
} from "./address.js";
import { compareView } from "./compare-view.js";
import { copySnippet } from "./copy.js";
import { type Entry, entriesOf } from "./entries.js";
import { entryView, missingView } from "./entry-view.js";
import { filterEntries, NO_STATUS, toggled } from "./filter.js";
import { Finder } from "./finder.js";
import { bindKeys } from "./keys.js";
import { listView, type ListProps, resultsView } from "./list-view.js";
import { countOf, visible } from "./parts.js";
import type { ExplorerData, TaxonomyData, VendorData } from "./types.js";
import { vendorView } from "./vendor-view.js";

/** How many results are drawn at first, and more at a time. */
const PAGE = 50;

const EMPTY: ListState = { view: "list", query: "", filters: NO_FILTERS };

const data: ExplorerData = {
  ...(JSON.parse(element("data").textContent ?? "") as TaxonomyData),
  vendors: Array.from(
    document.querySelectorAll("script.vendor"),
    ({ textContent }) => JSON.parse(textContent ?? "") as VendorData,
  ),
};
const entries = entriesOf(data);
const byAddress = new Map(entries.map((entry) => [entry.href, entry]));
const finder = new Finder(entries, data.vendors);
const app = element("app");
const search = element("q") as HTMLInputElement;

let state: State = parseAddress(location.hash);
/** The list that the reader came from, to go back to. */
let list: ListState = "query" in state ? state : EMPTY;
let shown = PAGE;
const openFacets = new Set<Facet>();
let filtersOpen = matchMedia("(min-width: 60rem)").matches;

/** Draws what the state says. */
function draw(): void {
  render(viewOf(state), app);
  document.title = titleOf(state);
  for (const link of document.querySelectorAll("nav a")) {
    const here =
      "query" in state && (link as HTMLElement).dataset.view === state.view;
    if (here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function viewOf(current: State): TemplateResult {
  if (current.view === "entry") {
    const entry = entryAt(current.vendor, current.code);
    const props = { data, entries, back: listHref(list), onCopy: copy };
    if (entry !== undefined) return entryView(entry, props);
    const query = listHref({ ...EMPTY, query: current.code });
    return missingView(current.vendor, current.code, query);
  }
  if (current.view === "vendor") {
    const vendor = data.vendors.find(({ id }) => id === current.vendor);
    return vendor === undefined ? viewOf(EMPTY) : vendorView(vendor, entries);
  }
  const { entries: left, counts } = filterEntries(
    finder.find(current.query),
    current.filters,
  );
  say(current.query === "" ? "" : `${countOf(left.length, "code")} found`);
  const props: ListProps = {
    state: current,
    entries: left,
    counts,
    shown,
    filtersOpen,
    openFacets,
    nameOf: (facet, value) =>
      facet === "vendor"
        ? (data.vendors.find(({ id }) => id === value)?.name ?? value)
        : value === NO_STATUS
          ? "not documented"
          : value,
    onToggle: (facet, value) =>
      go({ ...current, filters: toggled(current.filters, facet, value) }),
    onClear: () => go({ ...current, filters: NO_FILTERS }),
    onMore: () => {
      shown += PAGE * 4;
      draw();
    },
    onFilters: (open) => (filtersOpen = open),
    onOpenFacet: (facet) => {
      openFacets.add(facet);
      draw();
    },
  };
  return listView(
    props,
    current.view === "list"
      ? resultsView(props)
      : html`${compareView(data, left)}`,
  );
}

function entryAt(vendor: string, code: string): Entry | undefined {
  return byAddress.get(`#/${vendor}/${encodeURIComponent(code)}`);
}

function titleOf(current: State): string {
  const suffix = "Error explorer";
  if (current.view === "entry")
    return `${visible(current.code)} · ${current.vendor} · ${suffix}`;
  if (current.view === "vendor") return `${current.vendor} · ${suffix}`;
  return current.query === ""
    ? suffix
    : `${visible(current.query.slice(0, 60))} · ${suffix}`;
}

/** Shows another list. Only leaving a page of another kind is a step in the history. */
function go(next: ListState): void {
  const address = listHref(next);
  if ("query" in state) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  show(next);
}

function show(next: State): void {
  state = next;
  shown = PAGE;
  if ("query" in next) {
    list = next;
    if (search.value !== next.query && document.activeElement !== search)
      search.value = next.query;
  }
  draw();
}

/** One step back: from a code to the list, then the query, then the filters. */
function clear(): void {
  if (!("query" in state)) go(list);
  else if (state.query === "") go({ ...state, filters: NO_FILTERS });
  else go({ ...state, query: "" });
  search.value = list.query;
}

function copy(event: Event): void {
  void copySnippet(event);
}

/** Tells a screen reader how much was found. */
function say(text: string): void {
  element("said").textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

search.addEventListener("input", () => {
  go({ ...list, view: list.view, query: search.value });
});

element("form").addEventListener("submit", (event) => event.preventDefault());

addEventListener("hashchange", () => {
  const next = parseAddress(location.hash);
  show(next);
  if ("query" in next) search.value = next.query;
  scrollTo(0, 0);
});

bindKeys({
  search,
  results: () => [...app.querySelectorAll<HTMLElement>("a.result")],
  clear,
});

search.value = list.query;
draw();
app.hidden = false;
element("plain").remove();
void finder.index().then(() => {
  document.documentElement.dataset.indexed = "";
  if ("query" in state && state.query !== "") draw();
});
