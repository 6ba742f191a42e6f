import type { Command } from 'commander';

import type { Terminal } from '../terminal.js';

/**
 * Declares a command, its options and its help. It stands beside the command
 * itself, whose code is loaded when it is called.
 *
 * @param done - Told the exit status.
 */
export type Declare = (
  program: Command,
  terminal: Terminal,
  done: (status: number) => void,
) => void;
