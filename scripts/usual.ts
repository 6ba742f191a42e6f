import { generate } from './commands/generate.js';
import { usualOptions } from './commands/options.js';
import { inTerminal } from './in-terminal.js';
import type { View } from './memory/glance.js';
import { present } from './present.js';

export { serve } from './crew/serve.js';

/**
 * The command line of most runs that have something to do, without what other
 * commands need: a bundle of its own, which takes half the time to load.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program, usual ones.
 * @param view - What the start saw of the files.
 * @returns The exit status.
 */
export function main(version: string, args: readonly string[], view?: View): Promise<number> {
  const options = present(usualOptions(args));
  return inTerminal(version, (terminal) => generate([], options, terminal, view));
}
