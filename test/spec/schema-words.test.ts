import * as z from 'zod';

import { taxonomySpec, vendorSpec } from '../../scripts/spec/language.js';

type Schema = z.core.$ZodTypes;

interface Key {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every key that a spec can have, at any depth. */
function keysOf(schema: Schema, path: string): readonly Key[] {
  const { def } = schema._zod;
  if (def.type === 'optional') return keysOf(def.innerType as Schema, path);
  if (def.type === 'array') return keysOf(def.element as Schema, `${path}[]`);
  if (def.type === 'union') {
    return def.options.flatMap((option) => keysOf(option as Schema, path));
  }
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, value]) => [
    { path: `${path}.${key}`, schema: value as z.ZodType },
    ...keysOf(value as Schema, `${path}.${key}`),
  ]);
}

const keys = [...keysOf(vendorSpec, 'vendor'), ...keysOf(taxonomySpec, 'reasons')];

test('there are keys to look at', () => {
  expect(keys.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['vendor.errors[].reason', 'reasons.otherwise.retry']),
  );
});

test.each(keys.map(({ path, schema }) => [path, schema] as const))(
  '%s has a description and examples that are right',
  (_, schema) => {
    const { description, examples } = z.toJSONSchema(schema, { io: 'input' });
    expect(description).toMatch(/\w.{5,}/u);
    expect(examples).not.toHaveLength(0);
    for (const example of examples as readonly unknown[]) {
      expect(schema.safeParse(example)).toMatchObject({ success: true });
    }
  },
);
