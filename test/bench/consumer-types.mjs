/** A consumer with an exhaustive `switch` over every code of five vendors, against one of the plainest union there is. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { check, COMPILERS } from './compilers.mjs';
import { middle, table } from './measure.mjs';
import { publish } from './publish.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Measures whole compilations of consumers of published declarations.
 *
 * @param folder - Where to work.
 * @param runs - How often; the ratios are of the same round.
 */
export function benchConsumers(folder, runs) {
  const { vendors } = JSON.parse(readFileSync(join(root, 'generated/catalog.json'), 'utf8'));
  publish(folder);
  const consumers = {
    'the plainest union of literals': plainest(folder, vendors),
    'ours, by `rawCode`': ours(folder, 'raw.ts', vendors, rawCases),
    'ours, by members of the enum': ours(folder, 'enum.ts', vendors, memberCases),
  };
  const samples = new Map(Object.keys(consumers).map((name) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [name, file] of Object.entries(consumers)) {
      samples.get(name).push(Object.values(COMPILERS).map((tsc) => check(tsc, file)));
    }
  }
  const plain = samples.get('the plainest union of literals');
  const rows = [...samples].map(([name, rounds]) => [
    name,
    ...Object.keys(COMPILERS).flatMap((_, compiler) => {
      const of = (what) => middle(rounds.map((round) => round[compiler][what])).median;
      const ratio = middle(
        rounds.map((round, index) => seconds(round[compiler]) / seconds(plain[index][compiler])),
      ).median;
      return [
        middle(rounds.map((round) => seconds(round[compiler]))).median.toFixed(2),
        `${ratio.toFixed(2)} ×`,
        of('Instantiations'),
        (of('Memory used') / 1024).toFixed(0),
      ];
    }),
  ]);
  const head = Object.keys(COMPILERS).flatMap((name) => [
    `${name}: total, s`,
    '× plainest',
    'instantiations',
    'MiB',
  ]);
  return table(['five vendors, a `switch` over every code', ...head], rows);
}

const seconds = (run) => run['Total time'];

/** Each code once: what an error may carry as the vendor writes it. */
function plainest(folder, vendors) {
  mkdirSync(join(folder, 'plain'));
  return write(
    folder,
    'plain.ts',
    vendors.map(({ id, prefix, errors }) => {
      const codes = errors.map(({ code }) => JSON.stringify(code));
      const union = `export interface ${prefix}Error { readonly code: ${codes.join(' | ')}; readonly message: string }\n`;
      writeFileSync(join(folder, 'plain', `${id}.d.ts`), union);
      const head = `import type { ${prefix}Error } from './plain/${id}.js';\n`;
      return head + switchOver(prefix, `${prefix}Error`, 'code', codes);
    }),
  );
}

function ours(folder, name, vendors, casesOf) {
  return write(
    folder,
    name,
    vendors.map((vendor) => {
      const { id, prefix } = vendor;
      const [on, cases] = casesOf(vendor);
      const head = `import { type Known${prefix}Error, ${prefix}ErrorCode } from './generated/dist/esm/${id}.js';\nexport type ${prefix}Code = ${prefix}ErrorCode;\n`;
      return head + switchOver(prefix, `Known${prefix}Error`, on, cases);
    }),
  );
}

const memberCases = ({ prefix, errors }) => [
  'code',
  errors.map(({ name }) => `${prefix}ErrorCode.${name}`),
];

/** A code of digits may come as a number, or as a text. */
const rawCases = ({ codeType, errors }) => [
  'rawCode',
  errors.flatMap(({ code, aliases = [] }) =>
    [code, ...aliases].flatMap((one) =>
      codeType === 'integer' ? [String(one), JSON.stringify(String(one))] : [JSON.stringify(one)],
    ),
  ),
];

const switchOver = (prefix, type, on, cases) =>
  `export function text${prefix}(error: ${type}): string {\n  switch (error.${on}) {\n${cases
    .map((one) => `    case ${one}: return error.message;\n`)
    .join('')}  }\n}\n`;

function write(folder, name, parts) {
  const file = join(folder, name);
  writeFileSync(file, parts.join(''));
  return file;
}
