import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { CommandError } from '../command-error.js';

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
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/^(?:dist|node_modules)\//u.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
