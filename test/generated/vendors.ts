import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as index from '../../generated/index.js';
import type { ResponseInfo, VendorId } from '../../generated/index.js';

/** A code on the wire. */
export type Code = string | number;

/** A place whose value decides something, as the catalog has it. */
interface CatalogCondition {
  readonly path: string;
  readonly in: readonly (string | number | boolean)[];
}

/** One way of failing, as the catalog has it. */
export interface CatalogShape {
  readonly name: string;
  readonly thrown?: boolean;
  readonly requires?: readonly string[];
  readonly failed?: CatalogCondition;
  readonly code?: string | readonly string[] | { readonly path: string; readonly before: string };
  readonly message?: string | readonly string[];
  readonly requestId?: string | readonly string[];
  readonly status?: string | readonly string[];
  readonly retryAfter?: string | readonly string[];
}

/** What to do about an error. */
export interface Advice {
  readonly category: string;
  readonly reason: string;
  readonly retry: string;
}

/** One code, as the catalog has it. */
export interface CatalogError extends Advice {
  readonly code: Code;
  readonly name: string;
  readonly httpStatuses: readonly number[];
  readonly message?: string;
  readonly description?: string;
  readonly remedy?: string;
  readonly group?: string;
  readonly billing?: string;
  readonly note?: string;
  readonly aliases?: readonly Code[];
  readonly deprecated?: object;
  readonly params?: readonly string[];
  readonly source?: string;
  readonly statusSource?: string;
}

/** Codes that are not listed one by one, as the catalog has them. */
export interface CatalogFamily extends Advice {
  readonly codes: string;
}

/** One vendor, as the catalog has it. */
export interface CatalogVendor {
  readonly id: VendorId;
  readonly name: string;
  readonly prefix: string;
  readonly placeholders?: string;
  readonly docs: string;
  readonly read: string;
  readonly codeType: 'string' | 'integer';
  readonly quotes?: readonly string[];
  readonly shapes: readonly CatalogShape[];
  readonly statuses?: readonly {
    readonly status: number;
    readonly meaning?: string;
    readonly description?: string;
    readonly codes?: string;
  }[];
  readonly groups?: readonly {
    readonly id: string;
    readonly title: string;
    readonly range?: string;
  }[];
  readonly families?: readonly CatalogFamily[];
  readonly errors: readonly CatalogError[];
}

/** The catalog as it is generated. */
export const CATALOG = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../generated/catalog.json'), 'utf8'),
) as {
  readonly vendors: readonly CatalogVendor[];
  readonly categories: readonly { readonly category: string }[];
  readonly reasons: readonly (Advice & { readonly reason: string })[];
};

/** An error of any vendor, loosely: the tests are about values, the types have tests of their own. */
export interface AnyError extends Advice {
  readonly vendor: string;
  readonly known: boolean;
  readonly code?: Code;
  readonly rawCode?: Code;
  readonly message: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly params?: Readonly<Record<string, string>>;
  readonly raw: unknown;
}

/** A vendor's module behind the same names for all vendors. */
export interface Vendor {
  readonly id: VendorId;
  readonly catalog: CatalogVendor;
  readonly byCode: ReadonlyMap<Code, CatalogError>;
  readonly enum: Readonly<Record<string, Code>>;
  readonly codes: readonly Code[];
  readonly table: Readonly<Record<Code, CatalogError | undefined>>;
  readonly isCode: (value: unknown) => boolean;
  readonly isError: (value: unknown, ...codes: Code[]) => boolean;
  readonly parse: (body: unknown, response?: ResponseInfo) => AnyError | undefined;
  readonly format: (code: Code, params?: object) => string;
}

/** Every vendor of the catalog with what its module exports. */
export const VENDORS: readonly Vendor[] = CATALOG.vendors.map((catalog) => {
  const { id, prefix } = catalog;
  const constant = id.replaceAll('-', '_').toUpperCase();
  return {
    id,
    catalog,
    byCode: new Map(catalog.errors.map((error) => [error.code, error])),
    enum: exported(`${prefix}ErrorCode`) as Vendor['enum'],
    codes: exported(`${constant}_ERROR_CODES`) as Vendor['codes'],
    table: exported(`${constant}_ERRORS`) as Vendor['table'],
    isCode: exported(`is${prefix}ErrorCode`) as Vendor['isCode'],
    isError: exported(`is${prefix}Error`) as Vendor['isError'],
    parse: exported(`parse${prefix}Error`) as Vendor['parse'],
    format: exported(`format${prefix}Message`) as Vendor['format'],
  };
});

function exported(name: string): unknown {
  if (!(name in index)) throw new Error(`The index does not export ${name}.`);
  return index[name as keyof typeof index];
}

/** The vendor with the given id. */
export function vendorOf(id: VendorId): Vendor {
  const found = VENDORS.find((vendor) => vendor.id === id);
  if (found === undefined) throw new Error(`There is no vendor ${id}.`);
  return found;
}

/** Names of vendors as titles of tests. */
export const BY_ID = VENDORS.map((vendor) => [vendor.id, vendor] as const);

/** The advice alone. */
export function adviceOf({ category, reason, retry }: Advice): Advice {
  return { category, reason, retry };
}

/** The same object without some of its keys. */
export function omit(record: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** As after a trip over the wire. */
export function viaJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
