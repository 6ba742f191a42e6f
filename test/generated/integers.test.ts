import { isKeevxErrorCode, KeevxErrorCode, parseKeevxError } from '../../generated/keevx.js';
import fc from '../support/fast-check.js';
import { viaJson, vendorOf } from './vendors.js';

const vendor = vendorOf('keevx');

describe('an integer code', () => {
  it('may be its canonical decimal string; the code is the number, rawCode what came', () => {
    for (const code of vendor.codes) {
      const parsed = parseKeevxError({ code: String(code), msg: 'm' });
      expect(parsed).toMatchObject({ known: true, code, rawCode: String(code) });
      expect(vendor.isError(parsed)).toBe(true);
      expect(vendor.isError(viaJson(parsed), code)).toBe(true);
    }
  });

  const forms = [
    (code: string) => `0${code}`,
    (code: string) => ` ${code}`,
    (code: string) => `${code} `,
    (code: string) => `${code}\n`,
    (code: string) => `+${code}`,
    (code: string) => `-${code}`,
    (code: string) => `${code}.0`,
    (code: string) => `${code}.`,
    (code: string) => `${code}e0`,
    (code: string) => `${Number(code) / 10}e1`,
    (code: string) => `0x${Number(code).toString(16)}`,
    (code: string) => `${code.slice(0, 3)}_${code.slice(3)}`,
    (code: string) => `${code.slice(0, 3)},${code.slice(3)}`,
    (code: string) => `${code}n`,
    (code: string) => code.replace('1', '١'),
  ];

  it.each(forms.map((form) => [form('100001'), form] as const))(
    'is not recognised in another form: %j',
    (_, form) => {
      for (const code of vendor.codes.map(String)) {
        const rawCode = form(code);
        if (rawCode === code) continue;
        expect(parseKeevxError({ code: rawCode, msg: 'm' })).toMatchObject({
          known: false,
          code: undefined,
          rawCode,
          message: 'm',
        });
      }
    },
  );

  it.each([
    ['"1e5"', '1e5'],
    ['a number beyond 2^53', 2 ** 53],
    ['digits beyond 2^53', '9007199254740993'],
    ['a million digits', '1'.repeat(1_000_000)],
  ])('is not recognised in %s', (_, rawCode) => {
    const parsed = parseKeevxError({ code: rawCode, msg: 'm' }, { status: 400 });
    expect(parsed).toMatchObject({ known: false, httpStatus: 400 });
    expect(parsed?.rawCode).toBe(typeof rawCode === 'string' ? rawCode : undefined);
  });

  it.each([[100001.5], [NaN], [Infinity], [true], [null], [[100001]], [{}], [100001n], ['']])(
    'is not there in %p',
    (code) => {
      expect(parseKeevxError({ code, msg: 'm' })).toBeUndefined();
      expect(parseKeevxError({ code, msg: 'm' }, { status: 400 })).toMatchObject({
        known: false,
        rawCode: undefined,
      });
    },
  );

  it('is not there in what stands in the `code` of exceptions of Node.js', () => {
    for (const code of ['ECONNREFUSED', 'ERR_BAD_REQUEST', 'E2BIG', 'ABORT_ERR']) {
      const thrown = Object.assign(new Error('connect failed'), { code, errno: -111 });
      expect(parseKeevxError(thrown)).toBeUndefined();
    }
  });

  it('is never lost, however odd, where a message stands beside it', () => {
    expect(parseKeevxError({ code: 'QUOTA', msg: 'm' })).toMatchObject({
      known: false,
      rawCode: 'QUOTA',
      message: 'm',
    });
  });

  it('is known exactly when the guard knows the number that it is the canonical string of', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...vendor.codes.map(String)),
          fc.integer({ min: -10, max: 600_000 }).map(String),
          fc.double().map(String),
          fc.stringMatching(/^[0-9eE.+\- x_]{1,9}$/u),
        ),
        (text) => {
          const known = parseKeevxError({ code: text, msg: 'm' })?.known ?? false;
          expect(known).toBe(vendor.codes.some((code) => String(code) === text));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the reverse mapping of the numeric enum', () => {
  it('never leaks', () => {
    const name = KeevxErrorCode[KeevxErrorCode.ServerBusy];
    expect(name).toBe('ServerBusy');
    expect(isKeevxErrorCode(name)).toBe(false);
    expect(isKeevxErrorCode('530002')).toBe(false);
    expect(isKeevxErrorCode(KeevxErrorCode.ServerBusy)).toBe(true);
    expect(parseKeevxError({ code: name, msg: 'm' })).toMatchObject({
      known: false,
      rawCode: 'ServerBusy',
    });
  });

  it('lets no error through whose code is a name or a string', () => {
    const error = parseKeevxError({ code: 530002, msg: 'm' });
    const odd: unknown[] = ["ServerBusy", "530002", 530002n, Object(530002), -530002];
    for (const code of odd) {
      expect(vendor.isError({ ...error, code })).toBe(false);
      expect(vendor.isError({ ...error, code }, 530002)).toBe(false);
    }
  });
});
