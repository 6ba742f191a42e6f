import * as index from '../../generated/index.js';
import {
  CATEGORIES,
  ErrorCategory,
  ErrorReason,
  isRetryable,
  isVendorError,
  matchCategory,
  matchReason,
  parseVendorError,
  parseViduError,
  REASONS,
  RETRY_ADVICES,
  VendorApiError,
  type VendorError,
  type VendorId,
  VENDORS as LISTED,
} from '../../generated/index.js';
import { plainAnswer } from './answers.js';
import { refusing, revoked } from '../runtime/hostile.js';
import { BY_ID, CATALOG, omit, viaJson, VENDORS } from './vendors.js';

const EVERY_ERROR = VENDORS.flatMap((vendor) =>
  vendor.codes.map((code) => vendor.parse(plainAnswer(vendor, code).body)),
) as unknown as readonly VendorError[];

const RETRYABLE = EVERY_ERROR.filter(({ retry }) => retry === 'backoff');

function raise(): never {
  throw new Error('Do not look at me.');
}

describe('what the index shares', () => {
  it('can be changed by nobody', () => {
    for (const shared of [LISTED, ...LISTED, ErrorReason, ErrorCategory]) {
      expect(Object.isFrozen(shared)).toBe(true);
    }
  });
});

describe('parseVendorError', () => {
  it.each(BY_ID)('reads as the parser of %s does', (id, vendor) => {
    for (const code of vendor.codes) {
      const { body, headers } = plainAnswer(vendor, code);
      const response = { status: 400, headers };
      expect(parseVendorError(id, body, response)).toEqual(vendor.parse(body, response));
    }
    expect(parseVendorError(id, {})).toBeUndefined();
    expect(parseVendorError(id, {}, { status: 500 })).toMatchObject({ vendor: id, known: false });
  });

  it.each(['', 'nobody', 'VIDU', '__proto__', 'constructor', 'toString', 0, null, undefined, {}])(
    'is undefined for a vendor that is none: %p',
    (id) => {
      expect(parseVendorError(id as VendorId, {}, { status: 500 })).toBeUndefined();
    },
  );

  it('does not ask an object for its text', () => {
    const refuse = { toString: () => raise(), [Symbol.toPrimitive]: () => raise() };
    for (const id of [refuse, refusing(), revoked(), Symbol('vidu'), Object('vidu')]) {
      expect(parseVendorError(id as VendorId, {}, { status: 500 })).toBeUndefined();
    }
  });
});

describe('isVendorError', () => {
  it('knows the errors of every vendor, also after a trip through JSON', () => {
    expect(EVERY_ERROR).toHaveLength(VENDORS.flatMap(({ codes }) => codes).length);
    expect(EVERY_ERROR.filter((error) => !isVendorError(error))).toEqual([]);
    expect(EVERY_ERROR.filter((error) => !isVendorError(viaJson(error)))).toEqual([]);
  });

  it('knows them by exactly one of the guards', () => {
    for (const error of EVERY_ERROR) {
      const knowing = VENDORS.filter(({ isError }) => isError(error)).map(({ id }) => id);
      expect(knowing).toEqual([error.vendor]);
    }
  });

  it.each([undefined, null, 'vidu', {}, [], { vendor: 'vidu' }, { vendor: 'vidu', known: true }])(
    'does not know %p',
    (value) => {
      expect(isVendorError(value)).toBe(false);
    },
  );

  it('does not know an error of a vendor that is none', () => {
    expect(isVendorError({ ...EVERY_ERROR[0], vendor: 'nobody' })).toBe(false);
  });
});

describe('isRetryable', () => {
  it('is the retry advice backoff, and no other', () => {
    expect(EVERY_ERROR.filter(isRetryable)).toEqual(RETRYABLE);
    expect(RETRYABLE.length).toBeGreaterThan(0);
    expect(EVERY_ERROR.map(viaJson).filter(isRetryable)).toHaveLength(RETRYABLE.length);
  });

  it('looks into a VendorApiError', () => {
    for (const error of EVERY_ERROR) {
      expect(isRetryable(new VendorApiError(error))).toBe(error.retry === 'backoff');
    }
  });

  it('is not derived from the status', () => {
    const credits = parseVendorError(
      'ailabtools',
      { error_detail: { code: 'ERROR_NOT_ENOUGH_CREDITS' } },
      { status: 429 },
    );
    const traffic = parseVendorError('huawei-frs', { error_code: 'FRS.0033' }, { status: 400 });
    expect([isRetryable(credits), isRetryable(traffic)]).toEqual([false, true]);
  });

  it.each([undefined, null, 1, 'backoff', {}, [], { retry: 'backoff' }, new Error('x')])(
    'is false for %p',
    (value) => {
      expect(isRetryable(value)).toBe(false);
    },
  );
});

