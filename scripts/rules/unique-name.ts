import type { SpecPath } from '../spec/document.js';
import { items, nameOf, type SpecRule } from './rule.js';

/** Two names that meet need a human's choice; a running number would change with the order. */
export const uniqueName: SpecRule = {
  name: 'unique-name',
  description: 'No two codes get the same name, whatever the case of its letters.',
  check({ spec, document }) {
    const seen = new Map<string, { readonly code: string | number; readonly path: SpecPath }>();
    for (const [error, path] of items(spec.errors, 'errors')) {
      const { code, name } = error;
      const own = nameOf(error, path, document);
      if (own === undefined || code === undefined) continue;
      const first = seen.get(own.toLowerCase());
      if (first === undefined) {
        seen.set(own.toLowerCase(), { code, path });
      } else if (String(first.code) !== String(code)) {
        document.report([...path, name === undefined ? 'code' : 'name'], 'unique-name', {
          name: own,
          code,
          other: first.code,
          first: document.lineOf([...first.path, 'code']),
        });
      }
    }
  },
};
