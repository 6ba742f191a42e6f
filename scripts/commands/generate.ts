import { type Outcome, pipeline } from '../pipeline.js';
import type { Difference } from '../stages/compare.js';
import type { Terminal } from '../terminal.js';
import { type FolderOptions, outputFolder, sourceFolders } from './folders.js';

/** The options of `generate`. */
export interface GenerateOptions extends FolderOptions {
  readonly out: string;
  readonly check?: boolean;
  readonly watch?: boolean;
}

/** Makes all output from all specs, or checks that it is up to date; with `watch`, again whenever one changes. */
export async function generate(
  only: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.watch !== true) return generateOnce(only, options, terminal);
  const { watch } = await import('../watch/watch.js');
  const run = (some: readonly string[]): Promise<number> => generateOnce(some, options, terminal);
  return watch({ sources: sourceFolders(options), only, run, terminal });
}

async function generateOnce(
  only: readonly string[],
  options: GenerateOptions,
  terminal: Terminal,
): Promise<number> {
  const started = performance.now();
  const check = options.check === true;
  const outcome = await pipeline({
    ...sourceFolders(options),
    out: outputFolder(options.out),
    check,
    only,
    version: terminal.version,
    onStage: terminal.progress,
  });
  terminal.endProgress();
  if (!outcome.ok) {
    terminal.findings(outcome.findings);
    return 1;
  }
  const stale = check ? staleLines(outcome, options.out) : [];
  if (stale.length > 0) {
    stale.forEach(terminal.error);
    const command = terminal.commandLine('generate', folderArguments(options));
    terminal.error(`Run "${command}" and commit what it changes.`);
    return 1;
  }
  report(outcome, only, check, terminal, performance.now() - started);
  return 0;
}

/** What a command needs to be about the same folders. */
function folderArguments({ specs, out }: GenerateOptions): readonly string[] {
  return [
    ...(specs === 'specs' ? [] : ['--specs', specs]),
    ...(out === 'generated' ? [] : ['--out', out]),
  ];
}

type Generated = Outcome & { readonly ok: true };

function staleLines({ difference, schemas }: Generated, out: string): readonly string[] {
  if (difference === undefined) return [];
  const { stale, missing, orphaned, kept } = difference;
  const line = (what: string) => (path: string) => `${what} ${out}/${path}`;
  return [
    ...stale.map(line('stale   ')),
    ...missing.map(line('missing ')),
    ...[...orphaned, ...kept].map(line('orphaned')),
    ...schemas.map((name) => `stale    ${name} beside the specs`),
  ];
}

function report(
  { summary, difference, schemas }: Generated,
  only: readonly string[],
  check: boolean,
  terminal: Terminal,
  ms: number,
): void {
  const width = Math.max(...summary.map(({ id }) => id.length));
  for (const { id, codes } of summary) {
    if (only.length > 0 && !only.includes(id)) continue;
    const count = `${String(codes).padStart(7)} ${codes === 1 ? 'code ' : 'codes'}`;
    terminal.print(
      `${id.padEnd(width)} ${count}  ${check ? 'up to date' : stateOf(id, difference)}`,
    );
  }
  for (const path of difference?.orphaned ?? []) terminal.print(`removed ${path}`);
  for (const path of difference?.kept ?? []) {
    terminal.print(
      `kept ${path}: nothing makes it any more, but somebody changed it; delete it yourself`,
    );
  }
  for (const path of difference?.left ?? []) {
    terminal.print(`left ${path}: its spec or the templates changed too; generate it as well`);
  }
  const written =
    (difference?.stale.length ?? 0) + (difference?.missing.length ?? 0) + schemas.length;
  const total = summary.reduce((sum, { codes }) => sum + codes, 0);
  const files = check
    ? 'everything up to date'
    : written === 0
      ? 'nothing to write'
      : `${written} files written`;
  terminal.print(
    `${summary.length} ${summary.length === 1 ? 'vendor' : 'vendors'}, ${total} codes, ${files}, ${(ms / 1000).toFixed(2)} s`,
  );
}

function stateOf(id: string, difference: Difference | undefined): string {
  const path = `${id}.ts`;
  if (difference?.missing.includes(path) === true) return 'new';
  if (difference?.stale.includes(path) === true) return 'written';
  if (difference?.left.includes(path) === true) return 'left';
  return 'unchanged';
}
