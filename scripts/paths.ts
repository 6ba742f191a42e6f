import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the toolchain: the nearest one above this file that has templates. */
export const TOOLCHAIN = findToolchain(import.meta.dirname);

/** Whether the toolchain is a package of somebody's project, and not a checkout of its sources. */
export const IS_INSTALLED = !existsSync(join(TOOLCHAIN, 'scripts', 'start.ts'));

/** The nearest folder above one that has templates. */
export function findToolchain(folder: string): string {
  if (existsSync(join(folder, 'templates', 'vendor.ts.hbs'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The templates of the toolchain are missing.');
  return findToolchain(parent);
}
