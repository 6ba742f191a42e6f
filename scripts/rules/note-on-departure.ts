import type { SpecPath } from '../spec/document.js';
import { items, type SpecContext, type SpecRule } from './rule.js';

/** A judgement that departs from the usual is either a slip or worth a sentence. */
export const noteOnDeparture: SpecRule = {
  name: 'note-on-departure',
  description: "A category or retry other than the reason's usual one has a note that says why.",
  check(context) {
    // Of a reason that stands twice, the first counts.
    const reasons: Reasons = new Map(
      [...items(context.taxonomy.reasons)].reverse().map(([entry]) => [entry.reason, entry]),
    );
    for (const key of ['errors', 'families'] as const) {
      const list: readonly (Judged | undefined)[] | undefined = context.spec[key];
      for (const [judged, path] of items(list, key)) checkJudgement(context, reasons, judged, path);
    }
  },
};

/** What is usual for each reason. */
type Reasons = ReadonlyMap<string | undefined, Judged>;

interface Judged {
  readonly category?: string | undefined;
  readonly reason?: string | undefined;
  readonly retry?: string | undefined;
  readonly note?: string | undefined;
}

function checkJudgement(
  { document, taxonomy }: SpecContext,
  reasons: Reasons,
  judged: Judged,
  path: SpecPath,
): void {
  const { reason, note } = judged;
  const usual = reasons.get(reason);
  if (usual === undefined || reason === undefined || note !== undefined) return;
  for (const key of ['category', 'retry'] as const) {
    const here = judged[key];
    if (here === undefined || here === usual[key]) continue;
    // A category that the taxonomy does not have is another rule's finding.
    if (key === 'category' && !taxonomy.categories?.some((e) => e?.category === here)) continue;
    document.report([...path, key], 'note-on-departure', {
      reason,
      usual: String(usual[key]),
      here,
    });
  }
}
