import type { ErrorModel, VendorCard, VendorModel } from '../stages/model.js';
import { numberLiteral } from '../text/literal.js';
import { markdownCell, markdownCode, markdownLink, markdownText } from '../text/markdown.js';
import { RETRY_WORDS } from '../text/retry-words.js';
import { Source } from '../text/source.js';
import type { View } from './view.js';

/** What the template of a vendor's page in Markdown places. */
export function docsView(vendor: VendorModel): View {
  const { id, name, docs, read, spec, errors, codeType } = vendor;
  const lines = (texts: readonly string[] | undefined): View[] =>
    (texts ?? []).map((text) => ({ text: markdownText(text) }));
  const pageAnomalies = (spec.anomalies ?? []).map(({ code, text }) =>
    code === undefined ? text : `${String(code)}: ${text}`,
  );
  return {
    name: markdownText(name),
    page: markdownLink(docs),
    read: markdownText(read),
    count: numberLiteral(errors.length),
    integer: codeType === 'integer',
    import: new Source(`vendor-errors/${id}`),
    parse: new Source(vendor.names.parse),
    tables: tablesOf(vendor),
    retries: Object.entries(RETRY_WORDS).map(([retry, words]) => ({
      retry: markdownText(retry),
      words: markdownText(words),
    })),
    hasFamilies: (spec.families ?? []).length > 0,
    families: (spec.families ?? []).map((family) => ({
      codes: markdownCode(family.codes),
      retry: markdownCell(family.retry),
      reason: markdownCode(family.reason),
      category: markdownCode(family.category),
      note: markdownCell(family.note ?? ''),
    })),
    hasStatuses: (spec.statuses ?? []).length > 0,
    statuses: (spec.statuses ?? []).map(({ status, meaning, description, codes }) => ({
      status: numberLiteral(status),
      meaning: markdownCell(meaning ?? ''),
      description: markdownCell(description ?? ''),
      codes: markdownCell(codes ?? ''),
    })),
    hasQuotes: (spec.quotes ?? []).length > 0,
    quotes: lines(spec.quotes),
    hasNotes: (spec.notes ?? []).length > 0,
    notes: lines(spec.notes),
    hasAnomalies: pageAnomalies.length > 0,
    anomalies: lines(pageAnomalies),
    hasSources: (spec.sources ?? []).length > 0,
    sources: (spec.sources ?? []).map(({ title, url, note }) => ({
      title: markdownText(title),
      hasUrl: url !== undefined,
      url: markdownLink(url ?? ''),
      hasNote: note !== undefined,
      note: markdownText(note ?? ''),
    })),
  };
}

/** What the template of `llms.txt` places. */
export function docsIndexView(vendors: readonly VendorCard[]): View {
  return {
    vendors: vendors.map(({ id, name, docs, count }) => ({
      name: markdownText(name),
      file: new Source(`docs/${id}.md`),
      count: numberLiteral(count),
      page: markdownLink(docs),
    })),
  };
}

/** One table per group of the page, in its order; codes of no group come under no heading. */
function tablesOf(vendor: VendorModel): View[] {
  const groups = new Map<string, ErrorModel[]>();
  for (const error of vendor.errors) {
    const group = error.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), error]);
  }
  return [...groups].map(([title, errors]) => {
    const group = vendor.spec.groups?.find((candidate) => candidate.title === title);
    return {
      hasTitle: title !== '',
      title: markdownText(title),
      hasRange: group?.range !== undefined,
      range: markdownText(group?.range ?? ''),
      errors: errors.map(rowView),
    };
  });
}

function rowView(error: ErrorModel): View {
  const { code, name, httpStatuses, message, description, remedy, billing, note, deprecated } =
    error;
  const says = [message, description, billing].filter((text) => text !== undefined);
  const todo = [
    deprecated === undefined ? undefined : 'The vendor no longer sends this code.',
    remedy,
    note === undefined ? undefined : `Our note: ${note}`,
  ].filter((text) => text !== undefined);
  return {
    code: new Source(
      [code, ...error.aliases].map((wire) => String(markdownCode(String(wire)))).join('<br>'),
    ),
    name: markdownCode(name),
    status: markdownCell(httpStatuses.join(' or ')),
    says: markdownCell(says.join('\n')),
    todo: markdownCell(todo.join('\n')),
    retry: markdownCell(error.retry),
    reason: markdownCode(error.reason),
    category: markdownCode(error.category),
  };
}
