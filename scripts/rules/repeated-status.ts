import { asList, items, type SpecRule } from './rule.js';

/** A list of statuses is a set. */
export const repeatedStatus: SpecRule = {
  name: 'repeated-status',
  description: 'No HTTP status stands twice for one code, nor twice in the status table.',
  check({ spec, document }) {
    for (const key of ['errors', 'families'] as const) {
      const list: readonly (Statused | undefined)[] | undefined = spec[key];
      for (const [{ status }, path] of items(list, key)) {
        const statuses = asList<number>(status);
        for (const [index, value] of statuses.entries()) {
          if (statuses.indexOf(value) !== index) {
            document.report([...path, 'status', index], 'repeated-status', { status: value });
          }
        }
      }
    }
    const rows = [...items(spec.statuses, 'statuses')];
    for (const [index, [{ status }, path]] of rows.entries()) {
      if (status !== undefined && rows.findIndex(([row]) => row.status === status) !== index) {
        document.report([...path, 'status'], 'repeated-status', { status });
      }
    }
  },
};

interface Statused {
  readonly status?: number | readonly (number | undefined)[] | undefined;
}
