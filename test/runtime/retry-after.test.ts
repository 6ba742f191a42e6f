import { retryAfterMs } from '../../generated/runtime/retry-after.js';

describe('retryAfterMs', () => {
  it.each<[unknown, number | undefined]>([
    [0, 0],
    [1.0004, 1_000],
    ['2.5', 2_500],
    ['\t3 ', 3_000],
    [-0.001, undefined],
    [-0, 0],
    [1e300, undefined],
    [NaN, undefined],
    ['1.', undefined],
    ['.5', undefined],
    ['١', undefined],
    ['9'.repeat(41), undefined],
    ['9'.repeat(40), undefined],
    ['x GMT', undefined],
    [true, undefined],
    [null, undefined],
    [[5], undefined],
    [5n, undefined],
  ])('%p is %p', (value, ms) => {
    expect(Math.abs(retryAfterMs(value) ?? NaN)).toBe(ms ?? NaN);
  });

  it('is the time from now to a date, and none for one that is past', () => {
    const soon = new Date(Date.now() + 90_000).toUTCString();
    expect(retryAfterMs(soon)).toBeGreaterThan(80_000);
    expect(retryAfterMs(soon)).toBeLessThanOrEqual(90_000);
    expect(retryAfterMs('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(0);
  });
});
