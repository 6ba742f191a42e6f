import type { SpecPath } from '../spec/document.js';
import { isAscii } from '../text/printable.js';
import type { SpecRule } from './rule.js';

/** White space around a text is never a fact of the page, and invisible characters hide from the reader. */
export const plainText: SpecRule = {
  name: 'plain-text',
  description: 'Texts have no white space around them and no invisible characters in them.',
  check({ document }) {
    const path: (string | number)[] = [];
    if (document.root !== undefined) visit(document.root.value);

    function visit(value: unknown): void {
      if (typeof value === 'string') {
        const problem = problemOf(value, path);
        if (problem !== undefined) document.report([...path], 'plain-text', { problem });
      } else if (Array.isArray(value)) {
        value.forEach((item, index) => {
          visitPart(index, item);
        });
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) visitPart(key, item);
      }
    }

    function visitPart(key: string | number, part: unknown): void {
      path.push(key);
      visit(part);
      path.pop();
    }
  },
};

function problemOf(text: string, path: SpecPath): string | undefined {
  // Codes have a rule of their own, and separators may well be spaces.
  const key = path.at(-1);
  if (key === 'code' || key === 'before' || path.at(-2) === 'aliases') return undefined;
  if (text !== text.trim()) return 'starts or ends with white space';
  if (isAscii(text)) return undefined;
  if (/[\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return 'holds an invisible character';
  return undefined;
}
