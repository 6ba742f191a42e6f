import { isAscii } from '../text/printable.js';
import { codesOf, type SpecRule } from './rule.js';

/** Codes that no vendor sends, and that would be dangerous or invisible in a table. */
export const codeText: SpecRule = {
  name: 'code-text',
  description: 'A code is visible text without a meaning of its own in JavaScript.',
  check({ spec, document }) {
    for (const [code, path] of codesOf(spec)) {
      const problem = typeof code === 'string' ? problemOf(code) : undefined;
      if (problem !== undefined) document.report(path, 'code-text', { code, problem });
    }
  },
};

function problemOf(code: string): string | undefined {
  if (code === '__proto__') return 'is the name of a prototype';
  if (code !== code.trim()) return 'starts or ends with white space';
  if (isAscii(code)) return undefined;
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(code)) return 'holds a control or an invisible character';
  if (code !== code.normalize('NFC')) return 'is not in Unicode normal form C';
  return undefined;
}
