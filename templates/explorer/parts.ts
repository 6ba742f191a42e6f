import { html, nothing, type TemplateResult } from "lit-html";

import type { Entry } from "./entries.js";
import { compact } from "./words.js";
import { listHref, NO_FILTERS, type Facet } from "./address.js";

/** What lit-html can place. */
export type Part = TemplateResult | typeof nothing | string;

/** What would be invisible, or would turn the order of a line around, is spelt out. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164\uffa0]/gu,
    (character) =>
      character === "\n" || character === "\t"
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A badge with the retry advice: its words, and a mark in its colour. */
export function retryBadge(retry: string): TemplateResult {
  return html`<span class="badge retry-${retry}">${retry}</span>`;
}

/** Whether the name says more than the code itself: `FRS.0304` says nothing, `NO_FACE` all. */
export function tellsMore({ code, error }: Entry): boolean {
  return compact(code) !== compact(error.name);
}

/** `1 code`, `12 codes`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** `MEDIA_TOO_LARGE`, `FRS.0304`, `NoFaceInPhoto`, with places where a narrow column may break them. */
export function breakable(name: string): readonly (string | TemplateResult)[] {
  return name
    .split(/(?<=[._])|(?<=\p{Ll})(?=\p{Lu})/u)
    .flatMap((part, index) =>
      index === 0 ? [visible(part)] : [html`<wbr />`, visible(part)],
    );
}

/** A link to the list of all codes that have the given values. */
export function filterHref(values: Partial<Record<Facet, string>>): string {
  const lists = Object.entries(values).map(
    ([facet, value]) => [facet, [value]] as const,
  );
  return listHref({
    view: "list",
    query: "",
    filters: { ...NO_FILTERS, ...Object.fromEntries(lists) },
  });
}

/** A link away from the page. */
export function outerLink(url: string, text: string): Part {
  return /^https?:\/\//u.test(url)
    ? html`<a href=${url} rel="noreferrer" target="_blank">${visible(text)}</a>`
    : visible(text);
}

/** A named fact of a list of facts; nothing when there is nothing to say. */
export function fact(
  name: string,
  value: Part | readonly Part[] | undefined,
): Part {
  if (
    value === undefined ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  ) {
    return nothing;
  }
  const parts = (Array.isArray(value) ? value : [value]) as readonly Part[];
  return html`<div class="fact">
    <dt>${name}</dt>
    ${parts.map((part) => html`<dd>${typeof part === "string" ? visible(part) : part}</dd>`)}
  </div>`;
}
