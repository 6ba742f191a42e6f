/**
 * Gives `generate` to a task engine: a workspace of three packages with specs of
 * their own, run by Turborepo with declared inputs and outputs. `npm run
 * test:engine`; it installs the engine into this folder first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
}
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', join(here, 'engine.test.mjs')],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
