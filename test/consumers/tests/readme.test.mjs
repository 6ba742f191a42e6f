/** The code in the README: the examples as they are tested, and all of it compiles. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { CONSUMERS, ROOT } from '../lib/paths.mjs';
import { INSTALLED, project } from '../lib/projects.mjs';
import { run } from '../lib/run.mjs';
import { STRICT } from '../lib/strict.mjs';

const EXAMPLES = join(CONSUMERS, 'examples');
const README = blocksOf(join(ROOT, 'README.md'));

/** What the blocks take from the program around them. */
const AROUND = `
declare const request: RequestInit;
declare const response: Response;
declare const body: unknown;
declare const caught: unknown;
declare const error: import('vendor-errors/vidu').ViduError;
declare const log: { warn(what: unknown): void };
declare function call(): Promise<unknown>;
declare function delay(milliseconds: number): Promise<void>;
`;

function blocksOf(path) {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block);
}

/** A block as a module: what is not an import or an export may return and await. */
function moduleOf(block) {
  if (/^export /m.test(block)) return block;
  const imports = [...block.matchAll(/^import [^;]*;\n/gm)].map(([line]) => line).join('');
  const rest = block.replaceAll(/^import [^;]*;\n/gm, '');
  return `${imports}export async function block() {\n${rest}}\n`;
}

for (const name of readdirSync(EXAMPLES).filter((path) => !path.endsWith('.test.ts'))) {
  test(`the README shows examples/${name} as it is tested`, () => {
    assert.ok(README.includes(readFileSync(join(EXAMPLES, name), 'utf8')));
  });
}

test('every block of the READMEs compiles', () => {
  const folder = project('readme', 'module');
  const blocks = [...README, ...blocksOf(join(INSTALLED, 'README.md'))];
  assert.ok(blocks.length > 10);
  blocks.forEach((block, index) => {
    writeFileSync(join(folder, `block-${index}.ts`), moduleOf(block));
  });
  writeFileSync(join(folder, 'around.d.ts'), AROUND);
  const compilerOptions = {
    ...STRICT,
    lib: ['es2023', 'dom'],
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  run(process.execPath, [join(CONSUMERS, 'node_modules/typescript-6.0/bin/tsc'), '-p', folder]);
});
