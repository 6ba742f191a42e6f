import {
  problemsOfBadOutput,
  problemsOfChanging,
  problemsOfFollowing,
  problemsOfEnding,
  problemsOfReadOnly,
  problemsOfThreads,
} from './process.js';

jest.setTimeout(120_000);

/** Every call, interruptions at random and many runs at once are for `npm run test:long`. */
describe('a run that does not go as planned', () => {
  it.each(['SIGINT', 'SIGKILL'] as const)('gets a %s', async (signal) => {
    expect(await problemsOfEnding(signal, [70])).toEqual([]);
  });

  it('reads a spec that changes meanwhile', async () => {
    expect(await problemsOfChanging()).toEqual([]);
  });

  it('follows closely on another one', async () => {
    expect(await problemsOfFollowing(4)).toEqual([]);
  });

  it('fails in another thread', async () => {
    expect(await problemsOfThreads()).toEqual([]);
  });

  it('finds no place for its output', async () => {
    expect(await problemsOfBadOutput()).toEqual([]);
  });

  it('may not write', async () => {
    expect(await problemsOfReadOnly()).toEqual([]);
  });
});
