import { assertPrettier, format } from '../../scripts/stages/format.js';
import fc from './fast-check.js';
import { randomSpec } from './random-spec.js';
import { OWN, rendered } from './rendered.js';

/** Files that are the same for every spec: one look at them is enough. */
const FIXED = /^(?:runtime\/|reasons\.ts$|package\.json$)/u;

/** Formats random specs and holds every byte against prettier's. */
export async function expectPrettiersBytes(numRuns: number, step?: () => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomSpec(OWN.taxonomy), async (spec) => {
      const files = new Map([...rendered(spec).files].filter(([path]) => !FIXED.test(path)));
      await assertPrettier(files, await format(files));
      step?.();
    }),
    { numRuns },
  );
}
