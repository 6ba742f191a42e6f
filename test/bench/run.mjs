/**
 * `npm run bench`, `npm run bench -- quick`, of one section `npm run bench -- guards`, of one size
 * `npm run bench -- quick generate 1000`: both sides in one run, on the same catalogue, as tables of ratios.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  // Some peers ask for a newer Node.js than they need.
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--engine-strict=false'];
  execFileSync('npm', ['ci', ...flags, '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

const [only, size] = process.argv.slice(2).filter((argument) => argument !== 'quick');
const quick = process.argv.includes('quick');
const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
console.log(
  Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', '),
);

const SECTIONS = {
  generate: async () => (await import('./generate.mjs')).benchGenerate(quick, size),
  guards: async () => (await import('./guards.mjs')).benchGuards(quick),
  imports: async () => (await import('./imports.mjs')).benchImports(quick),
  types: async () => (await import('./types.mjs')).benchTypes(quick),
};
for (const [name, bench] of Object.entries(SECTIONS)) {
  if (only === undefined || only === name) console.log(`\n${await bench()}`);
}
