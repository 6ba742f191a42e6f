import type { Catalog } from '../../scripts/catalog/catalog.js';
import { compareCodes } from '../../scripts/diff/compare-codes.js';

const ENTRY = {
  code: 'a',
  name: 'A',
  httpStatuses: [],
  category: 'C',
  reason: 'R',
  retry: 'never',
};
const VENDOR = { id: 'acme', name: 'Acme', prefix: 'Acme', docs: '', codeType: 'string' };

const vendor = (parts: object = {}, ...errors: readonly object[]): object => ({
  ...VENDOR,
  ...parts,
  errors: errors.map((error) => ({ ...ENTRY, ...error })),
});
const catalog = (...vendors: readonly object[]): Catalog => ({ vendors, reasons: [] }) as never;
const changes = (before: object[], after: object[]): unknown =>
  compareCodes(catalog(...before), catalog(...after));

test('a vendor that comes, with how many codes', () => {
  const about = { kind: 'vendor-added', vendor: 'acme', subject: 'acme' };
  expect(changes([], [vendor({}, {})])).toEqual([{ ...about, after: '1 code' }]);
  expect(changes([], [vendor({}, {}, { code: 'b' })])).toEqual([{ ...about, after: '2 codes' }]);
});

test('a vendor that goes: what was not deprecated first is undeclared', () => {
  const old = { code: 'b', name: 'B', deprecated: {} };
  expect(changes([vendor({}, {}, old)], [])).toEqual([
    {
      kind: 'vendor-removed',
      vendor: 'acme',
      subject: 'acme',
      before: '2 codes',
      undeclared: { what: '1 code of acme', done: 'removed' },
    },
  ]);
  expect(changes([vendor({}, old)], [])).toEqual([
    { kind: 'vendor-removed', vendor: 'acme', subject: 'acme', before: '1 code' },
  ]);
});

test.each([
  ['params-changed', { params: ['x'] }, { params: ['y', 'z'] }, 'x', 'y, z'],
  ['params-changed', { params: [] }, { params: ['y'] }, 'none', 'y'],
  ['aliases-changed', { aliases: ['x'] }, {}, 'x', 'none'],
  ['category-changed', {}, { category: 'D' }, 'C', 'D'],
])('%s of a code from %j to %j', (kind, was, is, before, after) => {
  expect(changes([vendor({}, was)], [vendor({}, is)])).toEqual([
    { kind, vendor: 'acme', subject: 'a', before, after },
  ]);
});

test('a deprecation that is lifted is not told as words again', () => {
  expect(changes([vendor({}, { deprecated: {} })], [vendor({}, {})])).toEqual([
    { kind: 'deprecation-lifted', vendor: 'acme', subject: 'a' },
  ]);
});

test('a prefix, and what else is said of the vendor', () => {
  const before = vendor({ shapes: [1] }, {});
  const after = vendor({ prefix: 'ACME', shapes: [2], name: 'Other' }, {});
  expect(changes([before], [after])).toEqual([
    { kind: 'prefix-changed', vendor: 'acme', subject: 'acme', before: 'Acme', after: 'ACME' },
    { kind: 'reading-changed', vendor: 'acme', subject: 'acme', after: 'shapes' },
    { kind: 'words-changed', vendor: 'acme', subject: 'acme', after: 'name' },
  ]);
});
