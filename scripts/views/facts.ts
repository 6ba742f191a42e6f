import type { ErrorModel } from '../stages/model.js';

/** A code as its spec documents it, without what the model worked out besides. */
type Facts = Pick<
  ErrorModel,
  | 'code'
  | 'name'
  | 'httpStatuses'
  | 'message'
  | 'description'
  | 'remedy'
  | 'group'
  | 'billing'
  | 'category'
  | 'reason'
  | 'retry'
  | 'note'
  | 'deprecated'
> & { readonly aliases: ErrorModel['aliases'] | undefined };

/** The documented facts of a code, as the table of the module, the catalog and the explorer carry them. */
export function factsOf(error: ErrorModel): Facts {
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
