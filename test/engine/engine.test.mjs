import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { catalogue, specOf } from '../bench/catalogue.mjs';

const here = import.meta.dirname;
const TOOLCHAIN = join(here, '../../scripts/vendor-errors.cjs');
const PACKAGES = ['face', 'speech', 'video'];

let workspace;

before(() => {
  workspace = mkdtempSync(join(tmpdir(), 'vendor-errors-engine-'));
  cpSync(join(here, 'workspace'), workspace, { recursive: true });
  const vendors = catalogue(6, 20);
  for (const [index, name] of PACKAGES.entries()) {
    const specs = join(workspace, 'packages', name, 'specs');
    mkdirSync(specs);
    for (const vendor of vendors.slice(index * 2, index * 2 + 2)) {
      writeFileSync(join(specs, `${vendor.id}.yaml`), specOf(vendor));
    }
  }
  // What an install would put there.
  const bin = join(workspace, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'vendor-errors'),
    `#!/bin/sh\nexec "${process.execPath}" "${TOOLCHAIN}" "$@"\n`,
    { mode: 0o755 },
  );
  writeFileSync(
    join(workspace, 'package-lock.json'),
    JSON.stringify({
      name: 'errors-of-all-vendors',
      lockfileVersion: 3,
      packages: {
        '': { name: 'errors-of-all-vendors', workspaces: ['packages/*'] },
        ...Object.fromEntries(
          PACKAGES.flatMap((name) => [
            [`packages/${name}`, { name: `errors-${name}`, version: '1.0.0' }],
            [`node_modules/errors-${name}`, { resolved: `packages/${name}`, link: true }],
          ]),
        ),
      },
    }),
  );
  // The engine asks git for the content of files.
  writeFileSync(join(workspace, '.gitignore'), 'node_modules/\n.turbo/\nsrc/\n');
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'Begin'],
  ]) {
    assert.equal(spawnSync('git', args, { cwd: workspace }).status, 0);
  }
});

after(() => {
  rmSync(workspace, { recursive: true, force: true });
});

/** Runs the engine; the packages that it worked on, and those that it took from its cache. */
function run() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(here, 'node_modules/turbo/bin/turbo'),
      ...['run', 'generate', '--output-logs=hash-only', '--ui=stream', '--no-update-notifier'],
    ],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  );
  assert.equal(status, 0, stdout + stderr);
  const said = (what) =>
    [...stdout.matchAll(new RegExp(`errors-(\\w+):generate: cache ${what}, `, 'gu'))]
      .map(([, name]) => name)
      .sort();
  return { worked: said('miss'), remembered: said('hit') };
}

/** The first spec of a package. */
function specIn(name) {
  const folder = join(workspace, 'packages', name, 'specs');
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.yaml')),
  );
}

/** Every file of the output of a package. */
function outputOf(name) {
  const out = join(workspace, 'packages', name, 'src/errors');
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);
}

test('each package is generated once, and then comes from the cache of the engine', () => {
  assert.deepEqual(run(), { worked: PACKAGES, remembered: [] });
  const made = PACKAGES.map(outputOf);
  assert.ok(made.every((files) => files.length > 10));
  assert.deepEqual(run(), { worked: [], remembered: PACKAGES });

  for (const name of PACKAGES) {
    rmSync(join(workspace, 'packages', name, 'src'), { recursive: true });
  }
  assert.deepEqual(run(), { worked: [], remembered: PACKAGES });
  assert.deepEqual(PACKAGES.map(outputOf), made);
});

test('a change of one spec is work for one package', () => {
  const before = PACKAGES.map(outputOf);
  const path = specIn('speech');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/description: .*/u, 'description: Something else.'));
  assert.deepEqual(run(), { worked: ['speech'], remembered: ['face', 'video'] });
  const after = PACKAGES.map(outputOf);
  assert.deepEqual([after[0], after[2]], [before[0], before[2]]);
  assert.notDeepEqual(after[1], before[1]);

  // As it was before: the engine still knows that.
  writeFileSync(path, text);
  assert.deepEqual(run(), { worked: [], remembered: PACKAGES });
  assert.deepEqual(PACKAGES.map(outputOf), before);
});

test('a spec with a slip fails its package, and nothing of it is remembered', () => {
  const path = specIn('video');
  const text = readFileSync(path, 'utf8');
  appendFileSync(path, '\nnonsense: true\n');
  assert.throws(run, /errors-video#generate/u);
  writeFileSync(path, text);
  assert.deepEqual(run(), { worked: [], remembered: PACKAGES });
});
