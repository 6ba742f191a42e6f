import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../files/manifest.js';
import { chunksOf } from '../layout/chunks.js';
import { prettierText } from '../layout/prettier.js';
import { SETTLED, type Settled } from '../layout/settled.js';
import { known } from '../layout/width.js';
import { LANGUAGE } from '../spec/plain-language.js';
import { writeDown } from '../spec/write-down.js';
import { readTree } from '../stages/load.js';
import { precompile } from '../text/template.js';

/**
 * What a build does besides bundling: templates are compiled, the spec language
 * is written down as plain data, and prettier is asked once about the text in
 * templates that no spec can change. What is not known here only costs time:
 * the compiler, the definition of the language or prettier is asked again.
 *
 * @returns The module with the compiled templates, which takes the place of `text/precompiled.ts` in a build.
 */
export async function prepare(templates: string, build: string): Promise<string> {
  const files = [...readTree(templates)];
  writeFileSync(join(build, LANGUAGE), JSON.stringify(writeDown()));

  const settled: Record<string, Settled[string]> = {};
  for (const text of files.flatMap(([path, text]) => fixedTexts(path, text))) {
    const formatted = await prettierText(text, 'typescript');
    // A file ends with a line feed, a statement in it does not.
    const result = text.endsWith('\n') ? formatted : formatted.trimEnd();
    settled[sha256(text)] = result;
    settled[sha256(result)] = true;
  }
  writeFileSync(join(build, SETTLED), JSON.stringify(settled));

  const compiled = files
    .filter(([path]) => path.endsWith('.hbs'))
    .map(([, text]) => `${JSON.stringify(sha256(text))}: ${precompile(text)}`);
  return `export const precompiled = {\n${compiled.join(',\n')}\n};\n`;
}

/** The modules and statements that come out as they stand: nothing is placed in them. */
function fixedTexts(path: string, text: string): readonly string[] {
  if (path.endsWith('.ts')) return [text];
  if (!path.endsWith('.ts.hbs')) return [];
  const statements = known(() => chunksOf(text.replace(/^\{\{.*\}\}$/gmu, ''))) ?? [];
  return statements.filter((chunk) => /^[a-z]/u.test(chunk) && !chunk.includes('{{'));
}
