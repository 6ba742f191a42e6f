import { join as joinPath } from 'node:path';

import type { Files } from '../../scripts/output-files.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { DEFAULT_FORM, type OutputForm } from '../../scripts/output-form.js';
import { reportFinding } from '../../scripts/findings/report.js';
import { format } from '../../scripts/stages/format.js';
import { load, type Sources } from '../../scripts/stages/load.js';
import { model, type Model } from '../../scripts/stages/model.js';
import { validate } from '../../scripts/stages/validate.js';
import { join, type Pieces, renderPieces, verifyPieces } from './whole-output.js';

const { templates } = load({
  specs: joinPath(TOOLCHAIN, 'specs'),
  templates: joinPath(TOOLCHAIN, 'templates'),
  taxonomy: joinPath(TOOLCHAIN, 'specs', 'reasons.yaml'),
});

/** The templates that are rendered: all but the run-time core, which is only copied. */
export const TEMPLATES: ReadonlyMap<string, string> = new Map(
  [...templates].filter(([path]) => !path.startsWith('runtime/')),
);

/** The model of specs that hold. */
export function modelOf(sources: Sources, form: OutputForm = DEFAULT_FORM): Model {
  const validated = validate(sources);
  if (!validated.ok) {
    const plain = (text: string): string => text;
    const marks = { strong: plain, faint: plain, bad: plain };
    throw new Error(
      validated.findings.map((finding) => reportFinding(finding, marks)).join('\n\n'),
    );
  }
  return model(validated.taxonomy, validated.vendors, form);
}

/** The output of specs that hold, in memory and verified, without the run-time core. */
export async function build(
  sources: Sources,
  form: OutputForm = DEFAULT_FORM,
): Promise<{ files: Files; model: Model; pieces: Pieces }> {
  const modelled = modelOf(sources, form);
  const [shared, ...own] = renderPieces(modelled, TEMPLATES);
  const pieces: Pieces = [await format(shared), ...(await Promise.all(own.map(format)))];
  verifyPieces(pieces, modelled);
  return { files: join(pieces), model: modelled, pieces };
}
