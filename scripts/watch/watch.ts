import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { watch as watchFiles } from 'chokidar';

import { CommandError } from '../command-error.js';
import { TOOLCHAIN } from '../paths.js';
import { reportFailure } from '../report-failure.js';
import { load, type LoadOptions } from '../stages/load.js';
import type { Terminal } from '../terminal.js';
import { sourceChange } from './changes.js';

/** The exit status that asks for the same command again, by a toolchain that has changed. */
const AGAIN = 75;

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const SETTLE = 60;

/** What to do at each change. */
export interface WatchOptions {
  readonly sources: LoadOptions;
  /** The vendors that the user asked for; all when empty. */
  readonly only: readonly string[];
  /** Generates these vendors, or all when empty. Returns the exit status. */
  readonly run: (only: readonly string[]) => Promise<number>;
  readonly terminal: Terminal;
}

/**
 * Runs at once, and again whenever a spec, a template or the toolchain itself
 * changes, until it is interrupted. Folders are watched, not files, so editors
 * may replace a file instead of writing it. Nothing that is wrong ends it.
 *
 * @returns The exit status: 0 when interrupted, {@link AGAIN} when the toolchain changed.
 */
export async function watch({ sources, only, run, terminal }: WatchOptions): Promise<number> {
  const { specs, templates, taxonomy } = sources;
  const scripts = join(TOOLCHAIN, 'scripts');
  const compiles = existsSync(join(scripts, 'cli.ts'));
  let seen = load(sources);
  /** What is still to be made: vendors, or everything; a run that failed leaves it. */
  let due: Set<string> | 'all' = only.length === 0 ? 'all' : new Set(only);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const work = async (): Promise<void> => {
    const ids = due === 'all' ? only : [...due].sort();
    if ((await run(ids)) === 0) due = new Set();
    terminal.print('Watching specs and templates; Ctrl+C ends it.');
  };

  const look = async (): Promise<void> => {
    const now = load(sources);
    const change = sourceChange(seen, now);
    seen = now;
    if (change.kind === 'none') return;
    const ids = change.kind === 'all' ? [] : change.ids;
    if (change.kind === 'all') due = 'all';
    else if (due !== 'all') ids.filter(isAsked).forEach((id) => (due as Set<string>).add(id));
    if (due !== 'all' && due.size === 0) return;
    terminal.clear();
    await work().catch((error: unknown) => reportFailure(error, terminal));
  };
  const isAsked = (id: string): boolean => only.length === 0 || only.includes(id);

  return new Promise((resolve, reject) => {
    const folders = [specs, templates, dirname(taxonomy), ...(compiles ? [scripts] : [])];
    const watcher = watchFiles([...new Set(folders)], {
      ignoreInitial: true,
      ignored: (path) => path.startsWith(join(scripts, '.build')),
    });
    const stop = (status: number): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      // What is being written is written to its end.
      Promise.all([running, watcher.close()]).then(() => resolve(status), reject);
    };
    const interrupted = (): void => stop(0);
    process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
    watcher.on('all', (_, path) => {
      if (compiles && path.startsWith(scripts)) {
        if (path.endsWith('.ts')) stop(AGAIN);
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => void (running = running.then(look)), SETTLE);
    });
    watcher.on('error', (error) => reportFailure(error, terminal));
    // Nothing is promised before changes are seen.
    const ready = new Promise<void>((seen) => watcher.once('ready', seen));
    // What is wrong with the command itself ends it; what is wrong with a spec does not.
    running = ready.then(work).catch((error: unknown) => {
      if (error instanceof CommandError) {
        stop(1);
        throw error;
      }
      reportFailure(error, terminal);
    });
  });
}
