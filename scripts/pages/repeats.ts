import type { PageError } from './facts.js';
import type { Doubt } from './page.js';

const TEXTS = ['message', 'description', 'remedy'] as const;

/**
 * A page may list a code more than once, per API or per status. It is one code:
 * statuses are put together, and what a later row says otherwise is reported.
 */
export function mergeRepeats(errors: readonly PageError[], doubts: Doubt[]): readonly PageError[] {
  const byCode = new Map<string, PageError>();
  for (const error of errors) {
    const first = byCode.get(error.text);
    if (first === undefined) {
      byCode.set(error.text, error);
      continue;
    }
    const differs = TEXTS.filter(
      (key) => error[key] !== undefined && first[key] !== undefined && error[key] !== first[key],
    );
    doubts.push({
      line: error.line,
      text: `${error.text} is already at line ${first.line}; ${
        differs.length === 0
          ? 'the two are taken for one'
          : `kept the ${differs.join(' and ')} from there, though this row says otherwise`
      }`,
    });
    byCode.set(error.text, {
      ...error,
      ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)),
      text: error.text,
      line: first.line,
      others: first.others,
      statuses: [...new Set([...first.statuses, ...error.statuses])],
    });
  }
  return [...byCode.values()];
}
