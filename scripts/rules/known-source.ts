import { suggest } from '../findings/suggest.js';
import { items, type SpecRule } from './rule.js';
import { sourceReferences } from './source-references.js';

/** Evidence other than the page is named once and referred to by id. */
export const knownSource: SpecRule = {
  name: 'known-source',
  description: 'Every source that a record names is declared.',
  check({ spec, document }) {
    const ids = [...items(spec.sources)].flatMap(([{ id }]) => (id === undefined ? [] : [id]));
    for (const [id, path] of sourceReferences(spec)) {
      if (!ids.includes(id)) {
        document.report(path, 'known-source', { id, suggestion: suggest(id, ids) });
      }
    }
  },
};
