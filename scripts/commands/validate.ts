import { load } from '../stages/load.js';
import { validate as validateSources } from '../stages/validate.js';
import type { Terminal } from '../terminal.js';
import { type FolderOptions, sourceFolders } from './folders.js';

/** Checks all specs and prints every finding; writes nothing. */
export function validate(options: FolderOptions, terminal: Terminal): number {
  const validated = validateSources(load(sourceFolders(options)));
  if (!validated.ok) {
    terminal.findings(validated.findings);
    return 1;
  }
  const codes = validated.vendors.reduce((sum, { errors }) => sum + errors.length, 0);
  const vendors = validated.vendors.length;
  terminal.print(`${vendors} ${vendors === 1 ? 'vendor' : 'vendors'}, ${codes} codes, no findings`);
  return 0;
}
