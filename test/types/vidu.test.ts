/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- what does not compile is shown too */
/**
 * What the types promise: `npm run types` is the test. What runs here only shows
 * that values are as their types say.
 */
import {
  formatViduMessage,
  isViduError,
  isViduErrorCode,
  type KnownViduError,
  parseViduError,
  type UnrecognizedViduError,
  VIDU_ERROR_CODES,
  VIDU_ERRORS,
  type ViduError,
  ViduErrorCode,
  type ViduErrorOf,
  type ViduFieldLackingError,
  type ViduMessageParams,
  type ViduNoFaceDetectedError,
} from '../../generated/vidu.js';
import { type Equal, holds, type Mutual } from './equal.js';

/** Every code by name, with never at the end: it compiles only while no case is missing. */
function sideOf({ code }: KnownViduError): 'caller' | 'service' {
  switch (code) {
    case ViduErrorCode.BadRequest:
    case ViduErrorCode.FieldLacking:
    case ViduErrorCode.FieldUnwanted:
    case ViduErrorCode.FieldItemCountOutOfRange:
    case ViduErrorCode.PageSizeOutOfRange:
    case ViduErrorCode.ImageDownloadFailure:
    case ViduErrorCode.OperationInProcess:
    case ViduErrorCode.ImageFormatInvalid:
    case ViduErrorCode.AuditSubmitIllegal:
    case ViduErrorCode.CreditInsufficient:
    case ViduErrorCode.CreationPolicyViolation:
    case ViduErrorCode.ModelUnavailable:
    case ViduErrorCode.UserCancelled:
    case ViduErrorCode.FieldInvalid:
    case ViduErrorCode.ImageCheckBodyJointsFailed:
    case ViduErrorCode.ImageCheckFaceFailed:
    case ViduErrorCode.ImageObjectsUndetected:
    case ViduErrorCode.Unauthorized:
    case ViduErrorCode.Forbidden:
    case ViduErrorCode.TaskNotFound:
    case ViduErrorCode.CreationNotFound:
    case ViduErrorCode.NotFound:
    case ViduErrorCode.Conflict:
    case ViduErrorCode.QuotaExceeded:
    case ViduErrorCode.TooManyRequests:
    case ViduErrorCode.Canceled:
    case ViduErrorCode.FaceDetectFailure:
    case ViduErrorCode.VideoDownloadFailure:
    case ViduErrorCode.VideoFormatInvalid:
    case ViduErrorCode.FaceDetectNotPass:
    case ViduErrorCode.PhotoAuditNotPass:
    case ViduErrorCode.NoFaceDetected:
    case ViduErrorCode.MultiFaceDetected:
    case ViduErrorCode.AuditFailed:
    case ViduErrorCode.ImageSizeInvalid:
      return 'caller';
    case ViduErrorCode.SystemThrottling:
    case ViduErrorCode.InternalServiceFailure:
    case ViduErrorCode.Unknown:
      return 'service';
    default:
      return code satisfies never;
  }
}

function parsed(reason: string, message = ''): ViduError {
  const error = parseViduError({ code: 400, reason, message });
  if (error === undefined) throw new Error('This is an error.');
  return error;
}

