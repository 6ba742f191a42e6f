import { reportFailure } from './report-failure.js';
import { openTerminal, type Terminal } from './terminal.js';

/** Runs a command in the terminal of this process, and gives its exit status: 1 where it failed, which is reported. */
export async function inTerminal(
  version: string,
  run: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const terminal = openTerminal(version);
  try {
    return await run(terminal);
  } catch (error) {
    reportFailure(error, terminal);
    return 1;
  }
}
