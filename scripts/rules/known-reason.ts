import { suggest } from '../findings/suggest.js';
import { items, type SpecRule } from './rule.js';

/** Reasons are one taxonomy across vendors; a new one is added there first. */
export const knownReason: SpecRule = {
  name: 'known-reason',
  description: 'Every reason is in the taxonomy.',
  check({ spec, document, taxonomy }) {
    // A taxonomy that can't be read is a finding itself, not one at every code.
    if (taxonomy.reasons === undefined) return;
    const reasons = new Set(taxonomy.reasons.map((entry) => entry?.reason));
    const words = [...reasons].filter((reason) => reason !== undefined);
    for (const key of ['errors', 'families'] as const) {
      const list: readonly ({ readonly reason?: string | undefined } | undefined)[] | undefined =
        spec[key];
      for (const [{ reason }, path] of items(list, key)) {
        if (reason !== undefined && !reasons.has(reason)) {
          const suggestion = suggest(reason, words);
          document.report([...path, 'reason'], 'known-reason', { reason, suggestion });
        }
      }
    }
  },
};
