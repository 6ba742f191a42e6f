import { CommandError } from '../command-error.js';
import { checkStructure } from '../spec/check-structure.js';
import { type TaxonomySpec, taxonomySpec } from '../spec/language.js';
import { parseYaml } from '../spec/parse-yaml.js';
import { load, type LoadOptions } from '../stages/load.js';

/**
 * The taxonomy of reasons that the specs in a folder go by.
 *
 * @throws CommandError when it does not hold.
 */
export function readTaxonomy(folders: LoadOptions): TaxonomySpec {
  const { taxonomy } = load(folders);
  const spec = taxonomy && checkStructure(parseYaml(taxonomy), taxonomySpec).spec;
  if (spec === undefined) {
    throw new CommandError(
      'The taxonomy reasons.yaml does not hold.',
      'Run the command validate, and mend what it finds.',
    );
  }
  return spec;
}
