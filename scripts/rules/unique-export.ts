import type { SpecPath } from '../spec/document.js';
import {
  FIXED_EXPORTS,
  GLOBAL_NAMES,
  errorInterface,
  memberName,
  pascalCase,
  vendorNames,
} from '../text/naming.js';
import { items, type SpecContext, type WorkspaceRule } from './rule.js';

/** The index exports everything of every vendor, so all names share one space. */
export const uniqueExport: WorkspaceRule = {
  name: 'unique-export',
  description: 'No two exports of the package have the same name, and none shadows a global.',
  check(contexts) {
    const owners = new Map<string, string>([
      ...[...GLOBAL_NAMES].map((name) => [name, 'a global'] as const),
      ...FIXED_EXPORTS.map((name) => [name, 'the package'] as const),
    ]);
    for (const context of contexts) {
      for (const [name, path] of exportsOf(context)) {
        const owner = owners.get(name);
        if (owner === undefined) owners.set(name, `the vendor ${context.spec.id ?? ''}`);
        else context.document.report(path, 'unique-export', { name, owner });
      }
    }
  },
};

/** Every exported name with the place that decides it; a name that a vendor makes twice is another rule's. */
function exportsOf({ spec }: SpecContext): ReadonlyMap<string, SpecPath> {
  const { id } = spec;
  if (id === undefined) return new Map();
  const prefix = spec.prefix ?? pascalCase(id);
  const from = spec.prefix === undefined ? ['id'] : ['prefix'];
  const names = new Map<string, SpecPath>(
    Object.values(vendorNames(id, prefix)).map((name: string) => [name, from]),
  );
  for (const [{ code, name }, path] of items(spec.errors, 'errors')) {
    const member = name ?? (code === undefined ? undefined : memberName(code));
    if (member !== undefined) {
      const exported = errorInterface(prefix, member);
      if (!names.has(exported)) {
        names.set(exported, [...path, name === undefined ? 'code' : 'name']);
      }
    }
  }
  return names;
}
