import type { SourceFile } from '../spec/source-file.js';
import type { Sources } from '../stages/load.js';

/** What differs between two readings of the sources: some vendors, or something that all depend on. */
export type SourceChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'vendors'; readonly ids: readonly string[] };

/** Compares what was read before with what is there now. That a file was touched says nothing. */
export function sourceChange(before: Sources, after: Sources): SourceChange {
  const [was, is] = [textsOf(before.vendors), textsOf(after.vendors)];
  const shared =
    before.taxonomy?.text !== after.taxonomy?.text ||
    differ(before.templates, after.templates) ||
    before.findings.length + after.findings.length > 0;
  // A vendor that comes, goes or is renamed changes the index, and may take names from others.
  const same = was.size === is.size && [...was.keys()].every((id) => is.has(id));
  const ids = [...is].filter(([id, text]) => was.get(id) !== text).map(([id]) => id);
  if (shared || !same) return { kind: 'all' };
  return ids.length === 0 ? { kind: 'none' } : { kind: 'vendors', ids };
}

function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ stem, text }) => [stem, text]));
}

function differ(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size !== after.size || [...before].some(([path, text]) => after.get(path) !== text);
}
