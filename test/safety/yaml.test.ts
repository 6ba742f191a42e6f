import { validate } from '../../scripts/stages/validate.js';
import { sources } from '../support/check.js';
import { stopwatch } from '../support/stopwatch.js';
import { COSTLY } from './yaml.js';

/** The full size, with little memory, is for `npm run test:long`. */
const BYTES = 20_000;

test.each(Object.entries(COSTLY))('a file of %s is refused in no time', (_, make) => {
  const seconds = stopwatch();
  const validated = validate(sources(make(BYTES)));
  expect(validated.ok).toBe(false);
  expect(seconds()).toBeLessThan(2);
});
