import type { TaxonomySpec } from '../../scripts/spec/language.js';
import { taxonomySpec } from '../../scripts/spec/language.js';
import { checkStructure } from '../../scripts/spec/check-structure.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { TAXONOMY } from '../support/check.js';
import fc from '../support/fast-check.js';
import { examine, outputOf, unsettled } from './examine.js';
import { hostileSpec, hostileTaxonomy, sideBySide } from './hostile-spec.js';

/** The taxonomy of the tests. */
export const REASONS: TaxonomySpec = parsedTaxonomy();

function parsedTaxonomy(): TaxonomySpec {
  const { spec } = checkStructure(parseYaml(TAXONOMY), taxonomySpec);
  if (spec === undefined) throw new Error('The taxonomy of the tests has findings.');
  return spec;
}

/** How much to look at. */
export interface Amount {
  readonly specs: number;
  /** Vendors that share one output: its fixed parts cost the same for one and for many. */
  readonly together: number;
  /** One output in so many gets the looks that cost most: it is verified, type-checked, and formatted once more. */
  readonly closelyEvery: number;
}

/**
 * Sends random hostile vendors through every stage and looks at what comes out.
 *
 * @param step - Told of each output that was looked at.
 */
export async function expectNothingForeign(amount: Amount, step?: () => void): Promise<void> {
  const { specs, together, closelyEvery } = amount;
  const many = fc.array(hostileSpec(REASONS), { minLength: together, maxLength: together });
  let outputs = 0;
  await fc.assert(
    fc.asyncProperty(hostileTaxonomy(REASONS), many, async (taxonomy, drawn) => {
      const vendors = sideBySide(drawn);
      const closely = outputs % closelyEvery === 0;
      const files = await outputOf(taxonomy, vendors, closely);
      expect(examine(files, vendors, closely)).toEqual([]);
      if (closely) expect(await unsettled(files)).toEqual([]);
      outputs += 1;
      step?.();
    }),
    {
      numRuns: Math.ceil(specs / together),
      endOnFailure: true,
      // So many vendors would fill the screen: what is wrong comes first, and how to see it again.
      reporter: ({ failed, seed, counterexamplePath, errorInstance }) => {
        if (!failed) return;
        throw new Error(`seed ${String(seed)}, path ${String(counterexamplePath)}`, {
          cause: errorInstance,
        });
      },
    },
  );
  expect(outputs * together).toBeGreaterThanOrEqual(specs);
}
