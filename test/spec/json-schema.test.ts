import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { jsonSchemas } from '../../scripts/spec/json-schema.js';
import { taxonomySpec, vendorSpec } from '../../scripts/spec/language.js';
import { TAXONOMY } from '../support/check.js';
import fc from '../support/fast-check.js';
import { change, FULL, valueOf } from '../support/full-spec.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

async function schemasOf(
  taxonomyText: string,
): Promise<{ vendor: JsonSchema; taxonomy: JsonSchema }> {
  const taxonomy = taxonomySpec.parse(valueOf(taxonomyText));
  const schemas = await jsonSchemas(taxonomy);
  expect([...schemas.keys()]).toEqual(['schema.json', 'reasons.schema.json']);
  const parse = (name: string): JsonSchema => JSON.parse(schemas.get(name) ?? '') as JsonSchema;
  return { vendor: parse('schema.json'), taxonomy: parse('reasons.schema.json') };
}

let vendor: JsonSchema;
let taxonomy: JsonSchema;

beforeAll(async () => {
  ({ vendor, taxonomy } = await schemasOf(TAXONOMY.text));
});

test('a record takes no keys but its own, and says which it needs', () => {
  let records = 0;
  visit(vendor);
  visit(taxonomy);
  expect(records).toBeGreaterThan(15);

  function visit(schema: unknown): void {
    if (typeof schema !== 'object' || schema === null) return;
    const { type, properties, required, additionalProperties } = schema as JsonSchema;
    if (type === 'object') {
      records += 1;
      expect(additionalProperties).toBe(false);
      expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(required ?? []));
    }
    Object.values(schema).forEach(visit);
  }
});

test('it is of the draft that it names, and refers to nothing outside', () => {
  for (const schema of [vendor, taxonomy]) {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
  }
});

test('patterns are regular expressions, also without flags', () => {
  const patterns = [...JSON.stringify(vendor).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/gu)].map(
    ([, pattern = '']) => JSON.parse(pattern) as string,
  );
  expect(patterns.length).toBeGreaterThan(10);
  for (const pattern of patterns) {
    expect(() => new RegExp(pattern, 'u')).not.toThrow();
    expect(() => new RegExp(pattern)).not.toThrow();
  }
});

test('reasons and categories are those of the taxonomy', () => {
  for (const list of ['errors', 'families'] as const) {
    const { properties } = (vendor.properties?.[list] as JsonSchema).items as JsonSchema;
    expect(properties?.reason).toMatchObject({
      enum: expect.arrayContaining(['NO_FACE_DETECTED', 'UNSTATED']) as unknown,
    });
    expect((properties?.category as JsonSchema).enum).toContain('INVALID_ARGUMENT');
    expect(properties?.reason).not.toHaveProperty('pattern');
  }
});

test('the real specs fit their schemas', async () => {
  const folder = join(TOOLCHAIN, 'specs');
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const real = await schemasOf(text('reasons.yaml'));
  const vendorSchema = z.fromJSONSchema(real.vendor);
  const taxonomySchema = z.fromJSONSchema(real.taxonomy);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const schema = name === 'reasons.yaml' ? taxonomySchema : vendorSchema;
    expect(schema.safeParse(valueOf(text(name)))).toMatchObject({ success: true });
  }
});

test('it decides as the language does, whatever is changed in a spec', () => {
  const schema = z.fromJSONSchema(vendor);
  const full = valueOf(FULL);
  expect(vendorSpec.safeParse(full).error?.issues).toBeUndefined();
  expect(schema.safeParse(full).error?.issues).toBeUndefined();
  const replacement = fc.oneof(
    fc.constantFrom<unknown>('', 'x', 'Xy', 'a.b', 'a b', 0, -1, 1.5, 404, 999, true, null, [], {}),
    fc.constantFrom<unknown>(['x'], [404], [404, 999], { path: 'x', in: [1] }, 'x'.repeat(9_000)),
  );
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { maxLength: 4 }),
      replacement,
      fc.boolean(),
      (steps, value, add) => {
        const changed = structuredClone(full);
        change(changed, steps, value, add);
        expect(schema.safeParse(changed).success).toBe(vendorSpec.safeParse(changed).success);
      },
    ),
    { numRuns: 1_000 },
  );
});
