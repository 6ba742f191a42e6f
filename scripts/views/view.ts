import { Source } from '../text/source.js';

/** What a template may be given: emitted source, flags, and records and lists of these. */
export interface View {
  readonly [key: string]: Source | boolean | View | readonly View[];
}

/**
 * Refuses a view that holds anything but emitted source and flags.
 *
 * @throws TypeError naming the path of what does not belong.
 */
export function assertPlaceable(view: unknown): void {
  const path = foreignIn(view);
  if (path !== undefined) {
    throw new TypeError(`${['view', ...path].join('.')} did not come from an emitter.`);
  }
}

/** The path of the first thing that came from no emitter. */
function foreignIn(view: unknown): readonly string[] | undefined {
  if (view instanceof Source || typeof view === 'boolean') return undefined;
  if (typeof view !== 'object' || view === null) return [];
  for (const key of Object.keys(view)) {
    const path = foreignIn((view as Readonly<Record<string, unknown>>)[key]);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}
