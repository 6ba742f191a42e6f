/**
 * Packs the package and the toolchain as they would be published, and lets
 * everything here use them. Arguments go to the test runner, which takes the
 * names of test files: `npm run test:consumers -- matrix`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { installConsumers, pack } from './lib/npm.mjs';
import { CONSUMERS, ROOT, WORK } from './lib/paths.mjs';
import { installPackage } from './lib/projects.mjs';

/** How many files of tests run at the same time; each waits for one program at a time. */
const AT_ONCE = Math.min(availableParallelism(), 4);

const only = process.argv.slice(2);
const tests = readdirSync(join(CONSUMERS, 'tests'))
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => only.length === 0 || only.some((word) => name.includes(word)))
  .map((name) => join(CONSUMERS, 'tests', name));

if (tests.length === 0) {
  console.error(`There is no test of the name ${only.join(' or ')} in test/consumers/tests.`);
  process.exitCode = 1;
} else {
  process.exitCode = runTests();
}

function runTests() {
  installConsumers();
  rmSync(WORK, { recursive: true, force: true });
  const tarball = pack(join(ROOT, 'generated'));
  installPackage(tarball);
  const { status } = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=spec', `--test-concurrency=${AT_ONCE}`, ...tests],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        VENDOR_ERRORS_TARBALL: tarball,
        VENDOR_ERRORS_TOOLCHAIN: pack(ROOT),
      },
    },
  );
  return status ?? 1;
}
