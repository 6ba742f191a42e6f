import type * as View from '../../scripts/views/package-json.js';

const PATHS = '../../scripts/paths.js';

/** The script that builds the package before it is published. */
function prepack(isInstalled: boolean): unknown {
  jest.resetModules();
  jest.doMock(PATHS, () => ({ IS_INSTALLED: isInstalled }));
  const { packageJson } = jest.requireActual<typeof View>('../../scripts/views/package-json.js');
  return packageJson([]);
}

test.each([
  ['in a checkout, by its script', false, 'npm --prefix .. run build'],
  ['where the toolchain is installed, by its command', true, 'vendor-errors build --out .'],
])('a package is built before it is published: %s', (_, isInstalled, command) => {
  expect(prepack(isInstalled)).toMatchObject({ scripts: { prepack: command } });
});
