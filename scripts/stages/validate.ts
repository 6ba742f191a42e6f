import type * as z from 'zod';

import { type Finding, sortFindings } from '../findings/finding.js';
import { specRules, taxonomyRules, workspaceRules } from '../rules/index.js';
import type { SpecContext, SpecRule } from '../rules/rule.js';
import { type Checked, checkStructure, type Lenient } from '../spec/check-structure.js';
import { type TaxonomySpec, type VendorSpec, taxonomySpec, vendorSpec } from '../spec/language.js';
import type { SpecDocument } from '../spec/document.js';
import { Doubt } from '../spec/quick-yaml.js';
import { parseYaml } from '../spec/parse-yaml.js';
import type { SourceFile } from '../spec/source-file.js';
import { ValuesOnly } from '../spec/values-only.js';
import { unless } from '../unless.js';
import type { Sources } from './load.js';

/** Specs that hold, or everything that is wrong with them. */
export type Validated =
  | { readonly ok: true; readonly taxonomy: TaxonomySpec; readonly vendors: readonly VendorSpec[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads all files as specs and checks them by the language and by every rule:
 * all findings in one run. A file is read without places first, at a fraction
 * of the price; where something is to be said about it, it is read again.
 */
export function validate(sources: Sources): Validated {
  // Something may be to be said of files that are each well by themselves.
  return unless(Doubt, () => validateBy(sources, either)) ?? validateBy(sources, thoroughly);
}

/**
 * Checks the spec of one vendor by itself.
 *
 * @param rules - By what besides the language; none where the same text held before.
 * @returns `undefined` where something is to be said of it, which is for `validate`.
 */
export function validateVendor(
  file: SourceFile,
  taxonomy: TaxonomySpec,
  rules: readonly SpecRule[],
): VendorSpec | undefined {
  return unlessFound(
    checkOf(file, vendorSpec, (checked) => {
      checkVendor(checked, taxonomy, rules);
    }),
  );
}

/** Checks the taxonomy in the same way. */
export function validateTaxonomy(file: SourceFile): TaxonomySpec | undefined {
  return unlessFound(checkOf(file, taxonomySpec, checkTaxonomy));
}

function unlessFound<T>(check: Check<T>): T | undefined {
  const { document, spec } = thoroughly(check);
  return document.findings.length > 0 ? undefined : spec;
}

/** A check of one file, given how it is read. */
type Check<T> = (read: (file: SourceFile) => SpecDocument) => Checked<T>;

type Way = <T>(check: Check<T>) => Checked<T>;

function either<T>(check: Check<T>): Checked<T> {
  return quickly(check) ?? thoroughly(check);
}

function quickly<T>(check: Check<T>): Checked<T> | undefined {
  return unless(Doubt, () => {
    const checked = check((file) => new ValuesOnly(file));
    // The values are in the spec; nobody needs them twice.
    checked.document.root = undefined;
    return checked;
  });
}

function thoroughly<T>(check: Check<T>): Checked<T> {
  return check(parseYaml);
}

function validateBy(sources: Sources, by: Way): Validated {
  const taxonomy =
    sources.taxonomy === undefined
      ? undefined
      : by(checkOf(sources.taxonomy, taxonomySpec, checkTaxonomy));
  const lenient = taxonomy?.lenient ?? {};
  const vendors = sources.vendors.map((file) =>
    by(
      checkOf(file, vendorSpec, (checked) => {
        checkVendor(checked, lenient, specRules);
      }),
    ),
  );
  const contexts = vendors.map((checked) => contextOf(checked, lenient));
  for (const rule of workspaceRules) rule.check(contexts);

  const documents = [taxonomy, ...vendors].flatMap((checked) => checked?.document ?? []);
  const findings = [...sources.findings, ...documents.flatMap(({ findings: own }) => own)];
  const specs = vendors.flatMap(({ spec }) => spec ?? []);
  if (findings.length > 0 || taxonomy?.spec === undefined || specs.length < vendors.length) {
    return { ok: false, findings: sortFindings(findings) };
  }
  return { ok: true, taxonomy: taxonomy.spec, vendors: specs };
}

function checkOf<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
  rules: (checked: Checked<T>) => void,
): Check<T> {
  return (read) => {
    const checked = checkStructure(read(file), schema);
    rules(checked);
    return checked;
  };
}

function checkTaxonomy({ document, lenient: taxonomy }: Checked<TaxonomySpec>): void {
  for (const rule of taxonomyRules) rule.check({ document, taxonomy });
}

function checkVendor(
  checked: Checked<VendorSpec>,
  taxonomy: Lenient<TaxonomySpec>,
  rules: readonly SpecRule[],
): void {
  const context = contextOf(checked, taxonomy);
  for (const rule of rules) rule.check(context);
}

function contextOf(
  { document, lenient: spec }: Checked<VendorSpec>,
  taxonomy: Lenient<TaxonomySpec>,
): SpecContext {
  return { document, spec, taxonomy };
}
