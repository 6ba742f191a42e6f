import { wireCodes } from '../../scripts/text/wire-codes.js';
import { canonicalCode } from '../../templates/runtime/code.js';
import fc from '../support/fast-check.js';

test.each([
  ['string', 'FieldLacking', [], ['FieldLacking']],
  ['string', '5001', [], ['5001', 5001]],
  ['string', '-1', ['5002', 'FIVE'], ['-1', -1, '5002', 5002, 'FIVE']],
  ['string', '0012', [], ['0012']],
  ['string', '1e3', [], ['1e3']],
  ['string', '9007199254740993', [], ['9007199254740993']],
  ['integer', 100001, [-1], [100001, '100001', -1, '-1']],
] as const)('a %s vendor means %j and %j by %j', (codeType, code, aliases, wire) => {
  expect(wireCodes({ code, aliases }, codeType)).toEqual(wire);
});

test('the type says what the run-time core takes for the code, and nothing else', () => {
  const digits = fc.integer().map(String);
  const wire = fc.oneof(fc.integer(), digits, fc.string(), fc.maxSafeInteger());
  const vendor = fc.oneof(
    fc.tuple(fc.constant('string' as const), fc.oneof(digits, fc.string({ minLength: 1 }))),
    fc.tuple(fc.constant('integer' as const), fc.integer()),
  );
  fc.assert(
    fc.property(vendor, wire, ([codeType, code], other) => {
      const values = wireCodes({ code, aliases: [] }, codeType);
      for (const value of [code, String(code), Number(code), other]) {
        if (Number.isNaN(value) || Object.is(value, -0)) continue;
        const means = canonicalCode(codeType, value) === code;
        expect([value, values.includes(value)]).toEqual([value, means]);
      }
    }),
  );
});
