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

/** Declares the whole command line: all commands, each beside its code. */
export function makeProgram(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('vendor-errors')
    .description('Types, guards and parsers for the error codes of API vendors, from YAML specs.')
    .version(terminal.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(--help lists what there is)');
  for (const declare of COMMANDS) declare(program, terminal, done);
  return program;
}
