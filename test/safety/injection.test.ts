import { expectNothingForeign } from './injection.js';

/** Ten thousand of them run in `npm run test:long`. */
it('text in every position of a spec stays text', () => expectNothingForeign(20), 120_000);
