import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../files/manifest.js';

/** The file in which a build keeps what prettier said of the templates' own text. */
export const SETTLED = 'settled.json';

/** What prettier made of texts, by their hash; `true` where that is the text itself, as it is of most. */
export type Settled = Readonly<Record<string, string | true>>;

/** What prettier made of the texts that the build in a folder knows; `undefined` for every other text. */
export function settledBy(build: string): (text: string) => string | undefined {
  const path = join(build, SETTLED);
  const texts = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Settled) : {};
  return (text) => {
    const known = texts[sha256(text)];
    return known === true ? text : known;
  };
}

/**
 * What prettier made of a text when this toolchain was built: of the run-time
 * core and of statements that stand in templates word for word. `undefined`
 * for every other text.
 */
export const settledText = settledBy(import.meta.dirname);
