import { fallbackAdvice } from '../../generated/runtime/fallback.js';
import { planOf } from '../../generated/runtime/plan.js';
import { ACME, DIGITS } from './definition.js';

const acme = planOf(ACME);
const digits = planOf(DIGITS);

describe('fallbackAdvice', () => {
  it.each([
    ['MISSING.FIELD.x', 'MISSING_ARGUMENT'],
    ['MISSING.x', 'MISSING_ARGUMENT'],
    ['AUTH', 'UNAUTHENTICATED'],
    ['AUTH.x.y', 'UNAUTHENTICATED'],
    ['AUTH..', 'UNAUTHENTICATED'],
    ['77.5', 'RATE_LIMITED'],
  ])('of %j is that of the longest known prefix', (code, reason) => {
    expect(fallbackAdvice(acme, code, 404).reason).toBe(reason);
  });

  it.each(['AUTHX', '.AUTH', 'x.AUTH', '', '.', '..', 'auth.x', `AUTH.${'x'.repeat(252)}`])(
    'of %j is that of the status',
    (code) => {
      expect(fallbackAdvice(acme, code, 404).reason).toBe('RESOURCE_NOT_FOUND');
      expect(fallbackAdvice(acme, code, undefined).reason).toBe('UNKNOWN');
    },
  );

  it('looks at codes of up to 256 characters', () => {
    const code = `AUTH.${'x'.repeat(251)}`;
    expect(code).toHaveLength(256);
    expect(fallbackAdvice(acme, code, 404).reason).toBe('UNAUTHENTICATED');
  });

  it.each([
    [100100, 'TASK_NOT_FOUND'],
    [100199, 'TASK_NOT_FOUND'],
    [100099, 'INTERNAL'],
    [100200, 'INTERNAL'],
    [100000, 'INTERNAL'],
    [100999, 'INTERNAL'],
    [99999, 'RESOURCE_NOT_FOUND'],
    [101000, 'RESOURCE_NOT_FOUND'],
    ['0100150', 'RESOURCE_NOT_FOUND'],
    [100100.5, 'TASK_NOT_FOUND'],
  ])('of %j is that of the narrowest range', (code, reason) => {
    expect(fallbackAdvice(digits, code, 404).reason).toBe(reason);
  });

  it.each([
    [429, 'RATE_LIMITED'],
    [503, 'SERVICE_UNAVAILABLE'],
    [418, 'INVALID_ARGUMENT'],
    [599, 'INTERNAL'],
    [200, 'UNKNOWN'],
    [302, 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('without a code is that of the status %p', (status, reason) => {
    expect(fallbackAdvice(acme, undefined, status).reason).toBe(reason);
  });
});
