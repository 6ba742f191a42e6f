import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import fc from '../support/fast-check.js';
import { plainAnswer } from './answers.js';
import { type Advice, adviceOf, BY_ID, CATALOG, type Code, type Vendor, VENDORS } from './vendors.js';

interface LastResort {
  readonly reason: string;
  readonly retry?: string;
}

const TAXONOMY = parse(
  readFileSync(join(import.meta.dirname, '../../specs/reasons.yaml'), 'utf8'),
) as {
  readonly statuses: readonly (LastResort & { readonly status: number })[];
  readonly statusClasses: readonly (LastResort & { readonly class: number })[];
  readonly otherwise: LastResort;
};

/** The advice of a reason, found here once more and on purpose in another way than the core does. */
function adviceFor({ reason, retry }: LastResort): Advice {
  const usual = CATALOG.reasons.find((entry) => entry.reason === reason);
  if (usual === undefined) throw new Error(`There is no reason ${reason}.`);
  return { ...adviceOf(usual), ...(retry === undefined ? {} : { retry }) };
}

const OTHERWISE = adviceFor(TAXONOMY.otherwise);

function adviceOfStatus(status: number | undefined): Advice {
  const own = TAXONOMY.statuses.find((entry) => entry.status === status);
  const ofClass = TAXONOMY.statusClasses.find(
    (entry) => status !== undefined && String(status).startsWith(String(entry.class)),
  );
  const found = own ?? ofClass;
  return found === undefined ? OTHERWISE : adviceFor(found);
}

/** Codes and families of a vendor with dotted codes, under their prefixes. */
function adviceOfPrefix({ catalog }: Vendor, code: string): Advice | undefined {
  const known = [
    ...catalog.errors.map((error) => [String(error.code), error] as const),
    ...(catalog.families ?? []).map((family) => [family.codes, family] as const),
  ];
  const [longest] = known
    .filter(([prefix]) => code === prefix || code.startsWith(`${prefix}.`))
    .sort(([a], [b]) => b.length - a.length);
  return longest && adviceOf(longest[1]);
}

/** The bounds of a family of integers: `100xxx`, `110002`, `400000-400999`. */
function boundsOf(codes: string): readonly [number, number] {
  const [first = '', last = first] = codes.split('-');
  return [Number(first.replaceAll('x', '0')), Number(last.replaceAll('x', '9'))];
}

function adviceOfRange({ catalog }: Vendor, code: number): Advice | undefined {
  const [narrowest] = (catalog.families ?? [])
    .map((family) => ({ family, bounds: boundsOf(family.codes) }))
    .filter(({ bounds: [first, last] }) => first <= code && code <= last)
    .sort((a, b) => a.bounds[1] - a.bounds[0] - (b.bounds[1] - b.bounds[0]));
  return narrowest && adviceOf(narrowest.family);
}

function expectUnknown(vendor: Vendor, code: Code, status: number | undefined, advice: Advice) {
  const { body } = plainAnswer(vendor, code);
  const parsed = vendor.parse(body, { status });
  expect(parsed).toMatchObject({
    known: false,
    code: undefined,
    rawCode: code,
    message: 'as it happened',
    raw: body,
    ...advice,
  });
  expect(Object.isFrozen(parsed)).toBe(true);
  expect(vendor.isError(parsed)).toBe(true);
  expect(vendor.isError(parsed, ...vendor.codes)).toBe(false);
}

const DOTTED = VENDORS.filter(({ catalog }) => catalog.codeType === 'string');
const INTEGER = VENDORS.filter(({ catalog }) => catalog.codeType === 'integer');
const by = (vendors: readonly Vendor[]) => vendors.map((vendor) => [vendor.id, vendor] as const);

describe.each(by(DOTTED))('unknown codes of %s', (_, vendor) => {
  const prefixes = [
    ...vendor.codes.map(String),
    ...(vendor.catalog.families ?? []).map(({ codes }) => codes),
  ];

  it('have the advice of the longest known prefix, whatever the status', () => {
    for (const prefix of prefixes) {
      for (const code of [`${prefix}.Brand.New`, `${prefix}.x`, `${prefix}.`]) {
        const advice = adviceOfPrefix(vendor, code);
        expect(advice).toBeDefined();
        expectUnknown(vendor, code, 503, advice ?? OTHERWISE);
      }
    }
  });

  it('of a family itself have its advice', () => {
    for (const family of vendor.catalog.families ?? []) {
      expectUnknown(vendor, family.codes, 503, adviceOf(family));
    }
  });

  it('that only begin like a known one are no kin of it', () => {
    for (const prefix of prefixes) {
      for (const code of [`${prefix}X`, `${prefix}_x`, `${prefix} .x`, `.${prefix}`]) {
        if (adviceOfPrefix(vendor, code) !== undefined) continue;
        expectUnknown(vendor, code, 429, adviceOfStatus(429));
        expectUnknown(vendor, code, undefined, OTHERWISE);
      }
    }
  });

  it('are what the documented rule says, for any dotted text', () => {
    const part = fc.oneof(
      fc.constantFrom(...prefixes, ...prefixes.flatMap((prefix) => prefix.split('.'))),
      fc.string({ maxLength: 6 }),
    );
    const status = fc.constantFrom(undefined, 400, 401, 404, 418, 429, 500, 502, 599);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), status, (parts, given) => {
        const code = parts.join('.');
        fc.pre(code !== '' && !vendor.byCode.has(code));
        expectUnknown(vendor, code, given, adviceOfPrefix(vendor, code) ?? adviceOfStatus(given));
      }),
      { numRuns: 300 },
    );
  });

  it('longer than any code of a vendor are not searched for a prefix', () => {
    const [code = ''] = prefixes;
    expectUnknown(vendor, `${code}.${'x'.repeat(300)}`, 429, adviceOfStatus(429));
  });

  it('may be numbers', () => {
    expectUnknown(vendor, 123_456, 404, adviceOfStatus(404));
  });
});

