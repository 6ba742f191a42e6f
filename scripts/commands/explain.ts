import { resolve } from 'node:path';

import { type Catalog, readCatalog } from '../catalog/catalog.js';
import { CommandError } from '../command-error.js';
import {
  describeKnown,
  describeRelative,
  describeStatus,
  describeUnrecognized,
  type Explanation,
} from '../explain/describe.js';
import { codesWithin } from '../explain/codes-within.js';
import { find } from '../explain/find.js';
import { readInput } from '../explain/input.js';
import { nearMisses, relatives } from '../explain/nearest.js';
import { bodyReader, type ReadError } from '../explain/read-body.js';
import { unknownVendor } from '../findings/unknown-vendor.js';
import { present } from '../present.js';
import type { Terminal } from '../terminal.js';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly out: string;
  readonly vendor?: string;
  readonly status?: string;
  readonly format: 'text' | 'json';
}

/** Says what a code, a message or a response body means, and what to do about it. */
export async function explain(
  words: readonly string[],
  options: ExplainOptions,
  terminal: Terminal,
): Promise<number> {
  const out = resolve(options.out);
  const catalog = only(options.vendor, readCatalog(out));
  const status = statusOf(options.status);
  const input = readInput(words);
  const explanations =
    'body' in input
      ? await explainBody(input.body, status, out, catalog)
      : await explainText(input.text, status, out, catalog);
  if (options.format === 'json') {
    JSON.stringify(explanations, null, 2).split('\n').forEach(terminal.print);
  } else explanations.flatMap(linesOf).forEach(terminal.print);
  if (explanations.length > 0) return 0;
  const what = 'text' in input ? JSON.stringify(input.text) : 'This body';
  const misses = 'text' in input ? nearMisses(catalog, input.text) : [];
  throw new CommandError(
    'text' in input
      ? `No vendor is known to send ${what.slice(0, 200)}.`
      : `${what} is no failure that a vendor here is known to send.`,
    misses.length > 0
      ? `Did you mean ${misses.join(', ')}?`
      : `Known are: ${catalog.vendors.map(({ id }) => id).join(', ')}. With --status, a failure without a code is explained too.`,
  );
}

function only(id: string | undefined, catalog: Catalog): Catalog {
  if (id === undefined) return catalog;
  const vendors = catalog.vendors.filter((vendor) => vendor.id === id);
  if (vendors.length > 0) return { ...catalog, vendors };
  const ids = catalog.vendors.map((vendor) => vendor.id);
  throw unknownVendor(id, ids);
}

function statusOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-5]\d\d$/u.test(text)) return Number(text);
  throw new CommandError(
    `${JSON.stringify(text)} is not an HTTP status.`,
    'Give a number such as 429.',
  );
}

async function explainText(
  text: string,
  status: number | undefined,
  out: string,
  catalog: Catalog,
): Promise<readonly Explanation[]> {
  const matches = find(catalog, text);
  if (matches.length > 0) return matches.map((match) => describeKnown(match, catalog));
  const kin = relatives(catalog, text);
  if (kin.length > 0) return kin.map((relative) => describeRelative(text, relative, catalog));
  // A bare number may be an HTTP status.
  const asked = status ?? (/^[45]\d\d$/u.test(text) ? Number(text) : undefined);
  if (asked === undefined) return [];
  const [read] = await readBody(undefined, asked, out, catalog);
  return read === undefined ? [] : [describeStatus(read, catalog)];
}

async function explainBody(
  body: unknown,
  status: number | undefined,
  out: string,
  catalog: Catalog,
): Promise<readonly Explanation[]> {
  const reads = await readBody(body, status, out, catalog);
  if (reads.some(({ rawCode }) => rawCode !== undefined)) {
    return reads.flatMap((read) => describeRead(read, catalog));
  }
  const codes = codesWithin(body);
  const matches = catalog.vendors.flatMap((vendor) =>
    vendor.errors.flatMap((error) => (codes.has(String(error.code)) ? [{ vendor, error }] : [])),
  );
  if (matches.length > 0) return matches.map((match) => describeKnown(match, catalog));
  return reads.flatMap((read) => describeRead(read, catalog));
}

/** What the parsers of the vendors make of a body: those that know the code, else those that find one, else all. */
async function readBody(
  body: unknown,
  status: number | undefined,
  out: string,
  catalog: Catalog,
): Promise<readonly ReadError[]> {
  const parse = await bodyReader(out);
  const reads = catalog.vendors.flatMap(({ id }) => parse(id, body, { status }) ?? []);
  const known = reads.filter((read) => read.known);
  const coded = reads.filter(({ rawCode }) => rawCode !== undefined);
  return [known, coded].find((some) => some.length > 0) ?? reads;
}

function describeRead(read: ReadError, catalog: Catalog): readonly Explanation[] {
  const vendor = present(catalog.vendors.find(({ id }) => id === read.vendor));
  const error = vendor.errors.find(({ code }) => code === read.code);
  return error === undefined
    ? [describeUnrecognized(read, vendor, catalog)]
    : [describeKnown({ vendor, error }, catalog, read)];
}

/** A headline, and below it the facts in columns. */
function linesOf({ headline, facts }: Explanation): readonly string[] {
  const width = Math.max(...Object.keys(facts).map((label) => label.length));
  const lines = Object.entries(facts).flatMap(([label, fact]) => {
    const margin = ' '.repeat(width + 4);
    return `  ${label.padEnd(width)}  ${fact.replaceAll('\n', `\n${margin}`)}`.split('\n');
  });
  return [headline, ...lines, ''];
}
