import {
  problemsAtOnce,
  problemsOfEnding,
  problemsOfFollowing,
  problemsOfInterrupting,
} from '../safety/process.js';
import fc from '../support/fast-check.js';
import { progress } from './progress.js';

const HOUR = 3_600_000;
const ROUNDS = 50;

/** More calls than a run makes below its output folder. */
const CALLS = Array.from({ length: 1_000 }, (_, index) => index + 1);

const someTimes = (): readonly number[] => fc.sample(fc.integer({ min: 0, max: 1_500 }), 12);

it(
  'a run killed at any call leaves old or new, and the next one heals',
  async () => {
    expect(await problemsOfEnding('SIGKILL', CALLS, progress('killed at a call', 250))).toEqual([]);
  },
  HOUR,
);

it.each(['SIGINT', 'SIGKILL'] as const)(
  'a run that gets %s at any time leaves old or new',
  async (signal) => {
    expect(await problemsOfInterrupting(someTimes(), signal)).toEqual([]);
  },
  HOUR,
);

it(
  'a run right behind another one, 50 rounds, mixes nothing',
  async () => {
    expect(await problemsOfFollowing(ROUNDS, progress('right behind', ROUNDS))).toEqual([]);
  },
  HOUR,
);

it(
  '8 runs at once, 50 rounds, mix nothing',
  async () => {
    expect(await problemsAtOnce(8, ROUNDS, progress('8 runs at once', ROUNDS))).toEqual([]);
  },
  HOUR,
);
