import type { Catalog, CatalogError, CatalogVendor } from '../catalog/catalog.js';
import { isProblem, matchMessage, splitMessage } from '../text/message-parts.js';
import { errorInterface, vendorNames } from '../text/naming.js';

/** A documented code that a text is about. */
export interface Match {
  readonly vendor: CatalogVendor;
  readonly error: CatalogError;
  /** What the message says in its placeholders. */
  readonly params?: Readonly<Record<string, string>> | undefined;
}

/** The codes that a text names: by code, alias or generated name, else by message or description. */
export function find(catalog: Catalog, text: string): readonly Match[] {
  const wanted = text.trim();
  for (const search of [namedExactly, namedLoosely, says]) {
    const matches = catalog.vendors.flatMap((vendor) =>
      vendor.errors.flatMap((error) => search(vendor, error, wanted)),
    );
    if (matches.length > 0) return matches;
  }
  return [];
}

function namedExactly(vendor: CatalogVendor, error: CatalogError, wanted: string): Match[] {
  return names(vendor, error).includes(wanted) ? [{ vendor, error }] : [];
}

function namedLoosely(vendor: CatalogVendor, error: CatalogError, wanted: string): Match[] {
  const folded = wanted.toLowerCase();
  return names(vendor, error).some((name) => name.toLowerCase() === folded)
    ? [{ vendor, error }]
    : [];
}

/** All that a code goes by. */
function names({ id, prefix }: CatalogVendor, error: CatalogError): readonly string[] {
  return [
    ...[error.code, ...(error.aliases ?? [])].map(String),
    error.name,
    `${vendorNames(id, prefix).enum}.${error.name}`,
    errorInterface(prefix, error.name),
  ];
}

function says(vendor: CatalogVendor, error: CatalogError, wanted: string): Match[] {
  const { message, description, params = [] } = error;
  if ([message, description].some((text) => text !== undefined && fold(text) === fold(wanted))) {
    return [{ vendor, error }];
  }
  if (message === undefined || params.length === 0) return [];
  const parts = splitMessage(message, vendor.placeholders, params);
  const found = isProblem(parts) ? undefined : matchMessage(parts, wanted);
  return found === undefined ? [] : [{ vendor, error, params: found }];
}

/** White space, case and the full stop at the end say nothing. */
function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/u, '').toLowerCase();
}
