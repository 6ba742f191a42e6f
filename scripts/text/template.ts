import { createRequire } from 'node:module';

import type Compiler from 'handlebars';
import runtime from 'handlebars/runtime.js';

import { sha256 } from '../files/manifest.js';
import { type Precompiled, precompiled } from './precompiled.js';

/** The part of Handlebars that runs compiled templates; its types are those of the whole. */
const Runtime = runtime as unknown as Pick<typeof Compiler, 'create'>;

/** How templates are compiled: they place, repeat and choose, and what is missing is an error. */
const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

const require = createRequire(import.meta.filename);

/** Makes a function of a template. The compiler is loaded only for one that is not compiled already. */
export function compileTemplate(
  text: string,
  compiled: Precompiled = precompiled,
): (view: object) => string {
  const known = compiled[sha256(text)];
  return known === undefined
    ? compiler().create().compile(text, OPTIONS)
    : Runtime.create().template(known);
}

/** A template as the source of what `compileTemplate` runs. */
export function precompile(text: string): string {
  // Its types promise an object; it is source text.
  return compiler().precompile(text, OPTIONS) as unknown as string;
}

function compiler(): typeof Compiler {
  return require('handlebars') as typeof Compiler;
}
