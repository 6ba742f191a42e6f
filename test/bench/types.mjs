/** Union styles: what the compiler needs for a vendor's types and an exhaustive switch over them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { middle, table } from './measure.mjs';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const names = (codes) => Array.from({ length: codes }, (_, index) => `Case${index}`);
const enumOf = (codes) =>
  `export enum Code {\n${names(codes)
    .map((name) => `  ${name} = "${name}",`)
    .join('\n')}\n}\n`;
const switchOver = (codes, caseOf) =>
  `export function text(error: AnyError): string {\n  switch (error.code) {\n${names(codes)
    .map((name) => `    case ${caseOf(name)}: return error.message;`)
    .join('\n')}\n  }\n}\n`;

const STYLES = {
  'an interface per code, enum': (codes) =>
    `${enumOf(codes)}${names(codes)
      .map(
        (name) =>
          `export interface ${name}Error { readonly code: Code.${name}; readonly reason: "R${name}"; readonly message: string }`,
      )
      .join('\n')}\nexport type AnyError =\n${names(codes)
      .map((name) => `  | ${name}Error`)
      .join('\n')};\n${switchOver(codes, (name) => `Code.${name}`)}`,
  'an interface per code, literals': (codes) =>
    `${names(codes)
      .map(
        (name) =>
          `export interface ${name}Error { readonly code: "${name}"; readonly reason: "R${name}"; readonly message: string }`,
      )
      .join('\n')}\nexport type AnyError =\n${names(codes)
      .map((name) => `  | ${name}Error`)
      .join('\n')};\n${switchOver(codes, (name) => `"${name}"`)}`,
  'mapped over details, enum': (codes) =>
    `${enumOf(codes)}interface Details {\n${names(codes)
      .map((name) => `  [Code.${name}]: "R${name}";`)
      .join(
        '\n',
      )}\n}\nexport type AnyError = { [C in Code]: { readonly code: C; readonly reason: Details[C]; readonly message: string } }[Code];\n${switchOver(codes, (name) => `Code.${name}`)}`,
  'the plainest union of literals': (codes) =>
    `export interface AnyError { readonly code: ${names(codes)
      .map((name) => `"${name}"`)
      .join(' | ')}; readonly message: string }\n${switchOver(codes, (name) => `"${name}"`)}`,
};

export function benchTypes(quick) {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-bench-'));
  try {
    const rows = [];
    for (const codes of quick ? [126, 1000] : [126, 1000, 10_000]) {
      for (const [style, make] of Object.entries(STYLES)) {
        const file = join(folder, 'types.ts');
        writeFileSync(file, make(codes));
        const runs = Array.from({ length: quick ? 1 : 3 }, () => check(file));
        const of = (name) => middle(runs.map((run) => run[name])).median;
        rows.push([
          codes,
          style,
          of('Check time').toFixed(2),
          of('Instantiations'),
          (of('Memory used') / 1024).toFixed(0),
        ]);
      }
    }
    return table(['codes', 'style', 'check, s', 'instantiations', 'MiB'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(file) {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      TSC,
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--types',
      '',
      '--extendedDiagnostics',
      file,
    ],
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
