import { expectPrettiersBytes } from '../support/like-prettier.js';
import { progress } from './progress.js';

const SPECS = 10_000;

test(
  '10,000 random specs give the bytes of prettier',
  () => expectPrettiersBytes(SPECS, progress('format', SPECS)),
  3_600_000,
);
