import { problemsOfBadOutput, problemsOfChanging, problemsOfKilling } from './process.js';

/** Every call, interruptions at random and many runs at once are for `npm run test:long`. */
describe('a run that does not go as planned', () => {
  it('is killed', async () => {
    expect(await problemsOfKilling(Infinity, 70)).toEqual([]);
  }, 120_000);

  it('reads a spec that changes meanwhile', async () => {
    expect(await problemsOfChanging()).toEqual([]);
  }, 120_000);

  it('finds no place for its output', async () => {
    expect(await problemsOfBadOutput()).toEqual([]);
  }, 120_000);
});
