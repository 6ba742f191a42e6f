import { join } from 'node:path';

import { Cache, type Summary } from './cache.js';
import type { OutputForm } from './output-form.js';
import type { Finding } from './findings/finding.js';
import { unknownVendor } from './findings/unknown-vendor.js';
import { jsonSchemas } from './spec/json-schema.js';
import { compare, type Difference } from './stages/compare.js';
import { load, type LoadOptions, SCHEMAS } from './stages/load.js';
import { model, type Model } from './stages/model.js';
import { validate } from './stages/validate.js';
import { write } from './stages/write.js';
import { writeSchemas } from './stages/write-schemas.js';

/** What a run is about. */
export interface PipelineOptions extends LoadOptions {
  /** The folder of the output. */
  readonly out: string;
  /** Only compare with what is there; write nothing. */
  readonly check: boolean;
  /** The vendors whose modules to write; all when empty. What they share always is. */
  readonly only: readonly string[];
  /** What the run chooses about its output. */
  readonly form: OutputForm;
  /** What tells this toolchain from others: it shapes the output too. */
  readonly version: string;
  /** Told of each stage as it begins. */
  readonly onStage: (stage: string) => void;
}

/** What came of a run: how the disk differed from the output, or what is wrong with the specs. */
export type Outcome =
  | {
      readonly ok: true;
      readonly summary: Summary;
      readonly difference: Difference;
      /** The schemas for editors that were not as they should be. */
      readonly schemas: readonly string[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * The line that the data takes: specs → load → validate → model → render →
 * format → verify → write → generated. Everything before `write` happens in
 * memory, so whatever fails leaves the output as it was. The stages that bring
 * heavy libraries are loaded when they are needed.
 */
export async function pipeline(options: PipelineOptions): Promise<Outcome> {
  const { check, out, onStage } = options;
  const cache = new Cache(out, options.version, options.form);
  const snapshot = cache.snapshot(options);
  const loaded = load(options);

  onStage('validate');
  const validated = validate(loaded);
  if (!validated.ok) return validated;
  const modelled = model(validated.taxonomy, validated.vendors, options.form);
  assertVendors(options.only, modelled.vendors);

  onStage('render');
  const { render } = await import('./stages/render.js');
  const rendered = render(modelled, loaded.templates);

  onStage('format');
  const { assertPrettier, format } = await import('./stages/format.js');
  const formatted = await format(rendered);
  if (check) await assertPrettier(rendered, formatted);

  onStage('verify');
  const { prove } = await import('./stages/prove.js');
  // What the quick reader is not sure of, and whatever is to be checked, is read as a syntax tree.
  if (check || !prove(formatted, modelled)) {
    const { verify } = await import('./stages/verify.js');
    verify(formatted, modelled);
  }

  onStage('write');
  const leave = othersThan(options.only, modelled);
  const difference = check ? compare(formatted, out, leave) : write(formatted, out, leave);
  const schemas = writeSchemas(jsonSchemas(validated.taxonomy), loaded.schemas, options);

  const summary = modelled.vendors.map(({ id, errors }) => ({ id, codes: errors.length }));
  if (!check && difference.left.length === 0) {
    const beside = SCHEMAS.map((name) => join(options.specs, name));
    cache.remember(snapshot, formatted, beside, summary);
  }
  return { ok: true, summary, difference, schemas };
}

/** @throws CommandError when a vendor is asked for that there is no spec of. */
function assertVendors(only: readonly string[], vendors: readonly { readonly id: string }[]): void {
  const ids = vendors.map(({ id }) => id);
  for (const id of only) {
    if (ids.includes(id)) continue;
    throw unknownVendor(id, ids);
  }
}

/** The modules and pages of the vendors that a run is not about. */
function othersThan(only: readonly string[], { vendors }: Model): ReadonlySet<string> {
  const others = only.length === 0 ? [] : vendors.filter(({ id }) => !only.includes(id));
  return new Set(others.flatMap(({ id }) => [`${id}.ts`, `docs/${id}.md`]));
}
