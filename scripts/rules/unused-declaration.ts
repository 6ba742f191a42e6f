import { items, type SpecRule } from './rule.js';
import { sourceReferences } from './source-references.js';

/** A group without codes is a slip or a leftover. Sources may also be named for the reader alone, in notes. */
export const unusedDeclaration: SpecRule = {
  name: 'unused-declaration',
  description: 'Every declared group and source is used.',
  check({ spec, document }) {
    const groups = new Set((spec.errors ?? []).map((error) => error?.group));
    for (const [{ id }, path] of items(spec.groups, 'groups')) {
      if (id !== undefined && !groups.has(id)) {
        document.report(path, 'unused-declaration', { kind: 'group', id });
      }
    }
    const sources = new Set([...sourceReferences(spec)].map(([id]) => id));
    for (const [{ id, note }, path] of items(spec.sources, 'sources')) {
      if (id !== undefined && !sources.has(id) && note === undefined) {
        document.report(path, 'unused-declaration', { kind: 'source', id });
      }
    }
  },
};
