/**
 * The modules on which safety rests, and the tests that each has to itself: quick
 * ones, as they run hundreds of times.
 */
export const GROUPS = {
  literal: {
    mutate: ['scripts/text/literal.ts'],
    tests: ['test/text/literal.test.ts'],
  },
  naming: {
    mutate: ['scripts/text/naming.ts'],
    tests: ['test/text/naming.test.ts'],
  },
  guard: {
    mutate: ['generated/runtime/guard.ts'],
    tests: ['test/runtime/guard.test.ts'],
  },
  verify: {
    mutate: ['scripts/stages/verify.ts'],
    tests: ['test/stages/verify.test.ts'],
  },
  prove: {
    mutate: ['scripts/stages/prove.ts', 'scripts/tree/plain-data.ts'],
    tests: ['test/stages/prove.test.ts', 'test/tree/plain-data.test.ts'],
  },
  write: {
    mutate: [
      'scripts/stages/write.ts',
      'scripts/stages/stage.ts',
      'scripts/stages/compare.ts',
      'scripts/files/atomic.ts',
      'scripts/files/lock.ts',
      'scripts/files/manifest.ts',
      'scripts/files/remove-file.ts',
    ],
    // Not test/safety/disk.test.ts, which takes longer than all of these.
    tests: ['test/stages/write.test.ts', 'test/safety/links.test.ts', 'test/files/*.test.ts'],
  },
};

/** The group that this run is about. */
export const GROUP = GROUPS[process.env.GROUP ?? 'literal'];
