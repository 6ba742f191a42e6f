import { nothingChanged, reportLines } from '../../scripts/commands/report.js';

const vendors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `v${index}`, codes: 2 }));

test('of a few vendors, each has a line', () => {
  const lines = reportLines(nothingChanged(vendors(20)), [], false, 0);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe('v0        2 codes  unchanged');
  expect(lines.at(-1)).toBe('20 vendors, 40 codes, nothing to write, 0.00 s');
});

test('of many vendors, those of which nothing is new are counted', () => {
  const same = nothingChanged(vendors(21));
  const news = {
    ...same,
    difference: { ...same.difference, stale: ['v3.ts'], missing: ['v9.ts'] },
  };
  expect(reportLines(same, [], false, 0)).toEqual([
    '21 vendors unchanged',
    '21 vendors, 42 codes, nothing to write, 0.00 s',
  ]);
  expect(reportLines(same, [], true, 0)[0]).toBe('21 vendors up to date');
  expect(reportLines(news, [], false, 1230)).toEqual([
    'v3       2 codes  written',
    'v9       2 codes  new',
    '19 vendors unchanged',
    '21 vendors, 42 codes, 2 files written, 1.23 s',
  ]);
});

test('of many new vendors, each has a line', () => {
  const same = nothingChanged(vendors(30));
  const missing = same.summary.map(({ id }) => `${id}.ts`);
  const lines = reportLines({ ...same, difference: { ...same.difference, missing } }, [], false, 0);
  expect(lines).toHaveLength(31);
});

test('what was asked for has a line, however many others there are', () => {
  expect(reportLines(nothingChanged(vendors(30)), ['v7'], false, 0)[0]).toContain('v7 ');
});
