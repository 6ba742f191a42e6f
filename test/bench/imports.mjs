/** Cold import: a whole process that imports a vendor's module, against one that imports an empty module. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { PEERS, vendorFacts } from './guards.mjs';
import { middle, table } from './measure.mjs';
import { compile } from './peers/typia.mjs';
import { publish } from './publish.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const generated = join(here, '../../generated');

/** Several times slower than an empty module: twice is enough where time is short. */
const SLOW = new Set(['ajv', 'typebox', 'arktype']);

export async function benchImports(quick) {
  // Below this folder, so that the peers' packages are found.
  const folder = mkdtempSync(join(here, 'node_modules', '.imports-'));
  try {
    const entries = await writeEntries(folder);
    const samples = new Map(Object.keys(entries).map((name) => [name, []]));
    for (let round = 0; round < (quick ? 7 : 25); round += 1) {
      for (const [name, file] of Object.entries(entries)) {
        if (quick && round > 1 && SLOW.has(name)) continue;
        samples.get(name).push(run(file));
      }
    }
    const empty = samples.get('an empty module');
    const rows = [...samples].map(([name, list]) => {
      const { median, least, most } = middle(list);
      const ratio = middle(list.map((value, round) => value / empty[round])).median;
      return [
        name,
        `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`,
        `${ratio.toFixed(2)} ×`,
      ];
    });
    return table(['import, whole process', 'ms', '× empty'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The package as it is published, one vendor of it in one file, and each library with the same enum and union made. */
async function writeEntries(folder) {
  publish(folder);
  await build({
    entryPoints: [join(generated, 'ailabtools.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(folder, 'bundled.mjs'),
    logLevel: 'error',
  });
  const codes = vendorFacts().errors.map(({ code }) => code);
  const entries = {};
  const add = (name, text) => {
    entries[name] = join(folder, `${Object.keys(entries).length}.mjs`);
    writeFileSync(entries[name], text);
  };
  writeFileSync(join(folder, 'empty.mjs'), '');
  add('an empty module', 'import "./empty.mjs";');
  add('one vendor', 'import "./generated/dist/esm/ailabtools.js";');
  add('one vendor, bundled', 'import "./bundled.mjs";');
  add('the index, five vendors', 'import "./generated/dist/esm/index.js";');
  for (const name of PEERS) {
    if (name === 'typia') continue;
    const peer = JSON.stringify(join(here, 'peers', `${name}.mjs`));
    add(name, `import { make } from ${peer};\nmake(${JSON.stringify(codes)});`);
  }
  const typia = join(folder, 'typia');
  mkdirSync(typia);
  add('typia', compile(codes, typia));
  return entries;
}

function run(file) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
