/** Generation: ours against peers on the same catalogue, in turns, whole processes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeInputs } from './inputs.mjs';
import { middle, runProcess, table, TIMEOUT } from './measure.mjs';

const OURS = fileURLToPath(new URL('../../scripts/vendor-errors.cjs', import.meta.url));
const PEER = fileURLToPath(new URL('./peer.mjs', import.meta.url));

const PEERS = [
  'floor',
  'json-schema-to-typescript --format=false',
  'json-schema-to-typescript',
  'graphql-codegen (typescript)',
  'quicktype',
  'openapi-typescript',
  '@hey-api/openapi-ts',
];

/** The floor, and of the peers that format and of those that do not the one that is fastest with many vendors. */
const FASTEST = [
  'floor',
  'json-schema-to-typescript --format=false',
  'graphql-codegen (typescript)',
];

/** Several times slower than ours at any size: once is enough where time is short. */
const SLOW = new Set(['quicktype', 'openapi-typescript', '@hey-api/openapi-ts']);

const SIZES = [
  { vendors: 5, codes: 69, runs: 7, quickRuns: 3 },
  { vendors: 100, codes: 100, runs: 5, quickRuns: 1, quickPeers: FASTEST },
  { vendors: 1000, codes: 100, runs: 1, quickRuns: 1, quickPeers: FASTEST, isLong: true },
];

/** How often the processes run that are over at once, as one of them alone says little. */
const BRIEF_RUNS = 7;

/**
 * A table for each size, told as soon as it is there.
 *
 * @param only - The number of vendors, where only one size is to be measured.
 */
export function benchGenerate(quick, only) {
  const sizes = SIZES.filter(({ vendors, isLong }) =>
    only === undefined ? !quick || !isLong : vendors === Number(only),
  );
  warmUp();
  for (const size of sizes) console.log(`\n${benchSize(size, quick)}`);
  return '';
}

/** After a change of its sources the toolchain is compiled once, and V8's part of that kept; that is no part of a run. */
function warmUp() {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-bench-'));
  try {
    writeInputs(folder, 5, 69);
    runProcess([OURS, 'generate'], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchSize({ vendors, codes, runs, quickRuns, quickPeers = PEERS }, quick) {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-errors-bench-'));
  try {
    writeInputs(folder, vendors, codes);
    // Modules and catalog: what peers make. The pages of a package are not theirs to make.
    const generate = [OURS, 'generate', '--out', 'out-ours'];
    const generatePackage = [OURS, 'generate'];
    const forget = (out) => () => {
      for (const path of [out, 'node_modules/.cache'])
        rmSync(join(folder, path), { recursive: true, force: true });
    };
    const subjects = new Map([
      ['node -e 0', { args: ['-e', '0'], isBrief: true }],
      // Before the others: to forget one output is to forget all of the folder.
      ...(quick && quickPeers !== PEERS
        ? []
        : [['ours, with pages to read', { args: generatePackage, before: forget('generated') }]]),
      ['ours, from nothing', { args: generate, before: forget('out-ours') }],
      [
        'ours, one vendor changed',
        {
          args: generate,
          before: () => change(join(folder, 'specs', 'vendor-0000.yaml')),
          isBrief: true,
        },
      ],
      ['floor of one change', { args: [PEER, 'floor of one change', folder], isBrief: true }],
      ['ours, nothing changed', { args: generate, isBrief: true }],
      ...(quick ? quickPeers : PEERS).map((name) => [name, { args: [PEER, name, folder] }]),
    ]);
    const results = new Map([...subjects.keys()].map((name) => [name, []]));
    const all = quick ? quickRuns : runs;
    for (let run = 0; run < Math.max(all, BRIEF_RUNS); run += 1) {
      for (const [name, { args, before, isBrief }] of subjects) {
        if (isBrief !== true && (run >= all || (quick && run > 0 && SLOW.has(name)))) continue;
        before?.();
        const result = runProcess(args, folder);
        // What does not end in time is not waited for again.
        if (result === undefined) subjects.delete(name);
        else results.get(name)?.push(result);
      }
    }
    return report(vendors, vendors * codes, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Another text in one code, so that there is something to write. */
function change(path) {
  const text = readFileSync(path, 'utf8');
  changes += 1;
  writeFileSync(path, text.replace(/description: .*/u, `description: changed ${changes} times.`));
}

let changes = 0;

function report(vendors, codes, results) {
  const secondsOf = (name) => results.get(name).map(({ seconds }) => seconds);
  const ours = secondsOf('ours, from nothing');
  const least = secondsOf('node -e 0');
  const rows = [...results].map(([name, list]) => {
    if (list.length === 0) return [name, `not within ${TIMEOUT / 1000}`, '', '', '', ''];
    const time = middle(list.map(({ seconds }) => seconds));
    // Runs are paired: a ratio is of two runs that followed one another.
    const paired = list.slice(0, ours.length);
    const ratio = middle(paired.map(({ seconds }, run) => seconds / ours[run]));
    return [
      name,
      time.median.toFixed(2),
      `${time.least.toFixed(2)}–${time.most.toFixed(2)}`,
      Math.max(...list.map(({ mebibytes }) => mebibytes)).toFixed(0),
      ratio.median.toFixed(2),
      middle(list.map(({ seconds }, run) => seconds / least[run])).median.toFixed(1),
    ];
  });
  const size = `${vendors} vendors, ${codes} codes`;
  const head = [size, 'seconds', 'spread', 'peak MiB', '× ours', '× `node -e 0`'];
  return table(head, rows);
}
