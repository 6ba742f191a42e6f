import { complete } from '../../generated/runtime/complete.js';
import type { VendorDefinition } from '../../generated/runtime/types.js';
import { ACME, DIGITS } from './definition.js';

describe('complete', () => {
  it('has every field of every part, and the values that were there', () => {
    const { success, shapes, families } = complete(ACME);
    expect(success).toEqual(ACME.wire.success);
    expect(shapes).toEqual(ACME.wire.shapes);
    expect(families).toEqual(ACME.families);
    expect(complete(DIGITS).families).toEqual(DIGITS.families);
    for (const parts of [[success], shapes, families]) {
      const [first, ...others] = parts.map((part) => Object.keys(part));
      for (const keys of others) expect(keys).toEqual(first);
    }
    expect(Object.keys(complete(DIGITS).success)).toEqual(Object.keys(success));
    expect(Object.hasOwn(families[0] ?? {}, 'range')).toBe(true);
  });

  it('is made once per definition', () => {
    const copy: VendorDefinition = { ...ACME };
    expect(complete(ACME)).toBe(complete(ACME));
    expect(complete(copy)).not.toBe(complete(ACME));
    expect(complete(copy)).toEqual(complete(ACME));
  });
});
