import { explorerData } from '../../scripts/views/explorer-data.js';
import { FACETS, type Filters, NO_FILTERS } from '../../templates/explorer/address.js';
import { entriesOf } from '../../templates/explorer/entries.js';
import { filterEntries, toggled, valuesOf } from '../../templates/explorer/filter.js';
import { realModel } from './support.js';

const entries = entriesOf(explorerData(realModel));

test('no filter keeps everything and counts every value', () => {
  const { entries: left, counts } = filterEntries(entries, NO_FILTERS);
  expect(left).toEqual(entries);
  for (const { id, errors } of realModel.vendors) expect(counts.vendor.get(id)).toBe(errors.length);
});

test('a count says what choosing its value leaves', () => {
  const chosen: Filters = { ...NO_FILTERS, vendor: ['vidu', 'tencent-iai'], retry: ['after-fix'] };
  const { entries: left, counts } = filterEntries(entries, chosen);
  expect(
    left.every(
      ({ vendor, error }) => chosen.vendor.includes(vendor.id) && error.retry === 'after-fix',
    ),
  ).toBe(true);
  for (const facet of FACETS) {
    for (const [value, count] of counts[facet]) {
      const only = filterEntries(entries, { ...chosen, [facet]: [value] });
      expect(only.entries).toHaveLength(count);
      expect(only.entries.every((entry) => valuesOf(entry, facet).includes(value))).toBe(true);
    }
  }
});

test('values of one facet add up, facets narrow', () => {
  const size = (filters: Partial<Filters>): number =>
    filterEntries(entries, { ...NO_FILTERS, ...filters }).entries.length;
  expect(size({ vendor: ['vidu', 'keevx'] })).toBe(
    size({ vendor: ['vidu'] }) + size({ vendor: ['keevx'] }),
  );
  expect(size({ vendor: ['vidu'], retry: ['never'] })).toBeLessThan(size({ vendor: ['vidu'] }));
  expect(size({ status: ['none'] })).toBe(
    entries.filter(({ error }) => error.httpStatuses.length === 0).length,
  );
  expect(size({ vendor: ['nobody'] })).toBe(0);
});

test('a value is put in, and taken out again', () => {
  const once = toggled(NO_FILTERS, 'retry', 'never');
  expect(once.retry).toEqual(['never']);
  expect(toggled(once, 'retry', 'never')).toEqual(NO_FILTERS);
});
