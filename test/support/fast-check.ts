import fc from 'fast-check';

/**
 * fast-check with a seed: the quick suite draws the same values on every run, so
 * that a failure is the change's own; the long one draws anew and prints its seed.
 * Where only the failure counts, as with mutants, nobody waits for the least example.
 */
fc.configureGlobal({
  seed: Number(process.env.SEED ?? 20_261_121),
  endOnFailure: process.env.MUTATION !== undefined,
});

export default fc;
