/** The packed package, before the eyes of the tools that look at packages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('the tarball holds what is exported, with sources, and nothing else', () => {
  const files = run('tar', ['-tzf', TARBALL]).trim().split('\n').sort();
  assert.ok(
    files.every((path) =>
      /\.(?:js|js\.map|d\.ts|d\.ts\.map|ts)$|\/(?:package|catalog)\.json$|README\.md$|LICENSE$/.test(
        path,
      ),
    ),
  );
  assert.ok(files.includes('package/vidu.ts') && files.includes('package/runtime/parse.ts'));
  const manifest = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.sideEffects, false);
  const map = JSON.parse(readFileSync(join(INSTALLED, 'dist', 'cjs', 'vidu.d.ts.map'), 'utf8'));
  assert.deepEqual(map.sources, ['../../vidu.ts']);
});
