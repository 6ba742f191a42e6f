import { Command } from 'commander';

import { auditCommand } from './commands/audit.command.js';
import { buildCommand } from './commands/build.command.js';
import { diffCommand } from './commands/diff.command.js';
import { draftCommand } from './commands/draft.command.js';
import { explainCommand } from './commands/explain.command.js';
import { generateCommand } from './commands/generate.command.js';
import { newVendorCommand } from './commands/new-vendor.command.js';
import { validateCommand } from './commands/validate.command.js';
import type { Declare } from './commands/declare.js';
import type { GenerateOptions } from './commands/unchanged.js';
import type { Cache } from './memory/cache.js';
import { reportFailure } from './report-failure.js';
import type { Terminal } from './terminal.js';

/** The commands, in the order in which the help lists them. */
const COMMANDS: readonly Declare[] = [
  generateCommand,
  validateCommand,
  newVendorCommand,
  draftCommand,
  auditCommand,
  explainCommand,
  diffCommand,
  buildCommand,
];

/**
 * The command line: all commands. Each is declared beside its code.
 *
 * @param args - The arguments without the program.
 * @returns The exit status.
 */
export function main(terminal: Terminal, args: readonly string[]): Promise<number> {
  return orReport(terminal, async () => {
    let status = 0;
    const program = makeProgram(terminal, (result) => (status = result));
    await program.parseAsync(args, { from: 'user' });
    return status;
  });
}

/** `generate` with options that need no parser, where something turned out to have changed. */
export function generateUsual(
  options: GenerateOptions,
  terminal: Terminal,
  cache: Cache,
): Promise<number> {
  return orReport(terminal, async () => {
    const { generateOnce } = await import('./commands/generate.js');
    return generateOnce([], options, terminal, cache);
  });
}

async function orReport(terminal: Terminal, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    reportFailure(error, terminal);
    return 1;
  }
}

function makeProgram(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('vendor-errors')
    .description('Types, guards and parsers for the error codes of API vendors, from YAML specs.')
    .version(terminal.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(--help lists what there is)');
  for (const declare of COMMANDS) declare(program, terminal, done);
  return program;
}
