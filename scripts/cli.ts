import { usualOptions } from './commands/options.js';
import type { View } from './memory/glance.js';
import { reportFailure } from './report-failure.js';
import { openTerminal, type Terminal } from './terminal.js';

export { serve } from './crew/serve.js';

/**
 * The command line: all commands.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @param view - What the start saw of the files.
 * @returns The exit status.
 */
export async function main(version: string, args: readonly string[], view?: View): Promise<number> {
  const terminal = openTerminal(version);
  try {
    return await run(terminal, args, view);
  } catch (error) {
    reportFailure(error, terminal);
    return 1;
  }
}

async function run(
  terminal: Terminal,
  args: readonly string[],
  view: View | undefined,
): Promise<number> {
  const options = usualOptions(args);
  if (options !== undefined) {
    const { generate } = await import('./commands/generate.js');
    return generate([], options, terminal, view);
  }
  // What parses options is loaded when there are any.
  const { makeProgram } = await import('./program.js');
  let status = 0;
  const program = makeProgram(terminal, (result) => (status = result));
  await program.parseAsync(args, { from: 'user' });
  return status;
}
