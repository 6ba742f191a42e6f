import { items, reportRepeats, type TaxonomyRule } from './rule.js';

/** Each list of the taxonomy is a set. */
export const taxonomyUnique: TaxonomyRule = {
  name: 'unique-entry',
  description: 'No reason, category or status stands twice.',
  check({ taxonomy, document }) {
    const lists = [
      [...items(taxonomy.categories, 'categories')].map(([e, path]) => [e.category, path] as const),
      [...items(taxonomy.reasons, 'reasons')].map(([e, path]) => [e.reason, path] as const),
      [...items(taxonomy.statuses, 'statuses')].map(([e, path]) => [e.status, path] as const),
      [...items(taxonomy.statusClasses, 'statusClasses')].map(
        ([e, path]) => [e.class, path] as const,
      ),
    ];
    for (const list of lists) {
      const entries = list.flatMap(([entry, path]) =>
        entry === undefined ? [] : [[entry, path] as const],
      );
      reportRepeats(entries, document, (entry, path, first) => {
        document.report(path, 'unique-entry', { entry, first });
      });
    }
  },
};
