import { resolve } from 'node:path';

import { compareCodes } from '../diff/compare-codes.js';
import { compareSurface } from '../diff/compare-surface.js';
import type { Change } from '../diff/change.js';
import { type ChangeFormat, reportChanges } from '../diff/report-changes.js';
import { snapshotAt, snapshotNow } from '../diff/snapshot.js';
import type { Finding } from '../findings/finding.js';
import type { Terminal } from '../terminal.js';

/** The options of `diff`. */
export interface DiffOptions {
  readonly out: string;
  readonly format: ChangeFormat;
}

/** Says what the output does to its consumers that it did not do at a commit. */
export async function diff(ref: string, options: DiffOptions, terminal: Terminal): Promise<number> {
  const out = resolve(options.out);
  const before = snapshotAt(ref, out);
  const after = snapshotNow(out);
  const { surfaceOf } = await import('../diff/surface.js');
  const changes = [
    ...compareCodes(before.catalog, after.catalog),
    ...compareSurface(surfaceOf(before), surfaceOf(after), [before.catalog, after.catalog]),
  ];
  const report = { since: ref, version: before.version, changes };
  reportChanges(report, options.format).forEach(terminal.print);
  const findings = changes.flatMap(findingOf);
  if (findings.length > 0) terminal.findings(findings, 'codes are permanent');
  return findings.length > 0 ? 1 : 0;
}

function findingOf({ vendor = '', undeclared }: Change): readonly Finding[] {
  if (undeclared === undefined) return [];
  const place = { file: `specs/${vendor}.yaml`, line: 0, col: 0, length: 0, text: '' };
  return [{ rule: 'permanent-code', args: undeclared, place }];
}
