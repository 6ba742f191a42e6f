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
import { reportFailure } from './report-failure.js';
import { openTerminal, type Terminal } from './terminal.js';

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
