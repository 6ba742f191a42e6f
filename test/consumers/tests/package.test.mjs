/** The packed package, before the eyes of the tools that look at packages. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { CONSUMERS, ROOT, TARBALL } from '../lib/paths.mjs';
import { INSTALLED } from '../lib/projects.mjs';
import { run } from '../lib/run.mjs';

test('publint has nothing to say', async () => {
  const tarball = readFileSync(TARBALL);
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types are right for every entry and every way to resolve it', () => {
  const attw = join(CONSUMERS, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
  const { problems, analysis } = JSON.parse(run(process.execPath, [attw, TARBALL, '-f', 'json']));
  assert.deepEqual(problems ?? {}, {});
  const { vendors } = JSON.parse(readFileSync(join(ROOT, 'generated', 'catalog.json'), 'utf8'));
  for (const entry of ['.', './reasons', './testing', ...vendors.map(({ id }) => `./${id}`)]) {
    assert.ok(entry in analysis.entrypoints, `${entry} was looked at`);
  }
});

test('the tarball holds what is exported, its sources and pages, and nothing else', () => {
  const files = run('tar', ['-tzf', TARBALL]).trim().split('\n');
  const known = [
    /^(?:LICENSE|README\.md|llms\.txt|package\.json|catalog\.json)$/,
    /^(?:runtime\/)?[a-z-]+\.ts$/,
    /^docs\/[a-z-]+\.md$/,
    /^dist\//,
  ];
  const paths = files.map((path) => path.replace(/^package\//, ''));
  assert.deepEqual(
    paths.filter((path) => !known.some((pattern) => pattern.test(path))),
    [],
  );
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.startsWith('dist/'));
  assert.ok(sources.includes('vidu.ts') && sources.includes('runtime/parse.ts'));
  const entries = sources.filter((path) => !path.startsWith('runtime/'));
  const made = ['esm', 'cjs'].flatMap((format) =>
    [
      ...sources.flatMap((path) => [path.replace(/ts$/, 'd.ts'), path.replace(/ts$/, 'd.ts.map')]),
      // One file of JavaScript for what can be imported, and one for all that they share.
      ...['runtime.ts', ...entries].flatMap((path) => [
        path.replace(/ts$/, 'js'),
        path.replace(/ts$/, 'js.map'),
      ]),
    ].map((path) => `dist/${format}/${path}`),
  );
  assert.deepEqual(
    paths.filter((path) => path.startsWith('dist/') && path !== 'dist/cjs/package.json').sort(),
    made.sort(),
  );
});

test('the installed package has no dependency, shakes, and maps to its documented sources', () => {
  const manifest = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.sideEffects, false);
  for (const format of ['esm', 'cjs']) {
    const dist = join(INSTALLED, 'dist', format);
    for (const name of readdirSync(dist, { recursive: true })) {
      if (!name.endsWith('.map')) continue;
      const { sources } = JSON.parse(readFileSync(join(dist, name), 'utf8'));
      const paths = sources.map((source) => join(dist, dirname(name), source));
      for (const path of paths) assert.ok(existsSync(path), `${name} maps to ${path}`);
      const modules = paths.map((path) => relative(INSTALLED, path));
      if (name === 'runtime.js.map') {
        assert.ok(modules.includes(join('runtime', 'parse.ts')));
      } else if (name !== 'reasons.js.map') {
        // The taxonomy is what vendors share: its own file only hands it on.
        assert.ok(modules.includes(name.replace(/(?:\.d\.ts|\.js)\.map$/, '.ts')));
      }
    }
  }
});

test('what the pages for reading link to is there', () => {
  for (const page of ['README.md', 'llms.txt']) {
    const text = readFileSync(join(INSTALLED, page), 'utf8');
    for (const [, target] of text.matchAll(/\]\(([^):]+)\)/g)) {
      assert.ok(existsSync(join(INSTALLED, target)), `${page} links to ${target}`);
    }
  }
});
