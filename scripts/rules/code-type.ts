import { codesOf, type SpecRule } from './rule.js';

/** `"100001"` and `100001` are different things on the wire and in the enum. */
export const codeType: SpecRule = {
  name: 'code-type',
  description: 'Codes are of the codeType.',
  check({ spec, document }) {
    if (spec.codeType === undefined) return;
    const expected = spec.codeType === 'integer' ? 'number' : 'string';
    for (const [code, path] of codesOf(spec)) {
      if (typeof code !== expected) {
        document.report(path, 'code-type', { code, codeType: spec.codeType });
      }
    }
  },
};
