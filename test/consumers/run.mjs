/**
 * Packs the package and the toolchain as they would be published, and lets
 * everything here use them. Arguments go to the test runner, which takes the
 * names of test files: `npm run test:consumers -- matrix`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { CONSUMERS, installConsumers, pack, ROOT } from './lib/package.mjs';

installConsumers();
const only = process.argv.slice(2);
const tests = readdirSync(join(CONSUMERS, 'tests'))
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => only.length === 0 || only.some((word) => name.includes(word)));
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', ...tests.map((name) => join(CONSUMERS, 'tests', name))],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      VENDOR_ERRORS_TARBALL: pack(join(ROOT, 'generated')),
      VENDOR_ERRORS_TOOLCHAIN: pack(ROOT),
    },
  },
);
process.exitCode = status ?? 1;
