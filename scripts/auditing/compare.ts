import type { PageError, PageFacts, PageStatus } from '../pages/facts.js';
import type { SpecDocument, SpecPath } from '../spec/document.js';
import type { ErrorEntry, VendorSpec } from '../spec/language.js';
import { compareGroups } from './compare-groups.js';
import { compareQuotes } from './compare-quotes.js';
import type { Aspect, Difference, Pair } from './difference.js';
import { sameWords } from './same-words.js';

const TEXTS = ['message', 'description', 'remedy'] as const;

/** Holds a spec against a page: every difference, in the order of the spec, then what the page adds. */
export function compareWithPage(
  spec: VendorSpec,
  document: SpecDocument,
  facts: PageFacts,
): readonly Difference[] {
  const pageErrors = new Map(facts.errors.map((error) => [error.text, error]));
  const known = new Set<string>();
  const differences: Difference[] = [];
  const both: Pair[] = [];
  for (const [index, entry] of spec.errors.entries()) {
    const codes = [entry.code, ...(entry.aliases ?? [])].map(String);
    codes.forEach((code) => known.add(code));
    const page = codes.map((code) => pageErrors.get(code)).find((error) => error !== undefined);
    const path: SpecPath = ['errors', index];
    const specLine = document.lineOf([...path, 'code']);
    const subject = String(entry.code);
    if (page !== undefined) {
      both.push({ entry, page, path });
      if (entry.deprecated !== undefined) {
        differences.push({
          kind: 'returned',
          subject,
          specLine,
          pageLine: page.line,
          spec: 'deprecated',
          page: factsOf(page),
        });
      }
    } else if (entry.deprecated === undefined && entry.source === undefined) {
      differences.push({ kind: 'gone', subject, specLine, pageLine: 0, spec: textsOf(entry) });
    }
  }
  differences.push(...changes(both, document, facts, lostColumns(both, facts)));
  differences.push(...statusRows(spec, document, facts));
  differences.push(...compareGroups(spec, document, both));
  differences.push(...compareQuotes(spec, document, facts));
  for (const error of facts.errors) {
    if (known.has(error.text)) continue;
    differences.push({
      kind: 'added',
      subject: error.text,
      specLine: document.lineOf(['errors']),
      pageLine: error.line,
      page: factsOf(error),
    });
  }
  return [
    ...differences,
    ...lostColumns(both, facts).map((aspect): Difference => ({
      kind: 'column-gone',
      subject: aspect,
      aspect,
      specLine: document.lineOf(['errors']),
      pageLine: 0,
      spec: `${both.filter(({ entry }) => valueIn(entry, aspect) !== undefined).length} codes have one`,
    })),
  ];
}

function changes(
  pairs: readonly Pair[],
  document: SpecDocument,
  facts: PageFacts,
  lost: readonly Aspect[],
): Difference[] {
  const swapped = swappedText(pairs, facts);
  return pairs.flatMap(({ entry, page, path }) => {
    const changed = (
      aspect: Aspect,
      spec: string | undefined,
      there: string | undefined,
    ): Difference => ({
      kind: 'changed',
      subject: String(entry.code),
      aspect,
      spec,
      page: there,
      specLine: document.lineOf([...path, entry[aspect] === undefined ? 'code' : aspect]),
      pageLine: page.line,
    });
    const found: Difference[] = [];
    const here = valueIn(entry, 'status');
    const there = page.statuses.length === 0 ? undefined : sorted(page.statuses);
    const fromElsewhere = entry.statusSource !== undefined && there === undefined;
    const notThere = lost.includes('status') || (there === undefined && here === undefined);
    if (!fromElsewhere && !notThere && (here ?? withElsewhere(entry)) !== there)
      found.push(changed('status', here ?? withElsewhere(entry), there));
    for (const aspect of [...TEXTS, 'billing'] as const) {
      if (lost.includes(aspect)) continue;
      const onPage = page[aspect === swapped?.spec ? swapped.page : aspect];
      const ignored = aspect === swapped?.page;
      if (!ignored && !sameWords(entry[aspect], onPage))
        found.push(changed(aspect, entry[aspect], onPage));
    }
    return found;
  });
}