describe('the union', () => {
  it('is taken apart by an exhaustive switch over the codes', () => {
    const sides = VIDU_ERROR_CODES.map((code) => {
      const error = parsed(code);
      return error.known ? sideOf(error) : 'unknown';
    });
    expect(sides.filter((side) => side === 'service')).toHaveLength(3);
    expect(sides).not.toContain('unknown');
  });

  it('does not compile with a case missing', () => {
    const incomplete = ({ code }: KnownViduError): string => {
      switch (code) {
        case ViduErrorCode.BadRequest:
          return 'caller';
        default:
          // @ts-expect-error -- 37 codes are left
          return code satisfies never;
      }
    };
    const error = parsed('NotFound');
    expect(error.known && incomplete(error)).toBe('NotFound');
  });

  it('is told apart by `known`', () => {
    const error = parsed('NoFaceDetected');
    // @ts-expect-error -- the code of an error that is not known is undefined
    const early: ViduErrorCode = error.code;
    if (error.known) {
      const code: ViduErrorCode = error.code;
      const rawCode: string = error.rawCode;
      expect([code, rawCode]).toEqual([early, early]);
    } else {
      const code: undefined = error.code;
      const rawCode: string | number | undefined = error.rawCode;
      expect([code, rawCode]).toEqual([]);
    }
    holds<Equal<Extract<ViduError, { known: true }>, KnownViduError>>(true);
    holds<Equal<Extract<ViduError, { known: false }>, UnrecognizedViduError>>(true);
    holds<Equal<Exclude<ViduError, UnrecognizedViduError>, KnownViduError>>(true);
  });

  it('is told apart by `code`, which brings category, reason and retry along', () => {
    const error = parsed('FieldLacking', 'field is missing or empty: model');
    if (error.known && error.code === ViduErrorCode.FieldLacking) {
      const lacking: ViduFieldLackingError = error;
      const reason: 'MISSING_ARGUMENT' = error.reason;
      const retry: 'after-fix' = error.retry;
      const fields: string | undefined = error.params?.fields;
      expect([lacking.category, reason, retry, fields]).toEqual([
        'INVALID_ARGUMENT',
        'MISSING_ARGUMENT',
        'after-fix',
        'model',
      ]);
      // @ts-expect-error -- the template has no such param
      expect(error.params?.other).toBeUndefined();
    }
    expect.assertions(2);
  });

  it('is told apart by the text of `rawCode`, without the enum', () => {
    const error = parsed('NoFaceDetected');
    if (error.known && error.rawCode === 'NoFaceDetected') {
      const face: ViduNoFaceDetectedError = error;
      const reason: 'NO_FACE_DETECTED' = error.reason;
      expect(face.reason).toBe(reason);
      // @ts-expect-error -- its message is no template
      expect(error.params).toBeUndefined();
    }
    // @ts-expect-error -- not a code of the vendor
    expect(error.known && error.rawCode === 'NoSuchCode').toBe(false);
    expect.assertions(3);
  });

  it('is read-only', () => {
    const error = parsed('NotFound');
    expect(() => {
      // @ts-expect-error -- errors are frozen
      error.message = 'other';
    }).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error -- so is the list of codes
      VIDU_ERROR_CODES[0] = ViduErrorCode.NotFound;
    }).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error -- and the table of facts
      VIDU_ERRORS.NotFound = VIDU_ERRORS.Forbidden;
    }).toThrow(TypeError);
  });
});

describe('ViduErrorOf', () => {
  it('is the error of a code', () => {
    holds<Equal<ViduErrorOf<ViduErrorCode.FieldLacking>, ViduFieldLackingError>>(true);
    holds<
      Equal<
        ViduErrorOf<ViduErrorCode.FieldLacking | ViduErrorCode.NoFaceDetected>,
        ViduFieldLackingError | ViduNoFaceDetectedError
      >
    >(true);
    holds<Equal<ViduErrorOf<ViduErrorCode>, KnownViduError>>(true);
    holds<Mutual<KnownViduError['code'], ViduErrorCode>>(true);
    // @ts-expect-error -- not a code
    type _Nothing = ViduErrorOf<'FieldLacking!'>;
    expect(true satisfies Equal<_Nothing, never>).toBe(true);
  });
});

