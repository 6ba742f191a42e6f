import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import type { Code, Retry } from '../spec/language.js';

/** One code as the catalog has it. */
export interface CatalogError {
  readonly code: Code;
  readonly name: string;
  readonly httpStatuses: readonly number[];
  readonly message?: string;
  readonly description?: string;
  readonly remedy?: string;
  readonly group?: string;
  readonly billing?: string;
  readonly category: string;
  readonly reason: string;
  readonly retry: Retry;
  readonly note?: string;
  readonly aliases?: readonly Code[];
  readonly deprecated?: {
    readonly since?: string;
    readonly replacement?: Code;
    readonly note?: string;
  };
  readonly params?: readonly string[];
  readonly [key: string]: unknown;
}

/** What is known of codes that are not listed one by one. */
export interface CatalogFamily {
  readonly codes: string;
  readonly category: string;
  readonly reason: string;
  readonly retry: Retry;
  readonly note?: string;
}

/** One vendor as the catalog has it. */
export interface CatalogVendor {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly docs: string;
  readonly codeType: 'string' | 'integer';
  readonly placeholders?: string;
  readonly families?: readonly CatalogFamily[];
  readonly errors: readonly CatalogError[];
  readonly [key: string]: unknown;
}

/** What `catalog.json` says. */
export interface Catalog {
  readonly vendors: readonly CatalogVendor[];
  readonly reasons: readonly { readonly reason: string; readonly definition: string }[];
}

/** The name of the file in the output. */
export const CATALOG = 'catalog.json';

/**
 * Reads the catalog of an output folder.
 *
 * @throws CommandError when there is none.
 */
export function readCatalog(out: string): Catalog {
  const path = join(out, CATALOG);
  const catalog = existsSync(path) ? parseCatalog(readFileSync(path, 'utf8')) : undefined;
  if (catalog !== undefined) return catalog;
  throw new CommandError(
    existsSync(path)
      ? `${path} is not what this tool generates.`
      : `There is no ${CATALOG} in ${out}.`,
    'Generate first, or point --out to the folder with the output.',
  );
}

/**
 * Reads the text of a catalog.
 *
 * @returns `undefined` when it is none: not JSON, or cut off, or of something else.
 */
export function parseCatalog(text: string): Catalog | undefined {
  try {
    const value = JSON.parse(text) as Partial<Catalog> | null;
    const { vendors, reasons = [] } = value ?? {};
    const isWhole = Array.isArray(vendors) && vendors.every(isVendor);
    return isWhole ? { vendors, reasons } : undefined;
  } catch {
    return undefined;
  }
}

function isVendor(value: unknown): value is CatalogVendor {
  const { id, prefix, errors } = (value ?? {}) as Partial<CatalogVendor>;
  return (
    typeof id === 'string' &&
    typeof prefix === 'string' &&
    Array.isArray(errors) &&
    errors.every((error: Partial<CatalogError> | null) => typeof error?.name === 'string')
  );
}
