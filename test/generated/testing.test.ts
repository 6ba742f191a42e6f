import * as testing from '../../generated/testing.js';
import {
  HuaweiFrsErrorCode,
  KeevxErrorCode,
  parseHuaweiFrsError,
  parseTencentIaiError,
  parseViduError,
  TencentIaiErrorCode,
  ViduErrorCode,
} from '../../generated/index.js';
import type { ErrorDetails, TestResponse } from '../../generated/testing.js';
import { BY_ID, viaJson } from './vendors.js';

type Make<T> = (code: string | number, details?: ErrorDetails<object>) => T;

/** What the module exports for a vendor, whatever its types. */
function makersOf(prefix: string): { error: Make<object>; response: Make<TestResponse> } {
  const exported = testing as unknown as Readonly<Record<string, unknown>>;
  return {
    error: exported[`make${prefix}Error`] as Make<object>,
    response: exported[`make${prefix}Response`] as Make<TestResponse>,
  };
}

describe.each(BY_ID)('what is made for %s', (_, vendor) => {
  const { prefix, errors } = vendor.catalog;
  const make = makersOf(prefix);
  const codes = errors.map(({ code }) => code);

  it('is an error of each code that the guard accepts, also after a trip through JSON', () => {
    for (const code of codes) {
      const error = make.error(code);
      expect(error).toMatchObject({ known: true, code });
      expect(vendor.isError(error, code)).toBe(true);
      expect(vendor.isError(viaJson(error), code)).toBe(true);
      expect(Object.isFrozen(error)).toBe(true);
    }
  });

  it('is a response of each code that the parser reads as the error', () => {
    for (const code of codes) {
      const response = viaJson(make.response(code)) as TestResponse;
      expect(vendor.parse(response.body, response)).toEqual({
        ...make.error(code),
        raw: response.body,
      });
    }
  });

  it('has every detail that it was given', () => {
    const details = { httpStatus: 418, requestId: 'r-1', retryAfterMs: 3000, message: 'Oh no.' };
    for (const code of codes) {
      const error = make.error(code, details);
      expect(error).toMatchObject(details);
      expect(vendor.isError(error, code)).toBe(true);
    }
  });

  it('is refused for what is no code', () => {
    for (const code of ['no such code', 'toString', '__proto__', -1]) {
      expect(() => make.error(code)).toThrow(RangeError);
      expect(() => make.response(code)).toThrow(RangeError);
    }
  });
});

it('fills the placeholders of a message', () => {
  const error = testing.makeViduError(ViduErrorCode.FieldInvalid, { params: { fields: 'model' } });
  expect(error.params).toEqual({ fields: 'model' });
  expect(testing.makeViduError(ViduErrorCode.FieldInvalid).params).toEqual({ fields: 'fields' });
});

it('writes each wire as its vendor does', () => {
  const { body, status } = testing.makeTencentIaiResponse(TencentIaiErrorCode.InternalError, {
    requestId: 'r-1',
    message: 'm',
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    Response: { Error: { Code: 'InternalError', Message: 'm' }, RequestId: 'r-1' },
  });
  const vidu = testing.makeViduResponse(ViduErrorCode.Conflict, { message: 'm', requestId: 'r' });
  expect(vidu.body).toEqual({
    code: vidu.status,
    reason: 'Conflict',
    message: 'm',
    metadata: { trace_id: 'r' },
  });
  expect(
    testing.makeHuaweiFrsResponse(HuaweiFrsErrorCode.AuthenticationFailed, { retryAfterMs: 5000 })
      .headers,
  ).toEqual({ 'retry-after': '5' });
  expect(testing.makeKeevxResponse(KeevxErrorCode.ServerBusy, { message: 'm' }).body).toEqual({
    code: 530002,
    msg: 'm',
  });
});

it('reads back what it wrote', () => {
  const response = testing.makeHuaweiFrsResponse(HuaweiFrsErrorCode.AuthenticationFailed);
  expect(parseHuaweiFrsError(response.body, response)?.rawCode).toBe('APIG.0301');
  expect(parseTencentIaiError(response.body)).toBeUndefined();
  expect(parseViduError(undefined)).toBeUndefined();
});
