/** How this project's own code is written; the output has options of its own in `scripts/stages/format.ts`. */
export default {
  printWidth: 100,
  singleQuote: true,
  overrides: [{ files: 'templates/**/*.ts', options: { printWidth: 80, singleQuote: false } }],
};
