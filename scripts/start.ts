import { resolve } from 'node:path';

import { formOf, usualOptions } from './commands/options.js';
import { nothingChanged, reportLines } from './commands/report.js';
import { Glance, type View } from './memory/glance.js';
import { say } from './say.js';

/** What came of the start: the run is over, or more is needed. */
export interface Started {
  readonly isOver: boolean;
  /** The bundle that goes on with a run that is not over. */
  readonly bundle?: string;
  /** What was seen of the files, which need not be looked at again. */
  readonly view?: View | undefined;
}

/**
 * Does what most runs are for: finds that there is nothing to do. All that it
 * needs is here, so that nothing else is loaded.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 */
export function start(version: string, args: readonly string[]): Started {
  const options = usualOptions(args);
  if (options === undefined) return { isOver: false, bundle: 'cli.cjs' };
  const began = Date.now();
  const { specs, out } = options;
  const view = new Glance(resolve(specs), resolve(out), version, formOf(options)).look();
  if (view?.isSame !== true) return { isOver: false, bundle: 'usual.cjs', view };
  say(reportLines(nothingChanged(view.sight.summary), [], false, Date.now() - began));
  return { isOver: true };
}
