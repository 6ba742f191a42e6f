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
export function assertPlaceable(view: unknown, path = 'view'): void {
  if (view instanceof Source || typeof view === 'boolean') return;
  if (typeof view !== 'object' || view === null) {
    throw new TypeError(`${path} did not come from an emitter.`);
  }
  for (const [key, value] of Object.entries(view)) assertPlaceable(value, `${path}.${key}`);
}
