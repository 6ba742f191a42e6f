import { join } from 'node:path';

import { gather } from './crew/crew.js';
import { jobsFor } from './crew/jobs.js';
import type { Finding } from './findings/finding.js';
import { unknownVendor } from './findings/unknown-vendor.js';
import type { Cache } from './memory/cache.js';
import type { Summary } from './memory/glance.js';
import type { Past } from './memory/past.js';
import type { OutputForm } from './output-form.js';
import { jsonSchemas } from './spec/json-schema.js';
import type { TaxonomySpec } from './spec/language.js';
import { Comparing, type Difference } from './stages/compare.js';
import { Doubtful, lineUp, specsToRead } from './stages/line-up.js';
import { load, type LoadOptions, loadRules, type Rules, SCHEMAS } from './stages/load.js';
import { Unsure } from './stages/make.js';
import { type CardFacts, cardFacts } from './stages/model.js';
import { NamesMeet, Outdated, produce } from './stages/produce.js';
import { vouchForTaxonomy } from './stages/vouch.js';
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
  /** How many threads to use; as many as pay where nothing is said. */
  readonly jobs?: number | undefined;
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
 * rendered. Each stage goes from vendor to vendor, in as many threads as pay,
 * so that no more than what the vendors share stays in memory. What is written
 * stands under temporary names until all of it is there, so whatever fails
 * leaves the output as it was.
 */
export async function pipeline(options: PipelineOptions): Promise<Outcome> {
  return options.check ? carefully(options) : quickly(options, options.cache.past());
}

async function quickly(
  options: PipelineOptions,
  past: Past | undefined,
  isAgain = false,
): Promise<Outcome> {
  try {
    return await run(options, past);
  } catch (error) {
    // A new name may be one of a vendor that was not read, and another run may have been faster.
    if (error instanceof NamesMeet || error instanceof Outdated)
      return quickly(options, undefined, isAgain);
    if (error instanceof Doubtful && !isAgain) {
      const { validate } = await import('./stages/validate.js');
      const validated = validate(load(options));
      // Where all of them hold after all, somebody is saving them.
      return validated.ok ? quickly(options, past, true) : validated;
    }
    if (error instanceof Doubtful || error instanceof Unsure) return carefully(options);
    throw error;
  }
}

async function run(options: PipelineOptions, past: Past | undefined): Promise<Outcome> {
  const { cache, out, form, only, onStage } = options;
  cache.snapshot();
  const loaded = loadRules(options);

  onStage('validate');
  const taxonomy = await taxonomyOf(loaded, past);
  const making = { taxonomy, form, templates: loaded.templates };
  const count = specsToRead(loaded.specs, past).length;
  const crew = await gather(making, jobsFor(count, options.jobs));
  try {
    const lined = await lineUp(loaded.specs, crew, past);
    const cards = lined.map(({ card }) => card);
    assertVendors(only, cards);

    onStage('render');
    const made = await produce(lined, crew, making, past, out, othersThan(only, cards));

    onStage('write');
    const beside = SCHEMAS.map((name) => join(options.specs, name));
    const schemas =
      past?.hasBeside(beside) === true
        ? []
        : writeSchemas(await jsonSchemas(taxonomy), loaded.schemas, options);
    const { difference } = made;
    if (difference.left.length === 0) {
      const written = new Set([...difference.stale, ...difference.missing]);
      cache.remember({ ...made, taxonomy, written, beside }, past);
    }
    return { ok: true, summary: summaryOf(cards), difference, schemas };
  } finally {
    await crew.end();
  }
}

/**
 * The taxonomy, which need not be read again where the past knows it.
 *
 * @throws Doubtful where something may be to be said of it, or of the folder of the specs.
 */
async function taxonomyOf(
  { taxonomy: file, findings }: Rules,
  past: Past | undefined,
): Promise<TaxonomySpec> {
  if (file === undefined || findings.length > 0) throw new Doubtful();
  const taxonomy = past?.taxonomy ?? (await vouchForTaxonomy(file));
  if (taxonomy === undefined) throw new Doubtful();
  return taxonomy;
}

/**
 * The same line whatever it costs: all specs are read with their places where
 * something is to be said, and the whole output is held against what prettier and
 * the compiler make of it.
 */
async function carefully(options: PipelineOptions): Promise<Outcome> {
  const { check, out, form, only, onStage } = options;
  const loaded = load(options);

  onStage('validate');
  const { validate } = await import('./stages/validate.js');
  const validated = validate(loaded);
  if (!validated.ok) return validated;
  const { taxonomy, vendors } = validated;
  const cards = vendors.map(cardFacts);
  assertVendors(only, cards);

  onStage('render');
  const { makeWhole } = await import('./stages/make-whole.js');
  const making = { taxonomy, form, templates: loaded.templates };
  const leave = othersThan(only, cards);
  const difference = check
    ? await makeWhole(vendors, making, () => new Comparing(out, leave))
    : await makeWhole(vendors, making, () => new Writing(out, leave));

  onStage('write');
  const schemas = writeSchemas(await jsonSchemas(taxonomy), loaded.schemas, options);
  return { ok: true, summary: summaryOf(cards), difference, schemas };
}

/** @throws CommandError when a vendor is asked for that there is no spec of. */
function assertVendors(only: readonly string[], cards: readonly CardFacts[]): void {
  const ids = cards.map(({ id }) => id);
  for (const id of only) {
    if (!ids.includes(id)) throw unknownVendor(id, ids);
  }
}

/** The modules and pages of the vendors that a run is not about. */
function othersThan(only: readonly string[], cards: readonly CardFacts[]): ReadonlySet<string> {
  const others = only.length === 0 ? [] : cards.filter(({ id }) => !only.includes(id));
  return new Set(others.flatMap(({ id }) => [`${id}.ts`, `docs/${id}.md`]));
}

function summaryOf(cards: readonly CardFacts[]): Summary {
  return cards.map(({ id, count }) => ({ id, codes: count }));
}
