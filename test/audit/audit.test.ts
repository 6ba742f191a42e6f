/**
 * The specs and the catalog against the vendors' pages, word for word and both
 * ways. The pages are taken apart here by parsers that share nothing with the
 * toolchain. They lie beside the checkout where the specs are written
 * (`../shared/docs`) and nowhere else: there the audit is skipped, visibly.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { type CatalogVendor, type Vendor, vendorOf } from '../generated/vendors.js';
import {
  ailabtoolsPage,
  huaweiPage,
  keevxPage,
  type Page,
  type PageError,
  PAGES_ARE_HERE,
  readFacts,
  tencentPage,
  viduPage,
} from './pages.js';

interface SpecError {
  readonly code: string | number;
  readonly group?: string;
  readonly status?: number | readonly number[];
  readonly statusSource?: string;
  readonly message?: string;
  readonly description?: string;
  readonly remedy?: string;
  readonly billing?: string;
  readonly source?: string;
}

interface Spec {
  readonly quotes?: readonly string[];
  readonly statuses?: CatalogVendor['statuses'];
  readonly groups?: CatalogVendor['groups'];
  readonly families?: readonly { readonly codes: string; readonly source?: string }[];
  readonly sources?: readonly { readonly id: string }[];
  readonly errors: readonly SpecError[];
}

function specOf({ id }: Vendor): Spec {
  const path = join(import.meta.dirname, `../../specs/${id}.yaml`);
  return parse(readFileSync(path, 'utf8')) as Spec;
}

/** How many codes each page has; the audit can't agree with a page that was not read to its end. */
const COUNTS = {
  ailabtools: 126,
  'huawei-frs': 55,
  keevx: 16,
  'tencent-iai': 108,
  vidu: 38,
} as const;

const SOURCES = [
  ['ailabtools', ailabtoolsPage],
  ['huawei-frs', huaweiPage],
  ['keevx', keevxPage],
  ['tencent-iai', tencentPage],
  ['vidu', viduPage],
] as const;

/** Lines of the pages that say nothing of errors: headings, columns, furniture. */
const FURNITURE: Readonly<Record<keyof typeof COUNTS, readonly string[]>> = {
  ailabtools: [
    '> ## Documentation Index',
    '> Fetch the complete documentation index at: https://ailabtools.mintlify.site/llms.txt',
    '> Use this file to discover all available pages before exploring further.',
    '# Response Description',
    '## Public Response Fields',
    '| Field           | Type     | Description                                  |',
    '| :-------------- | :------- | :------------------------------------------- |',
    '## Success Criteria',
    '<Tip>',
    '</Tip>',
    '## Success Example',
    '```json theme={null}',
    '```',
    '## Error Example',
    '## Error Codes',
  ],
  vidu: [
    'Error Code | Error Message | Error Description |',
    '|---|---|---|',
    'On this page',
    'Overview',
  ],
  'tencent-iai': ['Error Code | Description |', '---|---|', 'Was this page helpful?'],
  keevx: [
    'HTTP Status Codes',
    '| HTTP Code | Meaning | Description |',
    '|---|',
    'Business Error Codes',
    '| Code | Message |',
  ],
  'huawei-frs': [
    'Error Codes',
    '- Example exception response',
    '- Parameter description',
    'Parameter',
    'Mandatory',
    'Type',
    'Description',
    '-',
    'Status Code',
    'Error Code',
    'Measure',
    '- Gateway error code',
    'Feedback',
    'Was this page helpful?',
    'Provide feedbackThank you very much for your feedback. We will continue working to improve the documentation.See the reply and handling status in My Cloud VOC.',
    'For any further questions, feel free to contact us through the chatbot.',
    'Chatbot',
  ],
};

/** The columns of a table of codes are furniture too, however wide they are. */
const COLUMNS = /^\| HTTP Status +\| Value +\| Description +\|$|^\|(?: :-+ \|)+$/u;

/** Text without white space and the bars of tables: what is left when only the layout differs. */
function squash(text: string): string {
  return text.replace(/[\s|]/gu, '');
}

/** Text without line breaks, for cells in which the page lost them. */
function joinLines(text: string | undefined): string | undefined {
  return text?.replaceAll('\n', '');
}

