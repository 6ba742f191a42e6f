/** @type {import('jest').Config} */
export default {
  globalSetup: '<rootDir>/test/support/compile-toolchain.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/consumers/',
    '<rootDir>/test/bench/',
    '<rootDir>/test/engine/',
    '<rootDir>/test/long/',
    '<rootDir>/test/explorer/browser.test.ts',
  ],
  modulePathIgnorePatterns: [
    '<rootDir>/scripts/.build/',
    '<rootDir>/.stryker-tmp/',
    '<rootDir>/generated/package.json',
    '<rootDir>/test/consumers/',
    '<rootDir>/test/bench/',
  ],
  // All cores: Jest would leave one of them idle, and of two that is half.
  maxWorkers: '100%',
  // A busy machine is no fault of a test.
  testTimeout: 30_000,
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  moduleNameMapper: {
    // Relative imports name the JavaScript that the TypeScript becomes.
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^(ts-morph|typescript|yaml|zod)$': '<rootDir>/test/support/shared/$1.cjs',
  },
  // Parsers of pages are ES modules only, which the tests need as CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:parse5|entities|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|devlop|decode-named-character-reference|character-entities|markdown-table|longest-streak|ccount|escape-string-regexp|zwitch)/)',
  ],
  transform: {
    '\\.(?:ts|m?js)$': [
      '@swc/jest',
      { jsc: { target: 'es2023' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
    ],
  },
  // Counts what V8 does not: the `else` that is not written, defaults and every operand.
  coverageProvider: 'babel',
  collectCoverageFrom: ['scripts/**/*.ts', 'generated/runtime/*.ts'],
  coverageDirectory: 'coverage',
  // Only looked at by `npm run test:coverage`.
  coverageThreshold: { global: { branches: 100 } },
};
