import { present } from '../present.js';
import { type Bump, BUMPS, bumped, bumpOf, type Change, reasonOf, weightiest } from './change.js';

/** How the changes between two outputs can be printed. */
export const CHANGE_FORMATS = ['text', 'json', 'markdown'] as const;

export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

/** What there is to report. */
export interface ChangeReport {
  /** What the earlier output is called. */
  readonly since: string;
  /** The version of the package at that time. */
  readonly version: string;
  readonly changes: readonly Change[];
}

/** The changes as lines, the weightiest first. */
export function reportChanges(report: ChangeReport, format: ChangeFormat): readonly string[] {
  if (format === 'json') return jsonLines(report);
  return format === 'markdown' ? markdownLines(report) : textLines(report);
}

function headline({ since, version, changes }: ChangeReport): string {
  const bump = weightiest(changes);
  if (bump === undefined) return `Nothing changed since ${since}.`;
  return `Since ${since}: a ${bump} change, ${version} → ${bumped(version, bump)}`;
}

function textLines(report: ChangeReport): readonly string[] {
  const sections = byBump(report.changes).map(([bump, changes]) => [
    bump,
    ...changes.flatMap((change) => [`  ${titleOf(change)}`, `      ${reasonOf(change)}`]),
    '',
  ]);
  return [...sections.flat(), headline(report)];
}

function titleOf(change: Change): string {
  const where = whereOf(change);
  const subject = change.subject === where ? '' : ` ${change.subject}`;
  return `${where} ${change.kind}${subject}${sidesOf(change)}`;
}

/** A change is of a vendor or of an entry point. */
function whereOf({ vendor, entry }: Change): string {
  return present(vendor ?? entry);
}

function sidesOf({ before, after }: Change): string {
  const sides = [before, after].filter((side) => side !== undefined);
  return sides.length === 0 ? '' : `: ${sides.join(' → ')}`;
}

function jsonLines({ since, version, changes }: ChangeReport): readonly string[] {
  const bump = weightiest(changes);
  const record = {
    since,
    bump: bump ?? 'none',
    version: { before: version, after: bumped(version, bump) },
    changes: changes.map(({ kind, undeclared, ...change }) => ({
      kind,
      ...change,
      bump: bumpOf({ kind, ...change }),
      why: reasonOf({ kind, ...change }),
      finding: undeclared !== undefined,
    })),
  };
  return JSON.stringify(record, null, 2).split('\n');
}

function markdownLines(report: ChangeReport): readonly string[] {
  const sections = byBump(report.changes).flatMap(([bump, changes]) => [
    '',
    `### ${bump}`,
    '',
    '| vendor | change | what | before | after | why |',
    '| --- | --- | --- | --- | --- | --- |',
    ...changes.map(markdownRow),
  ]);
  return [`## ${markdown(headline(report))}`, ...sections];
}

function markdownRow(change: Change): string {
  const { kind, subject, before = '', after = '', undeclared } = change;
  const cells = [
    markdown(whereOf(change)),
    undeclared === undefined ? kind : `${kind} ⚠ not deprecated first`,
    codeSpan(subject),
    codeSpan(before),
    codeSpan(after),
    reasonOf(change),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Nothing in it is markup. */
function markdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|~<>@-]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
}

/** A span that no backtick ends and no bar divides. */
function codeSpan(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(
    Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)) + 1,
  );
  const pad = fence.length > 1 ? ' ' : '';
  return fence + pad + text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|') + pad + fence;
}

function byBump(changes: readonly Change[]): readonly (readonly [Bump, readonly Change[]])[] {
  return BUMPS.map(
    (bump) => [bump, changes.filter((change) => bumpOf(change) === bump)] as const,
  ).filter(([, some]) => some.length > 0);
}
