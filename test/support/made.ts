import { join } from 'node:path';

import { manifestText, sha256 } from '../../scripts/files/manifest.js';
import type { Made } from '../../scripts/memory/made.js';
import type { Inputs } from '../../scripts/memory/inputs.js';
import type { TaxonomySpec } from '../../scripts/spec/language.js';

/** What a run says of the one vendor of these projects. */
export const SUMMARY = [{ id: 'acme', codes: 6 }];

/** A taxonomy of nothing. */
const RULES: TaxonomySpec = {
  categories: [],
  reasons: [],
  statuses: [],
  statusClasses: [],
  otherwise: { reason: 'UNKNOWN' },
};

/** Where a project has what a run reads. */
export function inputsIn(folder: string): Inputs {
  return {
    specs: join(folder, 'specs'),
    templates: join(folder, 'templates'),
    taxonomy: join(folder, 'reasons.yaml'),
  };
}

/** What a run made in a project with one vendor: these files, none of which had to be written. */
export function madeIn(folder: string, output: Readonly<Record<string, string>>): Made {
  const files = new Map(Object.entries(output).map(([path, text]) => [path, sha256(text)]));
  const card = {
    id: 'acme',
    name: 'Acme',
    prefix: 'Acme',
    docs: 'https://acme.example',
    read: '2026-11-21',
    count: 6,
    example: 'NoFace',
  };
  const spec = join(folder, 'specs/acme.yaml');
  return {
    files,
    manifest: manifestText(files),
    written: new Set(),
    beside: [join(folder, 'specs/schema.json')],
    taxonomy: RULES,
    vendors: [{ spec, card, exports: '', files: ['acme.ts'], parts: {} }],
    exports: new Map(),
  };
}
