import { isDeepStrictEqual } from 'node:util';

import type { Catalog, CatalogError, CatalogVendor } from '../catalog/catalog.js';
import { countOf } from '../text/count-of.js';
import type { Change, ChangeKind } from './change.js';

/** What two catalogs tell of vendors and codes that differs. */
export function compareCodes(before: Catalog, after: Catalog): readonly Change[] {
  const now = new Map(after.vendors.map((vendor) => [vendor.id, vendor]));
  const then = new Map(before.vendors.map((vendor) => [vendor.id, vendor]));
  return [
    ...before.vendors.flatMap((vendor) => {
      const current = now.get(vendor.id);
      return current === undefined ? [vendorRemoved(vendor)] : compareVendor(vendor, current);
    }),
    ...after.vendors
      .filter(({ id }) => !then.has(id))
      .map(({ id, errors }): Change => ({
        kind: 'vendor-added',
        vendor: id,
        subject: id,
        after: countOf(errors.length, 'code'),
      })),
  ];
}

function vendorRemoved({ id, errors }: CatalogVendor): Change {
  const live = errors.filter(({ deprecated }) => deprecated === undefined);
  return {
    kind: 'vendor-removed',
    vendor: id,
    subject: id,
    before: countOf(errors.length, 'code'),
    ...(live.length > 0 && {
      undeclared: { what: `${countOf(live.length, 'code')} of ${id}`, done: 'removed' },
    }),
  };
}

function compareVendor(before: CatalogVendor, after: CatalogVendor): readonly Change[] {
  const then = new Map(before.errors.map((error) => [error.code, error]));
  const now = new Map(after.errors.map((error) => [error.code, error]));
  const added = after.errors.filter(({ code }) => !then.has(code));
  const byName = new Map(added.map((error) => [error.name, error]));
  const renumbered = new Set<CatalogError>();
  const changes = before.errors.flatMap((error): readonly Change[] => {
    const current = now.get(error.code);
    if (current !== undefined) return compareError(after, error, current);
    const moved = byName.get(error.name);
    if (moved === undefined) return [lost('code-removed', after, error)];
    renumbered.add(moved);
    return [lost('code-renumbered', after, error, moved)];
  });
  return [
    ...changes,
    ...added
      .filter((error) => !renumbered.has(error))
      .map((error): Change => ({
        kind: 'code-added',
        vendor: after.id,
        subject: String(error.code),
        after: memberOf(after, error),
      })),
    ...comparePrefix(before, after),
    ...compareRest(before, after),
  ];
}

function memberOf({ prefix }: CatalogVendor, { name }: CatalogError): string {
  return `${prefix}ErrorCode.${name}`;
}

/** A code that is gone: said beforehand, or a finding. */
function lost(
  kind: 'code-removed' | 'code-renumbered',
  vendor: CatalogVendor,
  error: CatalogError,
  moved?: CatalogError,
): Change {
  const what = `The code ${JSON.stringify(error.code)} (${error.name})`;
  const done = moved === undefined ? 'removed' : `renumbered to ${JSON.stringify(moved.code)}`;
  return {
    kind,
    vendor: vendor.id,
    subject: String(error.code),
    before: memberOf(vendor, error),
    after: moved && String(moved.code),
    ...(error.deprecated === undefined && { undeclared: { what, done } }),
  };
}

/** Keys of a code that mean more than words. */
const JUDGED = ['retry', 'reason', 'category'] as const;

function compareError(
  vendor: CatalogVendor,
  before: CatalogError,
  after: CatalogError,
): readonly Change[] {
  const about = { vendor: vendor.id, subject: String(after.code) };
  const changes: Change[] = JUDGED.filter((key) => before[key] !== after[key]).map((key) => ({
    ...about,
    kind: `${key}-changed`,
    before: before[key],
    after: after[key],
  }));
  if (before.name !== after.name) {
    const [was, is] = [memberOf(vendor, before), memberOf(vendor, after)];
    changes.push({ ...about, kind: 'code-renamed', before: was, after: is });
  }
  if (!isDeepStrictEqual(before.params, after.params)) {
    const [was, is] = [listed(before.params), listed(after.params)];
    changes.push({ ...about, kind: 'params-changed', before: was, after: is });
  }
  if (!isDeepStrictEqual(before.aliases, after.aliases)) {
    const [was, is] = [listed(before.aliases), listed(after.aliases)];
    changes.push({ ...about, kind: 'aliases-changed', before: was, after: is });
  }
  const [was, is] = [before.deprecated !== undefined, after.deprecated !== undefined];
  if (was !== is) changes.push({ ...about, kind: is ? 'code-deprecated' : 'deprecation-lifted' });
  const told = new Set<string>(['name', 'params', 'aliases', ...JUDGED]);
  if (was !== is) told.add('deprecated');
  const words = differingKeys(before, after).filter((key) => !told.has(key));
  if (words.length > 0) changes.push({ ...about, kind: 'words-changed', after: words.join(', ') });
  return changes;
}

function listed(values: readonly unknown[] | undefined): string {
  return values === undefined || values.length === 0 ? 'none' : values.join(', ');
}

function comparePrefix(before: CatalogVendor, after: CatalogVendor): readonly Change[] {
  if (before.prefix === after.prefix) return [];
  const { id, prefix } = after;
  return [
    { kind: 'prefix-changed', vendor: id, subject: id, before: before.prefix, after: prefix },
  ];
}

/** Keys of a vendor that decide how answers are read. */
const READING = new Set(['success', 'shapes', 'families', 'codeType']);

function compareRest(before: CatalogVendor, after: CatalogVendor): readonly Change[] {
  const keys = differingKeys(before, after).filter((key) => key !== 'errors' && key !== 'prefix');
  const change = (kind: ChangeKind, some: readonly string[]): readonly Change[] =>
    some.length === 0
      ? []
      : [{ kind, vendor: after.id, subject: after.id, after: some.join(', ') }];
  return [
    ...change(
      'reading-changed',
      keys.filter((key) => READING.has(key)),
    ),
    ...change(
      'words-changed',
      keys.filter((key) => !READING.has(key)),
    ),
  ];
}

function differingKeys(before: object, after: object): readonly string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => !isDeepStrictEqual(was.get(key), is.get(key)),
  );
}
