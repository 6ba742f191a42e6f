import { parseAilabtoolsError, parseHuaweiFrsError } from '../../generated/index.js';
import type { ResponseInfo } from '../../generated/index.js';
import { plainAnswer, statusOf } from './answers.js';
import { BY_ID } from './vendors.js';

const BODY = { error_code: 'FRS.0033', error_msg: 'slow down' };

function parseWith(headers: unknown, status = 429) {
  return parseHuaweiFrsError(BODY, { status, headers } as ResponseInfo);
}

describe.each(BY_ID)('a fetch Response of %s', (_, vendor) => {
  it('is understood as it is, with its parsed body', async () => {
    for (const error of vendor.catalog.errors.slice(0, 5)) {
      const { body, headers } = plainAnswer(vendor, error.code);
      const status = statusOf(error);
      const response = new Response(JSON.stringify(body), { status, headers });
      const parsed: unknown = await response.clone().json();
      expect(vendor.parse(parsed, response)).toMatchObject({
        known: true,
        code: error.code,
        httpStatus: status,
      });
    }
  });

  it('without a body has its status and headers', () => {
    const response = new Response('busy', { status: 503, headers: { 'Retry-After': '12' } });
    expect(vendor.parse(undefined, response)).toMatchObject({
      known: false,
      httpStatus: 503,
      retryAfterMs: 12_000,
    });
  });

  it('of a success is no error', () => {
    expect(vendor.parse({ ok: true }, new Response('{}', { status: 200 }))).toBeUndefined();
    expect(vendor.parse(undefined, Response.error())).toBeUndefined();
  });
});

describe('headers', () => {
  it('may be a Headers object', () => {
    const headers = new Headers({ 'X-Request-Id': 'abc', 'Retry-After': '30' });
    expect(parseWith(headers)).toMatchObject({ requestId: 'abc', retryAfterMs: 30_000 });
  });

  it.each(['x-request-id', 'X-Request-Id', 'X-REQUEST-ID', 'x-ReQuEsT-iD'])(
    'may be a record with names in any case: %s',
    (name) => {
      expect(parseWith({ 'content-type': 'x', [name]: 'abc' })?.requestId).toBe('abc');
      expect(parseWith(Object.assign(Object.create(null), { [name]: 'abc' }))?.requestId).toBe(
        'abc',
      );
    },
  );

  it('may be a Map', () => {
    expect(parseWith(new Map([['x-request-id', 'abc']]))?.requestId).toBe('abc');
  });

  it('may have several values, of which the first counts', () => {
    expect(parseWith({ 'X-Request-Id': ['abc', 'def'] })?.requestId).toBe('abc');
    expect(parseWith({ 'X-Request-Id': [] })?.requestId).toBeUndefined();
  });

  it('may be numbers', () => {
    expect(parseWith({ 'Retry-After': 5 })?.retryAfterMs).toBe(5_000);
  });

  it('come after the body', () => {
    const body = { ...BODY, request_id: 'of the body' };
    const headers = { 'x-request-id': 'of the header' };
    expect(parseHuaweiFrsError(body, { headers })?.requestId).toBe('of the body');
  });

  it('in a record called get are a header like any other', () => {
    expect(parseWith({ get: 'x', 'x-request-id': 'abc' })?.requestId).toBe('abc');
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'x-request-id: abc'],
    ['a number', 7],
    ['a list', [['x-request-id', 'abc']]],
    ['empty', {}],
    ['inherited', Object.create({ 'x-request-id': 'abc' })],
    ['an accessor', Object.defineProperty({}, 'x-request-id', { get: () => 'abc' })],
    ['an object', { 'x-request-id': { toString: () => 'abc' } }],
    ['null in a record', { 'x-request-id': null }],
    ['nothing from get', { get: () => undefined }],
    ['an object from get', { get: () => ({}) }],
    [
      'get that throws',
      {
        get: () => {
          throw new Error('no');
        },
      },
    ],
    [
      'keys that throw',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('that say nothing take nothing from the body: %s', (_, headers) => {
    expect(parseWith(headers)).toMatchObject({
      known: true,
      code: 'FRS.0033',
      message: 'slow down',
      httpStatus: 429,
      requestId: undefined,
      retryAfterMs: undefined,
    });
  });
});

describe('Retry-After', () => {
  const NOW = Date.parse('2026-11-21T10:00:00Z');

  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it.each<[string | number, number | undefined]>([
    ['0', 0],
    ['1', 1_000],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['1.5', 1_500],
    [30, 30_000],
    [0.25, 250],
    ['Sat, 21 Nov 2026 10:01:00 GMT', 60_000],
    ['Saturday, 21-Nov-26 10:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
    [-1, undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['1,5', undefined],
    ['Infinity', undefined],
    [Infinity, undefined],
    [NaN, undefined],
    ['99999999999999999999', undefined],
    ['9'.repeat(41), undefined],
    ['2026-11-21', undefined],
    ['Sat, 99 Nov 2026 10:01:00 GMT', undefined],
    ['GMT', undefined],
  ])('of %j means %p ms', (value, ms) => {
    const headers = { 'retry-after': value };
    expect(parseAilabtoolsError({}, { status: 429, headers })?.retryAfterMs).toBe(ms);
  });
});

describe('a response that is no response', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 400],
    ['a text', 'response'],
    ['a list', [400]],
    ['empty', {}],
    [
      'getters that throw',
      {
        get status() {
          throw new Error('no');
        },
        get headers() {
          throw new Error('no');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('takes nothing from the body: %s', (_, response) => {
    const parsed = parseHuaweiFrsError(BODY, response as ResponseInfo);
    expect(parsed).toMatchObject({ known: true, code: 'FRS.0033', httpStatus: undefined });
  });
});
