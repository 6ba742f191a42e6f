/**
 * Projects as strangers have them, compiled with each TypeScript and run with
 * each Node.js: all compilers, and what the oldest and the newest emit on all
 * versions of Node.js.
 */
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';

import { build } from 'esbuild';

import { CONSUMERS } from '../lib/paths.mjs';
import { project } from '../lib/projects.mjs';
import { load, run } from '../lib/run.mjs';

const COMPILERS = ['5.4', '5.9', '6.0', '7.0'];
const RUN = ['5.4', '7.0'];
const NODES = ['20', '22', '24']
  .map((version) => [version, join(CONSUMERS, 'node_modules', `node-${version}`, 'bin', 'node')])
  .filter(([, path]) => existsSync(path));

const KINDS = {
  esm: { type: 'module', main: 'main.mjs' },
  cjs: { type: 'commonjs', main: 'main.cjs' },
  bundler: { type: 'module', main: 'main.js' },
};

/** The compiler, with the options that only some versions know. */
function compile(version, folder, args) {
  const extra = version === '5.4' ? [] : ['--erasableSyntaxOnly'];
  run(process.execPath, [tsc(version), '-p', folder, ...args, ...extra]);
}

function tsc(version) {
  return join(CONSUMERS, 'node_modules', `typescript-${version}`, 'bin', 'tsc');
}

test('there is a Node.js of each version', { skip: process.platform !== 'linux' }, () => {
  assert.deepEqual(
    NODES.map(([version]) => version),
    ['20', '22', '24'],
  );
});

for (const [kind, { type, main }] of Object.entries(KINDS)) {
  describe(kind, () => {
    let folder;
    before(() => {
      folder = project(`matrix-${kind}`, type, 'common', kind);
    });

    for (const version of COMPILERS) {
      test(`compiles with TypeScript ${version}`, () => {
        compile(version, folder, ['--outDir', join(folder, `out-${version}`)]);
      });
    }

    for (const version of RUN) {
      for (const [name, node] of NODES) {
        test(`runs on Node.js ${name}, compiled with TypeScript ${version}`, async () => {
          let path = join(folder, `out-${version}`, main);
          if (kind === 'bundler') {
            const outfile = join(folder, 'bundle.mjs');
            await build({ entryPoints: [path], bundle: true, format: 'esm', outfile });
            path = outfile;
          }
          assert.equal(load(node, path), '5 vendors');
        });
      }
    }
  });
}

test('an old compiler that does not read exports finds every subpath', () => {
  const folder = project('matrix-node10', 'commonjs', 'common');
  const options = { strict: true, noEmit: true, target: 'es2022', types: [] };
  const node10 = { module: 'commonjs', moduleResolution: 'node10' };
  const tsconfig = { compilerOptions: { ...options, ...node10 }, files: ['checks.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  run(process.execPath, [tsc('5.4'), '-p', folder]);
});

test('a workspace can import the TypeScript itself', async () => {
  const folder = project('matrix-source', 'module', 'common', 'bundler');
  const condition = ['--customConditions', 'vendor-errors/source'];
  const compileSources = [tsc('6.0'), '-p', folder, '--noEmit', ...condition];
  run(process.execPath, compileSources);
  // Enums are no erasable syntax: see --enum-style for workspaces that want such.
  assert.throws(() => run(process.execPath, [...compileSources, '--erasableSyntaxOnly']), /TS1294/);
  const { metafile } = await build({
    entryPoints: [join(folder, 'main.ts')],
    absWorkingDir: folder,
    conditions: ['vendor-errors/source'],
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'bundle.mjs'),
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.includes('../node_modules/vendor-errors/vidu.ts'), inputs.join('\n'));
  assert.ok(!inputs.some((path) => path.includes('/dist/')));
  assert.equal(load(process.execPath, join(folder, 'bundle.mjs')), '5 vendors');
});
