import { suggest } from '../findings/suggest.js';
import { items, type SpecRule } from './rule.js';

/** Categories are the codes of google.rpc.Code, listed in the taxonomy. */
export const knownCategory: SpecRule = {
  name: 'known-category',
  description: 'Every category is in the taxonomy.',
  check({ spec, document, taxonomy }) {
    // A taxonomy that can't be read is a finding itself, not one at every code.
    if (taxonomy.categories === undefined) return;
    const categories = new Set(taxonomy.categories.map((entry) => entry?.category));
    const words = [...categories].filter((category) => category !== undefined);
    for (const key of ['errors', 'families'] as const) {
      const list: readonly ({ readonly category?: string | undefined } | undefined)[] | undefined =
        spec[key];
      for (const [{ category }, path] of items(list, key)) {
        if (category !== undefined && !categories.has(category)) {
          const suggestion = suggest(category, words);
          document.report([...path, 'category'], 'known-category', { category, suggestion });
        }
      }
    }
  },
};
