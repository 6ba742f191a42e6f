/** Types: what compilers and editors need for a vendor's union in several styles, and for the index of many vendors. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { COLUMNS, measured } from './compilers.mjs';
import { timeCompletions } from './completions.mjs';
import { benchConsumers } from './consumer-types.mjs';
import { writeInputs } from './inputs.mjs';
import { table } from './measure.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

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

export async function benchTypes(quick) {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-bench-'));
  try {
    return [
      benchConsumers(folder, quick ? 3 : 15),
      benchStyles(folder, quick),
      await benchIndex(folder, quick),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchStyles(folder, quick) {
  const rows = [];
  for (const codes of quick ? [1000] : [126, 1000, 10_000]) {
    for (const [style, make] of Object.entries(STYLES)) {
      const text = make(codes);
      const file = join(folder, 'types.ts');
      writeFileSync(file, text);
      const cells = measured(file, quick ? 1 : 3);
      rows.push([codes, style, Math.round(text.length / 1024), ...cells]);
    }
  }
  return table(['codes', 'style', 'KiB', ...COLUMNS], rows);
}

/** The index of generated vendors with 100 codes each: it may not cost more per vendor the more there are. */
async function benchIndex(folder, quick) {
  const rows = [];
  for (const vendors of quick ? [50] : [10, 100, 300]) {
    const work = join(folder, `index-${vendors}`);
    writeInputs(work, vendors, 100);
    const command = path('../../scripts/vendor-errors.cjs');
    const { status, stderr } = spawnSync(process.execPath, [command, 'generate'], {
      cwd: work,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const file = join(work, 'consumer.ts');
    writeFileSync(file, CONSUMER);
    const cells = measured(file, quick ? 1 : 3);
    const times = await timeCompletions(file, CONSUMER, quick ? 3 : 9);
    rows.push([vendors, ...cells, times.map((time) => time.toFixed(0)).join(', ')]);
  }
  return table(
    ['vendors', ...COLUMNS, 'completion in an editor, ms: the first, `error.`, `error.code === `'],
    rows,
  );
}

/** A consumer of all vendors; the marks are where an editor is asked what could stand there. */
const CONSUMER = `import { matchReason, parseVendorError, type VendorError } from './generated/index.js';
export function vendorOf(error: VendorError): string {
  if (!error.known) return error.message;
  return error./*members*/vendor;
}
export function isFirst(body: unknown): boolean {
  const error = parseVendorError('vendor-0000', body);
  return error?.known === true && error.rawCode === /*codes*/'Failure.The.Case0';
}
export const describe = (error: VendorError): string =>
  matchReason(error, { RATE_LIMITED: () => 'slow', _: ({ message }) => message });
`;
