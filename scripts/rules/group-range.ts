import { items, type SpecRule } from './rule.js';

/** The page states a range for a group; a code outside of it is a slip or an anomaly. */
export const groupRange: SpecRule = {
  name: 'group-range',
  description: "A code lies in its group's range.",
  check({ spec, document }) {
    const ranges = new Map(
      [...items(spec.groups)].flatMap(([{ id, range }]) =>
        id === undefined || range === undefined ? [] : [[id, range] as const],
      ),
    );
    for (const [{ code, group }, path] of items(spec.errors, 'errors')) {
      const range = group === undefined ? undefined : ranges.get(group);
      if (range !== undefined && code !== undefined && !contains(range, code)) {
        document.report([...path, 'code'], 'group-range', { code, range });
      }
    }
  },
};

/** Whether the number at the end of a code lies between the two numbers of the range's words. */
function contains(range: string, code: string | number): boolean {
  const bounds = /(\d+)\D+(\d+)\D*$/u.exec(range);
  const number = /(\d+)$/u.exec(String(code))?.[1];
  if (bounds === null || number === undefined) return true;
  return Number(bounds[1]) <= Number(number) && Number(number) <= Number(bounds[2]);
}
