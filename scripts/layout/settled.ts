import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sha256 } from '../files/manifest.js';

/** The file in which a build keeps what prettier said of the templates' own text. */
export const SETTLED = 'settled.json';

/** What prettier made of the texts that the build in a folder knows; `undefined` for every other text. */
export function settledBy(build: string): (text: string) => string | undefined {
  const path = join(build, SETTLED);
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const texts = JSON.parse(known) as Readonly<Record<string, string>>;
  return (text) => texts[sha256(text)];
}

/**
 * What prettier made of a text when this toolchain was built: of the run-time
 * core and of statements that stand in templates word for word. `undefined`
 * for every other text.
 */
export const settledText = settledBy(dirname(fileURLToPath(import.meta.url)));
