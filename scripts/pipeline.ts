import { join } from 'node:path';

import type { Finding } from './findings/finding.js';
import { unknownVendor } from './findings/unknown-vendor.js';
import type { Cache, Summary } from './memory/cache.js';
import type { Past } from './memory/past.js';
import type { OutputForm } from './output-form.js';
import { present } from './present.js';
import { jsonSchemas } from './spec/json-schema.js';
import type { VendorSpec } from './spec/language.js';
import { Comparing, type Difference } from './stages/compare.js';
import { load, type LoadOptions, SCHEMAS, type Sources } from './stages/load.js';
import { type Making, Unsure } from './stages/make.js';
import { cardFacts } from './stages/model.js';
import { type Lined, NamesMeet, produce } from './stages/produce.js';
import { validate } from './stages/validate.js';
import { Writing } from './stages/write.js';
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
  /** What is remembered of runs for this output. */
  readonly cache: Cache;
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
 * format → verify → write → generated. All specs are validated before any is
 * rendered; from there vendor goes after vendor, so that no output but the
 * shared one stays in memory. What is written stands under temporary names until all of
 * it is there, so whatever fails leaves the output as it was.
 */
export async function pipeline(options: PipelineOptions): Promise<Outcome> {
  if (options.check) return run(options, undefined, true);
  try {
    return await run(options, options.cache.past(options), false);
  } catch (error) {
    // A new name meets one of a vendor that was not read: that is for the rules to say, with all of them.
    if (error instanceof NamesMeet) return run(options, undefined, false);
    if (error instanceof Unsure) return run(options, undefined, true);
    throw error;
  }
}

async function run(
  options: PipelineOptions,
  past: Past | undefined,
  whole: boolean,
): Promise<Outcome> {
  const { cache, check, out, form, onStage } = options;
  cache.snapshot(options);
  const loaded = load({ ...options, known: past?.vendors });

  onStage('validate');
  const validated = validate(loaded);
  if (!validated.ok) return validated;
  const { taxonomy, vendors } = validated;
  const lined = lineUp(loaded, vendors, past);
  assertVendors(options.only, lined);

  onStage('render');
  const making = { taxonomy, form, templates: loaded.templates };
  const leave = othersThan(options.only, lined);
  const made = whole
    ? { difference: await carefully(vendors, making, check, out, leave) }
    : await produce(lined, making, past, out, leave);

  onStage('write');
  const beside = SCHEMAS.map((name) => join(options.specs, name));
  const schemas =
    past?.hasBeside(beside) === true
      ? []
      : writeSchemas(jsonSchemas(taxonomy), loaded.schemas, options);
  const { difference } = made;
  if ('vendors' in made && difference.left.length === 0) {
    const written = new Set([...difference.stale, ...difference.missing]);
    cache.remember(options, { ...made, written, beside }, past);
  }
  const summary = lined.map(({ card }) => ({ id: card.id, codes: card.count }));
  return { ok: true, summary, difference, schemas };
}

/** The whole output, made the careful way. */
async function carefully(
  vendors: readonly VendorSpec[],
  making: Making,
  check: boolean,
  out: string,
  leave: ReadonlySet<string>,
): Promise<Difference> {
  const { makeWhole } = await import('./stages/make-whole.js');
  return check
    ? makeWhole(vendors, making, () => new Comparing(out, leave))
    : makeWhole(vendors, making, () => new Writing(out, leave));
}

/** Every vendor in its place, be it remembered or just read. */
function lineUp(
  { specs }: Sources,
  vendors: readonly VendorSpec[],
  past: Past | undefined,
): readonly Lined[] {
  const read = vendors.values();
  return specs.map((spec) => {
    const known = past?.vendors.get(spec);
    if (known !== undefined) return { spec, card: known.card, known };
    const vendor = present(read.next().value);
    return { spec, card: cardFacts(vendor), vendor };
  });
}

/** @throws CommandError when a vendor is asked for that there is no spec of. */
function assertVendors(only: readonly string[], lined: readonly Lined[]): void {
  const ids = lined.map(({ card }) => card.id);
  for (const id of only) {
    if (!ids.includes(id)) throw unknownVendor(id, ids);
  }
}

/** The modules and pages of the vendors that a run is not about. */
function othersThan(only: readonly string[], lined: readonly Lined[]): ReadonlySet<string> {
  const others = only.length === 0 ? [] : lined.filter(({ card }) => !only.includes(card.id));
  return new Set(others.flatMap(({ card }) => [`${card.id}.ts`, `docs/${card.id}.md`]));
}
