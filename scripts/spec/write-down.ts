import * as z from 'zod';

import { taxonomySpec, vendorSpec } from './language.js';
import type { PlainLanguage, PlainSchema } from './plain-language.js';

/** Writes the language down as plain data, so that a run whose specs are right does without the library that it is defined with. */
export function writeDown(): PlainLanguage {
  return { vendor: plain(vendorSpec), taxonomy: plain(taxonomySpec) };
}

function plain(language: z.ZodType): PlainSchema {
  return z.toJSONSchema(language, { io: 'input' }) as PlainSchema;
}
