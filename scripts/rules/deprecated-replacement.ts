import { items, type SpecRule } from './rule.js';

/** A replacement that isn't there helps nobody. */
export const deprecatedReplacement: SpecRule = {
  name: 'deprecated-replacement',
  description: 'A deprecated code is replaced by another listed code.',
  check({ spec, document }) {
    const codes = new Set((spec.errors ?? []).map((error) => error?.code));
    for (const [{ code, deprecated }, path] of items(spec.errors, 'errors')) {
      const replacement = deprecated?.replacement;
      if (replacement !== undefined && (replacement === code || !codes.has(replacement))) {
        document.report([...path, 'deprecated', 'replacement'], 'deprecated-replacement', {
          code: replacement,
        });
      }
    }
  },
};
