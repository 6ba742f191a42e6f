/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- what does not compile is shown too */
import {
  type AilabtoolsError,
  type AilabtoolsErrorCode,
  type Cases,
  type ErrorCategory,
  type ErrorReason,
  type HuaweiFrsError,
  HUAWEI_FRS_ERRORS,
  HuaweiFrsErrorCode,
  isKeevxError,
  isVendorError,
  KEEVX_ERRORS,
  type KeevxError,
  KeevxErrorCode,
  type KeevxErrorOf,
  type KnownVendorError,
  matchCategory,
  matchReason,
  parseKeevxError,
  parseTencentIaiError,
  parseVendorError,
  type RetryAdvice,
  type TencentIaiError,
  TencentIaiErrorCode,
  VendorApiError,
  type VendorError,
  type VendorErrorMap,
  type VendorId,
  type ViduError,
  ViduErrorCode,
} from '../../generated/index.js';
import { type Equal, holds, type Mutual } from './equal.js';

const noFace = parseVendorError('vidu', { reason: 'NoFaceDetected' }) as VendorError;
const busy = parseVendorError('keevx', { code: 530002, msg: 'Server is busy' }) as VendorError;

describe('VendorError', () => {
  it('is told apart by vendor, then known, then code', () => {
    holds<Equal<Extract<VendorError, { vendor: 'vidu' }>, ViduError>>(true);
    holds<Equal<Extract<VendorError, { vendor: 'keevx' }>, KeevxError>>(true);
    holds<Equal<VendorError['vendor'], VendorId>>(true);
    /** These five, so that another vendor beside them breaks nothing here. */
    type Five = VendorErrorMap['ailabtools' | 'huawei-frs' | 'keevx' | 'tencent-iai' | 'vidu'];
    const told = (error: Five): string => {
      switch (error.vendor) {
        case 'ailabtools':
          return (error satisfies AilabtoolsError).vendor;
        case 'huawei-frs':
          return (error satisfies HuaweiFrsError).vendor;
        case 'keevx':
          return (error satisfies KeevxError).vendor;
        case 'tencent-iai':
          return (error satisfies TencentIaiError).vendor;
        case 'vidu':
          if (error.known && error.code === ViduErrorCode.NoFaceDetected) {
            const reason: 'NO_FACE_DETECTED' = error.reason;
            return reason;
          }
          return (error satisfies ViduError).vendor;
        default:
          return error satisfies never;
      }
    };
    expect([told(noFace), told(busy)]).toEqual(['NO_FACE_DETECTED', 'keevx']);
  });

  it('carries the same fields whatever the vendor', () => {
    holds<Equal<VendorError['category'], ErrorCategory>>(true);
    holds<Equal<VendorError['reason'], ErrorReason>>(true);
    holds<Equal<VendorError['retry'], RetryAdvice>>(true);
    holds<Equal<VendorError['message'], string>>(true);
    holds<Equal<VendorError['httpStatus'], number | undefined>>(true);
    holds<Equal<VendorError['requestId'], string | undefined>>(true);
    holds<Equal<VendorError['raw'], unknown>>(true);
    holds<Equal<KnownVendorError['known'], true>>(true);
    expect(Object.keys(noFace)).toEqual(Object.keys(busy));
  });

  it('is parsed by vendor, to that vendor', () => {
    const vidu = parseVendorError('vidu', {});
    holds<Equal<typeof vidu, ViduError | undefined>>(true);
    const parseAny = (vendor: VendorId) => parseVendorError(vendor, {});
    const any = parseAny('keevx');
    holds<Equal<typeof any, VendorError | undefined>>(true);
    expect([vidu, any]).toEqual([undefined, undefined]);
    holds<Equal<VendorErrorMap['tencent-iai'], TencentIaiError>>(true);
    // @ts-expect-error -- not a vendor
    expect(parseVendorError('nobody', {})).toBeUndefined();
  });

  it('is guarded from unknown', () => {
    const value: unknown = noFace;
    if (isVendorError(value)) holds<Equal<typeof value, VendorError>>(true);
    expect(isVendorError(value)).toBe(true);
  });
});

