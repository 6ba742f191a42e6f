import { suggest } from '../findings/suggest.js';
import { items, type TaxonomyRule } from './rule.js';

/** Reasons name categories, statuses name reasons. */
export const taxonomyReferences: TaxonomyRule = {
  name: 'known-reason',
  description: 'Every reason and category that the taxonomy refers to is listed in it.',
  check({ taxonomy, document }) {
    const categories = [...items(taxonomy.categories)].flatMap(([entry]) => entry.category ?? []);
    const reasons = [...items(taxonomy.reasons)].flatMap(([entry]) => entry.reason ?? []);
    for (const [{ category }, path] of items(taxonomy.reasons, 'reasons')) {
      if (category !== undefined && !categories.includes(category)) {
        const suggestion = suggest(category, categories);
        document.report([...path, 'category'], 'known-category', { category, suggestion });
      }
    }
    const uses = [
      ...items(taxonomy.statuses, 'statuses'),
      ...items(taxonomy.statusClasses, 'statusClasses'),
      [taxonomy.otherwise ?? {}, ['otherwise']] as const,
    ];
    for (const [{ reason }, path] of uses) {
      if (reason !== undefined && !reasons.includes(reason)) {
        const suggestion = suggest(reason, reasons);
        document.report([...path, 'reason'], 'known-reason', { reason, suggestion });
      }
    }
  },
};