/** What the spec says of its codes, in the terms of a page. */
function ofSpec(spec: Spec): readonly PageError[] {
  return spec.errors
    .filter(({ source }) => source === undefined)
    .map(({ code, status, statusSource, message, description, remedy, group }) => ({
      code: String(code),
      ...(status === undefined || statusSource !== undefined ? {} : { statuses: [status].flat() }),
      ...(message === undefined ? {} : { message }),
      ...(description === undefined ? {} : { description }),
      ...(remedy === undefined ? {} : { remedy }),
      ...(group === undefined
        ? {}
        : { group: spec.groups?.find(({ id }) => id === group)?.title ?? group }),
    }));
}

/** What the catalog says of its codes, in the terms of a page. */
function ofCatalog(catalog: CatalogVendor, hasStatuses: boolean): readonly PageError[] {
  return catalog.errors
    .filter(({ source }) => source === undefined)
    .map(({ code, httpStatuses, message, description, remedy, group }) => ({
      code: String(code),
      ...(hasStatuses ? { statuses: httpStatuses } : {}),
      ...(message === undefined ? {} : { message }),
      ...(description === undefined ? {} : { description }),
      ...(remedy === undefined ? {} : { remedy }),
      ...(group === undefined ? {} : { group }),
    }));
}

/** Line breaks that a page lost inside of a cell may be restored; nothing else may differ. */
function withoutRestoredBreaks(
  errors: readonly PageError[],
  page: readonly PageError[],
): readonly PageError[] {
  const ofPage = new Map(page.map((error) => [error.code, error]));
  return errors.map((error) => {
    const { description } = error;
    const isLost =
      description?.includes('\n') === true &&
      ofPage.get(error.code)?.description === joinLines(description);
    return isLost ? { ...error, description: joinLines(description) ?? '' } : error;
  });
}

describe('the catalog', () => {
  it.each(Object.entries(COUNTS))('has the codes of %s: %i', (id, count) => {
    const { errors } = vendorOf(id as keyof typeof COUNTS).catalog;
    expect(errors.filter(({ source }) => source === undefined)).toHaveLength(count);
  });

  it('has 26 common and 82 business codes of Tencent Cloud IAI', () => {
    const groups = vendorOf('tencent-iai').catalog.errors.map(({ group }) => group);
    expect(groups.filter((group) => group === 'Common error codes')).toHaveLength(26);
    expect(groups.filter((group) => group === 'Business error codes')).toHaveLength(82);
  });

  it('has 51 codes of the service and 4 of the gateway of Huawei Cloud', () => {
    const codes = vendorOf('huawei-frs').catalog.errors.map(({ code }) => String(code));
    expect(codes.filter((code) => /^FRS\.\d{4}$/u.test(code))).toHaveLength(51);
    expect(codes.filter((code) => /^APIG\.\d{4}$/u.test(code))).toHaveLength(4);
  });

  it('does not list the 0 of Keevx', () => {
    expect(vendorOf('keevx').catalog.errors.map(({ code }) => code)).not.toContain(0);
  });
});

const audit = PAGES_ARE_HERE ? describe : describe.skip;

