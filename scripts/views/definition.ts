import { type Reading, readingOf } from '../reading/reading.js';
import type { FamilyModel, VendorModel, WireModel } from '../stages/model.js';
import type { Literal } from '../text/literal.js';

/** The data of a vendor's definition, in the terms of the run-time core. */
export interface DefinitionData {
  readonly advice: readonly Literal[];
  readonly aliases: readonly Literal[];
  readonly families: readonly Literal[];
  readonly templates: readonly Literal[];
  readonly wire: Literal;
  readonly reading: Reading;
}

/** What the run-time core is told of a vendor. */
export function definitionOf(vendor: VendorModel): DefinitionData {
  return {
    advice: adviceRows(vendor),
    aliases: vendor.errors.flatMap(({ code, aliases }) => aliases.map((alias) => [alias, code])),
    families: vendor.families.map(familyRow),
    templates: templateRows(vendor),
    wire: wireData(vendor.wire),
    reading: readingOf(vendor),
  };
}

/** The message templates, by code. */
export function templateRows({ errors }: VendorModel): readonly Literal[] {
  return errors.flatMap(({ code, template }) =>
    template === undefined ? [] : [[code, { texts: template.texts, params: template.params }]],
  );
}

/** Codes that share category, reason and retry share a row, in the order in which the page first has one. */
function adviceRows({ errors }: VendorModel): readonly Literal[] {
  const rows = new Map<
    string,
    { category: string; reason: string; retry: string; codes: Literal[] }
  >();
  for (const { code, category, reason, retry } of errors) {
    const key = [category, reason, retry].join(' ');
    const row = rows.get(key) ?? { category, reason, retry, codes: [] };
    row.codes.push(code);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function familyRow({ codes, category, reason, retry }: FamilyModel): Literal {
  return { ...codes, category, reason, retry };
}

/** Paths and conditions are lists and records already; only their types are wider than a literal's. */
function wireData(wire: WireModel): Literal {
  return wire as unknown as Literal;
}
