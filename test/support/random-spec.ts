import type { ErrorEntry, TaxonomySpec, VendorSpec } from '../../scripts/spec/language.js';
import { anyAddress } from './any-text.js';
import fc from './fast-check.js';

/** Text as a hostile or careless page could have it. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 90 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*/ process.exit() /*',
      '"; process.exit(); "',
      'it\'s "both" `kinds` of ${quotes}',
      'line\nbreak\u2028and\u2029more\r\nof them',
      '\\',
      '\\"',
      '@deprecated {@link x}',
      '图片中没有人脸，请重新上传一张清晰的正面照片',
      '画像に顔がありません'.repeat(4),
      '😀'.repeat(30),
      '{{fields}} %s {0}',
      '</script><!-- -->',
      '\u202e\u0000\u001b[31m',
    ),
  },
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const stringCode = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.]{0,80}$/u),
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '0', "it's", '"'),
);

const memberName = fc
  .stringMatching(/^[A-Z][A-Za-z0-9]{0,60}$/u)
  .filter((name) => !/^(?:NaN|Infinity)$/u.test(name));

const paramName = fc.stringMatching(/^[a-z]{1,20}$/u);

const path = fc.constantFrom(
  'code',
  'error.code',
  'errors[0].code',
  'header:x-request-id',
  '$',
  'a.very.long.path.to.a.value.that.stands.deep.in.a.body',
);
const paths = fc.oneof(path, fc.uniqueArray(path, { minLength: 1, maxLength: 5 }));
const status = fc.integer({ min: 100, max: 599 });
const statuses = fc.oneof(status, fc.uniqueArray(status, { minLength: 1, maxLength: 18 }));
const scalar = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(0.5, -12.25, 100.125),
);
const condition = fc.record({ path, in: fc.array(scalar, { minLength: 1, maxLength: 12 }) });

const shape = fc.record({
  name: fc.constant('answer'),
  requires: optional(fc.array(path, { minLength: 1, maxLength: 3 })),
  failed: optional(condition),
  code: optional(fc.oneof(paths, fc.record({ path, before: fc.constantFrom(': ', '"', "'") }))),
  message: optional(paths),
  requestId: optional(paths),
  status: optional(paths),
  retryAfter: optional(paths),
});

const judgementOf = (taxonomy: TaxonomySpec) =>
  fc.record({
    category: fc.constantFrom(...taxonomy.categories.map(({ category }) => category)),
    reason: fc.constantFrom(...taxonomy.reasons.map(({ reason }) => reason)),
    retry: fc.constantFrom(
      'never' as const,
      'backoff' as const,
      'after-fix' as const,
      'after-top-up' as const,
    ),
    note: optional(text),
  });

function errorOf(
  codeType: VendorSpec['codeType'],
  taxonomy: TaxonomySpec,
): fc.Arbitrary<ErrorEntry> {
  const code: fc.Arbitrary<string | number> =
    codeType === 'string' ? stringCode : fc.integer({ min: 0, max: 9_999_999 });
  return fc
    .tuple(
      judgementOf(taxonomy),
      fc.record({
        code,
        name: memberName,
        aliases: optional(fc.array(code, { minLength: 1, maxLength: 6 })),
        status: optional(statuses),
        message: optional(
          fc.oneof(
            text,
            fc.tuple(paramName, paramName).map(([one, two]) => `{${one}1} is not {${two}2}`),
            fc.constantFrom(
              'field {a} is not {b}',
              '{aVeryLongNameOfAParam} and {anotherVeryLongNameOfAParam} fail',
            ),
          ),
        ),
        description: optional(text),
        remedy: optional(text),
        billing: optional(text),
        deprecated: optional(
          fc.record({ since: optional(fc.constant('2026-01-01')), note: optional(text) }),
        ),
      }),
    )
    .map(([judgement, entry]) => ({ ...entry, ...judgement }));
}

/** Specs as the language allows them: names meet nowhere, everything else is as wild as it may be. */
export function randomSpec(taxonomy: TaxonomySpec): fc.Arbitrary<VendorSpec> {
  const spec = (codeType: VendorSpec['codeType']) =>
    fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,20}){0,2}$/u),
      name: fc.oneof(fc.lorem({ maxCount: 3 }), fc.string({ minLength: 1, maxLength: 60 })),
      docs: anyAddress,
      read: fc.constant('2026-11-21'),
      codeType: fc.constant(codeType),
      placeholders: fc.constantFrom('{*}', undefined),
      quotes: optional(fc.array(text, { maxLength: 4 })),
      notes: optional(fc.array(text, { maxLength: 4 })),
      success: fc.record({
        status: optional(fc.uniqueArray(status, { minLength: 1, maxLength: 30 })),
        absent: optional(fc.array(path, { minLength: 1, maxLength: 4 })),
        sentinel: optional(condition),
        state: optional(condition),
      }),
      shapes: fc.array(shape, { minLength: 1, maxLength: 3 }),
      families: optional(
        fc.array(
          judgementOf(taxonomy).map((judgement) => ({
            codes: codeType === 'string' ? 'Auth.Failure' : '100xxx',
            ...judgement,
          })),
          { maxLength: 3 },
        ),
      ),
      errors: fc.uniqueArray(errorOf(codeType, taxonomy), {
        minLength: 1,
        maxLength: 8,
        selector: ({ name }) => name,
      }),
    });
  return fc.oneof(spec('string'), spec('integer')).map(plain) as fc.Arbitrary<VendorSpec>;
}

/** Without keys that have no value, as a spec from a file is. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [[key, plain(item)]],
    ),
  );
}
