import type { TaxonomySpec } from '../spec/language.js';
import type { ErrorModel, VendorCard, VendorModel } from '../stages/model.js';
import { entryFragment, vendorFragment } from '../text/fragment.js';
import {
  htmlAddress,
  htmlNumber,
  htmlText,
  jsonInScript,
  policyHash,
  rawElementText,
} from '../text/html.js';
import type { Literal } from '../text/literal.js';
import { RETRY_WORDS } from '../text/retry-words.js';
import type { Source } from '../text/source.js';
import type { ExplorerAssets } from './explorer-assets.js';
import { taxonomyData, vendorData } from './explorer-data.js';
import type { View } from './view.js';

/** What the template of the explorer places: everything around the sections of the vendors. */
export function explorerView(
  taxonomy: TaxonomySpec,
  vendors: readonly VendorCard[],
  { style, boot, script }: ExplorerAssets,
): View {
  return {
    policy: htmlText(explorerPolicy({ style, boot, script })),
    style: rawElementText(style),
    boot: rawElementText(boot),
    script: rawElementText(script),
    data: jsonInScript(taxonomyData(taxonomy) as unknown as Literal),
    vendorCount: htmlNumber(vendors.length),
    retries: Object.entries(RETRY_WORDS).map(([retry, words]) => ({
      retry: htmlText(retry),
      words: htmlText(words),
    })),
    vendors: vendors.map(({ id, name, count }) => ({
      address: htmlAddress(vendorFragment(id)),
      name: htmlText(name),
      count: htmlNumber(count),
    })),
  };
}

/** Nothing is fetched, and nothing runs but our own two scripts; no text becomes markup outside lit-html's templates. */
function explorerPolicy({ style, boot, script }: ExplorerAssets): string {
  return [
    "default-src 'none'",
    `script-src ${policyHash(boot)} ${policyHash(script)}`,
    `style-src ${policyHash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** What the template of a vendor's section places. */
export function vendorSectionView(vendor: VendorModel): View {
  const { id, name, docs, read, errors, spec } = vendor;
  const notes = [
    ...(spec.notes ?? []),
    ...(spec.anomalies ?? []).flatMap(({ code, text }) =>
      code === undefined ? [`Odd on the page: ${text}`] : [],
    ),
  ];
  return {
    anchor: anchorOf(vendorFragment(id)),
    name: htmlText(name),
    data: jsonInScript(vendorData(vendor) as unknown as Literal),
    docs: htmlAddress(docs),
    docsText: htmlText(docs),
    read: htmlText(read),
    hasNotes: notes.length > 0,
    notes: notes.map((text) => ({ text: htmlText(text) })),
    hasQuotes: (spec.quotes ?? []).length > 0,
    quotes: (spec.quotes ?? []).map((text) => ({ text: htmlText(text) })),
    hasFamilies: (spec.families ?? []).length > 0,
    families: (spec.families ?? []).map(({ codes, category, reason, retry, note }) => ({
      codes: htmlText(codes),
      advice: htmlText(`${retry}, ${reason} (${category})${note === undefined ? '' : `. ${note}`}`),
    })),
    hasStatuses: (spec.statuses ?? []).length > 0,
    statuses: (spec.statuses ?? []).map(({ status, meaning, description, codes }) => ({
      status: htmlNumber(status),
      says: htmlText([meaning, description, codes].filter((text) => text !== undefined).join('; ')),
    })),
    errors: errors.map((error) => errorView(error, vendor)),
  };
}

function errorView(error: ErrorModel, { id }: VendorModel): View {
  return {
    address: htmlAddress(entryFragment(id, error.code)),
    anchor: anchorOf(entryFragment(id, error.code)),
    code: htmlText(String(error.code)),
    facts: factRows(error).map(([label, text]) => ({
      label: htmlText(label),
      text: htmlText(text),
    })),
  };
}

/** The id of the element that a link goes to: the fragment without its mark, so links work without the script. */
function anchorOf(fragment: string): Source {
  return htmlText(fragment.slice(1));
}

/** What is known of a code, as names and values. */
function factRows(error: ErrorModel): readonly (readonly [label: string, text: string])[] {
  const { deprecated, statusSource, source } = error;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Name', error.name === String(error.code) ? undefined : error.name],
    ['Description', error.description],
    ['Message', error.message],
    ['HTTP status', error.httpStatuses.join(' or ')],
    ['Source of the status', statusSource?.title],
    ['What to do', error.remedy],
    ['Billing', error.billing],
    ['Retry', error.retry],
    ['Reason', error.reason],
    ['Category', error.category],
    ['Group', error.group],
    ['Also sent as', error.aliases.join(', ')],
    ['No longer sent', deprecated && deprecationText(deprecated)],
    ['Our note', error.note],
    ...error.anomalies.map((text) => ['Odd on the page', text] as const),
    ['Source of the code', source?.title],
  ];
  return rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [[label, text] as const],
  );
}

function deprecationText({
  since,
  replacement,
  note,
}: NonNullable<ErrorModel['deprecated']>): string {
  const parts = [
    since === undefined ? 'yes' : `since ${since}`,
    replacement === undefined ? undefined : `expect ${String(replacement)} instead`,
    note,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}
