import base from '../../jest.config.mjs';

// Every run draws anew; the seed brings one back.
process.env.SEED ??= String(Date.now() % 2 ** 31);

/** The long suite: the same properties as the quick one, over many more values. */
export default {
  ...base,
  rootDir: '../..',
  globalSetup: '<rootDir>/test/long/set-up.mjs',
  testMatch: ['<rootDir>/test/long/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testSequencer: '<rootDir>/test/long/longest-first.mjs',
  maxWorkers: 2,
};
