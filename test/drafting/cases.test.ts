import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTaxonomy } from '../../scripts/commands/taxonomy.js';
import { draftSpec } from '../../scripts/drafting/draft-spec.js';
import { readPage } from '../../scripts/pages/read-page.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { isCanonical, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { load } from '../../scripts/stages/load.js';
import { validate } from '../../scripts/stages/validate.js';

/**
 * Each folder holds a page of an invented vendor, in the style of pages that
 * there are, and the draft that is made of it, with what is unsure below it.
 * `UPDATE=1 npx jest test/drafting/cases` writes what comes out now; look at it
 * as the person who has to finish it.
 */
const CASES = join(__dirname, 'cases');
const FOLDERS = {
  specs: join(TOOLCHAIN, 'specs'),
  templates: join(TOOLCHAIN, 'templates'),
  taxonomy: join(TOOLCHAIN, 'specs/reasons.yaml'),
};

/** What a draft may lack: what only a person can say. */
const OPEN = new Set([
  'finished-draft',
  'name-needed',
  ...['docs', 'success', 'shapes', 'category', 'reason', 'retry'].map(
    (key) => `missing-key ${key}`,
  ),
]);

const taxonomy = readTaxonomy(FOLDERS);

describe('drafts of pages in many styles', () => {
  const names = readdirSync(CASES).sort();

  test('there are many', () => expect(names.length).toBeGreaterThanOrEqual(15));

  test.each(names)('%s', async (name) => {
    const folder = join(CASES, name);
    const page = readdirSync(folder).find((file) => file.startsWith('page.')) ?? '';
    const facts = await readPage(join(folder, page));
    const { text, doubts } = draftSpec(facts, { id: 'acme' }, taxonomy);
    const draft = text.replace(/^read: .*$/mu, 'read: 2026-11-21');
    const unsure = doubts.map((doubt) => `# unsure: ${doubt.line} ${doubt.text}\n`).join('');
    const actual = draft + (unsure === '' ? '' : `\n${unsure}`);
    const expected = join(folder, 'draft.yaml');
    if (process.env.UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, 'utf8'));

    expect(isCanonical(text, VENDOR_FORM)).toBe(true);
    const validated = validate({
      ...load(FOLDERS),
      vendors: [{ path: 'acme.yaml', stem: 'acme', text }],
    });
    const found = (validated.ok ? [] : validated.findings).map(({ rule, args }) =>
      'key' in args ? `${rule} ${args.key}` : rule,
    );
    expect(found.filter((finding) => !OPEN.has(finding))).toEqual([]);
  });
});
