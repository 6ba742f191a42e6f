import type { TaxonomySpec, VendorSpec } from '../../scripts/spec/language.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

/** The function that the payloads call. Whoever imports the output provides it, and counts. */
export const ALARM = 'alarm';

const CALL = `${ALARM}()`;

/** Text that would run if any place of the output took it for source, one per way out. */
const PAYLOADS: readonly string[] = [
  `*/ ${CALL} /*`,
  `*/${CALL}//`,
  `*\\/${CALL}`,
  `"+${CALL}+"`,
  `'+${CALL}+'`,
  `\`+${CALL}+\``,
  `\${${CALL}}`,
  `\\${CALL}`,
  `\\"+${CALL}+\\"`,
  `\\'+${CALL}+\\'`,
  `"]:${CALL},["`,
  `"}});${CALL};({a:{b:"`,
  `\n${CALL}\n`,
  `\r${CALL}\r`,
  `\u2028${CALL}\u2029`,
  `{{${CALL}}}`,
  `{{{${ALARM}}}}`,
  `{{#with "x"}}${CALL}{{/with}}`,
  `{{lookup constructor "${CALL}"}}`,
  `</script><script>${CALL}</script>`,
  `<!--${CALL}-->`,
  `@import {x} from "./x.js"; ${CALL}`,
  `{@link javascript:${CALL}}`,
  `import("data:text/javascript,${CALL}")`,
  `[x](javascript:${CALL})`,
  `\`\`\`\n${CALL}\n\`\`\``,
  `| ${CALL} |`,
  '__proto__',
  'constructor',
  'toString',
];

/** Any text at all, payloads alone and amid anything. */
const text: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: anyText },
    { weight: 2, arbitrary: fc.constantFrom(...PAYLOADS) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(anyText, fc.constantFrom(...PAYLOADS), anyText)
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  )
  .filter((value) => value !== '');

const short = text.map((value) => value.slice(0, 80));
const code = text.map((value) => value.slice(0, 200));

/** Any text that has the form of a family: the model is made of such only. */
const family = code.map((value) => value.replace(/[\s.]+/gu, '')).filter((value) => value !== '');

