/** What TypeScript's compilers need to check a file. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { middle } from './measure.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The compilers by name. */
export const COMPILERS = {
  'TypeScript 6': path('../../node_modules/typescript/bin/tsc'),
  'TypeScript 7': path('node_modules/typescript-7/bin/tsc'),
};

/** The columns that {@link measured} fills. */
export const COLUMNS = Object.keys(COMPILERS).flatMap((name) => [
  `${name}: check, s`,
  'instantiations',
  'MiB',
]);

/** Check time, instantiations and memory with each compiler: the medians of some runs. */
export function measured(file, runs) {
  return Object.values(COMPILERS).flatMap((tsc) => {
    const all = Array.from({ length: runs }, () => check(tsc, file));
    const of = (name) => middle(all.map((run) => run[name])).median;
    return [
      of('Check time').toFixed(2),
      of('Instantiations'),
      (of('Memory used') / 1024).toFixed(0),
    ];
  });
}

/** What a compiler says that it needed, by its own names, in seconds and KiB. */
export function check(tsc, file) {
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--skipLibCheck'];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, ...options, ...modules, '--extendedDiagnostics', '--ignoreConfig', file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout.slice(0, 2000));
  return Object.fromEntries(
    [...stdout.matchAll(/^([A-Z][\w ]+): +([\d.]+)/gmu)].map(([, name, value]) => [
      name,
      Number(value),
    ]),
  );
}
