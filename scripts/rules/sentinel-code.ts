import { codesOf, type SpecRule } from './rule.js';

/** What means success must not be an enum member of errors. */
export const sentinelCode: SpecRule = {
  name: 'sentinel-code',
  description: 'The value that means success is not listed as an error.',
  check({ spec, document }) {
    const { sentinel } = spec.success ?? {};
    const codePaths = (spec.shapes ?? []).flatMap((shape) => shape?.code ?? []);
    if (sentinel?.path === undefined || !codePaths.includes(sentinel.path)) return;
    const values = new Set<unknown>(sentinel.in);
    for (const [code, path] of codesOf(spec)) {
      if (values.has(code)) document.report(path, 'sentinel-code', { code });
    }
  },
};
