import { type Finding, sortFindings } from '../findings/finding.js';
import { specRules, taxonomyRules, workspaceRules } from '../rules/index.js';
import type { SpecContext } from '../rules/rule.js';
import { checkStructure } from '../spec/check-structure.js';
import { type TaxonomySpec, type VendorSpec, taxonomySpec, vendorSpec } from '../spec/language.js';
import { parseYaml } from '../spec/parse-yaml.js';
import type { Sources } from './load.js';

/** Specs that hold, or everything that is wrong with them. */
export type Validated =
  | { readonly ok: true; readonly taxonomy: TaxonomySpec; readonly vendors: readonly VendorSpec[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads all files as specs and checks them by the language and by every rule: all findings in one run. */
export function validate(sources: Sources): Validated {
  const taxonomy =
    sources.taxonomy === undefined
      ? undefined
      : checkStructure(parseYaml(sources.taxonomy), taxonomySpec);
  const vendors = sources.vendors.map((file) => checkStructure(parseYaml(file), vendorSpec));

  const lenientTaxonomy = taxonomy?.lenient ?? {};
  const contexts = vendors.map(({ document, lenient }): SpecContext => ({
    document,
    spec: lenient,
    taxonomy: lenientTaxonomy,
  }));
  for (const rule of specRules)
    contexts.forEach((context) => {
      rule.check(context);
    });
  for (const rule of workspaceRules) rule.check(contexts);
  if (taxonomy !== undefined) {
    for (const rule of taxonomyRules)
      rule.check({ document: taxonomy.document, taxonomy: taxonomy.lenient });
  }

  const documents = [taxonomy, ...vendors].flatMap((checked) => checked?.document ?? []);
  const findings = [...sources.findings, ...documents.flatMap(({ findings: own }) => own)];
  const specs = vendors.flatMap(({ spec }) => spec ?? []);
  if (findings.length > 0 || taxonomy?.spec === undefined || specs.length < vendors.length) {
    return { ok: false, findings: sortFindings(findings) };
  }
  return { ok: true, taxonomy: taxonomy.spec, vendors: specs };
}
