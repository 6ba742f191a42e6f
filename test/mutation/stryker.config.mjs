/** Changes the modules on which safety rests, one operator at a time: a test must notice each. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  mutate: [
    'scripts/text/literal.ts',
    'scripts/text/naming.ts',
    'generated/runtime/guard.ts',
    'scripts/stages/verify.ts',
    'scripts/stages/write.ts',
  ],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['coverage', 'generated/explorer', 'scripts/.build'],
  allowEmpty: false,
};
