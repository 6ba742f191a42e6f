/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/consumers/',
    '<rootDir>/test/bench/',
    '<rootDir>/test/engine/',
    '<rootDir>/test/long/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/scripts/.build/', '<rootDir>/generated/package.json'],
  // Relative imports name the JavaScript that the TypeScript becomes.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
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
  coverageProvider: 'v8',
  collectCoverageFrom: ['scripts/**/*.ts', 'generated/runtime/*.ts'],
  coverageDirectory: 'coverage',
};
