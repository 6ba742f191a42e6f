import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { listFiles } from '../files/list-files.js';

/** The TypeScript of a package: path below its folder → text. */
export type ModuleSources = ReadonlyMap<string, string>;

/**
 * Reads the modules of a generated package.
 *
 * @throws CommandError when the folder holds no package.
 */
export function readModules(folder: string): ModuleSources {
  if (!existsSync(join(folder, 'package.json'))) {
    throw new CommandError(
      `There is no package in ${folder}.`,
      'Make one with "generate --package", then build it.',
    );
  }
  const paths = listFiles(folder).filter(
    (path) => path.endsWith('.ts') && !/^(?:dist|node_modules)\//u.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
