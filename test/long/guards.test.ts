import { isRetryable, isVendorError } from '../../generated/index.js';
import { BY_ID, VENDORS } from '../generated/vendors.js';
import { anything } from '../runtime/hostile.js';
import fc from '../support/fast-check.js';

const VALUES = 1_000_000;

/** No value of {@link anything} is an error of a vendor; codes may well be among them. */
it.each(BY_ID)(
  'the guards and the parser of %s take any value',
  (_, vendor) => {
    const [code = ''] = vendor.codes;
    fc.assert(
      fc.property(anything, (value) => {
        const parsed = vendor.parse(value);
        return (
          vendor.isCode(value) === vendor.byCode.has(value as string) &&
          !vendor.isError(value) &&
          !vendor.isError(value, code) &&
          (parsed === undefined || (Object.isFrozen(parsed) && vendor.isError(parsed)))
        );
      }),
      { numRuns: VALUES },
    );
  },
  3_600_000,
);

it('the guards of the index take any value', () => {
  fc.assert(
    fc.property(anything, (value) => !isVendorError(value) && !isRetryable(value)),
    { numRuns: VALUES },
  );
  expect(VENDORS.length).toBeGreaterThan(0);
}, 3_600_000);
