import * as z from 'zod';

import { taxonomySpec, vendorSpec } from '../../scripts/spec/language.js';
import { quickStructure } from '../../scripts/spec/quick-structure.js';
import { writeDown } from '../../scripts/spec/write-down.js';
import { TAXONOMY } from '../support/check.js';
import fc from '../support/fast-check.js';
import { change, FULL, valueOf } from '../support/full-spec.js';

const LANGUAGE = writeDown();

const LANGUAGES: readonly [string, z.ZodType, (value: unknown) => unknown, unknown][] = [
  ['a vendor', vendorSpec, quickStructure(LANGUAGE.vendor), valueOf(FULL)],
  ['the taxonomy', taxonomySpec, quickStructure(LANGUAGE.taxonomy), valueOf(TAXONOMY.text)],
];

/** What YAML can say, on both sides of what the language has limits for. */
const said = fc.oneof(
  fc.constantFrom<unknown>('', 'x', 'Xy', 'X_Y', 'a.b', 'a b', 'a-b', '__proto__', 'https://a.b'),
  fc.constantFrom<unknown>('2026-11-21', '2026-13-21', '{*}', '%s', '$', 'a[0]', 'header:a', 'x\n'),
  fc.constantFrom<unknown>(0, -1, 1.5, 4, 16, 17, 99, 100, 404, 599, 600, 2 ** 53 - 1, 2 ** 53),
  fc.constantFrom<unknown>(true, false, null, {}, ['x'], [404], [404, 404], { path: 'x', in: [1] }),
  fc.constantFrom<unknown>('never', 'integer', { path: 'x' }, { path: 'x', before: '' }, [['x']]),
  fc
    .tuple(
      fc.constantFrom('x', 'X', '\u00e9'),
      fc.constantFrom(20, 21, 63, 64, 80, 81, 120, 121, 200),
    )
    .map(([character, length]) => character.repeat(length)),
  fc.constantFrom(201, 2_001, 8_000, 8_001).map((length) => 'x'.repeat(length)),
  fc.constantFrom(19, 21, 50, 51).map((length) => Array.from({ length }, () => 'x')),
);

/** What the quick reader of YAML never gives. */
const odd = fc.constantFrom<unknown>(
  // Of one character each takes two UTF-16 units.
  ...[1, 31, 40, 60, 81, 100, 101, 200, 4_000, 8_000].map((length) => '\u{1f600}'.repeat(length)),
  '\ud83d',
  undefined,
  NaN,
  Infinity,
  -0,
  [],
  new Array(1),
  new Date(0),
  new Map(),
  Object.create({ path: 'x', in: [1] }),
  Object.assign(Object.create({ in: [1] }) as object, { path: 'x', no: 1 }),
  Object.assign(Object.create(null) as object, { path: 'x', in: [1] }),
  JSON.parse('{ "path": "x", "in": [1], "__proto__": {} }'),
  Object.assign([], { path: 'x', in: [1] }),
  10n,
  Symbol('x'),
);

function changed(whole: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(whole);
  for (const [steps, value, add] of changes) change(copy, steps, value, add);
  return copy;
}

type Change = readonly [steps: readonly number[], value: unknown, add: boolean];

const changes = (value: fc.Arbitrary<unknown>): fc.Arbitrary<readonly Change[]> =>
  fc.array(fc.tuple(fc.array(fc.nat(), { maxLength: 4 }), value, fc.boolean()), {
    minLength: 1,
    maxLength: 3,
  });

/** A value with the order of its keys. */
const exactly = (value: unknown): string | undefined => JSON.stringify(value);

describe.each(LANGUAGES)('%s', (_, language, take, whole) => {
  test('that is right is taken', () => {
    expect(take(whole)).toStrictEqual(language.parse(whole));
  });

  test('is taken where the careful check takes it, whatever is changed in it', () => {
    fc.assert(
      fc.property(changes(said), (list) => {
        const value = changed(whole, list);
        const { success, data } = language.safeParse(value);
        expect(exactly(take(value))).toBe(exactly(success ? data : undefined));
      }),
      { numRuns: 500 },
    );
  });

  test('is never taken where the careful check does not take it', () => {
    fc.assert(
      fc.property(changes(fc.oneof(odd, said)), (list) => {
        const value = changed(whole, list);
        const taken = take(value);
        if (taken !== undefined) expect(exactly(taken)).toBe(exactly(language.parse(value)));
      }),
      { numRuns: 500 },
    );
  });

  test('is taken in the order of the language', () => {
    const turned = Object.fromEntries(Object.entries(whole as object).reverse());
    expect(exactly(take(turned))).toBe(exactly(language.parse(turned)));
    expect(exactly(take(turned))).not.toBe(exactly(turned));
  });
});

