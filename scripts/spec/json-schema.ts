import * as z from 'zod';

import { json } from '../text/json.js';
import type { Literal } from '../text/literal.js';
import { RETRY_MEANINGS, type TaxonomySpec, taxonomySpec, vendorSpec } from './language.js';

/** The words that a key has to choose from, each with what it means. */
type Words = ReadonlyMap<string, string>;

/** The schemas for editors, as files beside the specs: made from the language, with the taxonomy's words to choose from. */
export function jsonSchemas(taxonomy: TaxonomySpec): ReadonlyMap<string, string> {
  const retries: Words = new Map(Object.entries(RETRY_MEANINGS));
  const categories: Words = new Map(
    taxonomy.categories.map(({ category, definition }) => [category, definition]),
  );
  const reasons: Words = new Map(
    taxonomy.reasons.map(({ reason, category, retry, definition }) => [
      reason,
      `${definition} Usually ${category}, retry ${retry}.`,
    ]),
  );
  return new Map([
    [
      'schema.json',
      schemaText(vendorSpec, { reason: reasons, category: categories, retry: retries }),
    ],
    ['reasons.schema.json', schemaText(taxonomySpec, { retry: retries })],
  ]);
}

function schemaText(language: z.ZodType, choices: Readonly<Record<string, Words>>): string {
  const schema = z.toJSONSchema(language, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const words = choices[String(path.at(-1))];
      if (words === undefined || path.at(-2) !== 'properties') return;
      delete jsonSchema.pattern;
      delete jsonSchema.maxLength;
      jsonSchema.enum = [...words.keys()];
      // Not of JSON Schema, but editors show them beside the words.
      jsonSchema.enumDescriptions = [...words.values()];
    },
  });
  return String(json(schema as Literal));
}
