import { present } from '../../scripts/present.js';
import { specRules } from '../../scripts/rules/index.js';
import type { TaxonomySpec } from '../../scripts/spec/language.js';
import type { SourceFile } from '../../scripts/spec/source-file.js';
import type * as Validate from '../../scripts/stages/validate.js';
import { vouchForTaxonomy, vouchForVendor } from '../../scripts/stages/vouch.js';
import { TAXONOMY } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const mockAsked = jest.fn();

jest.mock('../../scripts/stages/validate.js', () => {
  const real = jest.requireActual<typeof Validate>('../../scripts/stages/validate.js');
  return {
    ...real,
    validateVendor: (...args: Parameters<typeof real.validateVendor>) => {
      mockAsked();
      return real.validateVendor(...args);
    },
    validateTaxonomy: (...args: Parameters<typeof real.validateTaxonomy>) => {
      mockAsked();
      return real.validateTaxonomy(...args);
    },
  };
});

let taxonomy: TaxonomySpec;

beforeAll(async () => {
  taxonomy = present(await vouchForTaxonomy(TAXONOMY));
});

const vendor = (text: string): SourceFile => ({ path: 'specs/acme.yaml', stem: 'acme', text });
const taxonomyOf = (text: string): SourceFile => ({ ...TAXONOMY, text });

/** The same values, which the quick reader of YAML leaves to the parser. */
const odd = (text: string): string => text.replace(/\n$/u, ' # odd\n');

/** Whether somebody had to be asked who knows all about it. */
function asked(): boolean {
  const was = mockAsked.mock.calls.length > 0;
  mockAsked.mockClear();
  return was;
}

test('what is right is vouched for without asking the careful check', async () => {
  expect(taxonomy).toMatchObject({ otherwise: { reason: expect.any(String) as unknown } });
  const spec = await vouchForVendor(vendor(acme()), taxonomy);
  expect(spec).toMatchObject({ id: 'acme', errors: [{ code: 'no_face' }] });
  expect(asked()).toBe(false);
});

test('what is right and written oddly is validated, with the same result', async () => {
  expect(await vouchForTaxonomy(taxonomyOf(odd(TAXONOMY.text)))).toEqual(taxonomy);
  expect(asked()).toBe(true);
  const spec = await vouchForVendor(vendor(acme()), taxonomy);
  expect(await vouchForVendor(vendor(odd(acme())), taxonomy)).toEqual(spec);
  expect(asked()).toBe(true);
});

test.each([
  ['no YAML', 'id: ['],
  ['without something', acme({ name: undefined })],
  ['against a rule', acme({ errors: [entry('no_face'), entry('no_face')] })],
])('nobody vouches for a spec that is %s', async (_, text) => {
  expect(await vouchForVendor(vendor(text), taxonomy)).toBeUndefined();
  expect(asked()).toBe(true);
});

test.each([
  ['no YAML', '['],
  ['without something', TAXONOMY.text.replace(/^otherwise:[^]*$/mu, '')],
  ['against a rule', TAXONOMY.text.replace(/^( +- reason: )\w+$/mu, '$1NOWHERE_ELSE')],
])('nobody vouches for a taxonomy that is %s', async (_, text) => {
  expect(text).not.toBe(TAXONOMY.text);
  expect(await vouchForTaxonomy(taxonomyOf(text))).toBeUndefined();
  expect(asked()).toBe(true);
});

test('a text that kept the rules before is not asked about them again', async () => {
  const twice = vendor(acme({ errors: [entry('no_face'), entry('no_face')] }));
  expect(await vouchForVendor(twice, taxonomy, [])).toBeDefined();
  expect(await vouchForVendor(twice, taxonomy, specRules)).toBeUndefined();
});
