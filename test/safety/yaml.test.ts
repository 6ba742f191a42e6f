import { validate } from '../../scripts/stages/validate.js';
import { sources } from '../support/check.js';
import { COSTLY } from './yaml.js';

/** The full size, with little memory, is for `npm run test:long`. */
const BYTES = Number(process.env.B ?? 50_000);

test.each(Object.entries(COSTLY))('a file of %s is refused in no time', (_, make) => {
  const started = performance.now();
  const validated = validate(sources(make(BYTES)));
  expect(validated.ok).toBe(false);
  expect(performance.now() - started).toBeLessThan(5_000);
});
