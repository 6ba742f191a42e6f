import base from '../../jest.config.mjs';

/** The explorer in a browser: a suite of its own, as it takes a browser and its time. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/explorer/browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
