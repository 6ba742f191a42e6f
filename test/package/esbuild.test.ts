import { CommandError } from '../../scripts/command-error.js';
import { loadEsbuild } from '../../scripts/package/esbuild.js';
import { thrownBy } from '../support/thrown-by.js';

/** What stands in the place of the bundler. */
let esbuild: () => object;

jest.mock('node:module', () => ({ createRequire: () => () => esbuild() }));

test('a bundler that runs is given', () => {
  const transformSync = jest.fn();
  esbuild = () => ({ transformSync });
  expect(loadEsbuild()).toEqual({ transformSync });
  expect(transformSync).toHaveBeenCalledTimes(1);
});

test.each([
  [
    'is not installed',
    () => {
      throw new Error("Cannot find module 'esbuild'\nRequire stack:\n- here");
    },
    "Cannot find module 'esbuild'",
  ],
  [
    'has no program for this machine',
    () => ({
      transformSync: () => {
        throw new Error('The package "@esbuild/linux-x64" could not be found.\n\nIf you …');
      },
    }),
    'The package "@esbuild/linux-x64" could not be found.',
  ],
])('one that %s is told in a line, with what to do', (_, bundler, why) => {
  esbuild = bundler;
  const problem = thrownBy(loadEsbuild);
  expect(problem).toBeInstanceOf(CommandError);
  expect(problem).toMatchObject({
    message: `A package needs esbuild, which does not run here: ${why}`,
    help: 'Install the toolchain again with optional dependencies (npm install --include=optional).',
  });
});