audit('the pages in ../shared/docs (skipped where they are not)', () => {
  describe.each(SOURCES)('%s', (id, read) => {
    const vendor = vendorOf(id);
    const spec = specOf(vendor);
    const page: Page = PAGES_ARE_HERE
      ? read()
      : { errors: [], groups: [], statuses: [], prose: [] };
    const hasStatuses = page.errors.some(({ statuses }) => statuses !== undefined);

    it('has as many codes as were counted by hand, no code twice', () => {
      expect(page.errors).toHaveLength(COUNTS[id]);
      expect(new Set(page.errors.map(({ code }) => code)).size).toBe(COUNTS[id]);
    });

    it('is what the spec says, word for word and in its order', () => {
      expect(withoutRestoredBreaks(ofSpec(spec), page.errors)).toEqual(page.errors);
    });

    it('is what the catalog says, word for word and in its order', () => {
      const errors = ofCatalog(vendor.catalog, hasStatuses);
      expect(withoutRestoredBreaks(errors, page.errors)).toEqual(page.errors);
    });

    it('is the one in both spec and catalog, and what is not on it has a source', () => {
      const codes = page.errors.map(({ code }) => code);
      const extra = spec.errors.filter(({ code }) => !codes.includes(String(code)));
      const sources = (spec.sources ?? []).map((source) => source.id);
      expect(extra.filter(({ source }) => !sources.includes(source ?? ''))).toEqual([]);
      expect(vendor.catalog.errors.map(({ code }) => code)).toEqual(
        spec.errors.map(({ code }) => code),
      );
    });

    it('has the groups of the spec, with their ranges', () => {
      const groups = (spec.groups ?? []).map(({ title, range }) => ({
        title,
        ...(range === undefined ? {} : { range }),
      }));
      expect(groups).toEqual(page.groups);
      expect(vendor.catalog.groups ?? []).toEqual(spec.groups ?? []);
    });

    it('has the table of HTTP statuses of the spec', () => {
      const statuses = (spec.statuses ?? []).map(({ status, meaning, description }) => [
        status,
        meaning,
        description,
      ]);
      expect(statuses).toEqual(page.statuses);
      expect(vendor.catalog.statuses ?? []).toEqual(spec.statuses ?? []);
    });

    it('has every quote of the spec', () => {
      const whole = squash(page.prose.join(''));
      const missing = (spec.quotes ?? []).filter((quote) => !whole.includes(squash(quote)));
      expect(missing).toEqual([]);
      expect(vendor.catalog.quotes ?? []).toEqual(spec.quotes ?? []);
    });

    it('says nothing besides that is not quoted', () => {
      const billing = spec.errors.map((error) => error.billing ?? '');
      const quoted = squash([...(spec.quotes ?? []), ...billing].join(''));
      const furniture = new Set(FURNITURE[id].map(squash));
      const lost = page.prose.filter(
        (line) =>
          squash(line) !== '' &&
          !COLUMNS.test(line) &&
          !furniture.has(squash(line)) &&
          !quoted.includes(squash(line)),
      );
      expect(lost).toEqual([]);
    });
  });

  it('has one restored cell: the description of PageSizeOutOfRange of Vidu', () => {
    const restored = SOURCES.flatMap(([id]) =>
      specOf(vendorOf(id)).errors.flatMap(({ code, message, description }) =>
        [message, description].some((text) => text?.includes('\n')) ? [code] : [],
      ),
    );
    expect(restored).toEqual(['PageSizeOutOfRange']);
  });

  it('bills one failure of Tencent Cloud IAI, in the words of the page', () => {
    const billed = SOURCES.flatMap(([id]) => specOf(vendorOf(id)).errors).filter(
      ({ billing }) => billing !== undefined,
    );
    expect(billed.map(({ code, billing }) => [code, billing])).toEqual([
      [
        'InvalidParameterValue.NoFaceInPhoto',
        'The billable API calls are successful calls and failed calls that return the error code InvalidParameterValue.NoFaceInPhoto (for images without face).',
      ],
    ]);
    expect(tencentPage().prose.join(' ')).toContain(billed[0]?.billing);
    expect(vendorOf('tencent-iai').byCode.get('InvalidParameterValue.NoFaceInPhoto')?.billing).toBe(
      billed[0]?.billing,
    );
  });

  it('gives the codes of Keevx the status of the range that its table states', () => {
    const ranges = keevxPage().statuses.flatMap(([status, , description]) => {
      const [, digits] = /Corresponds to (?:business codes )?(\d+)x+\.$/u.exec(description) ?? [];
      return digits === undefined ? [] : [{ status, digits }];
    });
    expect(ranges.map(({ digits }) => digits)).toEqual(['100', '401', '402', '404', '429', '5']);
    const stated = keevxPage().errors.map(({ code }) => [
      Number(code),
      ranges.filter(({ digits }) => code.startsWith(digits)).map(({ status }) => status),
    ]);
    const { catalog } = vendorOf('keevx');
    expect(catalog.errors.map(({ code, httpStatuses }) => [code, httpStatuses])).toEqual(stated);
    const codes = catalog.statuses?.flatMap((row) => row.codes ?? []) ?? [];
    expect(codes).toEqual(['100xxx', '401xxx', '402xxx', '404xxx', '429xxx', '5xxxx']);
    const text = keevxPage()
      .statuses.map(([, , description]) => description)
      .join(' ');
    expect(codes.filter((range) => !text.includes(range))).toEqual([]);
  });

  it('gives no status to the codes of Tencent Cloud IAI', () => {
    const { errors } = vendorOf('tencent-iai').catalog;
    expect(errors.filter(({ httpStatuses }) => httpStatuses.length > 0)).toEqual([]);
  });

  it('gives two statuses to one code of Huawei Cloud', () => {
    const { errors } = vendorOf('huawei-frs').catalog;
    const several = errors.filter(({ httpStatuses }) => httpStatuses.length !== 1);
    expect(several.map(({ code, httpStatuses }) => [code, httpStatuses])).toEqual([
      ['APIG.0201', [413, 504]],
    ]);
  });

  it('keeps the typos and oddities of the pages', () => {
    const vidu = vendorOf('vidu').byCode;
    expect(vidu.get('ImageCheckFaceFailed')?.message).toBe('mage Check Face Failed');
    expect(vidu.get('ImageCheckBodyJointsFailed')?.message).toBe('Image Check Body Joins Failed');
    expect(vendorOf('tencent-iai').isCode('UnsupportedOperation.UnknowMethod')).toBe(true);
    expect(
      vendorOf('tencent-iai').byCode.get('AuthFailure.SignatureFailure')?.description,
    ).toContain('you’ve followed');
    expect(
      vendorOf('ailabtools').byCode.get('ERROR_TOO_MANY_GROUPS_IN_GROUP_LIST')?.description,
    ).toBe('Too many groups in group_list.');
    const ranges = vendorOf('huawei-frs').catalog.groups?.map(({ range }) => range);
    expect(ranges?.every((range) => range?.includes('–'))).toBe(true);
  });
});