describe('the guards', () => {
  const value: unknown = parsed('FieldLacking');

  it('narrow to a code', () => {
    const code: unknown = 'NotFound';
    if (isViduErrorCode(code)) holds<Equal<typeof code, ViduErrorCode>>(true);
    expect(isViduErrorCode(code)).toBe(true);
  });

  it('narrow to the union without codes', () => {
    if (isViduError(value)) holds<Equal<typeof value, ViduError>>(true);
    expect(isViduError(value)).toBe(true);
  });

  it('narrow to the errors of the codes that are given', () => {
    if (isViduError(value, ViduErrorCode.FieldLacking)) {
      holds<Equal<typeof value, ViduFieldLackingError>>(true);
      expect(value.params).toBeUndefined();
    }
    if (isViduError(value, ViduErrorCode.FieldLacking, ViduErrorCode.NoFaceDetected)) {
      holds<Equal<typeof value, ViduFieldLackingError | ViduNoFaceDetectedError>>(true);
    }
    // @ts-expect-error -- texts are not members of the enum
    expect(isViduError(value, 'FieldLacking')).toBe(true);
    expect.assertions(4);
  });

  it('narrow the union that they are given', () => {
    const error = parsed('NotFound');
    if (isViduError(error, ViduErrorCode.NotFound)) {
      const reason: 'RESOURCE_NOT_FOUND' = error.reason;
      expect(reason).toBe('RESOURCE_NOT_FOUND');
    }
    expect.assertions(1);
  });

  it('serve as predicates of a filter', () => {
    const values: readonly unknown[] = [value, 1];
    const errors: readonly ViduError[] = values.filter((each) => isViduError(each));
    expect(errors).toEqual([value]);
  });
});

describe('parseViduError', () => {
  it('takes anything, and a response of any client', () => {
    holds<Equal<ReturnType<typeof parseViduError>, ViduError | undefined>>(true);
    expect(parseViduError(null)).toBeUndefined();
    expect(parseViduError({}, {})).toBeUndefined();
    expect(parseViduError({}, { status: 200, headers: { a: 'b' } })).toBeUndefined();
    expect(parseViduError({}, { status: undefined, headers: undefined })).toBeUndefined();
    expect(parseViduError({}, { headers: new Headers() })).toBeUndefined();
    expect(parseViduError({}, new Response())).toBeUndefined();
    // @ts-expect-error -- a status is a number
    expect(parseViduError({}, { status: '200' })).toBeUndefined();
  });
});

describe('formatViduMessage', () => {
  it('requires params exactly where the message has placeholders', () => {
    holds<
      Equal<
        keyof ViduMessageParams,
        | ViduErrorCode.FieldLacking
        | ViduErrorCode.FieldUnwanted
        | ViduErrorCode.FieldItemCountOutOfRange
        | ViduErrorCode.FieldInvalid
      >
    >(true);
    expect(formatViduMessage(ViduErrorCode.FieldInvalid, { fields: 'model' })).toBe(
      'invalid field: model',
    );
    expect(formatViduMessage(ViduErrorCode.NotFound)).toBe('not found');
    // @ts-expect-error -- the params are missing
    expect(() => formatViduMessage(ViduErrorCode.FieldInvalid)).toThrow(TypeError);
    // @ts-expect-error -- the param has another name
    expect(() => formatViduMessage(ViduErrorCode.FieldInvalid, { field: 'x' })).toThrow(TypeError);
    // @ts-expect-error -- the param is a string
    expect(() => formatViduMessage(ViduErrorCode.FieldInvalid, { fields: 1 })).toThrow(TypeError);
    // @ts-expect-error -- there are no params
    expect(formatViduMessage(ViduErrorCode.NotFound, { fields: 'x' })).toBe('not found');
    // @ts-expect-error -- not a member of the enum
    expect(formatViduMessage('NotFound')).toBe('not found');
  });
});

describe('VIDU_ERRORS', () => {
  it('has the facts of every code, by member or by text', () => {
    const facts = VIDU_ERRORS[ViduErrorCode.FieldLacking];
    holds<Equal<typeof facts.code, ViduErrorCode.FieldLacking>>(true);
    holds<Equal<typeof facts.httpStatuses, readonly number[]>>(true);
    holds<Equal<typeof facts.message, string | undefined>>(true);
    const same = VIDU_ERRORS.FieldLacking;
    expect(same).toBe(facts);
    // @ts-expect-error -- not a code
    expect(VIDU_ERRORS.NoSuchCode).toBeUndefined();
    for (const code of VIDU_ERROR_CODES) expect(VIDU_ERRORS[code].code).toBe(code);
  });
});
