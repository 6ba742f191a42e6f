import { present } from '../present.js';
import type { PlainSchema } from './plain-language.js';

/** Gives a value in the order of the language; `undefined` where it does not hold. */
export type Take = (value: unknown) => unknown;

/**
 * A quick check by the language: it says whether a value holds, and nothing
 * about why not. What it takes, the careful check takes, and gives the same;
 * what it does not take is for that one to judge.
 */
export function quickStructure(schema: PlainSchema): Take {
  if (schema.anyOf !== undefined) return oneOf(schema.anyOf.map(quickStructure));
  switch (schema.type) {
    case 'object':
      return record(schema);
    case 'array':
      return list(schema);
    case 'string':
      return schema.enum === undefined ? text(schema) : word(schema.enum);
    case 'integer':
      return number(schema, Number.isSafeInteger);
    case 'number':
      return number(schema, Number.isFinite);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined);
    default:
      throw new TypeError(`The language has no quick check for ${JSON.stringify(schema)}.`);
  }
}

/** Forms do not overlap, so the first that takes a value is the only one. */
function oneOf(forms: readonly Take[]): Take {
  return (value) => {
    for (const take of forms) {
      const taken = take(value);
      if (taken !== undefined) return taken;
    }
    return undefined;
  };
}

function record({ properties, required = [] }: PlainSchema): Take {
  const fields = Object.entries(present(properties)).map(
    ([key, schema]) => [key, quickStructure(schema), required.includes(key)] as const,
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const taken: Record<string, unknown> = {};
    let count = 0;
    for (const [key, take, isRequired] of fields) {
      if (Object.hasOwn(value, key)) {
        const item = take((value as Readonly<Record<string, unknown>>)[key]);
        if (item === undefined) return undefined;
        taken[key] = item;
        count += 1;
      } else if (isRequired) return undefined;
    }
    // A key more is one that the language does not know.
    return count === Object.keys(value).length ? taken : undefined;
  };
}

function list({ items, minItems = 0, maxItems = Infinity }: PlainSchema): Take {
  const take = quickStructure(present(items));
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > maxItems)
      return undefined;
    const taken: unknown[] = [];
    for (const item of value as readonly unknown[]) {
      const own = take(item);
      if (own === undefined) return undefined;
      taken.push(own);
    }
    return taken;
  };
}

/** Lengths are in characters, of which each takes one or two UTF-16 units: within both is within the limits. */
function text({ pattern, minLength = 0, maxLength = Infinity }: PlainSchema): Take {
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (value) =>
    typeof value === 'string' &&
    value.length > 2 * (minLength - 1) &&
    value.length <= maxLength &&
    form?.test(value) !== false
      ? value
      : undefined;
}

function word(words: readonly unknown[]): Take {
  return (value) => (words.includes(value) ? value : undefined);
}

function number(
  { minimum = -Infinity, maximum = Infinity }: PlainSchema,
  isOfKind: (value: unknown) => boolean,
): Take {
  return (value) =>
    isOfKind(value) && (value as number) >= minimum && (value as number) <= maximum
      ? value
      : undefined;
}
