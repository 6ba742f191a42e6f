/** Real clients and the examples of the README: compiled strictly, then run. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';

import { CONSUMERS } from '../lib/paths.mjs';
import { project } from '../lib/projects.mjs';
import { run } from '../lib/run.mjs';
import { STRICT } from '../lib/strict.mjs';

const FOLDERS = ['clients', 'examples'];
const TESTS = FOLDERS.flatMap((folder) =>
  readdirSync(join(CONSUMERS, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name.replace(/ts$/, 'js'))),
);

const OPTIONS = {
  ...STRICT,
  lib: ['es2023', 'dom'],
  types: ['node'],
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  // The declarations of the clients are theirs; ours are checked in the matrix.
  skipLibCheck: true,
  outDir: 'out',
  rootDir: '.',
};

let folder;

before(() => {
  folder = project('clients', 'module');
  for (const name of FOLDERS)
    cpSync(join(CONSUMERS, name), join(folder, name), { recursive: true });
  const tsconfig = { compilerOptions: OPTIONS, include: FOLDERS };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  run(process.execPath, [join(CONSUMERS, 'node_modules/typescript-6.0/bin/tsc'), '-p', folder]);
});

for (const path of TESTS) {
  test(path.replace(/\.test\.js$/, ''), () => {
    // A test runner inside a test runner would report to the outer one.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    run(process.execPath, ['--test', '--test-reporter=spec', join(folder, 'out', path)], {
      cwd: folder,
      env,
    });
  });
}
