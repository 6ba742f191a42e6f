import { DEFAULT_OUT, isUnchanged, openCache } from './commands/unchanged.js';
import { DEFAULT_FORM } from './output-form.js';
import { openTerminal } from './terminal.js';

export { Bundle } from './build/bundle.js';

/** The whole command line. */
type Cli = typeof import('./cli.js');

/** What is run most, and what it means: this project's own output, as a package. */
const USUAL = new Set(['generate', 'generate --package']);
const USUALLY = { specs: 'specs', out: DEFAULT_OUT, enumStyle: DEFAULT_FORM.enumStyle };

/**
 * Runs the command line. `generate` without options is given most and finds
 * most often that nothing changed, so it needs no parser of options.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @param load - Loads the whole command line.
 * @returns The exit status.
 */
export async function main(
  version: string,
  args: readonly string[],
  load: () => Cli | Promise<Cli>,
): Promise<number> {
  const terminal = openTerminal(version);
  if (!USUAL.has(args.join(' '))) return (await load()).main(terminal, args);
  const cache = openCache(USUALLY, terminal);
  if (isUnchanged(USUALLY, terminal, cache)) return 0;
  return (await load()).generateUsual(USUALLY, terminal, cache);
}
