import { problemsAtOnce, problemsOfInterrupting, problemsOfKilling } from '../safety/process.js';
import fc from '../support/fast-check.js';

const HOUR = 3_600_000;

const someTimes = (): readonly number[] => fc.sample(fc.integer({ min: 0, max: 4_000 }), 12);

it(
  'a run killed at any call leaves old or new, and the next one heals',
  async () => {
    expect(await problemsOfKilling(1)).toEqual([]);
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
  '8 runs at once, 50 rounds, mix nothing',
  async () => {
    expect(await problemsAtOnce(8, 50)).toEqual([]);
  },
  HOUR,
);
