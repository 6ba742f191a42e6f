import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sha256 } from '../files/manifest.js';

/** The file in which a build keeps what prettier said of the templates' own text. */
export const SETTLED = 'settled.json';

let texts: Readonly<Record<string, string>> | undefined;

/**
 * What prettier made of a text when this toolchain was built: of the run-time
 * core and of statements that stand in templates word for word. `undefined`
 * for every other text.
 */
export function settledText(text: string): string | undefined {
  texts ??= readTexts();
  return texts[sha256(text)];
}

function readTexts(): Readonly<Record<string, string>> {
  const path = join(dirname(fileURLToPath(import.meta.url)), SETTLED);
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>)
    : {};
}
