import { suggest } from '../findings/suggest.js';
import { items, type SpecRule } from './rule.js';

/** A group is declared once, with its title and range, and referred to by id. */
export const knownGroup: SpecRule = {
  name: 'known-group',
  description: 'Every group that a code names is declared.',
  check({ spec, document }) {
    const ids = [...items(spec.groups)].flatMap(([{ id }]) => (id === undefined ? [] : [id]));
    for (const [{ group }, path] of items(spec.errors, 'errors')) {
      if (group !== undefined && !ids.includes(group)) {
        const suggestion = suggest(group, ids);
        document.report([...path, 'group'], 'known-group', { id: group, suggestion });
      }
    }
  },
};
