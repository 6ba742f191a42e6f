import type { Catalog, CatalogVendor } from '../catalog/catalog.js';
import { RETRY_MEANINGS } from '../spec/language/retry.js';
import { vendorNames } from '../text/naming.js';
import type { Match } from './find.js';
import type { Relative } from './nearest.js';
import type { ReadError } from './read-body.js';

/** An explanation: a headline, and facts with their labels in the order in which they are wanted. */
export interface Explanation {
  readonly headline: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a documented code is and what to do about it; what a response says of it comes first. */
export function describeKnown(
  { vendor, error, params }: Match,
  catalog: Catalog,
  read?: ReadError,
): Explanation {
  const { deprecated } = error;
  return {
    headline: `${String(error.code)}: ${vendor.name}${error.group === undefined ? '' : `, ${error.group}`}`,
    facts: present({
      ...factsRead(read),
      what: error.description ?? error.message,
      message: error.description === undefined ? undefined : error.message,
      params: listed(params ?? read?.params),
      'to do': error.remedy,
      ...advice(error, catalog),
      status: error.httpStatuses.join(', '),
      billing: error.billing,
      note: error.note,
      deprecated: deprecated && sentence(deprecated),
      import: importLine(vendor),
      name: `${vendorNames(vendor.id, vendor.prefix).enum}.${error.name}`,
      docs: vendor.docs,
    }),
  };
}

/** What is to be thought of a code that is not documented. */
export function describeRelative(
  code: string,
  { vendor, family }: Relative,
  catalog: Catalog,
): Explanation {
  return {
    headline: `${code}: not a documented code of ${vendor.name}, but of the family ${family.codes}`,
    facts: present({
      ...advice(family, catalog),
      note: family.note,
      import: importLine(vendor),
      docs: vendor.docs,
    }),
  };
}

/** What the parser makes of a response without a documented code. */
export function describeUnrecognized(
  read: ReadError,
  vendor: CatalogVendor,
  catalog: Catalog,
): Explanation {
  return {
    headline:
      read.rawCode === undefined
        ? `A failure of ${vendor.name} without a code`
        : `${String(read.rawCode)}: not a documented code of ${vendor.name}`,
    facts: present({
      ...factsRead(read),
      ...advice(read, catalog),
      import: importLine(vendor),
      docs: vendor.docs,
    }),
  };
}

/** What an HTTP status says where there is no code, whoever the vendor is. */
export function describeStatus(read: ReadError, catalog: Catalog): Explanation {
  return {
    headline: `HTTP ${String(read.httpStatus)} without a code that is known`,
    facts: present({
      ...advice(read, catalog),
      import: "import { parseVendorError } from 'vendor-errors';",
    }),
  };
}

function factsRead(read: ReadError | undefined): Readonly<Record<string, string | undefined>> {
  return {
    said: read?.message,
    'request id': read?.requestId,
    'HTTP status': read?.httpStatus?.toString(),
    wait: read?.retryAfterMs === undefined ? undefined : `${read.retryAfterMs / 1000} s`,
  };
}

type Advice = Pick<ReadError, 'category' | 'reason' | 'retry'>;

function advice({ category, reason, retry }: Advice, { reasons }: Catalog) {
  const definition = reasons.find((entry) => entry.reason === reason)?.definition;
  return {
    retry: `${retry}: ${RETRY_MEANINGS[retry]}`,
    reason: `${reason} (${category})${definition === undefined ? '' : `: ${definition}`}`,
  };
}

function importLine({ id, prefix }: CatalogVendor): string {
  const names = vendorNames(id, prefix);
  return `import { ${names.parse}, ${names.enum} } from 'vendor-errors/${id}';`;
}

function listed(params: Readonly<Record<string, string>> | undefined): string | undefined {
  return (
    params &&
    Object.entries(params)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ')
  );
}

function sentence({ since, replacement, note }: NonNullable<Match['error']['deprecated']>): string {
  const parts = [
    since === undefined ? 'no longer sent' : `not sent since ${since}`,
    replacement === undefined ? '' : `expect ${String(replacement)}`,
    note ?? '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function present(
  facts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(facts).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return Object.fromEntries(entries);
}
