import { familyOf } from '../text/family.js';
import { items, type SpecRule } from './rule.js';

/** Two families over the same codes would be decided by their order; a family over one listed code never applies. */
export const uniqueFamily: SpecRule = {
  name: 'unique-family',
  description: 'No two families cover the same codes, and none is a listed code.',
  check({ spec, document }) {
    const { codeType } = spec;
    if (codeType === undefined) return;
    const seen = new Map<string, { readonly other: string; readonly line: number }>();
    for (const [{ code }, path] of items(spec.errors, 'errors')) {
      const family = code === undefined ? undefined : familyOf(String(code), codeType);
      if (family !== undefined) {
        seen.set(JSON.stringify(family), { other: 'the code', line: document.lineOf(path) });
      }
    }
    for (const [{ codes }, path] of items(spec.families, 'families')) {
      const family = codes === undefined ? undefined : familyOf(codes, codeType);
      if (family === undefined || codes === undefined) continue;
      const key = JSON.stringify(family);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, { other: 'the family', line: document.lineOf(path) });
      } else {
        const { other, line } = first;
        document.report([...path, 'codes'], 'unique-family', { codes, other, first: line });
      }
    }
  },
};
