import { isRetryable, retryDelay } from '../../generated/runtime/retry.js';
import { VendorApiError } from '../../generated/runtime/vendor-api-error.js';
import { parseError } from '../../generated/runtime/parse.js';
import { ACME } from './definition.js';
import { refusing, revoked } from './hostile.js';

const slow = parseError(ACME, { errors: [{ code: 'SLOW' }] }, undefined);

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
    ['an error within an error', { error: { error: slow } }],
    ['a proxy that refuses', refusing()],
    ['a revoked proxy', revoked()],
    ['nothing', undefined],
  ])('is false for %s', (_, value) => {
    expect(isRetryable(value)).toBe(false);
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
