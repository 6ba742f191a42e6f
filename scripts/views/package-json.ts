import type { VendorModel } from '../stages/model.js';
import type { Literal } from '../text/literal.js';

/** The manifest of the generated package: no dependency, one subpath per vendor. */
export function packageJson(vendors: readonly VendorModel[]): Literal {
  const subpaths = vendors.map(({ id }) => [`./${id}`, `./${id}.ts`] as const);
  return {
    name: 'vendor-errors',
    version: '0.1.0',
    description: 'Error codes of API vendors as TypeScript enums, discriminated unions and guards.',
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    exports: {
      '.': './index.ts',
      ...Object.fromEntries(subpaths),
      './reasons': './reasons.ts',
      './catalog.json': './catalog.json',
      './package.json': './package.json',
    },
  };
}
