import { Command, Option } from 'commander';

import { CommandError } from './command-error.js';
import type { DiffOptions } from './commands/diff.js';
import type { ExplainOptions } from './commands/explain.js';
import type { ValidateOptions } from './commands/validate.js';
import { CHANGE_FORMATS } from './diff/report-changes.js';
import { FORMATS } from './findings/formats.js';
import { openTerminal, type Terminal } from './terminal.js';

/**
 * The command line: every command, its options and its help. A command's code
 * is loaded when it is called.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @returns The exit status.
 */
export async function main(version: string, args: readonly string[]): Promise<number> {
  const terminal = openTerminal(version);
  let status = 0;
  const program = makeProgram(terminal, (result) => (status = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

function makeProgram(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('vendor-errors')
    .description('Types, guards and parsers for the error codes of API vendors, from YAML specs.')
    .version(terminal.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(--help lists what there is)');

  program
    .command('generate')
    .summary('make all output from all specs')
    .description(
      'Makes the output from the specs: validates, renders, formats, verifies, and writes what changed.',
    )
    .argument('[vendors...]', 'only these vendors, by id; what all share is always made')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .option('--out <folder>', 'where the output goes', 'generated')
    .option('--check', 'write nothing; fail when anything is stale, missing or orphaned')
    .action(async (vendors: string[], options: { specs: string; out: string; check?: boolean }) => {
      const { generate } = await import('./commands/generate.js');
      done(await generate(vendors, options, terminal));
    });

  program
    .command('validate')
    .summary('check all specs')
    .description('Checks the specs and prints every finding with its place.')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .option('--fix', 'put the files into canonical form; no value changes, no comment gets lost')
    .addOption(formatOption())
    .action(async (options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.js');
      done(validate(options, terminal));
    });

  program
    .command('diff')
    .summary('what a change does to consumers')
    .description(
      'Compares the output with what it was at a commit: what changed for those who import it, which part of the version that bumps, and why. Fails when a code was removed or renumbered without having been deprecated first.',
    )
    .argument('<ref>', 'a commit, a tag or a branch, such as origin/main')
    .option('--out <folder>', 'where the output is', 'generated')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(CHANGE_FORMATS).default('text'),
    )
    .action(async (ref: string, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.js');
      done(await diff(ref, options, terminal));
    });

  program
    .command('explain')
    .summary('what a code, a message or a response means')
    .description(
      'Explains a code, a message or a whole response body (in JSON) of any vendor: what it is, what to do, whether to retry, and what to import.',
    )
    .argument(
      '[what...]',
      'a code, a message or a body, or a file that has it; else the standard input',
    )
    .option('--vendor <id>', 'only this vendor')
    .option('--status <status>', 'the HTTP status of the response')
    .option('--out <folder>', 'where the output is', 'generated')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'),
    )
    .action(async (words: string[], options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.js');
      done(await explain(words, options, terminal));
    });

  return program;
}

function formatOption(): Option {
  return new Option('--format <format>', 'for people, for pull requests on GitHub, or for tools')
    .choices(FORMATS)
    .default('text');
}

function reportFailure(error: unknown, terminal: Terminal): number {
  terminal.endProgress();
  if (error instanceof CommandError) {
    terminal.error(error.message);
    terminal.error(error.help);
  } else if (isSystemError(error)) {
    terminal.error(error.message);
    terminal.error('Every file is as it was or as it should be. Mend this and run it again.');
  } else {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    text.split('\n').forEach(terminal.error);
    terminal.error('This is a fault of the toolchain, not of your specs. Nothing was written.');
  }
  return 1;
}

/** The disk is full, a folder can't be written, and the like. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
