import * as z from 'zod';

import { json } from '../text/json.js';
import type { Literal } from '../text/literal.js';
import { type TaxonomySpec, taxonomySpec, vendorSpec } from './language.js';

/** The schemas for editors, as files beside the specs: made from the language, with the taxonomy's words to choose from. */
export function jsonSchemas(taxonomy: TaxonomySpec): ReadonlyMap<string, string> {
  const words: Readonly<Record<string, Literal>> = {
    reason: taxonomy.reasons.map(({ reason }) => reason),
    category: taxonomy.categories.map(({ category }) => category),
  };
  const vendor = z.toJSONSchema(vendorSpec, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const choices = words[String(path.at(-1))];
      if (choices === undefined || path.at(-2) !== 'properties') return;
      delete jsonSchema.pattern;
      delete jsonSchema.maxLength;
      jsonSchema.enum = choices as string[];
    },
  });
  return new Map([
    ['schema.json', String(json(vendor as Literal))],
    ['reasons.schema.json', String(json(z.toJSONSchema(taxonomySpec, { io: 'input' }) as Literal))],
  ]);
}
