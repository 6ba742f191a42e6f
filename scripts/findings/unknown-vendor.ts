import { CommandError } from '../command-error.js';
import { suggest } from './suggest.js';

/** What to say when a vendor is asked for that there is nothing of: the nearest id, or all there are. */
export function unknownVendor(id: string, ids: readonly string[]): CommandError {
  const suggestion = suggest(id, ids);
  return new CommandError(
    `There is no vendor ${JSON.stringify(id)}.`,
    suggestion === undefined
      ? `There are: ${ids.join(', ')}.`
      : `Did you mean ${JSON.stringify(suggestion)}?`,
  );
}
