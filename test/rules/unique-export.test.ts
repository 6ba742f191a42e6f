import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const rule = 'unique-export';

test('vendors with different prefixes pass', () => {
  const bolt = acme({ id: 'bolt', prefix: 'AcmeBolt' });
  expect(check({ 'acme.yaml': acme(), 'bolt.yaml': bolt }).findings).toEqual([]);
});

test('two vendors with the same prefix are found at the second one', () => {
  const bolt = acme({ id: 'bolt', errors: entry('§no_face'), prefix: '§Acme' });
  const { findings, marks } = check({ 'acme.yaml': acme(), 'bolt.yaml': bolt });
  const owner = 'the vendor acme';
  // The constants are named for the id, so they differ.
  const shared = [
    'AcmeErrorCode',
    'KnownAcmeError',
    'UnrecognizedAcmeError',
    'AcmeError',
    'AcmeErrorOf',
    'AcmeMessageParams',
    'isAcmeErrorCode',
    'isAcmeError',
    'parseAcmeError',
    'formatAcmeMessage',
  ];
  expect(findings).toEqual([
    { rule, args: { name: 'AcmeNoFaceError', owner }, ...marks[0] },
    ...shared.map((name) => ({ rule, args: { name, owner }, ...marks[1] })),
  ]);
});

test("a code's interface that meets another vendor's union is found at the later one", () => {
  const vision = acme({ id: '§acme-vision' });
  const { findings, marks } = check({
    'acme.yaml': acme({ errors: entry('vision') }),
    'acme-vision.yaml': vision,
  });
  expect(findings).toEqual([
    { rule, args: { name: 'AcmeVisionError', owner: 'the vendor acme' }, ...marks[0] },
  ]);
});

test('a global, and an export that belongs to no vendor, are found', () => {
  const type = check({ 'type.yaml': acme({ id: '§type' }) });
  expect(type.findings).toEqual([
    { rule, args: { name: 'TypeError', owner: 'a global' }, ...type.marks[0] },
  ]);
  const vendor = check({ 'vendor.yaml': acme({ id: '§vendor', errors: entry('§api') }) });
  const owner = 'the package';
  expect(vendor.findings).toEqual([
    { rule, args: { name: 'KnownVendorError', owner }, ...vendor.marks[0] },
    { rule, args: { name: 'VendorError', owner }, ...vendor.marks[0] },
    { rule, args: { name: 'isVendorError', owner }, ...vendor.marks[0] },
    { rule, args: { name: 'parseVendorError', owner }, ...vendor.marks[0] },
    { rule, args: { name: 'VendorApiError', owner }, ...vendor.marks[1] },
  ]);
});

test.each(['Known', 'Unrecognized'])('a code %s of a vendor %s is found', (prefix) => {
  const errors = entry(`§${prefix.toLowerCase()}`);
  const { findings, marks } = check(acme({ prefix, errors }));
  const args = { name: `${prefix}${prefix}Error`, owner: 'the vendor acme' };
  expect(findings).toEqual([{ rule, args, ...marks[0] }]);
});