describe('matchReason and matchCategory', () => {
  it('call the handler of the reason, or `_`', () => {
    for (const error of EVERY_ERROR) {
      const byReason = matchReason(error, { [error.reason]: () => 'own', _: () => 'rest' });
      const byCategory = matchCategory(error, { [error.category]: () => 'own', _: () => 'rest' });
      expect([byReason, byCategory]).toEqual(['own', 'own']);
      expect(matchReason(error, { _: (same) => same })).toBe(error);
      expect(matchCategory(error, { _: (same) => same })).toBe(error);
    }
  });

  it('hand the error over', () => {
    const error = parseViduError({ reason: 'NoFaceDetected', message: 'no face detected' });
    const told =
      error && matchReason(error, { NO_FACE_DETECTED: (same) => same.message, _: () => 'other' });
    expect(told).toBe('no face detected');
  });

  it('take no handler from a prototype', () => {
    const [error] = EVERY_ERROR;
    const inherited = Object.create({ [String(error?.reason)]: () => 'x', _: () => 'x' }) as {
      readonly _: () => string;
    };
    expect(() => error && matchReason(error, inherited)).toThrow('No case for');
    const odd = { ...error, reason: 'toString' } as unknown as VendorError;
    expect(() => matchReason(odd, {} as { readonly _: () => string })).toThrow(TypeError);
    expect(matchReason(odd, { _: () => 'rest' })).toBe('rest');
  });
});

describe('VendorApiError', () => {
  it('carries the error, and says vendor, code and message', () => {
    const error = parseViduError({ reason: 'NoFaceDetected', message: 'no face detected' });
    if (error === undefined) throw new Error('This is an error.');
    const cause = new Error('why');
    const thrown = new VendorApiError(error, { cause });
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown.name).toBe('VendorApiError');
    expect(thrown.error).toBe(error);
    expect(thrown.cause).toBe(cause);
    expect(thrown.message).toBe('vidu NoFaceDetected: no face detected');
    expect(String(thrown)).toBe('VendorApiError: vidu NoFaceDetected: no face detected');
  });

  it('says less where there is less', () => {
    const bare = parseVendorError('keevx', {}, { status: 500 });
    const coded = parseVendorError('keevx', { code: 530002 });
    if (bare === undefined || coded === undefined) throw new Error('These are errors.');
    expect(new VendorApiError(bare).message).toBe('keevx');
    expect(new VendorApiError(coded).message).toBe('keevx 530002');
    expect('cause' in new VendorApiError(bare)).toBe(false);
  });
});

describe('the lists of the index', () => {
  it('name every vendor with its page', () => {
    expect(LISTED).toEqual(
      CATALOG.vendors.map(({ id, name, docs, read }) => ({ id, name, docs, read })),
    );
    expect(Object.isFrozen(LISTED)).toBe(true);
  });

  it('name categories, reasons and retry advice, each by itself', () => {
    const categories = CATALOG.categories.map(({ category }) => category);
    const reasons = CATALOG.reasons.map(({ reason }) => reason);
    expect(Object.entries(ErrorCategory)).toEqual(categories.map((name) => [name, name]));
    expect(Object.entries(ErrorReason)).toEqual(reasons.map((name) => [name, name]));
    expect([...CATEGORIES]).toEqual(categories);
    expect([...REASONS]).toEqual(reasons);
    expect([...RETRY_ADVICES]).toEqual(['never', 'backoff', 'after-fix', 'after-top-up']);
    expect(categories).toHaveLength(16);
  });

  it('export everything of every vendor under names that do not meet', () => {
    for (const { catalog } of VENDORS) {
      const constant = catalog.id.replaceAll('-', '_').toUpperCase();
      expect(Object.keys(index)).toEqual(
        expect.arrayContaining([
          `${catalog.prefix}ErrorCode`,
          `${constant}_ERROR_CODES`,
          `${constant}_ERRORS`,
          `is${catalog.prefix}ErrorCode`,
          `is${catalog.prefix}Error`,
          `parse${catalog.prefix}Error`,
          `format${catalog.prefix}Message`,
        ]),
      );
    }
  });
});

describe('errors', () => {
  it('can be spread, serialised and compared', () => {
    for (const error of EVERY_ERROR) {
      expect({ ...error, raw: undefined }).toEqual(omit(error, 'raw'));
      expect(viaJson(error)).toEqual(error);
    }
  });
});
