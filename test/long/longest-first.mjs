/** What takes longest, so that it does not begin when all else is done. */
const LONGEST = ['injection', 'guards', 'format', 'process'];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.includes(`/${name}.test.`));
  return at === -1 ? LONGEST.length : at;
};

/** The order in which Jest runs the files; the same wherever it runs. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // The order depends on nothing that is remembered.
  }
}
