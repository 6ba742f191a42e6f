import { fileURLToPath } from 'node:url';

import base from '../../jest.config.mjs';
import { GROUP } from './groups.mjs';

process.env.MUTATION = 'yes';

export default {
  ...base,
  rootDir: '../..',
  // Nothing here starts the command line, and every run would compile it anew.
  globalSetup: undefined,
  // Stryker, which puts its own around it, knows no <rootDir>.
  testEnvironment: fileURLToPath(new URL('until-it-fails.mjs', import.meta.url)),
  setupFiles: ['<rootDir>/test/mutation/impatient.mjs'],
  testSequencer: '<rootDir>/test/mutation/smallest-first.mjs',
  testMatch: GROUP.tests.map((tests) => `<rootDir>/${tests}`),
};
