import { html, nothing, type TemplateResult } from "lit-html";

import type { Entry } from "./entries.js";
import {
  breakable,
  countOf,
  filterHref,
  outerLink,
  retryBadge,
  visible,
} from "./parts.js";
import { legendView, spreadView } from "./spread-view.js";
import type { VendorData } from "./types.js";

/** What a vendor's page says outside its table of codes, and how its codes spread. */
export function vendorView(
  vendor: VendorData,
  entries: readonly Entry[],
): TemplateResult {
  return html`<article class="entry">
    <p class="trail"><a href="#/" class="back">← Codes</a></p>
    <h1>${visible(vendor.name)}</h1>
    <p class="lead">
      <a href=${filterHref({ vendor: vendor.id })}
        >${countOf(vendor.errors.length, "code")}</a
      >, from ${outerLink(vendor.docs, vendor.docs)}, read on ${vendor.read}.
      Import from <code>${vendor.module}</code>.
    </p>
    <section>
      <h2>How its codes spread over categories and retry advice</h2>
      ${legendView()} ${spreadView(vendor, entries)}
    </section>
    ${familiesView(vendor)} ${statusesView(vendor)}
    ${linesView("Notes", vendor.notes)}
    ${linesView("Odd on the page", vendor.anomalies)}
    ${linesView(
      "Groups",
      vendor.groups?.map(({ title, range, note }) =>
        [title, range, note].filter((part) => part !== undefined).join(" · "),
      ),
    )}
    ${quotesView(vendor)} ${sourcesView(vendor)}
  </article>`;
}

function linesView(
  title: string,
  lines: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  if (lines === undefined || lines.length === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    <ul class="lines">
      ${lines.map((line) => html`<li>${visible(line)}</li>`)}
    </ul>
  </section>`;
}

function familiesView({
  families,
}: VendorData): TemplateResult | typeof nothing {
  if (families === undefined || families.length === 0) return nothing;
  return html`<section>
    <h2>Codes that are not listed</h2>
    <div
      class="scroll"
      role="region"
      aria-label="Families of codes"
      tabindex="0"
    >
      <table>
        <thead>
          <tr>
            <th scope="col">Codes</th>
            <th scope="col">Retry</th>
            <th scope="col">Reason</th>
            <th scope="col">Our note</th>
          </tr>
        </thead>
        <tbody>
          ${families.map(
            ({ codes, retry, reason, note }) =>
              html`<tr>
                <th scope="row"><code>${breakable(codes)}</code></th>
                <td>${retryBadge(retry)}</td>
                <td><code>${breakable(reason)}</code></td>
                <td>${visible(note ?? "")}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function statusesView({
  statuses,
}: VendorData): TemplateResult | typeof nothing {
  if (statuses === undefined || statuses.length === 0) return nothing;
  return html`<section>
    <h2>HTTP statuses</h2>
    <div class="scroll" role="region" aria-label="HTTP statuses" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Meaning</th>
            <th scope="col">Codes</th>
          </tr>
        </thead>
        <tbody>
          ${statuses.map(
            ({ status, meaning, description, codes }) =>
              html`<tr>
                <th scope="row">${status}</th>
                <td>
                  ${[meaning, description].flatMap((text) => (text === undefined ? [] : [visible(text)])).join(": ")}
                </td>
                <td>
                  ${codes === undefined ? nothing : html`<code>${visible(codes)}</code>`}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function quotesView({ quotes }: VendorData): TemplateResult | typeof nothing {
  if (quotes === undefined || quotes.length === 0) return nothing;
  return html`<section>
    <h2>In the words of the page</h2>
    ${quotes.map((quote) => html`<blockquote>${visible(quote)}</blockquote>`)}
  </section>`;
}

function sourcesView({ sources }: VendorData): TemplateResult | typeof nothing {
  if (sources === undefined || sources.length === 0) return nothing;
  return html`<section>
    <h2>Further sources</h2>
    <ul class="lines">
      ${sources.map(
        ({ title, url, read, note }) =>
          html`<li>
            ${url === undefined ? visible(title) : outerLink(url, title)}${
              read === undefined
                ? nothing
                : html` <span class="quiet">read on ${read}</span>`
            }${
              note === undefined
                ? nothing
                : html`<br /><span class="quiet">${visible(note)}</span>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
