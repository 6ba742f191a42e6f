import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOOK = fileURLToPath(new URL('./peak.cjs', import.meta.url));

/** How long a program may take, in milliseconds. */
export const TIMEOUT = 400_000;

/** Runs a Node program to its end: the time of the whole process and its peak memory. */
export function runProcess(args, cwd, timeout = TIMEOUT) {
  const report = join(tmpdir(), `vendor-errors-bench-${process.pid}`);
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...args], {
    cwd,
    timeout,
    // Nothing of the surroundings: what they may ask of Node.js at every start is the same for a
    // process that does nothing and for one that does much, and so would bring the two together.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_OPTIONS: '--max-old-space-size=8192',
      BENCH_PEAK: report,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (signal !== null) return undefined;
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
  const mebibytes = Number(readFileSync(report, 'utf8')) / 1024;
  rmSync(report);
  return { seconds, mebibytes };
}

/** The middle of some measurements, and how far they are apart. */
export function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)],
    least: sorted[0],
    most: sorted[sorted.length - 1],
  };
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
