import { resolve } from 'node:path';

import { Cache } from '../memory/cache.js';
import type { View } from '../memory/glance.js';
import { DEFAULT_FORM } from '../output-form.js';
import type { Outcome } from '../pipeline.js';
import type { Terminal } from '../terminal.js';
import { outputFolder, sourceFolders } from './folders.js';
import { DEFAULT_OUT, formOf, type GenerateOptions } from './options.js';
import { type Generated, nothingChanged, reportLines } from './report.js';

/**
 * Makes all output from all specs, or checks that it is up to date; with `watch`,
 * again whenever one changes.
 *
 * @param view - What a glance saw of the files right before, if there was one.
 */
export async function generate(
  only: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
  view?: View,
): Promise<number> {
  const run = (some: readonly string[]): Promise<number> =>
    generateOnce(some, options, terminal, view);
  if (options.watch !== true) return run(only);
  const { watch } = await import('../watch/watch.js');
  return watch({ sources: sourceFolders(options), only, run, terminal });
}

/** Makes all output from all specs once, or checks that it is up to date. */
async function generateOnce(
  only: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
  view: View | undefined,
): Promise<number> {
  const started = Date.now();
  const check = options.check === true;
  const outcome = await make(only, options, terminal, view);
  terminal.endProgress();
  if (!outcome.ok) {
    terminal.findings(outcome.findings);
    return 1;
  }
  const stale = check ? staleLines(outcome, options.out) : [];
  if (stale.length > 0) {
    stale.forEach(terminal.error);
    const command = terminal.commandLine('generate', ...sameOutput(options));
    terminal.error(`Run "${command}" and commit what it changes.`);
    return 1;
  }
  terminal.printAll(reportLines(outcome, only, check, Date.now() - started));
  return 0;
}

/** What a command needs to be about the same output. */
function sameOutput(options: GenerateOptions): readonly string[] {
  const { specs, out, enumStyle } = options;
  return [
    ...(specs === 'specs' ? [] : ['--specs', specs]),
    ...(out === DEFAULT_OUT ? [] : ['--out', out]),
    ...(out !== DEFAULT_OUT && formOf(options).asPackage ? ['--package'] : []),
    ...(enumStyle === DEFAULT_FORM.enumStyle ? [] : ['--enum-style', enumStyle]),
  ];
}

/** Runs the line, or finds that nothing changed since it was run. The line is loaded when it is needed. */
async function make(
  only: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
  view: View | undefined,
): Promise<Outcome> {
  const folders = sourceFolders(options);
  const out = resolve(options.out);
  const cache = new Cache(folders, out, terminal.version, formOf(options), view);
  const summary = options.check === true ? undefined : cache.recall();
  if (summary !== undefined && only.every((id) => summary.some((vendor) => vendor.id === id))) {
    return nothingChanged(summary);
  }
  const { pipeline } = await import('../pipeline.js');
  return pipeline({
    ...folders,
    out: outputFolder(options.out),
    check: options.check === true,
    only,
    form: formOf(options),
    cache,
    jobs: options.jobs,
    onStage: terminal.progress,
  });
}

function staleLines({ difference, schemas }: Generated, out: string): readonly string[] {
  const { stale, missing, orphaned, kept } = difference;
  const line = (what: string) => (path: string) => `${what} ${out}/${path}`;
  return [
    ...stale.map(line('stale   ')),
    ...missing.map(line('missing ')),
    ...[...orphaned, ...kept].map(line('orphaned')),
    ...schemas.map((name) => `stale    ${name} beside the specs`),
  ];
}
