import {
  parseAilabtoolsError,
  parseHuaweiFrsError,
  parseTencentIaiError,
} from '../../generated/index.js';
import { plainAnswer, statusOf } from './answers.js';
import { adviceOf, BY_ID, viaJson } from './vendors.js';

/** As axios throws it: the fields of its own beside the response. */
function axiosError(data: unknown, status: number, headers: object = {}): Error {
  const config = { url: '/v1', method: 'post' };
  return Object.assign(new Error(`Request failed with status code ${status}`), {
    name: 'AxiosError',
    code: status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
    config,
    request: {},
    status,
    response: { data, status, statusText: '', headers, config, request: {} },
  });
}

/** Like AxiosHeaders: names in any case, `get` from the class. */
class ClientHeaders {
  readonly #values: ReadonlyMap<string, string>;
  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values).map(([key, text]) => [key.toLowerCase(), text]));
  }
  get(name: string): string | undefined {
    return this.#values.get(name.toLowerCase());
  }
}

describe.each(BY_ID)('what axios throws for %s', (_, vendor) => {
  const all = vendor.catalog.errors.map((error) => {
    const { body, headers } = plainAnswer(vendor, error.code);
    return { error, body, headers, status: statusOf(error) };
  });

  it('is read by its response, for every code', () => {
    for (const { error, body, headers, status } of all) {
      const parsed = vendor.parse(axiosError(body, status, headers));
      expect(parsed).toMatchObject({
        known: true,
        code: error.code,
        ...adviceOf(error),
        httpStatus: status,
      });
      expect(parsed?.raw).toBe(body);
      expect(vendor.isError(parsed, error.code)).toBe(true);
      expect(vendor.isError(viaJson(parsed), error.code)).toBe(true);
    }
  });

  it('is read the same with the headers in a class', () => {
    const [first] = all;
    const headers = new ClientHeaders({ ...first?.headers, 'Retry-After': '3' });
    const thrown = axiosError(first?.body, 429, headers);
    const direct = vendor.parse(first?.body, { status: 429, headers });
    expect(vendor.parse(thrown)).toEqual(direct);
  });

  it('has the status alone where the body says nothing', () => {
    for (const body of ['', '<html>', null, {}]) {
      expect(vendor.parse(axiosError(body, 503))).toMatchObject({
        known: false,
        rawCode: undefined,
        message: '',
        httpStatus: 503,
      });
    }
  });

  it('is no error of the vendor without a response', () => {
    const code = 'ECONNABORTED';
    const thrown = Object.assign(new Error('timeout'), { code, config: {}, request: {} });
    expect(vendor.parse(thrown)).toBeUndefined();
    expect(vendor.parse(Object.assign(thrown, { response: undefined }))).toBeUndefined();
  });

  it('is no error where the response was none', () => {
    expect(vendor.parse(axiosError({}, 304))).toBeUndefined();
    expect(vendor.parse(axiosError('', 200))).toBeUndefined();
  });

  it('may be of another client, with body and statusCode', () => {
    for (const { error, body, headers } of all.slice(0, 3)) {
      const response = { statusCode: 400, body, headers };
      const thrown = Object.assign(new Error('Response code 400'), {
        code: 'ERR_NON_2XX_3XX_RESPONSE',
        response,
      });
      expect(vendor.parse(thrown)).toMatchObject({ code: error.code, httpStatus: 400 });
    }
  });

  it('may keep a response without a status', () => {
    const [first] = all;
    const parsed = vendor.parse({ response: { data: first?.body, headers: first?.headers } });
    expect(parsed).toMatchObject({ code: first?.error.code });
    expect(parsed?.httpStatus).toBeUndefined();
  });

  it('is not searched for a response in the body of the response', () => {
    const [first] = all;
    const inner = axiosError(first?.body, 400);
    expect(vendor.parse(axiosError(inner, 502))).toMatchObject({ known: false, httpStatus: 502 });
  });

  it('may hold itself', () => {
    const response: Record<string, unknown> = { status: 500 };
    const thrown = { response };
    response.data = thrown;
    expect(vendor.parse(thrown)).toMatchObject({ known: false, httpStatus: 500 });
  });
});

describe.each(BY_ID)('exceptions that are not the business of %s', (_, vendor) => {
  it.each([
    ['a refused connection', { code: 'ECONNREFUSED', errno: -111, syscall: 'connect' }],
    ['a missing file', { code: 'ENOENT', errno: -2, path: '/x' }],
    ['a misused API of Node.js', { code: 'ERR_INVALID_ARG_TYPE' }],
    ['an answer of nobody', { response: null }],
    ['an answer that is a text', { response: 'late' }],
    ['an empty answer', { response: {} }],
  ])('%s', (_name, fields) => {
    const thrown = Object.assign(new Error('no'), fields);
    expect(vendor.parse(thrown)).toBeUndefined();
    expect(vendor.isError(thrown)).toBe(false);
  });
});

