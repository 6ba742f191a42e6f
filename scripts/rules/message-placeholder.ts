import { isProblem, splitMessage, type MessageProblem } from '../text/message-parts.js';
import { asList, items, type SpecRule } from './rule.js';

/** What looks like a placeholder of a template language. */
const LOOKALIKE = /\{\{.*?\}\}|\$\{.*?\}|%[sdv]/u;

/** Params go both ways only when a message can be taken apart without doubt. */
export const messagePlaceholder: SpecRule = {
  name: 'message-placeholder',
  description: 'Placeholders are declared, named, closed and apart.',
  check({ spec, document }) {
    for (const [{ message, params }, path] of items(spec.errors, 'errors')) {
      const unused = params === undefined ? undefined : unusedParams(message, spec.placeholders);
      if (unused !== undefined) {
        document.report([...path, 'params'], 'message-placeholder', { problem: unused });
      }
      if (message === undefined) continue;
      const at = [...path, 'message'];
      const parts = splitMessage(message, spec.placeholders, asList<string>(params));
      if (isProblem(parts)) {
        document.report(at, 'message-placeholder', { problem: problemWords(parts) });
      } else if (parts.params.length === 0 && LOOKALIKE.test(message)) {
        document.report(at, 'message-placeholder', {
          problem: 'it seems to hold a placeholder, but "placeholders" does not say how one looks',
        });
      }
    }
  },
};

/** Why names for placeholders would count for nothing. */
function unusedParams(
  message: string | undefined,
  placeholders: string | undefined,
): string | undefined {
  if (message === undefined) return '"params" names its placeholders, but there is no message';
  return placeholders?.includes('*') === true
    ? 'its placeholders carry their names, so "params" names nothing'
    : undefined;
}

function problemWords(problem: MessageProblem): string {
  switch (problem.kind) {
    case 'adjacent':
      return `nothing stands before the param ${JSON.stringify(problem.param)} and after the one before it`;
    case 'duplicate':
      return `the param ${JSON.stringify(problem.param)} stands in it twice`;
    case 'bad-name':
      return `${JSON.stringify(problem.param)} can't be the name of a param`;
    case 'unnamed':
      return `it has ${problem.count} placeholders, and "params" does not name as many`;
    case 'unclosed':
      return `the placeholder at character ${problem.at + 1} is not closed`;
  }
}
