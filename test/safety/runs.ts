import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** How a run of the command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly output: string;
}

/** How to start a run. */
export interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Told of the process as soon as it runs. */
  readonly started?: (kill: (signal: 'SIGINT' | 'SIGKILL') => void) => void;
  readonly node?: string;
  readonly toolchain?: string;
}

/** Runs the command line in a process of its own. */
export function run(args: readonly string[], start: Start = {}): Promise<Ended> {
  const { env = {}, cwd, node = process.execPath, toolchain = TOOLCHAIN } = start;
  const hook = join(TOOLCHAIN, 'test/safety/disk-hook.mjs');
  const hooked = Object.keys(env).some((name) => name.startsWith('FAULT_'));
  const { PATH = '' } = process.env;
  const child = spawn(
    node,
    [...(hooked ? ['--import', hook] : []), join(toolchain, 'scripts/vendor-errors.cjs'), ...args],
    { cwd, env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  start.started?.((signal) => child.kill(signal));
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal, output });
    });
  });
}

/** The arguments that make the output of the specs of a folder in its folder `out`. */
export const generateIn = (folder: string, out = folder): readonly string[] => [
  'generate',
  '--specs',
  join(folder, 'specs'),
  '--out',
  join(out, 'out'),
];

/** A new folder with two vendors; a word in their texts tells one version from another. */
export function project(word: string, codes = 2): string {
  const errors = Array.from({ length: codes }, (_, index) =>
    entry(`code_${word.toLowerCase()}_c${index}`, { description: `${word} ${index}` }),
  ).join('\n');
  return temporaryFolder({
    'specs/acme.yaml': acme({ errors, quotes: `["${word}"]` }),
    'specs/other.yaml': acme({ id: 'other', errors, quotes: `["${word}"]` }),
  });
}
