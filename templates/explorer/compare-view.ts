import { html, nothing, type TemplateResult } from "lit-html";

import type { Entry } from "./entries.js";
import { breakable, countOf, filterHref, tellsMore, visible } from "./parts.js";
import { legendView, spreadView } from "./spread-view.js";
import type { ExplorerData, VendorData } from "./types.js";

/** A cell shows this many codes and counts the others. */
const MOST_CODES = 3;

/** Which codes of which vendors say the same, and how each vendor's codes spread. */
export function compareView(
  data: ExplorerData,
  entries: readonly Entry[],
): TemplateResult {
  const vendors = data.vendors.filter(({ id }) =>
    entries.some(({ vendor }) => vendor.id === id),
  );
  const byCell = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.error.reason} ${entry.vendor.id}`;
    const cell = byCell.get(key);
    if (cell === undefined) byCell.set(key, [entry]);
    else cell.push(entry);
  }
  const cellOf = (reason: string, vendor: VendorData): readonly Entry[] =>
    byCell.get(`${reason} ${vendor.id}`) ?? [];
  const reasons = data.reasons.filter(({ reason }) =>
    vendors.some((vendor) => cellOf(reason, vendor).length > 0),
  );
  if (reasons.length === 0)
    return html`<p class="nothing">No code fits these filters.</p>`;
  return html`<div
      class="scroll matrix"
      role="region"
      aria-label="Reasons by vendors"
      tabindex="0"
    >
      <table>
        <caption class="hidden">
          Codes by reason and vendor
        </caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            ${vendors.map(
              ({ id, name }) =>
                html`<th scope="col">
                  <a href="#/${id}">${visible(name)}</a>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${reasons.map(({ reason, definition }) => {
            const cells = vendors.map((vendor) => ({
              vendor,
              list: cellOf(reason, vendor),
            }));
            const having = cells.filter(({ list }) => list.length > 0).length;
            return html`<tr>
              <th scope="row" title=${definition}>
                <a href=${filterHref({ reason })}>${breakable(reason)}</a>
                <span class="quiet"
                  >${having} of ${countOf(vendors.length, "vendor")}</span
                >
              </th>
              ${cells.map(({ vendor, list }) => cellView(reason, vendor, list))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <section class="spreads">
      <h2>How codes spread over categories and retry advice</h2>
      ${legendView()}
      <div class="cards">
        ${vendors.map((vendor) => spreadView(vendor, entries))}
      </div>
    </section>`;
}

function cellView(
  reason: string,
  vendor: VendorData,
  list: readonly Entry[],
): TemplateResult {
  if (list.length === 0) {
    return html`<td class="empty">
      <span aria-hidden="true">–</span><span class="hidden">none</span>
    </td>`;
  }
  const more = list.length - MOST_CODES;
  return html`<td>
    <ul>
      ${list.slice(0, MOST_CODES).map(
        (entry) =>
          html`<li>
            <a href=${entry.href} title=${visible(entry.summary)}
              ><code>${breakable(entry.code)}</code></a
            >
            ${
              tellsMore(entry)
                ? html`<span class="quiet"
                    >${breakable(entry.error.name)}</span
                  >`
                : nothing
            }
          </li>`,
      )}
      ${
        more > 0
          ? html`<li>
              <a href=${filterHref({ vendor: vendor.id, reason })}
                >${more} more</a
              >
            </li>`
          : nothing
      }
    </ul>
  </td>`;
}
