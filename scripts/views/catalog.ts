import type { TaxonomySpec } from '../spec/language.js';
import type { VendorModel } from '../stages/model.js';
import type { Literal } from '../text/literal.js';
import { factsOf } from './facts.js';

/** The catalog, or the part of it that these vendors are, without a taxonomy: the same knowledge for any language. Its keys are a contract; more may be added, none changed. */
export function catalogOf(vendors: readonly VendorModel[], taxonomy?: TaxonomySpec): Literal {
  return {
    vendors: vendors.map(vendorEntry),
    categories: taxonomy?.categories.map((entry) => ({ ...entry })),
    reasons: taxonomy?.reasons.map((entry) => ({ ...entry })),
  };
}

function vendorEntry({ spec, prefix, errors }: VendorModel): Literal {
  return {
    id: spec.id,
    name: spec.name,
    prefix,
    docs: spec.docs,
    read: spec.read,
    codeType: spec.codeType,
    placeholders: spec.placeholders,
    quotes: spec.quotes,
    notes: spec.notes,
    anomalies: spec.anomalies as Literal | undefined,
    sources: spec.sources as Literal | undefined,
    success: spec.success as Literal,
    shapes: spec.shapes as unknown as Literal,
    statuses: spec.statuses as Literal | undefined,
    groups: spec.groups as Literal | undefined,
    families: spec.families as unknown as Literal | undefined,
    errors: errors.map((error) =>
      // To spread so many into a new record takes far longer.
      Object.assign(factsOf(error), {
        statusSource: error.statusSource?.id,
        source: error.source?.id,
        params: error.template?.params,
      }),
    ),
  };
}
