import { parser } from '../../generated/runtime/parse.js';
import type { ResponseInfo, VendorDefinition, Wire } from '../../generated/runtime/types.js';
import fc from '../support/fast-check.js';
import { ACME, DIGITS } from './definition.js';
import { anything } from './hostile.js';

const parseAcme = parser(ACME);
const parse = (body: unknown, response?: ResponseInfo) => parseAcme(body, response);
const parseDigits = parser(DIGITS);

describe('parser', () => {
  it('reads the first error of a list', () => {
    const body = {
      errors: [{ code: 'SLOW', message: 'm', status: 429, wait: 2 }, { code: 'MISSING' }],
    };
    expect(parse(body, { headers: { 'X-Request-Id': 'r' } })).toEqual({
      vendor: 'acme',
      known: true,
      code: 'SLOW',
      rawCode: 'SLOW',
      message: 'm',
      category: 'RESOURCE_EXHAUSTED',
      reason: 'RATE_LIMITED',
      retry: 'backoff',
      httpStatus: 429,
      requestId: 'r',
      retryAfterMs: 2_000,
      params: undefined,
      raw: body,
    });
    expect(parse({ errors: [] })).toBeUndefined();
    expect(parse({ errors: { 0: { code: 'SLOW' } } })).toMatchObject({ code: 'SLOW' });
  });

  it('takes the next place where the first has nothing that fits', () => {
    for (const code of [undefined, null, '', {}, 1.5, true]) {
      const body = { errors: [{ code, message: '', status: 99 }], message: 'm', status: '503' };
      expect(parse(body, { headers: { 'x-error': 'MISSING' } })).toMatchObject({
        code: 'MISSING',
        message: 'm',
        httpStatus: 503,
      });
    }
  });

  it('reads a code that stands before a separator', () => {
    expect(parse({ text: 'MISSING: no a: b' })).toMatchObject({
      code: 'MISSING',
      message: 'no a: b',
    });
    expect(parse({ text: 'NEW: x' })).toMatchObject({ known: false, rawCode: 'NEW', message: 'x' });
    expect(parse({ text: 'MISSING: ' })).toMatchObject({ code: 'MISSING', message: '' });
    for (const text of ['MISSING', ': x', 'MISSING:x', '', 77, null]) {
      expect(parse({ text })).toBeUndefined();
    }
  });

  it('reads a state of failure before anything that speaks of success', () => {
    const body = { ok: true, task: { state: 'dead', code: 'SLOW', why: 'm' } };
    expect(parse(body, { status: 204 })).toMatchObject({ code: 'SLOW', message: 'm' });
    expect(parse({ task: { state: false } })).toMatchObject({ known: false, rawCode: undefined });
    expect(parse({ task: { state: 'alive', code: 'SLOW' } })).toBeUndefined();
  });

  it('takes a success for one, by sentinel, state and status', () => {
    const failure = { errors: [{ code: 'SLOW' }] };
    expect(parse({ ...failure, ok: true }, { status: 500 })).toBeUndefined();
    expect(parse(failure, { status: 500, headers: { 'X-State': 'fine' } })).toBeUndefined();
    expect(parse(failure, { status: 204 })).toBeUndefined();
    expect(parse(failure, { status: 200 })).toMatchObject({ code: 'SLOW' });
  });

  it('fits a shape without a code by a status in the body that fails', () => {
    expect(parse({ statusCode: 429, reason: 'slow down' })).toMatchObject({
      known: false,
      reason: 'RATE_LIMITED',
      message: 'slow down',
      httpStatus: 429,
    });
    expect(parse({ statusCode: 302, reason: 'elsewhere' })).toBeUndefined();
    expect(parse({ reason: 'elsewhere' })).toBeUndefined();
    expect(parse({ statusCode: 429 })).toBeUndefined();
  });

  it('takes a sign of failure that no shape can read for a failure', () => {
    for (const body of [{ error: {} }, { error: 'x' }, { error: 0 }, { errors: [{}] }]) {
      expect(parse(body)).toMatchObject({ known: false, rawCode: undefined, message: '' });
    }
    for (const body of [{ error: null }, { error: '' }, { errors: [''] }, {}]) {
      expect(parse(body)).toBeUndefined();
    }
  });

  it('prefers the status of the response to that in the body', () => {
    const body = { errors: [{ code: 'SLOW', status: 429 }] };
    expect(parse(body, { status: 503 })).toMatchObject({ httpStatus: 503 });
    expect(parse(body, { status: 7 })).toMatchObject({ httpStatus: 429 });
  });

  it('opens what a client threw, unless nothing says so', () => {
    const data = { errors: [{ code: 'SLOW' }] };
    expect(parse({ response: { data } })).toMatchObject({ code: 'SLOW', httpStatus: undefined });
    expect(parse({ response: { data, status: 500 } })).toMatchObject({ httpStatus: 500 });
    expect(parse({ response: { body: data, statusCode: '500' } })).toMatchObject({
      httpStatus: 500,
    });
    expect(parse({ response: { data: null, body: data } })).toMatchObject({ code: 'SLOW' });
    expect(parse({ response: { status: 500 } })).toMatchObject({ known: false, httpStatus: 500 });
    expect(parse({ response: { data, status: 204 } })).toBeUndefined();
    expect(parse({ response: { data: {}, status: 200 }, ...data })).toBeUndefined();
    expect(parse({ response: { status: 500 }, ...data })).toMatchObject({ code: 'SLOW' });
    expect(parse({ response: data })).toBeUndefined();
  });

  it('takes a text for the code of an integer vendor only beside a message', () => {
    expect(parseDigits({ code: 'ECONNRESET' }, undefined)).toBeUndefined();
    expect(parseDigits({ code: 'ODD', msg: 'm' }, undefined)).toMatchObject({
      rawCode: 'ODD',
    });
    expect(parseDigits({ code: '0100' }, undefined)).toMatchObject({ rawCode: '0100' });
    expect(parseDigits({ code: '0' }, { status: 500 })).toBeUndefined();
  });

  it('needs neither rules of success nor shapes that are more than a code', () => {
    const bare: VendorDefinition = {
      ...ACME,
      wire: { success: {}, shapes: [{ code: [[]] }] },
    };
    expect(parser(bare)('SLOW', undefined)).toMatchObject({ code: 'SLOW', message: '' });
    expect(parser(bare)({ error: {} }, { status: 200 })).toBeUndefined();
  });
});

