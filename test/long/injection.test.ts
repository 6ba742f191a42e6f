import { expectNothingForeign } from '../safety/injection.js';

it(
  'text in every position of 10,000 specs stays text',
  () => expectNothingForeign({ specs: 10_000, together: 50, settledEvery: 25 }),
  5_400_000,
);
