import type { Literal } from '../text/literal.js';
import type { ErrorModel } from '../stages/model.js';

/** The documented facts of a code, as the table of the module and the catalog carry them. */
export function factsOf(error: ErrorModel): { readonly [key: string]: Literal | undefined } {
  const { deprecated } = error;
  return {
    code: error.code,
    name: error.name,
    httpStatuses: error.httpStatuses,
    message: error.message,
    description: error.description,
    remedy: error.remedy,
    group: error.group,
    billing: error.billing,
    category: error.category,
    reason: error.reason,
    retry: error.retry,
    note: error.note,
    aliases: error.aliases.length === 0 ? undefined : error.aliases,
    deprecated: deprecated && {
      since: deprecated.since,
      replacement: deprecated.replacement,
      note: deprecated.note,
    },
  };
}
