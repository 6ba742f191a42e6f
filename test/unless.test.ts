import { unless } from '../scripts/unless.js';

class Doubt extends Error {}

function failing(error: Error) {
  return (): number => {
    throw error;
  };
}

test('what a call gives is given on', () => {
  expect(unless(Doubt, () => 5)).toBe(5);
});

test('an error of the kind is an answer, any other a fault', () => {
  expect(unless(Doubt, failing(new Doubt()))).toBeUndefined();
  expect(() => unless(Doubt, failing(new RangeError('deep')))).toThrow('deep');
});
