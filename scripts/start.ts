import { DEFAULT_OUT, type GenerateOptions, isUnchanged, openCache } from './commands/unchanged.js';
import { DEFAULT_FORM } from './output-form.js';
import { openTerminal } from './terminal.js';

export { Bundle } from './build/bundle.js';

/** The whole command line. */
type Cli = typeof import('./cli.js');

/** What `generate` makes where nothing else is said: this project's own output. */
const USUALLY = { specs: 'specs', out: DEFAULT_OUT, enumStyle: DEFAULT_FORM.enumStyle };

/**
 * Runs the command line. `generate` for some folders is given most and finds
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
  const usual = usualOptions(args);
  if (usual === undefined) return (await load()).main(terminal, args);
  const cache = openCache(usual, terminal);
  if (isUnchanged(usual, terminal, cache)) return 0;
  return (await load()).generateUsual(usual, terminal, cache);
}

/** The options of a `generate` that only says where and in which form; `undefined` for whatever else is said. */
function usualOptions([command, ...words]: readonly string[]): GenerateOptions | undefined {
  if (command !== 'generate') return undefined;
  const said: Record<string, string | boolean> = {};
  const rest = words.values();
  for (const word of rest) {
    if (word === '--package') said.package = true;
    else if (word === '--specs' || word === '--out') {
      const { value } = rest.next();
      if (value === undefined || value.startsWith('-')) return undefined;
      said[word.slice(2)] = value;
    } else return undefined;
  }
  return { ...USUALLY, ...said };
}
