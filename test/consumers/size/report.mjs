/**
 * Measures what bundlers make of the packed package, and holds it against the
 * committed budget: bytes of minified JavaScript per import, and what may not
 * be found in it. `--update` writes the budget anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { CONSUMERS, freshProject, installConsumers, pack, ROOT } from '../lib/package.mjs';
import { CASES } from './cases.mjs';

installConsumers();
const { BUNDLERS, writeEntry } = await import('./bundlers.mjs');

const BUDGET = join(CONSUMERS, 'size', 'budget.json');
const catalog = JSON.parse(readFileSync(join(ROOT, 'generated', 'catalog.json'), 'utf8'));
const folder = freshProject('size', { type: 'module' }, pack(join(ROOT, 'generated')));
const update = process.argv.includes('--update');
const budget = update ? {} : JSON.parse(readFileSync(BUDGET, 'utf8'));
const measured = {};
const problems = [];

for (const [name, { code, baseline, vendor, texts }] of Object.entries(CASES)) {
  const sizes = {};
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    const output = await bundle(await writeEntry(folder, code), folder);
    const without = baseline && (await bundle(await writeEntry(folder, baseline), folder));
    sizes[bundler] = Buffer.byteLength(output) - Buffer.byteLength(without ?? '');
    const limit = budget[name]?.[bundler];
    if (!update && !(sizes[bundler] <= limit)) {
      problems.push(`${name}: ${sizes[bundler]} bytes with ${bundler}, the budget is ${limit}`);
    }
    for (const stowaway of stowaways(output, vendor, texts)) {
      problems.push(`${name}: ${bundler} carries ${JSON.stringify(stowaway)}`);
    }
    if (bundler === 'esbuild') sizes.gzip = gzipSync(output).length;
  }
  measured[name] = sizes;
}

/** What is in a bundle and should not be: codes of other vendors, and long texts where none may be. */
function stowaways(output, allowed, texts) {
  const isThere = (text) => output.includes(JSON.stringify(text).slice(1, -1));
  const isQuoted = (code) => ['"', "'", '`'].some((quote) => output.includes(quote + code + quote));
  return catalog.vendors.flatMap(({ id, errors }) => {
    const isForeign = allowed !== 'all' && allowed !== id;
    return errors.flatMap(({ code, description, remedy, note }) => [
      ...[code].filter(() => isForeign && isTelling(code) && isQuoted(code)),
      ...(texts && !isForeign ? [] : [description, remedy, note].filter(isLong).filter(isThere)),
    ]);
  });
}

/** A code that no other vendor and no program would have by chance. */
function isTelling(code) {
  const others = catalog.vendors
    .flatMap(({ errors }) => errors)
    .filter((error) => error.code === code);
  return /[a-z][A-Z]|[._]/.test(code) && others.length === 1;
}

function isLong(text) {
  return text !== undefined && text.length > 24;
}

/** A twentieth more, so that only what matters is seen; nothing stays nothing. */
function withHeadroom(sizes) {
  return Object.fromEntries(
    Object.entries(sizes).map(([bundler, size]) => [bundler, Math.ceil((size * 1.05) / 50) * 50]),
  );
}

console.table(measured);
if (update) {
  const limits = Object.fromEntries(
    Object.entries(measured).map(([name, { gzip: _, ...sizes }]) => [name, withHeadroom(sizes)]),
  );
  writeFileSync(BUDGET, `${JSON.stringify(limits, null, 2)}\n`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('If more is needed: npm run size -- --update, and say why in the commit.');
  process.exitCode = 1;
}