describe.each(BY_ID)('an aborted fetch of %s', (_, vendor) => {
  it('is not the business of the vendor, though its class has a numeric code', () => {
    const thrown = new DOMException('This operation was aborted', 'AbortError');
    expect(thrown.code).toBe(20);
    expect(vendor.parse(thrown)).toBeUndefined();
  });
});

describe('TencentCloudSDKHttpException', () => {
  class TencentCloudSDKHttpException extends Error {
    requestId: string;
    traceId: string;
    httpCode?: number;
    code?: string;
    constructor(error: string, requestId = '', traceId = '') {
      super(error);
      this.requestId = requestId;
      this.traceId = traceId;
    }
  }

  it('of the API has code and requestId', () => {
    const thrown = new TencentCloudSDKHttpException('There are no faces in the image.', 'r', 't');
    thrown.code = 'InvalidParameterValue.NoFaceInPhoto';
    expect(parseTencentIaiError(thrown)).toMatchObject({
      known: true,
      code: 'InvalidParameterValue.NoFaceInPhoto',
      message: 'There are no faces in the image.',
      requestId: 'r',
      httpStatus: undefined,
      raw: thrown,
    });
  });

  it('of an unknown code keeps it', () => {
    const thrown = new TencentCloudSDKHttpException('m', 'r');
    thrown.code = 'LimitExceeded.New';
    expect(parseTencentIaiError(thrown)).toMatchObject({
      known: false,
      rawCode: 'LimitExceeded.New',
      requestId: 'r',
    });
  });

  it('of HTTP has httpCode', () => {
    const thrown = new TencentCloudSDKHttpException('Bad Gateway');
    thrown.httpCode = 502;
    expect(parseTencentIaiError(thrown)).toMatchObject({
      known: false,
      rawCode: undefined,
      message: 'Bad Gateway',
      httpStatus: 502,
      requestId: undefined,
      retry: 'backoff',
    });
  });

  it('with neither is of the network, not of the vendor', () => {
    expect(parseTencentIaiError(new TencentCloudSDKHttpException('ETIMEDOUT'))).toBeUndefined();
  });
});

describe('ServiceResponseException of Huawei Cloud', () => {
  class ServiceResponseException extends Error {
    constructor(
      public httpStatusCode?: string | number,
      public errorMsg?: string,
      public errorCode?: string,
      public requestId?: string,
    ) {
      super(errorMsg);
    }
  }

  it('has code, message, status and request id', () => {
    const thrown = new ServiceResponseException(400, 'Detect no face.', 'FRS.0501', 'r');
    expect(parseHuaweiFrsError(thrown)).toMatchObject({
      known: true,
      code: 'FRS.0501',
      message: 'Detect no face.',
      httpStatus: 400,
      requestId: 'r',
    });
  });

  it('may have its status as digits', () => {
    const thrown = new ServiceResponseException('429', 'm', 'FRS.0033');
    expect(parseHuaweiFrsError(thrown)).toMatchObject({ code: 'FRS.0033', httpStatus: 429 });
  });

  it('without a code has the advice of its status', () => {
    const thrown = new ServiceResponseException(429, 'slow down', undefined, 'r');
    expect(parseHuaweiFrsError(thrown)).toMatchObject({
      known: false,
      message: 'slow down',
      httpStatus: 429,
      reason: 'RATE_LIMITED',
    });
  });

  it('without an answer is not of the vendor', () => {
    expect(parseHuaweiFrsError(new ServiceResponseException(undefined, 'no'))).toBeUndefined();
  });
});

describe('AILabApiError', () => {
  it('has code, codeMessage and requestId', () => {
    const thrown = Object.assign(new Error('pic not has face'), {
      name: 'AILabApiError',
      code: 'ERROR_NO_FACE_IN_FILE',
      codeMessage: 'No face detected in the file.',
      requestId: 'r',
      logId: 'l',
      statusCode: 422,
      raw: {},
    });
    expect(parseAilabtoolsError(thrown)).toMatchObject({
      known: true,
      code: 'ERROR_NO_FACE_IN_FILE',
      message: 'pic not has face',
      requestId: 'r',
      httpStatus: 422,
    });
  });
});
