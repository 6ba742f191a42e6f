/**
 * Measures what bundlers make of the packed package, and holds it against the
 * committed budget: bytes of minified JavaScript per import, and what may not
 * be found in it. `--update` writes the budget anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { installConsumers, pack } from '../lib/npm.mjs';
import { CONSUMERS, ROOT } from '../lib/paths.mjs';
import { installPackage, project } from '../lib/projects.mjs';
import { CASES } from './cases.mjs';
import { codesOf, stowaways } from './stowaways.mjs';

installConsumers();
const { BUNDLERS, writeEntry } = await import('./bundlers.mjs');

const BUDGET = join(CONSUMERS, 'size', 'budget.json');

/** What a guard should weigh at most, compressed: this much above the codes of its vendor. */
const OVER_FLOOR = 300;

installPackage(pack(join(ROOT, 'generated')));
const folder = project('size', 'module');
const update = process.argv.includes('--update');
const budget = update ? {} : JSON.parse(readFileSync(BUDGET, 'utf8'));
const minified = {};
const compressed = {};
const problems = [];

for (const [name, { code, baseline, vendor, texts, goal }] of Object.entries(CASES)) {
  minified[name] = {};
  compressed[name] = {};
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    const output = await bundle(await writeEntry(folder, code), folder);
    const without = baseline ? await bundle(await writeEntry(folder, baseline), folder) : '';
    const size = Buffer.byteLength(output) - Buffer.byteLength(without);
    const limit = budget[name]?.[bundler];
    if (!update && !(size <= limit)) {
      problems.push(`${name}: ${size} bytes with ${bundler}, the budget is ${limit}`);
    }
    for (const stowaway of stowaways(output, vendor, texts)) {
      problems.push(`${name}: ${bundler} carries ${JSON.stringify(stowaway)}`);
    }
    minified[name][bundler] = size;
    compressed[name][bundler] = size === 0 ? 0 : gzip(output);
  }
  if (goal !== undefined) {
    const most = gzip(codesOf(vendor)) + OVER_FLOOR;
    const over = Object.entries(compressed[name]).filter(([, size]) => size > most);
    if (goal === 'kept') {
      for (const [bundler, size] of over) {
        problems.push(`${name}: ${size} bytes compressed with ${bundler}, the goal is ${most}`);
      }
    }
    compressed[name].goal = most;
  }
}

console.log('Bytes, minified:');
console.table(minified);
console.log(`Bytes, minified and compressed by gzip; the goal is the codes alone + ${OVER_FLOOR}:`);
console.table(compressed);
if (update) {
  const limits = Object.entries(minified).map(([name, sizes]) => [name, withHeadroom(sizes)]);
  writeFileSync(BUDGET, `${JSON.stringify(Object.fromEntries(limits), null, 2)}\n`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('If more is needed: npm run size -- --update, and say why in the commit.');
  process.exitCode = 1;
}

function gzip(text) {
  return gzipSync(text).length;
}

/** A twentieth more, so that only what matters is seen; nothing stays nothing. */
function withHeadroom(sizes) {
  return Object.fromEntries(
    Object.entries(sizes).map(([bundler, size]) => [bundler, Math.ceil((size * 1.05) / 50) * 50]),
  );
}