audit('the facts in ../shared/facts (skipped where they are not)', () => {
  interface ViduHttp {
    readonly official: Readonly<Record<string, number>>;
    readonly reseller_only: Readonly<Record<string, number>>;
    readonly extra_codes_not_in_page: Readonly<Record<string, number>>;
    readonly no_evidence: readonly string[];
  }

  it('are the statuses of Vidu, each with the source that has it', () => {
    const facts = readFacts('vidu-http.json') as ViduHttp;
    const { errors, families } = specOf(vendorOf('vidu'));
    const from = (source: string) =>
      Object.fromEntries(
        errors.flatMap(({ code, status, statusSource }) =>
          statusSource === source ? [[code, status]] : [],
        ),
      );
    expect(from('older-page')).toEqual(facts.official);
    expect(from('reseller-copy')).toEqual(facts.reseller_only);
    const without = errors.flatMap(({ code, status }) => (status === undefined ? [code] : []));
    expect(without).toEqual(facts.no_evidence);
    expect(families?.map(({ codes }) => codes)).toEqual(Object.keys(facts.extra_codes_not_in_page));
  });

  it('are the statuses of Vidu in the catalog', () => {
    const facts = readFacts('vidu-http.json') as ViduHttp;
    const all: Readonly<Record<string, number>> = { ...facts.official, ...facts.reseller_only };
    const { errors } = vendorOf('vidu').catalog;
    expect(errors.map(({ code, httpStatuses }) => [code, httpStatuses])).toEqual(
      errors.map(({ code }) => [code, [all[code] ?? []].flat()]),
    );
    expect(errors.filter(({ httpStatuses }) => httpStatuses.length === 0)).toHaveLength(10);
  });

  interface WireFormats {
    readonly tencent: { readonly common_codes_missing_from_page: readonly string[] };
    readonly keevx: { readonly codes_not_in_page: Readonly<Record<string, string>> };
  }

  it('are families where a code is known that no page has', () => {
    const { tencent, keevx } = readFacts('wire-formats.json') as WireFormats;
    const codesOf = (id: 'tencent-iai' | 'keevx') =>
      specOf(vendorOf(id)).families?.flatMap(({ codes, source }) => (source ? [codes] : []));
    expect(codesOf('tencent-iai')).toEqual(
      expect.arrayContaining([...tencent.common_codes_missing_from_page]),
    );
    expect(codesOf('keevx')).toEqual(expect.arrayContaining(Object.keys(keevx.codes_not_in_page)));
  });
});
