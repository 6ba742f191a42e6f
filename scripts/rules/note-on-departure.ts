import type { SpecPath } from '../spec/document.js';
import { items, type SpecContext, type SpecRule } from './rule.js';

/** A judgement that departs from the usual is either a slip or worth a sentence. */
export const noteOnDeparture: SpecRule = {
  name: 'note-on-departure',
  description: "A category or retry other than the reason's usual one has a note that says why.",
  check(context) {
    for (const key of ['errors', 'families'] as const) {
      const list: readonly (Judged | undefined)[] | undefined = context.spec[key];
      for (const [judged, path] of items(list, key)) checkJudgement(context, judged, path);
    }
  },
};

interface Judged {
  readonly category?: string | undefined;
  readonly reason?: string | undefined;
  readonly retry?: string | undefined;
  readonly note?: string | undefined;
}

function checkJudgement(
  { document, taxonomy }: SpecContext,
  { category, reason, retry, note }: Judged,
  path: SpecPath,
): void {
  const usual = taxonomy.reasons?.find((entry) => entry?.reason === reason);
  if (usual === undefined || reason === undefined || note !== undefined) return;
  // A category that the taxonomy does not have is another rule's finding.
  const isCategory = taxonomy.categories?.some((entry) => entry?.category === category);
  if (category !== undefined && isCategory === true && usual.category !== category) {
    report('category', String(usual.category), category);
  }
  if (retry !== undefined && usual.retry !== retry) report('retry', String(usual.retry), retry);

  function report(key: string, usually: string, here: string): void {
    document.report([...path, key], 'note-on-departure', {
      reason: String(reason),
      usual: usually,
      here,
    });
  }
}
