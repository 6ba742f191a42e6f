import type * as z from 'zod';

/** A part of the language, as zod has it. */
export type Schema = z.core.$ZodType;

/** The keys that a record may have here, in the order of the language. */
export function keysOf(schema: Schema): readonly string[] {
  return shapesOf(schema).flatMap((shape) => Object.keys(shape));
}

/** What the language says about a key of a record, or about the items of a list: one part for each form allowed. */
export function partsAt(schema: Schema, key: string | number): readonly Schema[] {
  if (typeof key === 'number') return formsOf(schema).flatMap(({ def }) => itemOf(def));
  return shapesOf(schema).flatMap((shape) => shape[key] ?? []);
}

/** Whether a value may be written in more than one form, such as one item or a list of them. */
export function isChoice(schema: Schema): boolean {
  return formsOf(schema).length > 1;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

function itemOf(def: Definition): readonly Schema[] {
  return def.type === 'array' ? [def.element] : [];
}

function shapesOf(schema: Schema): readonly Readonly<Record<string, Schema>>[] {
  return formsOf(schema).flatMap(({ def }) => (def.type === 'object' ? [def.shape] : []));
}

/** The forms that a value may have: what optional parts and unions come down to. */
function formsOf(schema: Schema): readonly { readonly def: Definition }[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return formsOf(def.innerType);
  if (def.type === 'union') return def.options.flatMap(formsOf);
  return [{ def }];
}
