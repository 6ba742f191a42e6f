import { suggest } from '../findings/suggest.js';
import { codesOf, items, type SpecRule } from './rule.js';

/** An anomaly that names a code is shown with it. */
export const knownAnomalyCode: SpecRule = {
  name: 'known-anomaly-code',
  description: 'An anomaly that names a code names a listed one.',
  check({ spec, document }) {
    if (spec.anomalies === undefined) return;
    const codes = new Set([...codesOf(spec)].map(([code]) => String(code)));
    const sentinels = new Set((spec.success?.sentinel?.in ?? []).map(String));
    for (const [{ code }, path] of items(spec.anomalies, 'anomalies')) {
      if (code === undefined || codes.has(String(code)) || sentinels.has(String(code))) continue;
      const suggestion = suggest(String(code), codes);
      document.report([...path, 'code'], 'known-anomaly-code', { code, suggestion });
    }
  },
};
