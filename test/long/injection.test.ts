import { expectNothingForeign } from '../safety/injection.js';

it(
  'text in every position of 10,000 specs stays text',
  () => expectNothingForeign(10_000),
  5_400_000,
);
