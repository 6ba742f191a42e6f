import base from '../../jest.config.mjs';

// Every run draws anew; the seed brings one back.
process.env.SEED ??= String(Date.now() % 2 ** 31);
process.stderr.write(`SEED=${process.env.SEED} npm run test:long repeats this run.\n`);

/** The long suite: the same properties as the quick one, over many more values. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/long/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
