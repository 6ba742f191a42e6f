import { codesOf, reportRepeats, type SpecRule } from './rule.js';

/** A code decides which error it is, so it may stand once only, aliases included. */
export const uniqueCode: SpecRule = {
  name: 'unique-code',
  description: 'No code or alias stands twice.',
  check({ spec, document }) {
    const codes = [...codesOf(spec)].map(([code, path]) => [String(code), path] as const);
    reportRepeats(codes, document, (_, path, first) => {
      const code = document.find(path)?.value as string | number;
      document.report(path, 'unique-code', { code, first });
    });
  },
};
