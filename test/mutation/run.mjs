/**
 * `npm run test:mutation`, or `npm run test:mutation -- literal write` for some
 * groups only: Stryker for each group of modules, then a table of the scores.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { GROUPS } from './groups.mjs';

const LEAST = 90;
const DETECTED = new Set(['Killed', 'Timeout']);
const UNDETECTED = new Set(['Survived', 'NoCoverage']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(
    `There is no group ${unknown.join()}. There are: ${Object.keys(GROUPS).join(', ')}.`,
  );
  process.exit(1);
}

const rows = (asked.length > 0 ? asked : Object.keys(GROUPS)).map((name) => {
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, GROUP: name },
  });
  if (status !== 0) process.exit(1);
  const { files } = JSON.parse(readFileSync(`.stryker-tmp/${name}.json`, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const detected = statuses.filter((one) => DETECTED.has(one)).length;
  const all = detected + statuses.filter((one) => UNDETECTED.has(one)).length;
  return { name, detected, all, score: Math.floor((detected / all) * 1000) / 10 };
});

console.log('\n| modules | mutants | detected | score |\n| --- | --- | --- | --- |');
for (const { name, detected, all, score } of rows) {
  console.log(`| ${name} | ${all} | ${detected} | ${score.toFixed(1)} % |`);
}
process.exitCode = rows.every(({ score }) => score >= LEAST) ? 0 : 1;
