import { isRetryable, isVendorError, parseVendorError } from '../../generated/index.js';
import { plainAnswer, shapesWithCode, build } from '../generated/answers.js';
import { type AnyError, BY_ID, viaJson } from '../generated/vendors.js';
import fc from '../support/fast-check.js';
import { anything, likeABody, refusing, revoked, WIRE_KEYS, withGetters } from './hostile.js';
import { interrogate, isHonest, REASONS, RETRIES } from './interrogate.js';

describe('anything at all', () => {
  it('makes no guard and no parser throw, and is no error', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(interrogate(value)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('that looks like a body is an honest error or none', () => {
    fc.assert(
      fc.property(likeABody, (value) => {
        const lies = interrogate(value).filter((answer) => answer !== 'isRetryable');
        expect(lies).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('may stand for the response', () => {
    fc.assert(
      fc.property(likeABody, fc.oneof(likeABody, anything), (value, response) => {
        const lies = interrogate(value, response).filter((answer) => answer !== 'isRetryable');
        expect(lies).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('may stand for the vendor', () => {
    fc.assert(
      fc.property(
        anything.filter((value) => typeof value !== 'object'),
        (value) => {
          const parsed = parseVendorError(value as 'vidu', {}, { status: 500 });
          expect(parsed).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe.each(BY_ID)('an error of %s with one field that is off', (_, vendor) => {
  const errors = [
    ...vendor.codes.map((code) => vendor.parse(plainAnswer(vendor, code).body)),
    vendor.parse(plainAnswer(vendor, 'no-such-code-7').body, { status: 500 }),
    vendor.parse({}, { status: 429 }),
  ] as readonly AnyError[];
  const fields = Object.keys(errors[0] ?? {});
  const odd = fc.oneof(
    anything,
    likeABody,
    fc.constantFrom(...vendor.codes, ...REASONS, ...RETRIES),
  );

  it('is an error exactly when its type says so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...errors),
        fc.constantFrom(...fields),
        odd,
        (error, field, value) => {
          const other = { ...error, [field]: value };
          expect(vendor.isError(other)).toBe(isHonest(vendor, other));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is none without a field that the type requires', () => {
    for (const error of errors) {
      const required = error.known
        ? ['vendor', 'known', 'code', 'rawCode', 'message', 'category', 'reason', 'retry']
        : ['vendor', 'known', 'message', 'category', 'reason', 'retry'];
      for (const field of required) {
        expect(vendor.isError({ ...error, [field]: undefined })).toBe(false);
      }
    }
  });

  it('is none behind accessors or a prototype', () => {
    for (const error of errors) {
      const accessors = withGetters(fields, (key) => error[key as keyof AnyError]);
      expect(vendor.isError(accessors)).toBe(false);
      expect(vendor.isError(Object.create(error))).toBe(false);
      expect(isRetryable(accessors)).toBe(false);
      expect(isRetryable(Object.create(error))).toBe(false);
    }
  });

  it('is an error without a prototype, and as a class instance', () => {
    class Carrier {
      readonly extra = 'more';
    }
    for (const error of errors) {
      expect(vendor.isError(Object.assign(Object.create(null), error))).toBe(true);
      expect(vendor.isError(Object.assign(new Carrier(), error))).toBe(true);
    }
  });
});

describe.each(BY_ID)('hostile objects for %s', (_, vendor) => {
  const keys = [...WIRE_KEYS, ...Object.keys(vendor.enum)];
  const [code = ''] = vendor.codes;
  const { body } = plainAnswer(vendor, code);

  function cyclic(): object {
    const self: Record<string, unknown> = {};
    for (const key of WIRE_KEYS) self[key] = self;
    return self;
  }

  function deep(levels: number, key: string): object {
    let tree: object = { ...body };
    for (let level = 0; level < levels; level += 1) tree = { [key]: tree };
    return tree;
  }

  function deepList(levels: number): object {
    let tree: unknown[] = [];
    for (let level = 0; level < levels; level += 1) tree = [tree];
    return tree;
  }

  function deepThrown(levels: number): object {
    let tree: object = { ...body };
    for (let level = 0; level < levels; level += 1) {
      tree = { response: { status: 500, data: tree } };
    }
    return tree;
  }

  it.each<[string, () => unknown]>([
    ['a revoked proxy', () => revoked()],
    ['a revoked proxy of a list', () => revoked([])],
    ['a revoked function', () => revoked(() => 'x')],
    ['a proxy that refuses', () => refusing()],
    ['a proxy of a function that refuses', () => refusing(() => 'x')],
    [
      'getters that throw',
      () =>
        withGetters(keys, () => {
          throw new Error('no');
        }),
    ],
    [
      'getters that change',
      () => {
        let calls = 0;
        return withGetters(keys, () => [code, {}, undefined, 0, 'failed'][(calls += 1) % 5]);
      },
    ],
    ['cycles', cyclic],
    ['100,000 levels', () => deep(100_000, 'error')],
    ['100,000 levels of data', () => deep(100_000, 'data')],
    ['100,000 levels of lists', () => deepList(100_000)],
    ['a null prototype', () => Object.assign(Object.create(null) as object, { message: 'm' })],
    ['a prototype that refuses', () => Object.create(refusing()) as object],
    [
      'lists where objects are due',
      () => Object.fromEntries(WIRE_KEYS.map((key) => [key, [body]])),
    ],
    [
      'boxed values',
      () => Object.fromEntries(WIRE_KEYS.map((key) => [key, Object(code) as object])),
    ],
    ['big integers', () => Object.fromEntries(WIRE_KEYS.map((key) => [key, 100001n]))],
    ['symbols', () => Object.fromEntries(WIRE_KEYS.map((key) => [key, Symbol(key)]))],
    ['functions', () => Object.fromEntries(WIRE_KEYS.map((key) => [key, () => code]))],
    [
      'objects that turn into codes',
      () => Object.fromEntries(WIRE_KEYS.map((key) => [key, { toString: () => code }])),
    ],
    [
      'a key __proto__',
      () => JSON.parse('{"__proto__":{"code":1,"vendor":"vidu","known":true}}') as object,
    ],
  ])('%s: no error, and nothing is thrown', (_name, make) => {
    const value = make();
    // What is no text, number or list, but has the state of a failure, may well be one.
    const parsed = vendor.parse(value);
    if (parsed !== undefined) expect(parsed).toMatchObject({ known: false, rawCode: undefined });
    expect(vendor.isError(value)).toBe(false);
    expect(vendor.isError(value, code)).toBe(false);
    expect(vendor.isCode(value)).toBe(false);
    expect([isVendorError(value), isRetryable(value)]).toEqual([false, false]);
  });

  it('that defy reading still fail by their status', () => {
    for (const value of [revoked(), refusing()]) {
      const parsed = vendor.parse(value, { status: 503 });
      expect(parsed).toMatchObject({ known: false, httpStatus: 503 });
      expect(parsed?.raw).toBe(value);
      expect(vendor.isError(parsed)).toBe(true);
    }
  });

  it('anywhere in a body make no error of their own', () => {
    for (const shape of shapesWithCode(vendor)) {
      for (const hostile of [revoked(), refusing(), cyclic()]) {
        const built = build(shape, {
          code: hostile as never,
          message: 'm',
          requestId: 'r',
          status: 400,
        });
        const parsed = vendor.parse(built.body, { headers: built.headers });
        expect(parsed?.rawCode).toBeUndefined();
      }
    }
  });

  it('100,000 exceptions within exceptions: only the first is opened', () => {
    expect(vendor.parse(deepThrown(1))).toMatchObject({ known: true, code });
    expect(vendor.parse(deepThrown(2))).toMatchObject({ known: false, httpStatus: 500 });
    expect(vendor.parse(deepThrown(100_000))).toMatchObject({ known: false, httpStatus: 500 });
  });

  it('a deep body is kept as it is', () => {
    const tree = { ...body, extra: deepList(100_000) };
    const parsed = vendor.parse(tree);
    expect(parsed?.known).toBe(true);
    expect(parsed?.raw === tree).toBe(true);
    expect(vendor.isError(parsed)).toBe(true);
  });

  it('a message, code or request id of a megabyte is taken as it is', () => {
    const long = 'x'.repeat(1_000_000);
    for (const shape of shapesWithCode(vendor)) {
      const filling = { code, message: long, requestId: long, status: 400 };
      const built = build(shape, filling);
      const parsed = vendor.parse(built.body, { headers: built.headers });
      expect(parsed?.message === built.message).toBe(true);
      expect(parsed?.requestId === built.requestId).toBe(true);
      const unknown = build(shape, { ...filling, code: `1${'.9'.repeat(500_000)}` });
      expect(vendor.parse(unknown.body)?.known).toBe(false);
    }
  });

  it('a guard is not deceived by a proxy of an error that refuses to be read', () => {
    const error = vendor.parse(body) as object;
    expect(vendor.isError(new Proxy({ ...error }, {}))).toBe(true);
    expect(vendor.isError(refusing({ ...error }))).toBe(false);
    expect(vendor.isError(revoked({ ...error }))).toBe(false);
    expect(vendor.isError(viaJson(error))).toBe(true);
  });
});
