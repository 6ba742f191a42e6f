import { inTerminal } from './in-terminal.js';
import { makeProgram } from './program.js';

/**
 * The command line: all commands.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @returns The exit status.
 */
export function main(version: string, args: readonly string[]): Promise<number> {
  return inTerminal(version, async (terminal) => {
    let status = 0;
    const program = makeProgram(terminal, (result) => (status = result));
    await program.parseAsync(args, { from: 'user' });
    return status;
  });
}
