import { html, svg, type TemplateResult } from "lit-html";

import type { Entry } from "./entries.js";
import { breakable, countOf, filterHref, visible } from "./parts.js";
import type { VendorData } from "./types.js";

/** The order of retry advice in bars and legends: from what passes by itself to what never does. */
export const RETRIES = [
  "backoff",
  "after-fix",
  "after-top-up",
  "never",
] as const;

/** How a vendor's codes spread over categories, each bar split by retry advice. */
export function spreadView(
  vendor: VendorData,
  entries: readonly Entry[],
): TemplateResult {
  const own = entries.filter((entry) => entry.vendor.id === vendor.id);
  const rows = [...groupBy(own, ({ error }) => error.category)].sort(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  const most = Math.max(1, ...rows.map(([, list]) => list.length));
  return html`<figure class="spread">
    <figcaption>
      <a href="#/${vendor.id}">${visible(vendor.name)}</a>
      <span class="quiet">${countOf(own.length, "code")}</span>
    </figcaption>
    <table>
      <colgroup>
        <col class="name" />
        <col />
        <col class="total" />
      </colgroup>
      <thead class="hidden">
        <tr>
          <th scope="col">Category</th>
          <th scope="col">Retry advice</th>
          <th scope="col">Codes</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(([category, list]) => rowView(vendor, category, list, most))}
      </tbody>
    </table>
  </figure>`;
}

/** What the colours of the bars mean. */
export function legendView(): TemplateResult {
  return html`<ul class="legend" aria-label="Colours of the bars">
    ${RETRIES.map(
      (retry) =>
        html`<li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class="fill-${retry}" width="10" height="10" rx="2" /></svg
          >${retry}
        </li>`,
    )}
  </ul>`;
}

function rowView(
  vendor: VendorData,
  category: string,
  list: readonly Entry[],
  most: number,
): TemplateResult {
  let x = 0;
  const parts = RETRIES.flatMap((retry) => {
    const count = list.filter(({ error }) => error.retry === retry).length;
    if (count === 0) return [];
    const width = (count / most) * 100;
    const part = { retry, count, x, width };
    x += width;
    return [part];
  });
  const words = parts.map(({ retry, count }) => `${count} ${retry}`).join(", ");
  return html`<tr>
    <th scope="row">
      <a href=${filterHref({ vendor: vendor.id, category })}
        >${breakable(category)}</a
      >
    </th>
    <td class="bars">
      <span class="hidden">${words}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        ${parts.map(
          (part) =>
            svg`<rect class="fill-${part.retry}" x=${part.x} y="0" width=${part.width} height="10"><title>${part.count} ${part.retry}</title></rect>`,
        )}
      </svg>
    </td>
    <td class="number">${list.length}</td>
  </tr>`;
}

function groupBy<T>(
  list: readonly T[],
  key: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