/** What the quick check may leave to the other: characters of two UTF-16 units, and lists, which are records to the other one. */
const isOdd = (value: unknown): boolean =>
  Array.isArray(value) || /[\ud800-\udfff]/.test(String(exactly(value)));

/** Each part of the language by itself, so that none is hidden behind another. */
test('what stands anywhere in the language is judged as the careful check does', () => {
  const parts = [
    z.string().min(1).max(3),
    z.string().regex(/^.$/u),
    z.enum(['a', 'b']),
    z.int().min(1).max(3),
    z.number(),
    z.boolean(),
    z.array(z.string()).min(1).max(2),
    z.array(z.string()),
    z.union([z.string(), z.array(z.int()), z.strictObject({ a: z.string() })]),
    z.strictObject({ a: z.string(), b: z.int().optional() }),
    z.strictObject({ b: z.int().optional() }),
  ];
  const value = fc.oneof(
    fc.constantFrom<unknown>('', 'a', 'b', 'ab', 'abc', 'abcd', '\u{1f600}', '\u{1f600}\u{1f600}'),
    fc.constantFrom<unknown>(0, 1, 3, 4, 1.5, 2 ** 53, -(2 ** 53), true, false, null),
    fc.constantFrom<unknown>(['a'], ['a', 'b'], ['a', 'b', 'c'], [1], [1, 'a'], [null]),
    fc.constantFrom<unknown>(
      {},
      { a: 'x' },
      { a: 1 },
      { b: 1 },
      { b: 1, a: 'x' },
      { a: 'x', c: 1 },
    ),
    fc.jsonValue(),
  );
  for (const part of parts) {
    const take = quickStructure(z.toJSONSchema(part) as Parameters<typeof quickStructure>[0]);
    fc.assert(
      fc.property(value, (value) => {
        const taken = take(value);
        if (taken !== undefined || !isOdd(value)) {
          expect(taken).toStrictEqual(part.safeParse(value).data);
        }
      }),
      { numRuns: 300 },
    );
  }
});

test('a text that may be too short by its characters is not taken', () => {
  const take = quickStructure({ type: 'string', minLength: 2 });
  expect(['ab', '\u{1f600}', 'abc'].map(take)).toEqual([undefined, undefined, 'abc']);
});

test('what the quick check does not understand is a fault of ours', () => {
  expect(() => quickStructure({ type: 'null' })).toThrow('has no quick check for {"type":"null"}');
});

/** What `quickStructure` goes by. Anything else that the language came to say would be passed over. */
const UNDERSTOOD: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['minLength', 'maxLength', 'pattern', 'enum'],
  integer: ['minimum', 'maximum'],
  number: [],
  boolean: [],
};

test('the language says nothing that the quick check does not understand', () => {
  const about = ['$schema', 'title', 'description', 'examples', 'type'];
  let seen = 0;
  visit(LANGUAGE.vendor);
  visit(LANGUAGE.taxonomy);
  expect(seen).toBeGreaterThan(100);

  function visit(schema: object): void {
    seen += 1;
    const { type, anyOf, items, properties, ...rest } = schema as {
      readonly type?: string;
      readonly anyOf?: readonly object[];
      readonly items?: object;
      readonly properties?: Readonly<Record<string, object>>;
    };
    const keys = Object.keys(rest).filter((key) => !about.includes(key));
    const understood = anyOf === undefined ? UNDERSTOOD[type ?? 'none'] : [];
    expect(understood).toEqual(expect.arrayContaining(keys));
    for (const part of [anyOf ?? [], items ?? [], Object.values(properties ?? {})].flat())
      visit(part);
  }
});
