import { html, nothing, type TemplateResult } from "lit-html";

import { type Facet, FACETS, type Filters, type ListState } from "./address.js";
import type { Entry } from "./entries.js";
import { type Counts, NO_STATUS } from "./filter.js";
import { breakable, countOf, retryBadge, tellsMore, visible } from "./parts.js";

/** What the list shows, and what can be done with it. */
export interface ListProps {
  readonly state: ListState;
  readonly entries: readonly Entry[];
  readonly counts: Counts;
  readonly shown: number;
  readonly filtersOpen: boolean;
  /** The facets of which all values show, not only the commonest. */
  readonly openFacets: ReadonlySet<Facet>;
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
  readonly onMore: () => void;
  readonly onFilters: (open: boolean) => void;
  readonly onOpenFacet: (facet: Facet) => void;
}

const TITLES: Readonly<Record<Facet, string>> = {
  vendor: "Vendor",
  retry: "Retry",
  category: "Category",
  reason: "Reason",
  status: "HTTP status",
};

/** A facet with more values shows this many at first. */
const FEW = 8;

/** Filters beside what was found. */
export function listView(
  props: ListProps,
  content: TemplateResult,
): TemplateResult {
  const chosen = FACETS.reduce(
    (sum, facet) => sum + props.state.filters[facet].length,
    0,
  );
  return html`<div class="columns">
    <aside class="filters" aria-label="Filters">
      <details
        ?open=${props.filtersOpen}
        @toggle=${(event: Event) => {
          props.onFilters((event.currentTarget as HTMLDetailsElement).open);
        }}
      >
        <summary>
          Filters${chosen === 0 ? nothing : html` <span class="count">${chosen}</span>`}
        </summary>
        ${FACETS.map((facet) => facetView(facet, props))}
      </details>
    </aside>
    <div class="found">
      <div class="bar">
        <h1 class="total">${headline(props)}</h1>
        ${
          chosen === 0
            ? nothing
            : html`<button type="button" class="plain" @click=${props.onClear}>
                Clear filters
              </button>`
        }
      </div>
      ${content}
    </div>
  </div>`;
}

/** What was found, best first. */
export function resultsView({
  entries,
  shown,
  onMore,
  state,
}: ListProps): TemplateResult {
  if (entries.length === 0) {
    return html`<p class="nothing">
      No documented code fits${state.query === "" ? "" : " this search"}. Try
      fewer words or fewer filters. A code that no vendor documents still gets
      advice at run time, from its family or its HTTP status.
    </p>`;
  }
  return html`<ol class="results" id="results">
      ${entries.slice(0, shown).map(resultView)}
    </ol>
    ${
      entries.length <= shown
        ? nothing
        : html`<button type="button" class="more" @click=${onMore}>
            Show more (${(entries.length - shown).toLocaleString("en")} left)
          </button>`
    }`;
}

function resultView(entry: Entry): TemplateResult {
  const { vendor, error, code, summary, href } = entry;
  const { httpStatuses } = error;
  return html`<li>
    <a class="result" href=${href}>
      <span class="head"
        ><code>${breakable(code)}</code>
        ${tellsMore(entry) ? html`<span class="name">${breakable(error.name)}</span>` : nothing}</span
      >
      <span class="summary">${visible(summary)}</span>
      <span class="marks"
        ><span class="vendor">${visible(vendor.name)}</span>
        ${retryBadge(error.retry)}
        ${
          httpStatuses.length === 0
            ? nothing
            : html`<span class="status">${httpStatuses.join(" / ")}</span>`
        }</span
      >
    </a>
  </li>`;
}

function headline({ state, entries }: ListProps): string {
  if (state.view === "compare")
    return `${countOf(entries.length, "code")} compared`;
  return state.query === ""
    ? countOf(entries.length, "code")
    : `${countOf(entries.length, "code")} found`;
}

function facetView(facet: Facet, props: ListProps): TemplateResult {
  const { state, counts, openFacets, nameOf, onToggle, onOpenFacet } = props;
  const values = sortedValues(facet, counts[facet], state.filters);
  const all = openFacets.has(facet) || values.length <= FEW + 2;
  return html`<fieldset>
    <legend>${TITLES[facet]}</legend>
    <div class="values">
      ${values.map(([value, count], index) =>
        !all && index >= FEW && !state.filters[facet].includes(value)
          ? nothing
          : html`<label class=${count === 0 ? "none" : ""}
              ><input
                type="checkbox"
                data-filter=${`${facet}:${value}`}
                .checked=${state.filters[facet].includes(value)}
                @change=${() => onToggle(facet, value)}
              /><span class="value">${breakable(nameOf(facet, value))}</span
              ><span class="count">${count}</span></label
            >`,
      )}
    </div>
    ${
      all
        ? nothing
        : html`<button
            type="button"
            class="plain"
            @click=${() => onOpenFacet(facet)}
          >
            All ${values.length}<span class="hidden">
              values of ${TITLES[facet]}</span
            >
          </button>`
    }
  </fieldset>`;
}

/** What is chosen always shows, even with nothing left to choose. Statuses count up, vendors keep their order. */
function sortedValues(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  filters: Filters,
): readonly (readonly [string, number])[] {
  const all = new Map(counts);
  for (const value of filters[facet]) if (!all.has(value)) all.set(value, 0);
  const list = [...all];
  if (facet === "status") {
    const rank = (value: string): number =>
      value === NO_STATUS ? 1000 : Number(value);
    return list.sort(([a], [b]) => rank(a) - rank(b));
  }
  if (facet === "vendor") return list.sort(([a], [b]) => (a < b ? -1 : 1));
  return list.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
