import { present } from '../present.js';
import type { SpecPath } from '../spec/document.js';
import {
  FIXED_EXPORTS,
  GLOBAL_NAMES,
  errorInterface,
  pascalCase,
  vendorNames,
} from '../text/naming.js';
import { items, nameOf, type SpecContext, type WorkspaceRule } from './rule.js';

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
        if (owner === undefined) owners.set(name, `the vendor ${present(context.spec.id)}`);
        else context.document.report(path, 'unique-export', { name, owner });
      }
    }
  },
};

/** Every exported name with the place that decides it; a name that two codes make is another rule's. */
function exportsOf({
  spec,
  document,
}: SpecContext): readonly (readonly [name: string, path: SpecPath])[] {
  const { id } = spec;
  if (id === undefined) return [];
  const prefix = spec.prefix ?? pascalCase(id);
  const from = spec.prefix === undefined ? ['id'] : ['prefix'];
  const interfaces = new Map<string, SpecPath>();
  for (const [error, path] of items(spec.errors, 'errors')) {
    const member = nameOf(error, path, document);
    if (member !== undefined) {
      const exported = errorInterface(prefix, member);
      if (!interfaces.has(exported)) {
        interfaces.set(exported, [...path, error.name === undefined ? 'code' : 'name']);
      }
    }
  }
  const names = Object.values(vendorNames(id, prefix)) as string[];
  return [...names.map((name) => [name, from] as const), ...interfaces];
}
