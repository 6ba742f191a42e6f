import { html, nothing, type TemplateResult } from "lit-html";

import type { Entry } from "./entries.js";
import {
  breakable,
  fact,
  filterHref,
  outerLink,
  type Part,
  retryBadge,
  visible,
} from "./parts.js";
import { codeSnippet, reasonSnippet } from "./snippet.js";
import type { ExplorerData } from "./types.js";

/** What the view of one code needs besides the code. */
export interface EntryProps {
  readonly data: ExplorerData;
  readonly entries: readonly Entry[];
  readonly back: string;
  readonly onCopy: (event: Event) => void;
}

/** Everything that is known of one code. */
export function entryView(entry: Entry, props: EntryProps): TemplateResult {
  const { vendor, error, code } = entry;
  return html`<article class="entry" data-code=${code}>
    <p class="trail">
      <a href=${props.back} class="back">← Codes</a>
      <a href="#/${vendor.id}">${visible(vendor.name)}</a>
    </p>
    <h1><code>${breakable(code)}</code></h1>
    ${code === error.name ? nothing : html`<p class="name">${error.name}</p>`}
    ${deprecation(entry)}
    ${
      error.description === undefined
        ? nothing
        : html`<p class="lead">${visible(error.description)}</p>`
    }
    ${adviceView(entry, props.data)}
    <dl class="facts">${factsView(entry)}</dl>
    ${snippetsView(entry, props)} ${othersView(entry, props)}
  </article>`;
}

/** What to show for an address of a code that no spec has. */
export function missingView(
  vendor: string,
  code: string,
  search: string,
): TemplateResult {
  return html`<article class="entry">
    <h1>Not documented</h1>
    <p class="lead">
      The vendor ${visible(vendor)} documents no code
      <code>${visible(code)}</code>. At run time it gets the advice of its
      family, or of its HTTP status.
    </p>
    <p><a href=${search}>Search for it at all vendors</a></p>
  </article>`;
}

function deprecation({ vendor, error }: Entry): Part {
  const { deprecated } = error;
  if (deprecated === undefined) return nothing;
  const { since, replacement, note } = deprecated;
  return html`<p class="warning">
    The vendor no longer sends this
    code${since === undefined ? "" : ` (since ${since})`}.
    ${
      replacement === undefined
        ? nothing
        : html`Expect
            <a href="#/${vendor.id}/${encodeURIComponent(String(replacement))}"
              ><code>${visible(String(replacement))}</code></a
            >.`
    }
    ${note === undefined ? nothing : visible(note)}
  </p>`;
}

function adviceView({ error }: Entry, data: ExplorerData): TemplateResult {
  const words =
    data.retries.find(({ retry }) => retry === error.retry)?.words ?? "";
  const reason =
    data.reasons.find((row) => row.reason === error.reason)?.definition ?? "";
  const category =
    data.categories.find((row) => row.category === error.category)
      ?.definition ?? "";
  return html`<div class="advice">
    <div>
      <h2>Retry</h2>
      <p>
        <a href=${filterHref({ retry: error.retry })}
          >${retryBadge(error.retry)}</a
        >
      </p>
      <p>${words}</p>
    </div>
    <div>
      <h2>Reason</h2>
      <p>
        <a href=${filterHref({ reason: error.reason })}
          ><code>${breakable(error.reason)}</code></a
        >
      </p>
      <p>${visible(reason)}</p>
    </div>
    <div>
      <h2>Category</h2>
      <p>
        <a href=${filterHref({ category: error.category })}
          ><code>${breakable(error.category)}</code></a
        >
      </p>
      <p>${visible(category)}</p>
    </div>
  </div>`;
}

function factsView({ vendor, error }: Entry): readonly Part[] {
  const sourceOf = (id: string | undefined): Part | undefined => {
    const source = vendor.sources?.find((candidate) => candidate.id === id);
    return (
      source &&
      (source.url === undefined
        ? source.title
        : outerLink(source.url, source.title))
    );
  };
  const statuses = error.httpStatuses.map(
    (status) =>
      html`<a href=${filterHref({ status: String(status) })}>${status}</a>`,
  );
  return [
    fact("HTTP status", statuses.length === 0 ? "not documented" : statuses),
    fact("Source of the status", sourceOf(error.statusSource)),
    fact(
      "Message",
      error.message === undefined
        ? undefined
        : html`<q>${visible(error.message)}</q>`,
    ),
    fact(
      "Params",
      (error.params ?? []).map((param) => html`<code>${param}</code>`),
    ),
    fact("What to do", error.remedy),
    fact("Billing", error.billing),
    fact("Group", error.group),
    fact(
      "Also sent as",
      (error.aliases ?? []).map(
        (alias) => html`<code>${visible(String(alias))}</code>`,
      ),
    ),
    fact("Our note", error.note),
    fact("Odd on the page", error.anomalies),
    fact("Source of the code", sourceOf(error.source)),
    fact(
      "Vendor’s page",
      html`${outerLink(vendor.docs, vendor.docs)}
        <span class="quiet">read on ${vendor.read}</span>`,
    ),
  ];
}

function snippetsView(
  { vendor, error }: Entry,
  { onCopy }: EntryProps,
): TemplateResult {
  return html`<section>
    <h2>Handle it</h2>
    ${snippetView("This code", codeSnippet(vendor, error), onCopy)}
    ${snippetView("The same reason, whatever the code", reasonSnippet(vendor, error), onCopy)}
  </section>`;
}

function snippetView(
  title: string,
  code: string,
  onCopy: (event: Event) => void,
): TemplateResult {
  return html`<figure class="snippet">
    <figcaption>
      ${title}
      <button
        type="button"
        class="copy"
        aria-label="Copy: ${title}"
        @click=${onCopy}
      >
        Copy
      </button>
    </figcaption>
    <pre tabindex="0"><code>${code}</code></pre>
  </figure>`;
}

function othersView(
  { vendor, error }: Entry,
  { data, entries }: EntryProps,
): TemplateResult {
  const same = entries.filter((other) => other.error.reason === error.reason);
  const elsewhere = data.vendors.filter((other) => other.id !== vendor.id);
  const of = (id: string): readonly Entry[] =>
    same.filter((other) => other.vendor.id === id);
  const silent = elsewhere.filter(({ id }) => of(id).length === 0);
  const here = of(vendor.id).filter((other) => other.error !== error);
  return html`<section>
    <h2>The same trouble elsewhere</h2>
    <dl class="facts">
      ${elsewhere.map(({ id, name }) => fact(visible(name), of(id).map(linkTo)))}
      ${fact(`Also at ${visible(vendor.name)}`, here.map(linkTo))}
      ${fact("No code for it", silent.map(({ name }) => visible(name)).join(", "))}
    </dl>
  </section>`;
}

function linkTo({ href, code, error, summary }: Entry): TemplateResult {
  const about = code === error.name || summary !== error.name ? summary : "";
  return html`<a href=${href}><code>${breakable(code)}</code></a>
    <span class="quiet">${visible(about)}</span>`;
}
