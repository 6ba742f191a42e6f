/**
 * Packs the package and the toolchain as they would be published, and lets
 * everything here use them. Arguments go to the test runner, which takes the
 * names of test files: `npm run test:consumers -- matrix`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { installConsumers, pack } from './lib/npm.mjs';
import { CONSUMERS, ROOT } from './lib/paths.mjs';
import { installPackage } from './lib/projects.mjs';

installConsumers();
const tarball = pack(join(ROOT, 'generated'));
installPackage(tarball);
/** How many files of tests run at the same time; each waits for one compiler or program at a time. */
const AT_ONCE = Math.min(availableParallelism(), 4);

const only = process.argv.slice(2);
const tests = readdirSync(join(CONSUMERS, 'tests'))
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => only.length === 0 || only.some((word) => name.includes(word)));
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${AT_ONCE}`,
    ...tests.map((name) => join(CONSUMERS, 'tests', name)),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      VENDOR_ERRORS_TARBALL: tarball,
      VENDOR_ERRORS_TOOLCHAIN: pack(ROOT),
    },
  },
);
process.exitCode = status ?? 1;
