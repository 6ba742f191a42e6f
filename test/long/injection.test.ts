import { expectNothingForeign } from '../safety/injection.js';
import { progress } from './progress.js';

const AMOUNT = { specs: 10_000, together: 50, closelyEvery: 20 };

it(
  'text in every position of 10,000 specs stays text',
  () => expectNothingForeign(AMOUNT, progress('injection', AMOUNT.specs / AMOUNT.together)),
  5_400_000,
);
