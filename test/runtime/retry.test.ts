import { isRetryable, retryDelay } from '../../generated/runtime/retry.js';
import { VendorApiError } from '../../generated/runtime/vendor-api-error.js';
import { parser } from '../../generated/runtime/parse.js';
import { ACME } from './definition.js';
import { refusing, revoked } from './hostile.js';

const slow = parser(ACME)({ errors: [{ code: 'SLOW' }] }, undefined);

describe('isRetryable', () => {
  it('is true for what parse made with backoff', () => {
    expect(isRetryable(slow)).toBe(true);
    expect(isRetryable(new VendorApiError(slow as never))).toBe(true);
    expect(isRetryable({ error: slow })).toBe(true);
    expect(isRetryable({ ...slow, error: null })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['another advice', { ...slow, retry: 'never' }],
    ['no vendor', { ...slow, vendor: undefined }],
    ['no known', { ...slow, known: 'yes' }],
    ['only what tells', { vendor: 'acme', known: true, retry: 'backoff' }],
    ['no message', { ...slow, message: undefined }],
    ['no category', { ...slow, category: 7 }],
    ['no reason', { ...slow, reason: undefined }],
    ['another status', { ...slow, httpStatus: '429' }],
    ['no code though known', { ...slow, code: undefined }],
    ['no code on the wire though known', { ...slow, rawCode: undefined }],
    ['a code though not known', { ...slow, known: false }],
    ['an odd code though not known', { ...slow, known: false, code: undefined, rawCode: {} }],
    ['an error within an error', { error: { error: slow } }],
    ['a proxy that refuses', refusing()],
    ['a revoked proxy', revoked()],
    ['nothing', undefined],
  ])('is false for %s', (_, value) => {
    expect(isRetryable(value)).toBe(false);
  });
});

describe('isRetryable of an unrecognised error', () => {
  it('goes by its advice too', () => {
    const unknown = { ...slow, known: false, code: undefined };
    expect(isRetryable(unknown)).toBe(true);
    expect(isRetryable({ ...unknown, rawCode: undefined })).toBe(true);
    expect(isRetryable({ ...unknown, retry: 'after-fix' })).toBe(false);
  });
});

describe('retryDelay', () => {
  it('is what the vendor asked for, and only where waiting helps', () => {
    const waiting = { ...slow, retryAfterMs: 1500 };
    expect(retryDelay(waiting)).toBe(1500);
    expect(retryDelay({ error: waiting })).toBe(1500);
    expect(retryDelay({ ...waiting, retry: 'never' })).toBeUndefined();
    expect(retryDelay({ ...waiting, retryAfterMs: '1500' })).toBeUndefined();
    expect(retryDelay(slow)).toBeUndefined();
    expect(retryDelay(revoked())).toBeUndefined();
  });
});
