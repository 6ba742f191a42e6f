import { canonicalText, isCanonical } from '../spec/canonical.js';
import type { FormRule } from './rule.js';

/** One form for all files, so that a diff shows facts and nothing else. */
export const canonicalForm: FormRule = {
  name: 'canonical-form',
  description: 'Order of keys, quoting and blank lines are the canonical ones.',
  check({ document, form, command }) {
    const { text } = document.file;
    if (isCanonical(text, form)) return;
    const canonical = canonicalText(text, form);
    const from = canonical === undefined ? 0 : firstDifference(text, canonical);
    const fix = canonical === undefined ? undefined : command;
    document.reportAt([from, lineEnd(text, from)], 'canonical-form', { command: fix });
  },
};

/** Where the first line starts that is not as it should be. */
function firstDifference(text: string, canonical: string): number {
  let at = 0;
  while (at < text.length && text[at] === canonical[at]) at += 1;
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
