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
    /^dist\/cjs\/package\.json$/,
    /^dist\/(?:esm|cjs)\/(?:runtime\/)?[a-z-]+\.(?:js|d\.ts)(?:\.map)?$/,
  ];
  const paths = files.map((path) => path.replace(/^package\//, ''));
  assert.deepEqual(
    paths.filter((path) => !known.some((pattern) => pattern.test(path))),
    [],
  );
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.startsWith('dist/'));
  assert.ok(sources.includes('vidu.ts') && sources.includes('runtime/parse.ts'));
  const made = ['esm', 'cjs'].flatMap((format) =>
    sources.flatMap((path) =>
      ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((ending) =>
        path.replace(/^(.*)\.ts$/, `dist/${format}/$1${ending}`),
      ),
    ),
  );
  assert.deepEqual(
    made.filter((path) => !paths.includes(path)),
    [],
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
      const { sources, mappings } = JSON.parse(readFileSync(join(dist, name), 'utf8'));
      // A module of types alone leaves no JavaScript to map.
      if (mappings === '') continue;
      assert.equal(sources.length, 1);
      const path = join(dist, dirname(name), sources[0]);
      assert.equal(relative(INSTALLED, path), name.replace(/(?:\.d\.ts|\.js)\.map$/, '.ts'));
      assert.ok(existsSync(path), `${name} maps to ${path}`);
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
