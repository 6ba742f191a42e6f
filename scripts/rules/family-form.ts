import { familyOf } from '../text/family.js';
import { items, type SpecRule } from './rule.js';

/** A family is a prefix, a pattern or a range, by the kind of code. */
export const familyForm: SpecRule = {
  name: 'family-form',
  description: 'A family is written in a form that fits the codeType.',
  check({ spec, document }) {
    const { codeType } = spec;
    if (codeType === undefined) return;
    for (const [{ codes }, path] of items(spec.families, 'families')) {
      if (codes !== undefined && familyOf(codes, codeType) === undefined) {
        document.report([...path, 'codes'], 'family-form', { codes, codeType });
      }
    }
  },
};
