import type { Summary } from '../memory/glance.js';
import type { Outcome } from '../pipeline.js';
import type { Difference } from '../stages/compare.js';
import { countOf } from '../text/count-of.js';

/** What came of a run that went well. */
export type Generated = Outcome & { readonly ok: true };

/** What comes of a run that finds nothing changed: nothing had to be compared. */
export function nothingChanged(summary: Summary): Generated {
  const difference = { stale: [], missing: [], orphaned: [], kept: [], left: [], unchanged: [] };
  return { ok: true, summary, difference, schemas: [] };
}

/** How many vendors get a line each even where nothing is new of them. */
const FEW = 20;

/**
 * What a run did: a line for each vendor, what else happened, and the sum. Of
 * many vendors, those of which nothing is new are only counted.
 */
export function reportLines(
  { summary, difference, schemas }: Generated,
  only: readonly string[],
  check: boolean,
  ms: number,
): readonly string[] {
  const asked = only.length === 0 ? summary : summary.filter(({ id }) => only.includes(id));
  const isNews = (id: string): boolean => stateOf(id, difference) !== UNCHANGED;
  const said = asked.length > FEW ? asked.filter(({ id }) => isNews(id)) : asked;
  const same = check ? 'up to date' : UNCHANGED;
  const rest = asked.length - said.length;
  const width = Math.max(...said.map(({ id }) => id.length));
  const written = difference.stale.length + difference.missing.length + schemas.length;
  const total = summary.reduce((sum, { codes }) => sum + codes, 0);
  const files = check
    ? 'everything up to date'
    : written === 0
      ? 'nothing to write'
      : `${countOf(written, 'file')} written`;
  return [
    ...said.map(({ id, codes }) => {
      const count = `${String(codes).padStart(7)} ${codes === 1 ? 'code ' : 'codes'}`;
      return `${id.padEnd(width)} ${count}  ${check ? same : stateOf(id, difference)}`;
    }),
    ...(rest === 0 ? [] : [`${countOf(rest, 'vendor')} ${same}`]),
    ...difference.orphaned.map((path) => `removed ${path}`),
    ...difference.kept.map(
      (path) =>
        `kept ${path}: nothing makes it any more, but somebody changed it; delete it yourself`,
    ),
    ...difference.left.map(
      (path) => `left ${path}: its spec or the templates changed too; generate it as well`,
    ),
    `${countOf(summary.length, 'vendor')}, ${countOf(total, 'code')}, ${files}, ${(ms / 1000).toFixed(2)} s`,
  ];
}

const UNCHANGED = 'unchanged';

function stateOf(id: string, { missing, stale }: Difference): string {
  const path = `${id}.ts`;
  if (missing.includes(path)) return 'new';
  if (stale.includes(path)) return 'written';
  return UNCHANGED;
}
