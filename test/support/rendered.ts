import type { Files } from '../../scripts/output-files.js';
import { load } from '../../scripts/stages/load.js';
import { type Model, model } from '../../scripts/stages/model.js';
import { render } from './whole-output.js';
import { validate } from '../../scripts/stages/validate.js';
import type { TaxonomySpec, VendorSpec } from '../../scripts/spec/language.js';

const SOURCES = load({ specs: 'specs', templates: 'templates', taxonomy: 'specs/reasons.yaml' });

/** The templates as they stand. */
export const TEMPLATES = SOURCES.templates;

/** What this repository's own specs make, up to a stage. */
export const OWN = ownSpecs();

/** The model and the rendered files of any specs, with this repository's templates. */
export function rendered(...vendors: readonly VendorSpec[]): { model: Model; files: Files } {
  const modelled = model(OWN.taxonomy, vendors);
  return { model: modelled, files: render(modelled, SOURCES.templates) };
}

function ownSpecs(): { taxonomy: TaxonomySpec; vendors: readonly VendorSpec[] } {
  const validated = validate(SOURCES);
  if (!validated.ok) throw new Error('The specs of this repository have findings.');
  return validated;
}
