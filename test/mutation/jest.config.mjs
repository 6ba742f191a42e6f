import base from '../../jest.config.mjs';

/** The tests that the mutated modules have: quick ones, as each runs hundreds of times. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/{text,runtime}/**/*.test.ts',
    '<rootDir>/test/stages/{verify,write}.test.ts',
    '<rootDir>/test/safety/{disk,links}.test.ts',
  ],
};
