import { present } from '../present.js';
import { specRules, taxonomyRules } from '../rules/index.js';
import type { SpecRule } from '../rules/rule.js';
import type { TaxonomySpec, VendorSpec } from '../spec/language.js';
import { plainLanguage } from '../spec/plain-language.js';
import { Doubt } from '../spec/quick-yaml.js';
import { quickStructure, type Take } from '../spec/quick-structure.js';
import type { SourceFile } from '../spec/source-file.js';
import { ValuesOnly } from '../spec/values-only.js';
import { unless } from '../unless.js';

/**
 * Checks the spec of one vendor by itself, at a fraction of the price: without
 * places and without the library that defines the language. Where that is not
 * sure, it is validated.
 *
 * @param rules - By what besides the language; none where the same text held before.
 * @returns `undefined` where something is to be said of it, which is for `validate`.
 */
export async function vouchForVendor(
  file: SourceFile,
  taxonomy: TaxonomySpec,
  rules: readonly SpecRule[] = specRules,
): Promise<VendorSpec | undefined> {
  const { takeVendor } = await language();
  const spec = quickly(file, takeVendor, (document, spec: VendorSpec) => {
    for (const rule of rules) rule.check({ document, spec, taxonomy });
  });
  if (spec !== undefined) return spec;
  const { validateVendor } = await import('./validate.js');
  return validateVendor(file, taxonomy, rules);
}

/** Checks the taxonomy in the same way. */
export async function vouchForTaxonomy(file: SourceFile): Promise<TaxonomySpec | undefined> {
  const { takeTaxonomy } = await language();
  const taxonomy = quickly(file, takeTaxonomy, (document, taxonomy: TaxonomySpec) => {
    for (const rule of taxonomyRules) rule.check({ document, taxonomy });
  });
  if (taxonomy !== undefined) return taxonomy;
  const { validateTaxonomy } = await import('./validate.js');
  return validateTaxonomy(file);
}

interface Takes {
  readonly takeVendor: Take;
  readonly takeTaxonomy: Take;
}

let known: Takes | undefined;

async function language(): Promise<Takes> {
  if (known === undefined) {
    const { vendor, taxonomy } = await plainLanguage();
    known = { takeVendor: quickStructure(vendor), takeTaxonomy: quickStructure(taxonomy) };
  }
  return known;
}

function quickly<T>(
  file: SourceFile,
  take: Take,
  check: (document: ValuesOnly, value: T) => void,
): T | undefined {
  return unless(Doubt, () => {
    const document = new ValuesOnly(file);
    const value = take(present(document.root).value) as T | undefined;
    // What is to be said is a doubt here.
    if (value !== undefined) check(document, value);
    return value;
  });
}
