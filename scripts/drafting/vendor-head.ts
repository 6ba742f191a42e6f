import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../command-error.js';
import { isReservedId } from '../text/naming.js';

/** The first line of a spec: it binds the schema for editors. */
export const SCHEMA_LINE = ' yaml-language-server: $schema=./schema.json';

/**
 * Where a new spec goes.
 *
 * @throws CommandError when the id can be none, or the spec is there already.
 */
export function pathOfNew(id: string, folder: string): string {
  const problem = problemOfId(id);
  if (problem !== undefined) {
    throw new CommandError(
      `${JSON.stringify(id)} can't be the id of a vendor: ${problem}.`,
      'Choose one such as acme or acme-vision.',
    );
  }
  for (const name of [`${id}.yaml`, `${id}.yml`]) {
    if (existsSync(join(folder, name))) {
      throw new CommandError(
        `There is a spec already: ${join(folder, name)}.`,
        'Nothing is overwritten. Edit it, hold it against a page with the command audit, or choose another id.',
      );
    }
  }
  return join(folder, `${id}.yaml`);
}

/** What keeps a word from being the id of a vendor. */
export function problemOfId(id: string): string | undefined {
  if (!/^[a-z][a-z0-9-]{0,63}$/u.test(id)) {
    return 'it needs small letters, digits and hyphens, a letter first';
  }
  return isReservedId(id) ? 'the output has a file of that name' : undefined;
}

/** `acme-vision` → `Acme Vision`. */
export function nameFromId(id: string): string {
  return id
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Today, as specs write a day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
