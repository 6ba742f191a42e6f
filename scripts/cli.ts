import type { GenerateOptions } from './commands/unchanged.js';
import type { Cache } from './memory/cache.js';
import { reportFailure } from './report-failure.js';
import type { Terminal } from './terminal.js';

export { serve } from './crew/serve.js';

/**
 * The command line: all commands.
 *
 * @param args - The arguments without the program.
 * @returns The exit status.
 */
export function main(terminal: Terminal, args: readonly string[]): Promise<number> {
  return orReport(terminal, async () => {
    // What parses options is loaded when there are any.
    const { makeProgram } = await import('./program.js');
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
