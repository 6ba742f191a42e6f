import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { load } from '../../scripts/stages/load.js';
import { type Model, model } from '../../scripts/stages/model.js';
import { modelOf, TEMPLATES } from '../support/build.js';

/** The templates as they stand. */
export const templates = TEMPLATES;

/** The model of the vendors of this repository. */
export const realModel: Model = modelOf(
  load({
    specs: join(TOOLCHAIN, 'specs'),
    templates: join(TOOLCHAIN, 'templates'),
    taxonomy: join(TOOLCHAIN, 'specs', 'reasons.yaml'),
  }),
);

/** A model of one made-up vendor with the given codes, beside the real taxonomy. */
export function modelWith(vendor: object, errors: readonly object[]): Model {
  const spec = {
    id: 'acme',
    name: 'Acme',
    docs: 'https://acme.example/errors',
    read: '2026-11-21',
    codeType: 'string',
    success: { status: [200] },
    shapes: [{ name: 'answer', code: 'error.code', message: 'error.message' }],
    ...vendor,
    errors: errors.map((error, index) => ({
      code: `CODE_${String.fromCharCode(65 + index)}`,
      category: 'INTERNAL',
      reason: 'INTERNAL',
      retry: 'backoff',
      ...error,
    })),
  };
  return model(realModel.taxonomy, [spec as never]);
}

/** What tries to become markup or script, and what tries to mislead the eye. */
export const HOSTILE = [
  '<script>globalThis.ran = 1</script>',
  '</script><script>globalThis.ran = 2</script>',
  '<!--<script>globalThis.ran = 3',
  '<img src=x onerror="globalThis.ran = 4">',
  '" onmouseover="globalThis.ran = 5" autofocus onfocus="globalThis.ran = 6',
  "' onclick='globalThis.ran = 7",
  '</style><style>*{display:none}</style>',
  '</main></body></html><svg onload=globalThis.ran=8>',
  '{{constructor}} ${globalThis.ran = 9} {{{data}}}',
  '<a href="javascript:globalThis.ran=10">x</a>',
  '&lt;b&gt; &#60;script&#62; &amp;',
  'left \u202eright\u202c \u200bhidden\u2066 \ufeff',
  'line\u2028break\u2029and\u0000nul\u001bescape',
  '?lit$123456789$ <!--?lit$--> <?x?>',
];
