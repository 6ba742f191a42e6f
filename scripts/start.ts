import { isUnchanged } from './commands/unchanged.js';
import { openTerminal } from './terminal.js';

/**
 * Runs the command line. `generate` without options is given most and finds
 * most often that nothing changed, so it needs no parser of options.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @returns The exit status.
 */
export async function main(version: string, args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === 'generate') {
    if (isUnchanged({ specs: 'specs', out: 'generated' }, openTerminal(version))) return 0;
  }
  const cli = await import('./cli.js');
  return cli.main(version, args);
}
