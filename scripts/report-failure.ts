import { CommandError } from './command-error.js';
import type { Terminal } from './terminal.js';

/** Prints why a command failed: what the user can mend in two lines, a fault of ours with its stack. */
export function reportFailure(error: unknown, terminal: Terminal): void {
  terminal.endProgress();
  if (error instanceof CommandError) {
    terminal.error(error.message);
    terminal.error(error.help);
    return;
  }
  if (isSystemError(error)) {
    terminal.error(error.message);
    terminal.error('Every file is as it was or as it should be. Mend this and run it again.');
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  text.split('\n').forEach(terminal.error);
  terminal.error('This is a fault of the toolchain, not of your specs. Nothing was written.');
}

/** The disk is full, a folder can't be written, and the like. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
