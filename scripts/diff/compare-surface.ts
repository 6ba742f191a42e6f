import type { Catalog, CatalogVendor } from '../catalog/catalog.js';
import { errorInterface, vendorNames } from '../text/naming.js';
import type { Change } from './change.js';
import type { Members, Surface } from './surface.js';

/**
 * What differs in what can be imported, apart from what follows from vendors
 * and codes: those are told by themselves.
 */
export function compareSurface(
  before: Surface,
  after: Surface,
  catalogs: readonly [before: Catalog, after: Catalog],
): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((entry) => {
    const id = entry.slice('./'.length);
    const [was, is] = catalogs.map(({ vendors }) => vendors.find((vendor) => vendor.id === id));
    const about =
      was === undefined && is === undefined
        ? { entry: `vendor-errors${entry.slice(1)}` }
        : { vendor: id };
    return compareNames(before.get(entry) ?? NOTHING, after.get(entry) ?? NOTHING)
      .filter(({ subject }) => !follows(subject, was, is, catalogs))
      .map((change) => ({ ...about, ...change }));
  });
}

const NOTHING: ReadonlyMap<string, Members> = new Map();

/** Whether a name differs only because vendors or codes do. */
function follows(
  subject: string,
  was: CatalogVendor | undefined,
  is: CatalogVendor | undefined,
  catalogs: readonly [before: Catalog, after: Catalog],
): boolean {
  const [name, member = ''] = subject.split(/\.(.*)/su) as [string, string?];
  if (name === 'VendorErrorMap') {
    const id = member.replaceAll(/["']/gu, '');
    const [then, now] = catalogs.map(({ vendors }) => vendors.some((vendor) => vendor.id === id));
    return then !== now;
  }
  if (was === undefined && is === undefined) return false;
  if (was?.prefix !== is?.prefix) return true;
  return [was, is].some((vendor) => vendor !== undefined && tellsCodes(vendor, name, member));
}

/** Members of the interface of a code that repeat what is known of the code. */
const REPEATED = new Set(['code', 'rawCode', 'category', 'reason', 'retry', 'params']);

function tellsCodes({ id, prefix, errors }: CatalogVendor, name: string, member: string): boolean {
  const names = vendorNames(id, prefix);
  if ([names.enum, names.known, names.messageParams].includes(name)) return true;
  const isOfCode = errors.some((error) => errorInterface(prefix, error.name) === name);
  return isOfCode && (member === '' || REPEATED.has(member));
}

function compareNames(
  before: ReadonlyMap<string, Members>,
  after: ReadonlyMap<string, Members>,
): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly Change[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === undefined) return [{ kind: 'export-added', subject: name }];
    if (is === undefined) return [{ kind: 'export-removed', subject: name }];
    return compareMembers(name, was, is);
  });
}

function compareMembers(name: string, before: Members, after: Members): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((member): readonly Change[] => {
    const [was, is] = [before.get(member), after.get(member)];
    if (was === is) return [];
    const subject = member === '' ? name : `${name}.${member}`;
    if (was === undefined) return [{ kind: 'member-added', subject, after: is }];
    if (is === undefined) return [{ kind: 'member-removed', subject, before: was }];
    return [{ kind: 'signature-changed', subject, before: was, after: is }];
  });
}
