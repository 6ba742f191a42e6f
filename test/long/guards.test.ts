import { interrogate } from '../runtime/interrogate.js';
import { anything, likeABody } from '../runtime/hostile.js';
import fc from '../support/fast-check.js';
import { progress } from './progress.js';

const VALUES = 1_000_000;

/** Each value goes to every guard and every parser, of the vendors and of the index. */
it.each([
  // An exception that carries a code may well be retryable.
  ['anything at all', anything, /^$/u],
  ['what looks like a body', likeABody, /^isRetryable$/u],
])(
  'no guard and no parser throws or errs over %s',
  (what, arbitrary, allowed) => {
    const step = progress(`guards, ${what}`, VALUES);
    fc.assert(
      fc.property(arbitrary, (value) => {
        step();
        return interrogate(value).every((wrong) => allowed.test(wrong));
      }),
      { numRuns: VALUES },
    );
  },
  3_600_000,
);
