import type { TaxonomySpec } from '../spec/language.js';
import { commentText, docComment } from '../text/comment.js';
import { block, identifier, literal } from '../text/literal.js';
import type { Literal } from '../text/literal.js';
import type { View } from './view.js';

/** What the template of the taxonomy's module places. */
export function reasonsView(taxonomy: TaxonomySpec): View {
  const data = lastResorts(taxonomy);
  return {
    header: docComment([
      'Categories, reasons and retry advice: one taxonomy for all vendors.',
      '',
      'Generated from `specs/reasons.yaml`: change the spec and run `npm run generate`.',
      '',
      '@packageDocumentation',
    ]),
    categories: taxonomy.categories.map(({ category, definition }) => ({
      doc: docComment([commentText(definition)], 2),
      key: identifier(category),
      value: literal(category),
    })),
    reasons: taxonomy.reasons.map(({ reason, definition, category, retry }) => ({
      doc: docComment([commentText(definition), '', `Usually ${category}, retry ${retry}.`], 2),
      key: identifier(reason),
      value: literal(reason),
    })),
    statuses: block(data.statuses, 0),
    statusClasses: block(data.statusClasses, 0),
    otherwise: block(data.otherwise, 0),
  };
}

/** The advice for errors of which only the HTTP status is known, or nothing. */
export function lastResorts(taxonomy: TaxonomySpec): {
  readonly statuses: readonly Literal[];
  readonly statusClasses: readonly Literal[];
  readonly otherwise: Literal;
} {
  const advice = (reason: string, retry?: string): Literal => {
    const usual = taxonomy.reasons.find((entry) => entry.reason === reason);
    return { category: usual?.category, reason, retry: retry ?? usual?.retry };
  };
  return {
    statuses: taxonomy.statuses.map(({ status, reason }) => [status, advice(reason)]),
    statusClasses: taxonomy.statusClasses.map((row) => [row.class, advice(row.reason, row.retry)]),
    otherwise: advice(taxonomy.otherwise.reason, taxonomy.otherwise.retry),
  };
}
