import type { TaxonomySpec } from '../../scripts/spec/language.js';
import { taxonomySpec } from '../../scripts/spec/language.js';
import { checkStructure } from '../../scripts/spec/check-structure.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { TAXONOMY } from '../support/check.js';
import fc from '../support/fast-check.js';
import { examine, outputOf } from './examine.js';
import { hostileSpec, hostileTaxonomy, sideBySide } from './hostile-spec.js';

/** The taxonomy of the tests. */
export const REASONS: TaxonomySpec = parsedTaxonomy();

function parsedTaxonomy(): TaxonomySpec {
  const { spec } = checkStructure(parseYaml(TAXONOMY), taxonomySpec);
  if (spec === undefined) throw new Error('The taxonomy of the tests has findings.');
  return spec;
}

/** Vendors that share one output: its fixed parts cost the same for one and for many. */
const TOGETHER = 10;

/** Sends random hostile vendors through every stage and looks at what comes out. */
export async function expectNothingForeign(specs: number): Promise<void> {
  const many = fc.array(hostileSpec(REASONS), { minLength: TOGETHER, maxLength: TOGETHER });
  await fc.assert(
    fc.asyncProperty(hostileTaxonomy(REASONS), many, async (taxonomy, drawn) => {
      const vendors = sideBySide(drawn);
      expect(await examine(await outputOf(taxonomy, vendors), vendors)).toEqual([]);
    }),
    {
      numRuns: Math.ceil(specs / TOGETHER),
      endOnFailure: true,
      // Ten vendors would fill the screen: what is wrong comes first, and how to see it again.
      reporter: ({ failed, seed, counterexamplePath, errorInstance }) => {
        if (!failed) return;
        throw new Error(`seed ${String(seed)}, path ${String(counterexamplePath)}`, {
          cause: errorInstance,
        });
      },
    },
  );
}