/** What the language lets through as an address, comment ends and bidi marks among it. */
const url = fc
  .array(fc.oneof(fc.constantFrom('*/', "'", ')', ']', '%', ';', '\u202e', '\u200b', '没'), code), {
    maxLength: 4,
  })
  .map((parts) => `https://x.example/${parts.join('').replace(/[\s<>"`{}|\\^]/gu, '')}`);

const status = fc.integer({ min: 100, max: 599 });

const path = fc.constantFrom(
  '$',
  'code',
  'error.code',
  'errors[0].code',
  '__proto__',
  'header:x-a',
);

const condition = fc.record({
  path,
  in: fc.array(
    fc.oneof(
      short,
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});

const shape = fc.record(
  {
    name: short,
    note: text,
    requires: fc.array(path, { minLength: 1, maxLength: 2 }),
    failed: condition,
    code: fc.oneof(
      path,
      fc.array(path, { minLength: 1, maxLength: 3 }),
      fc.record({ path, before: short.map((value) => value.slice(0, 20)) }),
    ),
    message: path,
    requestId: path,
    status: path,
    retryAfter: path,
  },
  { requiredKeys: ['name'] },
);

function judgement({ categories, reasons }: TaxonomySpec) {
  return {
    category: fc.constantFrom(...categories.map(({ category }) => category)),
    reason: fc.constantFrom(...reasons.map(({ reason }) => reason)),
    retry: fc.constantFrom('never', 'backoff', 'after-fix', 'after-top-up'),
    note: text,
  };
}

function errorEntry(wire: fc.Arbitrary<string | number>, taxonomy: TaxonomySpec) {
  const message = fc.oneof(
    text,
    fc.tuple(short, short).map(([a, b]) => `${a}-{first}-${b}-{second}`),
  );
  return fc.record(
    {
      code: wire,
      name: fc.oneof(
        fc
          .stringMatching(/^[A-Z][A-Za-z0-9]{0,30}$/u)
          .filter((name) => name !== 'NaN' && name !== 'Infinity'),
        fc.constantFrom('Constructor', 'ToString', 'Proto', 'Default', 'Enum', 'Object'),
      ),
      aliases: fc.array(wire, { minLength: 1, maxLength: 2 }),
      group: fc.constant('g'),
      status: fc.oneof(status, fc.array(status, { minLength: 1, maxLength: 3 })),
      statusSource: fc.constant('s'),
      message,
      description: text,
      remedy: text,
      billing: text,
      source: fc.constant('s'),
      deprecated: fc.record(
        { since: fc.constant('2026-01-01'), replacement: wire, note: text },
        { requiredKeys: [] },
      ),
      ...judgement(taxonomy),
    },
    { requiredKeys: ['code', 'name', 'category', 'reason', 'retry'] },
  );
}

/**
 * Vendors whose every text position may hold anything, also what the rules of
 * `scripts/rules/` refuse: the emitters must not rest on them. Only names and
 * codes are kept apart, as two that meet have no output, and families have a form.
 */
export function hostileSpec(taxonomy: TaxonomySpec): fc.Arbitrary<VendorSpec> {
  const vendor = (codeType: VendorSpec['codeType']) => {
    const wire: fc.Arbitrary<string | number> =
      codeType === 'string' ? code : fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5, max: 5 }));
    return fc.record(
      {
        id: fc.constant('acme'),
        name: short,
        docs: url,
        read: fc.constant('2026-11-21'),
        codeType: fc.constant(codeType),
        placeholders: fc.constant('{*}'),
        quotes: fc.array(text, { maxLength: 2 }),
        notes: fc.array(text, { maxLength: 2 }),
        anomalies: fc.array(fc.record({ code: wire, text }, { requiredKeys: ['text'] }), {
          maxLength: 2,
        }),
        sources: fc.tuple(fc.record({ id: fc.constant('s'), title: text, url, note: text })),
        success: fc.record(
          {
            status: fc.array(status, { minLength: 1, maxLength: 3 }),
            absent: fc.array(path, { minLength: 1, maxLength: 2 }),
            sentinel: condition,
            state: condition,
          },
          { requiredKeys: [] },
        ),
        shapes: fc.array(shape, { minLength: 1, maxLength: 2 }),
        statuses: fc.array(
          fc.record(
            { status, meaning: text, description: text, codes: short },
            { requiredKeys: ['status'] },
          ),
          { maxLength: 2 },
        ),
        groups: fc.tuple(
          fc.record({ id: fc.constant('g'), title: text, range: short, note: text }),
        ),
        families: fc.array(
          fc.record(
            {
              codes: codeType === 'string' ? family : fc.constantFrom('100xxx', '1-9'),
              source: fc.constant('s'),
              ...judgement(taxonomy),
            },
            { requiredKeys: ['codes', 'category', 'reason', 'retry'] },
          ),
          { maxLength: 2 },
        ),
        errors: fc.uniqueArray(errorEntry(wire, taxonomy), {
          minLength: 1,
          maxLength: 4,
          comparator: (a, b) => a.code === b.code || a.name.toLowerCase() === b.name.toLowerCase(),
        }),
      },
      { requiredKeys: ['id', 'name', 'docs', 'read', 'codeType', 'success', 'shapes', 'errors'] },
    ) as fc.Arbitrary<VendorSpec>;
  };
  return fc.oneof(vendor('string'), vendor('integer'));
}

/** The same vendors under ids of their own, so that they can stand side by side. */
export function sideBySide(specs: readonly VendorSpec[]): readonly VendorSpec[] {
  return specs.map((spec, index) => ({ ...spec, id: `v${index}x` }));
}

/** The taxonomy with any text for its definitions. */
export function hostileTaxonomy(taxonomy: TaxonomySpec): fc.Arbitrary<TaxonomySpec> {
  return fc.infiniteStream(text).map((stream) => {
    const define = <T extends { definition: string }>(entry: T): T => ({
      ...entry,
      definition: String(stream.next().value),
    });
    const { categories, reasons } = taxonomy;
    return { ...taxonomy, categories: categories.map(define), reasons: reasons.map(define) };
  });
}
