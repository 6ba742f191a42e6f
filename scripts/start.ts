import { resolve } from 'node:path';

import { formOf, usualOptions } from './commands/options.js';
import { nothingChanged, reportLines } from './commands/report.js';
import { Glance } from './memory/glance.js';
import { say } from './say.js';

/**
 * Does what most runs are for: finds that there is nothing to do. All that it
 * needs is here, so that nothing else is loaded.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @returns Whether the run is over; if not, the whole command line is needed.
 */
export function isOver(version: string, args: readonly string[]): boolean {
  const options = usualOptions(args);
  if (options === undefined) return false;
  const started = Date.now();
  const { specs, out } = options;
  const summary = new Glance(resolve(specs), resolve(out), version, formOf(options)).look();
  if (summary === undefined) return false;
  say(reportLines(nothingChanged(summary), [], false, Date.now() - started));
  return true;
}
