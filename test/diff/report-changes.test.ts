import type { Change } from '../../scripts/diff/change.js';
import { reportChanges } from '../../scripts/diff/report-changes.js';

const report = (change: Change, format: 'text' | 'markdown'): readonly string[] =>
  reportChanges({ since: 'v1', version: '1.0.0', changes: [change] }, format);

test.each<[Change, string]>([
  [
    { kind: 'vendor-added', vendor: 'a', subject: 'a', after: '2 codes' },
    'a vendor-added: 2 codes',
  ],
  [{ kind: 'code-deprecated', vendor: 'a', subject: 'b' }, 'a code-deprecated b'],
  [
    { kind: 'retry-changed', vendor: 'a', subject: 'b', before: 'c', after: 'd' },
    'a retry-changed b: c → d',
  ],
  [
    { kind: 'export-removed', entry: 'vendor-errors', subject: 'x', before: 'y' },
    'vendor-errors export-removed x: y',
  ],
])('%j in text', (change, line) => {
  expect(report(change, 'text')[1]).toBe(`  ${line}`);
});

test('in Markdown, what was not deprecated first stands out', () => {
  const change: Change = {
    kind: 'code-removed',
    vendor: 'a',
    subject: 'b',
    before: 'B',
    undeclared: { what: 'b', done: 'removed' },
  };
  expect(report(change, 'markdown').at(-1)).toMatch(
    /^\| a \| code-removed ⚠ not deprecated first \| `b` \| `B` \| {2}\| /u,
  );
  expect(report({ kind: 'export-added', entry: 'e', subject: 'x' }, 'markdown').at(-1)).toMatch(
    /^\| e \| export-added \| `x` \| {2}\| {2}\| /u,
  );
});
