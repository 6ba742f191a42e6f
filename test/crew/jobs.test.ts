import { availableParallelism } from 'node:os';

import { jobsFor } from '../../scripts/crew/jobs.js';

test.each<[vendors: number, asked: number | undefined, cores: number, jobs: number]>([
  // What is quick anyway is not spread, however many cores there are.
  [0, undefined, 8, 1],
  [5, undefined, 8, 1],
  [299, undefined, 8, 1],
  [300, undefined, 8, 2],
  [450, undefined, 8, 3],
  [1000, undefined, 2, 2],
  // Each thread takes its own memory.
  [100_000, undefined, 64, 4],
  [100_000, undefined, 1, 1],
  // Who asks decides, but nobody gets a thread without work.
  [1000, 1, 8, 1],
  [5, 2, 1, 2],
  [1000, 16, 2, 16],
  [3, 16, 2, 3],
  [0, 16, 2, 1],
])('%i vendors, asked for %p, %i cores: %i', (vendors, asked, cores, jobs) => {
  expect(jobsFor(vendors, asked, () => cores)).toBe(jobs);
});

test('the cores are those that this process may use', () => {
  expect(jobsFor(1_000_000, undefined)).toBe(Math.min(4, availableParallelism()));
});
