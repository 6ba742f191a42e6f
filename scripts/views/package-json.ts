import { IS_INSTALLED } from '../paths.js';
import type { VendorCard } from '../stages/model.js';
import type { Literal } from '../text/literal.js';

/** What compilers and bundlers of a workspace ask for to import the TypeScript itself. */
const SOURCE_CONDITION = 'vendor-errors/source';

/** A project that installed the toolchain has its command on the path of scripts; in a checkout there is a script for it. */
const BUILD = IS_INSTALLED ? 'vendor-errors build --out .' : 'npm --prefix .. run build';

/**
 * The manifest of the generated package: no dependency, one subpath per vendor.
 * What `build` makes is for everybody; the sources are for workspaces that ask
 * for them, and for editors that go to a definition. The pages per vendor travel
 * along, as they are small and read where the package is installed; the explorer
 * would add a third to the download of everyone, and is for a browser.
 */
export function packageJson(vendors: readonly VendorCard[]): Literal {
  const ids = vendors.map(({ id }) => id);
  const modules = [...ids, 'reasons', 'testing'];
  return {
    name: 'vendor-errors',
    version: '0.1.0',
    description: 'Error codes of API vendors as TypeScript enums, discriminated unions and guards.',
    keywords: ['api', 'error-codes', 'errors', 'guards', 'typescript', ...ids],
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=18' },
    main: './dist/cjs/index.js',
    module: './dist/esm/index.js',
    types: './dist/cjs/index.d.ts',
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(modules.map((name) => [`./${name}`, entry(name)])),
      './catalog.json': './catalog.json',
      './package.json': './package.json',
    },
    // For compilers that do not read `exports` (moduleResolution node10).
    typesVersions: {
      '*': Object.fromEntries(modules.map((name) => [name, [`./dist/cjs/${name}.d.ts`]])),
    },
    files: ['*.ts', 'runtime', 'catalog.json', 'docs', 'llms.txt', 'dist'],
    scripts: { prepack: BUILD },
    publishConfig: { access: 'public', provenance: true },
  };
}

function entry(name: string): Literal {
  return {
    [SOURCE_CONDITION]: `./${name}.ts`,
    import: { types: `./dist/esm/${name}.d.ts`, default: `./dist/esm/${name}.js` },
    require: { types: `./dist/cjs/${name}.d.ts`, default: `./dist/cjs/${name}.js` },
  };
}
