/** Another repository installs the toolchain and generates from a spec of its own. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { npm, npx } from '../lib/npm.mjs';
import { CONSUMERS, TOOLCHAIN } from '../lib/paths.mjs';
import { toolchainProject } from '../lib/projects.mjs';
import { load, run } from '../lib/run.mjs';
import { STRICT } from '../lib/strict.mjs';

const SOURCES = join(CONSUMERS, 'projects', 'toolchain');
const COMMAND = ['generate', '--specs', './specs', '--out', './src/errors'];

let folder;

before(() => {
  folder = toolchainProject(TOOLCHAIN);
  mkdirSync(join(folder, 'specs'));
  cpSync(join(SOURCES, 'acme.yaml'), join(folder, 'specs', 'acme.yaml'));
  mkdirSync(join(folder, 'src'));
  cpSync(join(SOURCES, 'main.ts'), join(folder, 'src', 'main.ts'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles the project as it stands, strictly, and says what it comes to. */
function outcome(type, version, files, extra = {}) {
  const manifest = { name: 'fresh', private: true, type };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const compilerOptions = {
    ...STRICT,
    lib: ['es2022'],
    types: [],
    isolatedModules: true,
    rootDir: 'src',
    outDir: `out-${type}-${version}`,
    ...extra,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: files.map((name) => `src/${name}`) }),
  );
  run(process.execPath, [
    join(CONSUMERS, 'node_modules', `typescript-${version}`, 'bin', 'tsc'),
    '-p',
    folder,
  ]);
  return load(process.execPath, join(folder, compilerOptions.outDir, 'main.js'));
}

describe('npx vendor-errors generate', () => {
  test('makes modules for the sources of the project, and no package among them', () => {
    const output = npx(['vendor-errors', ...COMMAND], folder);
    assert.match(output, /acme +3 codes +new/);
    assert.ok(existsSync(join(folder, 'src', 'errors', 'acme.ts')));
    assert.ok(!existsSync(join(folder, 'src', 'errors', 'package.json')));
  });

  test('a second run has nothing to write, and --check agrees', () => {
    assert.match(npx(['vendor-errors', ...COMMAND], folder), /nothing to write/);
    assert.match(npx(['vendor-errors', ...COMMAND, '--check'], folder), /everything up to date/);
  });

  test('the output compiles and works in a project of ES modules', () => {
    const extra = { verbatimModuleSyntax: true };
    assert.equal(outcome('module', '6.0', ['main.ts'], extra), 'age false');
  });

  test('the output compiles and works in a project of CommonJS modules', () => {
    assert.equal(outcome('commonjs', '5.4', ['main.ts']), 'age false');
  });
});

describe('npx vendor-errors generate --enum-style const', () => {
  test('--check sees that the style is another', () => {
    assert.throws(
      () => npx(['vendor-errors', ...COMMAND, '--check', '--enum-style', 'const'], folder),
      /stale +\.\/src\/errors\/acme\.ts/,
    );
  });

  test('the same program works with erasable syntax only, and the strings of the page are codes', () => {
    npx(['vendor-errors', ...COMMAND, '--enum-style', 'const'], folder);
    cpSync(join(SOURCES, 'docs-strings.ts'), join(folder, 'src', 'docs-strings.ts'));
    for (const version of ['5.9', '7.0']) {
      const extra = { erasableSyntaxOnly: true, verbatimModuleSyntax: true };
      const files = ['main.ts', 'docs-strings.ts'];
      assert.equal(outcome('module', version, files, extra), 'age false');
    }
  });
});

describe('npx vendor-errors generate --package', () => {
  const COMMAND_OF_PACKAGE = ['generate', '--specs', './specs', '--out', './errors', '--package'];

  test('makes a package that npm packs, built, where there is no checkout of ours', () => {
    npx(['vendor-errors', ...COMMAND_OF_PACKAGE], folder);
    const tarball = npm(['pack', '--silent'], join(folder, 'errors')).trim().split('\n').at(-1);
    const paths = run('tar', ['-tzf', join(folder, 'errors', tarball)]);
    for (const path of ['dist/esm/acme.js', 'dist/cjs/acme.d.ts', 'docs/acme.md', 'llms.txt']) {
      assert.ok(paths.includes(`package/${path}\n`), path);
    }
    assert.ok(existsSync(join(folder, 'errors', 'explorer', 'index.html')));
  });

  test('says in two lines what is missing; modules need none of it', () => {
    const modules = join(folder, 'node_modules');
    const cases = [
      ['lit-html', /The package lit-html is not installed.*\nInstall the toolchain again/],
      ['@esbuild', /A package needs esbuild, which does not run here: .*\nInstall the toolchain/],
    ];
    for (const [name, message] of cases) {
      rmSync(join(modules, '.cache'), { recursive: true, force: true });
      rmSync(join(folder, 'errors'), { recursive: true, force: true });
      renameSync(join(modules, name), join(folder, 'away'));
      try {
        assert.throws(() => npx(['vendor-errors', ...COMMAND_OF_PACKAGE], folder), message);
        assert.ok(!existsSync(join(folder, 'errors')), 'nothing was written');
        rmSync(join(folder, 'src', 'errors'), { recursive: true, force: true });
        assert.match(npx(['vendor-errors', ...COMMAND], folder), /acme +3 codes +new/);
      } finally {
        renameSync(join(folder, 'away'), join(modules, name));
      }
    }
  });
});

test('a copy that nothing compiled says how to get one that works', () => {
  const build = join(folder, 'node_modules', 'vendor-errors-toolchain', 'scripts', '.build');
  renameSync(build, `${build}-away`);
  try {
    assert.throws(
      () => npx(['vendor-errors', ...COMMAND], folder),
      /"prepare".*\nAllow that script/,
    );
  } finally {
    renameSync(`${build}-away`, build);
  }
});

test('an invalid spec is refused with its place, and nothing is written', () => {
  mkdirSync(join(folder, 'bad'));
  writeFileSync(join(folder, 'bad', 'acme.yaml'), 'id: acme\n');
  assert.throws(
    () => npx(['vendor-errors', 'generate', '--specs', './bad', '--out', './src/none'], folder),
    /bad\/acme\.yaml:\d+:\d+ /,
  );
  assert.ok(!existsSync(join(folder, 'src', 'none')));
});
