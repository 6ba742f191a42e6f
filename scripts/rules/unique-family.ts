import { familyOf, type FamilyCodes } from '../text/family.js';
import { items, type SpecRule } from './rule.js';

/** What covers codes already, and where. */
interface Owner {
  readonly other: string;
  readonly line: number;
}

/** Two families over the same codes would be decided by their order; a family over one listed code never applies. */
export const uniqueFamily: SpecRule = {
  name: 'unique-family',
  description: 'No two families cover the same codes, and none is a listed code.',
  check({ spec, document }) {
    const { codeType } = spec;
    if (codeType === undefined || spec.families === undefined) return;
    const seen = new Map<string, Owner>();
    const ranges: (readonly [FamilyCodes, Owner])[] = [];
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
      const first = seen.get(key) ?? ranges.find(([range]) => areUndecided(range, family))?.[1];
      const own = { other: 'the family', line: document.lineOf(path) };
      if (first === undefined) {
        seen.set(key, own);
        ranges.push([family, own]);
      } else {
        const { other, line } = first;
        document.report([...path, 'codes'], 'unique-family', { codes, other, first: line });
      }
    }
  },
};

/** Whether two ranges share codes and neither is the narrower, which would decide. */
function areUndecided(one: FamilyCodes, other: FamilyCodes): boolean {
  if (!('range' in one) || !('range' in other)) return false;
  const [first, last] = one.range;
  const [from, to] = other.range;
  return last - first === to - from && first <= to && from <= last;
}
