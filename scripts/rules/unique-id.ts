import { items, reportRepeats, type SpecRule } from './rule.js';

/** Groups and sources are referred to by id. */
export const uniqueId: SpecRule = {
  name: 'unique-id',
  description: 'Groups and sources have ids of their own.',
  check({ spec, document }) {
    for (const [list, key] of [
      [spec.groups, 'groups'],
      [spec.sources, 'sources'],
    ] as const) {
      const ids = [...items<{ readonly id?: string | undefined }>(list, key)].flatMap(
        ([{ id }, path]) => (id === undefined ? [] : [[id, [...path, 'id']] as const]),
      );
      reportRepeats(ids, document, (id, path, first) => {
        document.report(path, 'unique-id', { id: String(id), first });
      });
    }
  },
};
