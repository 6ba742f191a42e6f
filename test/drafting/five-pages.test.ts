import { join } from 'node:path';

import { parse } from 'yaml';

import { sameWords } from '../../scripts/auditing/same-words.js';
import { readTaxonomy } from '../../scripts/commands/taxonomy.js';
import { draftSpec } from '../../scripts/drafting/draft-spec.js';
import { readPage } from '../../scripts/pages/read-page.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { isCanonical, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import type { ErrorEntry, VendorSpec } from '../../scripts/spec/language.js';
import { validate } from '../../scripts/stages/validate.js';
import { load } from '../../scripts/stages/load.js';
import { describePages, FIVE_PAGES, specOf } from '../support/five-pages.js';

const FOLDERS = {
  specs: join(TOOLCHAIN, 'specs'),
  templates: join(TOOLCHAIN, 'templates'),
  taxonomy: join(TOOLCHAIN, 'specs', 'reasons.yaml'),
};
const taxonomy = readTaxonomy(FOLDERS);

interface Drafted {
  readonly text: string;
  readonly spec: VendorSpec;
}

const DRAFTS = new Map<string, Promise<Drafted>>();

function drafted(id: string, page: string): Promise<Drafted> {
  const draft =
    DRAFTS.get(id) ??
    readPage(page).then((facts) => {
      const docs = 'https://vendor.example/errors';
      const { text } = draftSpec(facts, { id, name: id, docs }, taxonomy);
      return { text, spec: parse(text) as VendorSpec };
    });
  DRAFTS.set(id, draft);
  return draft;
}

/** The facts of an entry that stand on the page. */
function facts(entry: ErrorEntry): object {
  const bare = (text: string | undefined): string | undefined => text?.replace(/[\s`]+/gu, '');
  return {
    code: entry.code,
    status: entry.statusSource === undefined ? entry.status : undefined,
    message: bare(entry.message),
    description: bare(entry.description),
    remedy: bare(entry.remedy),
    billing: bare(entry.billing),
  };
}

describePages('a draft of each of the five pages', () => {
  test.each(FIVE_PAGES)('$id: every code with every fact, in order', async ({ id, page }) => {
    const { spec } = await drafted(id, page);
    const ours = specOf(id);
    expect(spec.codeType).toBe(ours.codeType);
    expect(spec.errors.map(facts)).toEqual(ours.errors.map(facts));
  });

  test.each(FIVE_PAGES)('$id: groups, HTTP statuses and quotes', async ({ id, page }) => {
    const { spec } = await drafted(id, page);
    const ours = specOf(id);
    // The tables of Tencent's page have lost their headings; the titles in the spec are ours.
    const groups = (ours.groups ?? []).filter(({ note }) => note?.includes('is ours') !== true);
    const titled = ({ title, range }: { title: string; range?: string | undefined }): object => ({
      title,
      range,
    });
    expect((spec.groups ?? []).map(titled)).toEqual(groups.map(titled));
    const groupOf = (from: VendorSpec) => (entry: ErrorEntry) =>
      from.groups?.find((group) => group.id === entry.group)?.title;
    if (groups.length > 0)
      expect(spec.errors.map(groupOf(spec))).toEqual(ours.errors.map(groupOf(ours)));
    expect(spec.statuses).toEqual(ours.statuses);
    const said = (spec.quotes ?? []).join('\n').replace(/[\s`]+/gu, '');
    const sentences = (ours.quotes ?? []).filter((quote) => !quote.includes('|'));
    for (const quote of sentences) expect(said).toContain(quote.replace(/[\s`]+/gu, ''));
  });

  test.each(FIVE_PAGES)(
    '$id: validates apart from what is left to the person',
    async ({ id, page }) => {
      const { text } = await drafted(id, page);
      const sources = {
        ...load(FOLDERS),
        vendors: [{ path: `${id}.yaml`, stem: id, text }],
        findings: [],
      };
      const validated = validate(sources);
      const findings = validated.ok ? [] : validated.findings;
      const open = findings.map(({ rule, args }) => ('key' in args ? `${rule} ${args.key}` : rule));
      const judgements = ['category', 'reason', 'retry', 'success', 'shapes'].map(
        (key) => `missing-key ${key}`,
      );
      const expected = [...judgements, 'name-needed', 'finished-draft'];
      expect(expected).toEqual(expect.arrayContaining([...new Set(open)]));
      expect(isCanonical(text, VENDOR_FORM)).toBe(true);
    },
  );

  test('proposed judgements agree with those of the specs nine times in ten', async () => {
    let proposed = 0;
    let agreed = 0;
    for (const { id, page } of FIVE_PAGES) {
      const ours = specOf(id).errors;
      for (const [index, { reason }] of (await drafted(id, page)).spec.errors.entries()) {
        if ((reason as string | undefined) === undefined) continue;
        proposed += 1;
        agreed += Number(reason === ours[index]?.reason);
      }
    }
    expect(proposed).toBeGreaterThan(200);
    expect(agreed / proposed).toBeGreaterThan(0.9);
  });
});

test('words are compared without marks and white space', () => {
  expect(sameWords('a:\nb', 'a:b')).toBe(true);
  expect(sameWords('use `mask`', 'use mask')).toBe(true);
  expect(sameWords('ab', 'a b')).toBe(false);
  expect(sameWords('a', undefined)).toBe(false);
});
