import type {
  CodePlace,
  ErrorData,
  ExplorerData,
  TaxonomyData,
  VendorData,
} from '../../templates/explorer/types.js';
import type { TaxonomySpec } from '../spec/language.js';
import type { ErrorModel, Model, PathModel, VendorModel } from '../stages/model.js';
import { RETRY_WORDS } from '../text/retry-words.js';
import { factsOf } from './facts.js';

/** What the script of the explorer is given. In the page every vendor's data stand with its section. */
export function explorerData({ taxonomy, vendors }: Model): ExplorerData {
  return { ...taxonomyData(taxonomy), vendors: vendors.map(vendorData) };
}

/** What it is given of the taxonomy. */
export function taxonomyData(taxonomy: TaxonomySpec): TaxonomyData {
  return {
    categories: taxonomy.categories.map(({ category, definition }) => ({ category, definition })),
    reasons: taxonomy.reasons.map(({ reason, category, retry, definition }) => ({
      reason,
      category,
      retry,
      definition,
    })),
    retries: Object.entries(RETRY_WORDS).map(([retry, words]) => ({ retry, words })),
  };
}

/** What it is given of a vendor: everything that the model knows and a reader can use. */
export function vendorData(vendor: VendorModel): VendorData {
  const { id, name, docs, read, names, spec, errors } = vendor;
  return {
    id,
    name,
    docs,
    read,
    module: `vendor-errors/${id}`,
    enum: names.enum,
    parse: names.parse,
    places: placesOf(vendor),
    quotes: spec.quotes,
    notes: spec.notes,
    anomalies: (spec.anomalies ?? []).flatMap(({ code, text }) =>
      code === undefined ? [text] : [],
    ),
    sources: spec.sources,
    statuses: spec.statuses,
    groups: spec.groups?.map(({ title, range, note }) => ({ title, range, note })),
    families: spec.families?.map(({ codes, category, reason, retry, note }) => ({
      codes,
      category,
      reason,
      retry,
      note,
    })),
    errors: errors.map(errorData),
  };
}

function errorData(error: ErrorModel): ErrorData {
  return Object.assign(factsOf(error), {
    params: error.template?.params,
    texts: error.template?.texts,
    anomalies: error.anomalies.length === 0 ? undefined : error.anomalies,
    statusSource: error.statusSource?.id,
    source: error.source?.id,
  });
}

/** Where codes stand in the bodies of a vendor's answers. */
function placesOf({ wire }: VendorModel): readonly CodePlace[] {
  return wire.shapes.flatMap(({ code, before }) =>
    (code ?? []).filter(isBodyPath).map((path) => ({ path, before })),
  );
}

function isBodyPath(path: PathModel): path is readonly (string | number)[] {
  return Array.isArray(path);
}
