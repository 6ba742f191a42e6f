import { problemsOfMeeting, vendorsThatMayMeet } from '../safety/names.js';
import fc from '../support/fast-check.js';
import { progress } from './progress.js';

const SPECS = 1_000;

test('the names of 1,000 sets of vendors meet nowhere, or are refused', async () => {
  const step = progress('names', SPECS);
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(vendorsThatMayMeet, async (vendors) => {
      step();
      // Every fifth is compiled, which costs most.
      compiled += 1;
      expect((await problemsOfMeeting(vendors, compiled % 5 === 0)) ?? []).toEqual([]);
    }),
    { numRuns: SPECS },
  );
}, 3_600_000);
