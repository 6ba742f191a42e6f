import { expectPrettiersBytes } from '../support/like-prettier.js';

test(
  '10,000 random specs give the bytes of prettier',
  () => expectPrettiersBytes(10_000),
  3_600_000,
);
