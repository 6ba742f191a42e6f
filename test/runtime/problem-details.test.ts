import { CATEGORIES } from '../../generated/reasons.js';
import { toProblemDetails } from '../../generated/runtime/problem-details.js';
import { parser } from '../../generated/runtime/parse.js';
import { ACME } from './definition.js';

type Described = Parameters<typeof toProblemDetails>[0];

const slow = parser(ACME)({ errors: [{ code: 'SLOW' }] }, undefined) as Described;

describe('toProblemDetails', () => {
  it('describes an error by its category, with the advice as extensions', () => {
    const error = { ...slow, message: 'Slow down.', requestId: 'r-1', retryAfterMs: 2000 };
    expect(toProblemDetails(error)).toEqual({
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: 'Slow down.',
      vendor: 'acme',
      code: 'SLOW',
      category: slow.category,
      reason: slow.reason,
      retry: 'backoff',
      requestId: 'r-1',
      retryAfterMs: 2000,
    });
  });

  it('leaves out what is not known', () => {
    const keys = Object.keys(toProblemDetails({ ...slow, message: '', rawCode: undefined }));
    expect(keys).toEqual(['type', 'title', 'status', 'vendor', 'category', 'reason', 'retry']);
  });

  it('names the kind of problem where you document yours', () => {
    const problem = toProblemDetails(slow, { typeBase: 'https://example.com/problems#' });
    expect(problem.type).toBe('https://example.com/problems#rate-limited');
    expect(problem.title).toBe('Rate limited');
  });

  it('takes the status and the instance that you give, with the phrase of that status', () => {
    const problem = toProblemDetails(slow, { status: 502, instance: '/calls/1' });
    expect(problem).toMatchObject({ status: 502, title: 'Bad Gateway', instance: '/calls/1' });
    expect(toProblemDetails(slow, { status: 418 }).title).toBe('Rate limited');
  });

  it('has a status of failure and a title for every category', () => {
    for (const category of CATEGORIES) {
      const { status, title } = toProblemDetails({ ...slow, category: category as never });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(title).not.toBe('');
    }
  });
});
