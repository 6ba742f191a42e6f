import { json } from '../text/json.js';
import type { Literal } from '../text/literal.js';
import { RETRY_MEANINGS } from './language/retry.js';
import type { TaxonomySpec } from './language.js';
import { plainLanguage, type PlainSchema } from './plain-language.js';

/** The words that a key has to choose from, each with what it means. */
type Words = ReadonlyMap<string, string>;

type Choices = Readonly<Record<string, Words>>;

/** The schemas for editors, as files beside the specs: the language, with the taxonomy's words to choose from. */
export async function jsonSchemas(taxonomy: TaxonomySpec): Promise<ReadonlyMap<string, string>> {
  const language = await plainLanguage();
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
      schemaText(language.vendor, { reason: reasons, category: categories, retry: retries }),
    ],
    ['reasons.schema.json', schemaText(language.taxonomy, { retry: retries })],
  ]);
}

function schemaText(language: PlainSchema, choices: Choices): string {
  return String(json(withChoices(language, choices) as Literal));
}

/** A schema in which the keys that have words to choose from list them. */
function withChoices(schema: PlainSchema, choices: Choices): PlainSchema {
  const { anyOf, items, properties } = schema;
  return {
    ...schema,
    ...(anyOf && { anyOf: anyOf.map((form) => withChoices(form, choices)) }),
    ...(items && { items: withChoices(items, choices) }),
    ...(properties && { properties: withWords(properties, choices) }),
  };
}

type Properties = NonNullable<PlainSchema['properties']>;

function withWords(properties: Properties, choices: Choices): Properties {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const words = choices[key];
    return [key, words === undefined ? withChoices(schema, choices) : choice(schema, words)];
  });
  return Object.fromEntries(entries) as Properties;
}

function choice(schema: PlainSchema, words: Words): PlainSchema {
  const rest = Object.entries(schema).filter(([key]) => key !== 'pattern' && key !== 'maxLength');
  return {
    ...Object.fromEntries(rest),
    enum: [...words.keys()],
    // Not of JSON Schema, but editors show them beside the words.
    enumDescriptions: [...words.values()],
  } as PlainSchema;
}
