import { GROUP } from './groups.mjs';

/** Changes a module, one operator at a time: a test must notice each. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: GROUP.mutate,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.stryker-tmp/${process.env.GROUP}.json` },
  thresholds: { high: 95, low: 90, break: null },
  timeoutMS: 60_000,
  timeoutFactor: 4,
  tempDirName: '.stryker-tmp/sandboxes',
  ignorePatterns: [
    'coverage',
    'generated/explorer',
    'scripts/.build',
    'test/consumers',
    'test/bench',
  ],
};
