import {
  fromThrown,
  HuaweiFrsErrorCode,
  VENDORS,
  VendorApiError,
  type VendorId,
  ViduErrorCode,
} from '../../generated/index.js';
import { makeHuaweiFrsResponse, makeViduError } from '../../generated/testing.js';
import { refusing, revoked } from '../runtime/hostile.js';

const error = makeViduError(ViduErrorCode.TaskNotFound);
const response = makeHuaweiFrsResponse(HuaweiFrsErrorCode.AuthenticationFailed);

/** As a client throws it that keeps the response beside its own fields. */
function clientError(fields: object): Error {
  return Object.assign(new Error('Request failed'), { code: 'ERR_BAD_REQUEST' }, fields);
}

describe('fromThrown', () => {
  it('gives the error itself, and the one that an exception carries', () => {
    expect(fromThrown(error)).toBe(error);
    expect(fromThrown(new VendorApiError(error))).toBe(error);
    expect(fromThrown(new VendorApiError(error), 'vidu')).toBe(error);
  });

  it("gives no other vendor's error", () => {
    expect(fromThrown(error, 'keevx')).toBeUndefined();
    expect(fromThrown(new VendorApiError(error), 'keevx')).toBeUndefined();
  });

  it('follows causes, but not for ever', () => {
    let wrapped: unknown = error;
    for (let depth = 1; depth < 8; depth += 1) wrapped = new Error('wrapped', { cause: wrapped });
    expect(fromThrown(wrapped)).toBe(error);
    expect(fromThrown(new Error('once more', { cause: wrapped }))).toBeUndefined();
    const circle = new Error('circle');
    circle.cause = circle;
    expect(fromThrown(circle)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['axios', { response: { ...response, data: response.body, body: undefined } }],
    ['got', { response: { statusCode: response.status, body: JSON.stringify(response.body) } }],
    ['superagent', { response: { ...response }, status: response.status }],
    ['undici', { statusCode: response.status, body: response.body, headers: {} }],
  ])('reads the response that %s keeps', (_, fields) => {
    const found = fromThrown(clientError(fields), 'huawei-frs');
    expect(found).toMatchObject({ known: true, rawCode: 'APIG.0301', httpStatus: response.status });
    expect(fromThrown(clientError(fields))).toEqual(found);
  });

  it('takes the status of a fetch Response whose body is not at hand', () => {
    const thrown = clientError({ response: new Response('', { status: 503 }) });
    expect(fromThrown(thrown, 'keevx')).toMatchObject({ known: false, httpStatus: 503 });
    expect(fromThrown(thrown)).toBeUndefined();
  });

  it('needs the vendor for a code that no vendor documents, and for one that several do', () => {
    const body = { error_code: 'FRS.9999', error_msg: 'm' };
    const thrown = clientError({ response: { status: 400, data: body } });
    expect(fromThrown(thrown)).toBeUndefined();
    expect(fromThrown(thrown, 'huawei-frs')).toMatchObject({ known: false, rawCode: 'FRS.9999' });
  });

  it.each<[string, unknown]>([
    ['a fault of the network', clientError({ code: 'ECONNREFUSED', errno: -111, syscall: 'connect' })],
    ['a fault of the program', new TypeError('x is not a function')],
    ['an aborted call', new DOMException('This operation was aborted', 'AbortError')],
    ['a response without failure', clientError({ response: { status: 204, data: '' } })],
    ['text', 'failed'],
    ['nothing', undefined],
    ['a proxy that refuses', refusing()],
    ['a revoked proxy', revoked()],
  ])('is undefined for %s', (_, thrown) => {
    expect(fromThrown(thrown)).toBeUndefined();
    for (const { id } of VENDORS) expect(fromThrown(thrown, id)).toBeUndefined();
  });

  it.each(['nobody', 'toString', '__proto__'])('is undefined for the vendor %s', (id) => {
    expect(fromThrown(error, id as VendorId)).toBeUndefined();
  });
});