describe('a body that is no object', () => {
  const status = fc.constantFrom(undefined, 100, 200, 204, 302, 400, 429, 503, 599);
  const headers = fc.constantFrom(undefined, {}, { 'retry-after': '2', 'x-error': 'SLOW' });
  const bare = anything.filter((value) => typeof value !== 'object' || value === null);

  it.each<[string, Partial<Wire>]>([
    ['a sentinel', {}],
    ['a status of success', { success: { status: [204], absent: [['error']] } }],
    ['a state of failure', { shapes: [{ failed: { path: ['a'], in: [0, false] } }] }],
    ['a status in the body', { shapes: [{ requires: [['a']], status: [['status']] }] }],
  ])('means the same whether it is looked into or not: %s', (_, changes) => {
    const wire = { ...DIGITS.wire, ...changes };
    const elsewhere = { code: [{ header: 'x-of-nobody' }] };
    const shapes = [...wire.shapes, elsewhere];
    const brief = parser({ ...DIGITS, wire });
    const thorough = parser({ ...DIGITS, wire: { ...wire, shapes } });
    fc.assert(
      fc.property(bare, status, headers, (body, status, headers) => {
        const response = { status, headers };
        expect(brief(body, response)).toEqual(thorough(body, response));
      }),
      { numRuns: 300 },
    );
  });
});
