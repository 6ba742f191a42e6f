import fs from 'node:fs';

/** The calls that the toolchain makes of the file system. */
const CALLS = [
  'closeSync',
  'existsSync',
  'fsyncSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'readFileSync',
  'readdirSync',
  'realpathSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
] as const;

type Call = (...args: unknown[]) => unknown;

/** What goes wrong: an error of the system, or the end of the process as the disk sees it. */
export type Fault = 'EACCES' | 'EIO' | 'EMFILE' | 'ENOSPC' | 'end';

/** How a run on a faulty disk went. */
export interface FaultyRun {
  /** How many calls were made. */
  readonly calls: number;
  readonly error: unknown;
}

/**
 * Runs with the k-th call to the file system failing; after an `end` no later
 * call reaches the disk either, as if the process had been killed. Nothing but
 * the run may happen meanwhile, so it must be synchronous.
 */
export function withFault(fault: Fault, at: number, run: () => void): FaultyRun {
  const originals = CALLS.map((name) => [name, fs[name] as Call] as const);
  // Nobody here can see whether a file was flushed; it only takes time.
  const real = (name: string, original: Call): Call => (name === 'fsyncSync' ? () => 0 : original);
  const disk = fs as unknown as Record<string, Call>;
  let calls = 0;
  for (const [name, saved] of originals) {
    const original = real(name, saved);
    disk[name] = (...args) => {
      calls += 1;
      if (calls < at || (calls > at && fault !== 'end')) return original(...args);
      if (calls === at) halfDone(name, original, args);
      if (name === 'existsSync') return false;
      throw Object.assign(new Error(`${fault}: ${name}`), { code: fault });
    };
  }
  try {
    run();
    return { calls, error: undefined };
  } catch (error) {
    return { calls, error };
  } finally {
    for (const [name, original] of originals) disk[name] = original;
  }
}

/** Content that fails to be written may be there in part; a failing close has closed. */
function halfDone(name: string, original: Call, args: unknown[]): void {
  if (name === 'closeSync') original(...args);
  if (name === 'writeSync') {
    const [descriptor, bytes, from] = args as [number, Uint8Array, number];
    original(descriptor, bytes, from, Math.floor((bytes.length - from) / 2));
  }
  if (name === 'writeFileSync') original(args[0], '', args[2]);
}