/** A status from another source than the page, for when the page has one after all. */
function withElsewhere({ status, statusSource }: ErrorEntry): string | undefined {
  return statusSource === undefined || status === undefined ? undefined : sorted([status].flat());
}

/**
 * The one text that a page and a spec both have may be the message here and the
 * description there: headings do not always tell which.
 */
function swappedText(
  pairs: readonly Pair[],
  { roles }: PageFacts,
):
  | { readonly spec: 'message' | 'description'; readonly page: 'message' | 'description' }
  | undefined {
  const has = (aspect: 'message' | 'description'): boolean =>
    pairs.some(({ entry }) => entry[aspect] !== undefined);
  if (has('message') && !has('description') && roles.has('description') && !roles.has('message')) {
    return { spec: 'message', page: 'description' };
  }
  if (has('description') && !has('message') && roles.has('message') && !roles.has('description')) {
    return { spec: 'description', page: 'message' };
  }
  return undefined;
}

/** What codes of the spec have from the page and the page has no column for any more. */
function lostColumns(pairs: readonly Pair[], facts: PageFacts): readonly Aspect[] {
  const swapped = swappedText(pairs, facts);
  return (['status', ...TEXTS] as const).filter(
    (aspect) =>
      aspect !== swapped?.spec &&
      !facts.roles.has(aspect) &&
      pairs.some(({ entry }) => valueIn(entry, aspect) !== undefined) &&
      pairs.every(({ page }) =>
        aspect === 'status' ? page.statuses.length === 0 : page[aspect] === undefined,
      ),
  );
}

/** What a spec has from the page. */
function valueIn(entry: ErrorEntry, aspect: Aspect): string | undefined {
  if (aspect !== 'status') return entry[aspect];
  if (entry.status === undefined || entry.statusSource !== undefined) return undefined;
  return sorted([entry.status].flat());
}

function sorted(statuses: readonly number[]): string {
  return [...statuses].sort((a, b) => a - b).join(', ');
}

function textsOf(entry: ErrorEntry): string {
  return [valueIn(entry, 'status'), ...TEXTS.map((aspect) => entry[aspect])]
    .filter((text) => text !== undefined)
    .join(' | ');
}

function factsOf(error: PageError): string {
  const status = error.statuses.length === 0 ? [] : [sorted(error.statuses)];
  return [...status, ...TEXTS.flatMap((aspect) => error[aspect] ?? [])].join(' | ');
}

/** The page's own table of HTTP statuses. */
function statusRows(
  { statuses = [] }: VendorSpec,
  document: SpecDocument,
  facts: PageFacts,
): Difference[] {
  if (statuses.length === 0) return [];
  const rows = new Map(facts.statuses.map((row) => [row.status, row]));
  const ours = new Set(statuses.map(({ status }) => status));
  const gone = statuses.flatMap((row, index): Difference[] => {
    const there = rows.get(row.status);
    const subject = `HTTP ${row.status}`;
    const specLine = document.lineOf(['statuses', index]);
    if (there === undefined) {
      return [{ kind: 'gone', subject, specLine, pageLine: 0, spec: wordsOf(row) }];
    }
    return (['meaning', 'description'] as const).flatMap((aspect): Difference[] =>
      sameWords(row[aspect], there[aspect])
        ? []
        : [
            {
              kind: 'changed',
              subject,
              aspect,
              specLine,
              pageLine: there.line,
              spec: row[aspect],
              page: there[aspect],
            },
          ],
    );
  });
  const added = facts.statuses
    .filter(({ status }) => !ours.has(status))
    .map((row): Difference => ({
      kind: 'added',
      subject: `HTTP ${row.status}`,
      specLine: document.lineOf(['statuses']),
      pageLine: row.line,
      page: wordsOf(row),
    }));
  return [...gone, ...added];
}

function wordsOf({
  meaning,
  description,
}:
  | Pick<PageStatus, 'meaning' | 'description'>
  | { meaning?: string | undefined; description?: string | undefined }): string {
  return [meaning, description].filter((text) => text !== undefined).join(' | ');
}
