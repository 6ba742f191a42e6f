import fc from '../support/fast-check.js';
import { BY_ID } from './vendors.js';

describe.each(BY_ID)('codes of %s', (_, vendor) => {
  const { byCode, codes, catalog, isCode } = vendor;

  it('are listed in the order of the catalog, frozen and without repetition', () => {
    expect(codes).toEqual(catalog.errors.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.isFrozen(codes)).toBe(true);
  });

  it('are the values of the enum, under the names of the catalog', () => {
    const members = catalog.errors.map(({ name, code }) => [name, code] as const);
    const reverse = members.flatMap(([name, code]) =>
      typeof code === 'number' ? [[String(code), name] as const] : [],
    );
    expect(vendor.enum).toEqual(Object.fromEntries([...members, ...reverse]));
  });

  it('are codes to the guard, every one', () => {
    expect(codes.filter((code) => !isCode(code))).toEqual([]);
  });

  it('are told from the names of the enum and from its reverse mapping', () => {
    const keys = Object.keys(vendor.enum);
    expect(keys.filter((key) => isCode(key) && !byCode.has(key))).toEqual([]);
    if (catalog.codeType === 'integer') expect(keys.filter(isCode)).toEqual([]);
  });

  it('are told from their look-alikes', () => {
    const looks = codes.flatMap((code): unknown[] => [
      ...(typeof code === 'number'
        ? [String(code), ` ${code}`, `0${code}`, -code, code + 0.5, BigInt(code), code * 1e6]
        : [Number(code), code.toLowerCase(), ` ${code}`, `${code} `, `${code}\0`, `${code}.`]),
      Object(code),
      [code],
      { code },
      { toString: () => code, valueOf: () => code },
      Symbol(String(code)),
    ]);
    expect(looks.filter((look) => isCode(look) && !byCode.has(look as string))).toEqual([]);
  });

  it.each([
    ['-0', -0],
    ['0', 0],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a boxed NaN', Object(NaN)],
    ['the empty string', ''],
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['a function', () => 'x'],
    ['the enum itself', vendor.enum],
  ])('are told from %s', (_name, value) => {
    expect(isCode(value)).toBe(false);
  });

  it('are exactly the values that the guard takes', () => {
    const near = fc.oneof(
      fc.constantFrom(...codes),
      fc.constantFrom(...codes).chain((code) => fc.constantFrom(String(code), Number(code))),
      fc.integer({ min: 99_990, max: 530_010 }),
      fc.anything({ withBigInt: true, withBoxedValues: true }),
    );
    fc.assert(
      fc.property(near, (value) => {
        expect(isCode(value)).toBe(byCode.has(value as string));
      }),
      { numRuns: 1_000 },
    );
  });
});
