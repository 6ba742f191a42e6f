import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type Compiler from 'handlebars';
import runtime from 'handlebars/runtime.js';

import { sha256 } from '../files/manifest.js';

/** The file in which a build keeps templates that are compiled already, by the hash of their text. */
export const PRECOMPILED = 'templates.cjs';

/** The part of Handlebars that runs compiled templates; its types are those of the whole. */
const Runtime = runtime as unknown as Pick<typeof Compiler, 'create'>;

/** Compiled templates by the hash of their text. */
type Precompiled = Readonly<Record<string, TemplateSpecification>>;

/** How templates are compiled: they place, repeat and choose, and what is missing is an error. */
const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

const require = createRequire(import.meta.url);

/** Makes functions of templates. The compiler is loaded only for a template that the build in a folder did not know. */
export function templatesOf(build: string): (text: string) => (view: object) => string {
  const path = join(build, PRECOMPILED);
  const built = existsSync(path) ? (require(path) as Precompiled) : {};
  return (text) => {
    const known = built[sha256(text)];
    return known === undefined
      ? compiler().create().compile(text, OPTIONS)
      : Runtime.create().template(known);
  };
}

/** Makes a function of a template, by this build. */
export const compileTemplate = templatesOf(dirname(fileURLToPath(import.meta.url)));

/** A template as the source of what `compileTemplate` runs. */
export function precompile(text: string): string {
  // Its types promise an object; it is source text.
  return compiler().precompile(text, OPTIONS) as unknown as string;
}

function compiler(): typeof Compiler {
  return require('handlebars') as typeof Compiler;
}
