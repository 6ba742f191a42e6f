import { isErrorOf } from '../../generated/runtime/guard.js';
import { parser } from '../../generated/runtime/parse.js';
import { ACME, DIGITS } from './definition.js';
import { refusing } from './hostile.js';

const known = parser(ACME)(
  { errors: [{ code: 'MISSING.FIELD', message: 'field a is missing in b' }] },
  undefined,
);
const unrecognized = parser(ACME)({ errors: [{ code: 'NEW' }] }, { status: 400 });
const is = (value: unknown, ...codes: string[]) => isErrorOf(ACME.known, value, codes);

describe('isErrorOf', () => {
  it('knows what parse makes', () => {
    expect([is(known), is(unrecognized)]).toEqual([true, true]);
    expect(known).toMatchObject({ params: { field: 'a', where: 'b' } });
  });

  it('knows an error by its code, also one that came under an alias or in another form', () => {
    const alias = parser(ACME)({ errors: [{ code: 'LACKING' }] }, undefined);
    expect([is(alias), is(alias, 'MISSING'), is(alias, 'LACKING')]).toEqual([true, true, false]);
    const digits = parser(DIGITS)({ code: '100009' }, undefined);
    expect(digits).toMatchObject({ code: 100001, rawCode: '100009' });
    expect(isErrorOf(DIGITS.known, digits, [100001])).toBe(true);
    expect(isErrorOf(DIGITS.known, { ...digits, rawCode: '0100009' }, [])).toBe(false);
    expect(isErrorOf(DIGITS.known, { ...digits, rawCode: 100001 }, [])).toBe(true);
  });

  it('counts an unrecognised error among no codes', () => {
    expect(is(unrecognized, 'NEW')).toBe(false);
  });

  it.each<[string, object]>([
    ['vendor', { vendor: 'other' }],
    ['known', { known: 'true' }],
    ['known', { known: 1 }],
    ['code', { code: 'SLOW' }],
    ['code', { code: 'NEW', rawCode: 'NEW' }],
    ['code', { code: {} }],
    ['rawCode', { rawCode: undefined }],
    ['rawCode', { rawCode: 'SLOW' }],
    ['message', { message: 7 }],
    ['category', { category: 'INTERNAL' }],
    ['reason', { reason: 'INTERNAL' }],
    ['retry', { retry: 'backoff' }],
    ['httpStatus', { httpStatus: '400' }],
    ['httpStatus', { httpStatus: null }],
    ['requestId', { requestId: 1 }],
    ['retryAfterMs', { retryAfterMs: '1' }],
    ['params', { params: null }],
    ['params', { params: {} }],
    ['params', { params: { field: 'a' } }],
    ['params', { params: { field: 'a', where: 1 } }],
    ['params', { params: 'ab' }],
  ])('refuses another %s: %j', (_, other) => {
    expect(is({ ...known, ...other })).toBe(false);
  });

  it('refuses params where the code has no template', () => {
    const plain = parser(ACME)({ errors: [{ code: 'SLOW' }] }, undefined);
    expect(is(plain)).toBe(true);
    expect(is({ ...plain, params: {} })).toBe(false);
  });

  it.each<[string, object]>([
    ['code', { code: 'NEW' }],
    ['rawCode', { rawCode: {} }],
    ['category', { category: 'ODD' }],
    ['reason', { reason: 'toString' }],
    ['retry', { retry: 'soon' }],
  ])('refuses another %s of an unrecognised error: %j', (_, other) => {
    expect(is({ ...unrecognized, ...other })).toBe(false);
  });

  it('takes what may be missing', () => {
    expect(is({ ...unrecognized, rawCode: undefined })).toBe(true);
    expect(is({ ...unrecognized, rawCode: 7 })).toBe(true);
    expect(is({ ...known, params: undefined, requestId: 'r', retryAfterMs: 5 })).toBe(true);
  });

  it('throws nothing', () => {
    expect([is(refusing()), is(null), is(() => known)]).toEqual([false, false, false]);
    expect(is({ ...known, params: refusing() })).toBe(false);
  });
});