describe('integer codes', () => {
  it('may be told by number or text in rawCode, and are numbers in code', () => {
    const error = parseKeevxError({ code: '530002', msg: 'm' });
    if (error?.known !== true) throw new Error('This is known.');
    holds<Mutual<typeof error.code, KeevxErrorCode>>(true);
    if (error.rawCode === '530002') {
      holds<Equal<typeof error, KeevxErrorOf<KeevxErrorCode.ServerBusy>>>(true);
      holds<Equal<typeof error.rawCode, '530002'>>(true);
      const code: 530002 = error.code;
      expect(code).toBe(530002);
    }
    // @ts-expect-error -- not a code of the vendor
    expect(error.rawCode === 7).toBe(false);
    // @ts-expect-error -- 7 is no member of the enum
    expect(isKeevxError(error, 7)).toBe(false);
    expect(KEEVX_ERRORS[KeevxErrorCode.ServerBusy].code).toBe(530002);
    expect(KEEVX_ERRORS[530002].name).toBe('ServerBusy');
  });
});

describe('dotted and numbered codes', () => {
  it('have names', () => {
    expect(TencentIaiErrorCode.InvalidParameterValueNoFaceInPhoto).toBe(
      'InvalidParameterValue.NoFaceInPhoto',
    );
    const facts = HUAWEI_FRS_ERRORS['FRS.0501'];
    holds<Equal<(typeof facts)['code'], HuaweiFrsErrorCode.NoFaceDetectedForVerification>>(true);
    expect(facts.code).toBe('FRS.0501');
    const error = parseTencentIaiError({ Response: { Error: { Code: 'InternalError' } } });
    expect(error?.known === true && error.rawCode === 'InternalError').toBe(true);
    // @ts-expect-error -- one vendor's code is not another's
    const code: AilabtoolsErrorCode = HuaweiFrsErrorCode.ParameterMissing;
    expect(code).toBe('FRS.0011');
  });
});

describe('matchReason and matchCategory', () => {
  it('want a handler for every category, or `_`', () => {
    const all = (error: VendorError): string =>
      matchCategory(error, {
        CANCELLED: () => 'a',
        UNKNOWN: () => 'b',
        INVALID_ARGUMENT: () => 'c',
        DEADLINE_EXCEEDED: () => 'd',
        NOT_FOUND: () => 'e',
        ALREADY_EXISTS: () => 'f',
        PERMISSION_DENIED: () => 'g',
        RESOURCE_EXHAUSTED: () => 'h',
        FAILED_PRECONDITION: () => 'i',
        ABORTED: () => 'j',
        OUT_OF_RANGE: () => 'k',
        UNIMPLEMENTED: () => 'l',
        INTERNAL: () => 'm',
        UNAVAILABLE: () => 'n',
        DATA_LOSS: () => 'o',
        UNAUTHENTICATED: () => 'p',
      });
    expect([all(noFace), all(busy)]).toEqual(['c', 'n']);
    // @ts-expect-error -- 15 categories are missing
    expect(() => matchCategory(busy, { CANCELLED: () => 'a' })).toThrow(TypeError);
    // @ts-expect-error -- not a category
    expect(matchCategory(busy, { NONSENSE: () => 'a', _: () => 'b' })).toBe('b');
  });

  it('want a handler for every reason, or `_`', () => {
    const some = matchReason(noFace, { NO_FACE_DETECTED: () => 1, _: () => 2 });
    holds<Equal<typeof some, number>>(true);
    expect(some).toBe(1);
    // @ts-expect-error -- all other reasons are missing
    expect(() => matchReason(busy, { NO_FACE_DETECTED: () => 1 })).toThrow(TypeError);
    // @ts-expect-error -- not a reason
    expect(matchReason(busy, { NO_FACE: () => 1, _: () => 2 })).toBe(2);
    type Full = Extract<
      Cases<VendorError, 'reason', ErrorReason, void>,
      Record<ErrorReason, unknown>
    >;
    holds<Equal<keyof Full, ErrorReason>>(true);
  });

  it('narrow the error for the handler', () => {
    matchReason(noFace, {
      NO_FACE_DETECTED: (error) => {
        holds<Equal<typeof error.reason, 'NO_FACE_DETECTED'>>(true);
        expect(error).toBe(noFace);
      },
      _: (error) => {
        holds<Equal<typeof error, VendorError>>(true);
        expect(error).toBe(busy);
      },
    });
    expect.assertions(2);
  });
});

describe('VendorApiError', () => {
  it('carries the type of its error', () => {
    const error = parseKeevxError({ code: 530002, msg: 'm' });
    if (error === undefined) throw new Error('This is an error.');
    const thrown = new VendorApiError(error);
    holds<Equal<typeof thrown.error, KeevxError>>(true);
    const caught: unknown = thrown;
    if (caught instanceof VendorApiError && isKeevxError(caught.error, KeevxErrorCode.ServerBusy)) {
      expect(caught.error.code).toBe(530002);
    }
    // @ts-expect-error -- not an error of a vendor
    expect(() => new VendorApiError({ message: 'm' })).not.toThrow();
    expect.assertions(3);
  });
});
