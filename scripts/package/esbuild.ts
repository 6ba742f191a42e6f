import { createRequire } from 'node:module';

import { CommandError } from '../command-error.js';
import { present } from '../present.js';

const require = createRequire(import.meta.filename);

/**
 * The bundler, loaded where a package is made or built; modules need none.
 *
 * @throws CommandError when it is missing, or its program for this machine is.
 */
export function loadEsbuild(): typeof import('esbuild') {
  try {
    const esbuild = require('esbuild') as typeof import('esbuild');
    // Only its use shows whether the program is there, which npm installs as an optional dependency.
    esbuild.transformSync('');
    return esbuild;
  } catch (error) {
    // All that is thrown here is an error, of Node's or esbuild's.
    const [what] = (error as Error).message.split('\n');
    throw new CommandError(
      `A package needs esbuild, which does not run here: ${present(what)}`,
      'Install the toolchain again with optional dependencies (npm install --include=optional).',
    );
  }
}