describe('unknown codes of Tencent Cloud IAI', () => {
  it('fall back to FailedOperation for FailedOperation.Brand.New', () => {
    const vendor = DOTTED.find(({ id }) => id === 'tencent-iai');
    const advice = vendor?.byCode.get('FailedOperation');
    expect(vendor?.parse({ Response: { Error: { Code: 'FailedOperation.Brand.New' } } })).toEqual(
      expect.objectContaining({ known: false, ...(advice && adviceOf(advice)) }),
    );
  });
});

describe.each(by(INTEGER))('unknown codes of %s', (_, vendor) => {
  const families = vendor.catalog.families ?? [];

  it('have the advice of the narrowest range that holds them, at all its bounds', () => {
    const near = families.flatMap(({ codes }) => {
      const [first, last] = boundsOf(codes);
      return [first - 1, first, first + 1, last - 1, last, last + 1];
    });
    expect(near.length).toBeGreaterThan(0);
    for (const code of near.filter((at) => !vendor.isCode(at))) {
      const advice = adviceOfRange(vendor, code);
      expectUnknown(vendor, code, 502, advice ?? adviceOfStatus(502));
      expectUnknown(vendor, code, undefined, advice ?? OTHERWISE);
    }
  });

  it('have the advice of the range as decimal strings too', () => {
    expectUnknown(vendor, '429123', 400, adviceOfRange(vendor, 429_123) ?? OTHERWISE);
  });

  it('are what the documented rule says, for any integer', () => {
    const code = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.maxSafeInteger());
    const status = fc.constantFrom(undefined, 400, 402, 418, 500, 503);
    fc.assert(
      fc.property(code, status, (number, given) => {
        fc.pre(number !== 0 && !vendor.isCode(number));
        const advice = adviceOfRange(vendor, number) ?? adviceOfStatus(given);
        expectUnknown(vendor, number, given, advice);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(BY_ID)('a failure of %s without a code', (_, vendor) => {
  const statuses = Array.from({ length: 200 }, (__, at) => 400 + at);
  const bodies = [undefined, null, '', 'Bad Gateway', '<html>', 42, [], {}, { odd: true }];

  it('has the advice of its HTTP status, for every status that fails', () => {
    for (const status of statuses) {
      const parsed = vendor.parse({}, { status });
      expect(parsed).toEqual({
        vendor: vendor.id,
        known: false,
        code: undefined,
        rawCode: undefined,
        message: '',
        ...adviceOfStatus(status),
        httpStatus: status,
        requestId: undefined,
        retryAfterMs: undefined,
        params: undefined,
        raw: {},
      });
      expect(Object.isFrozen(parsed)).toBe(true);
      expect(vendor.isError(parsed)).toBe(true);
      expect(vendor.isError(JSON.parse(JSON.stringify(parsed)))).toBe(true);
    }
  });

  it('may have any body', () => {
    for (const body of bodies) {
      expect(vendor.parse(body, { status: 502 })).toMatchObject({
        known: false,
        httpStatus: 502,
        ...adviceOfStatus(502),
      });
    }
  });

  it('is none by a status that is not one, or below 400', () => {
    const odd = [-1, 0, 99, 200, 204, 302, 399, 600, 1e9, 400.5, NaN, Infinity, '5e2', '0x1f4'];
    for (const status of [...odd, ' 500', '500 ', '', null, true, {}, [500], 500n]) {
      expect(vendor.parse({ odd: true }, { status: status as number })).toBeUndefined();
    }
  });

  it('may have its status as digits', () => {
    expect(vendor.parse({}, { status: '503' as unknown as number })?.httpStatus).toBe(503);
  });

  it('reads Retry-After all the same', () => {
    const response = { status: 503, headers: { 'Retry-After': '7' } };
    expect(vendor.parse('busy', response)?.retryAfterMs).toBe(7_000);
  });
});
