import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { minify } from 'terser';
import webpack from 'webpack';

/** Bundles JavaScript in a folder that has the package installed, minified, as each bundler does by default. */
export const BUNDLERS = {
  async esbuild(entry) {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    return outputFiles[0].text;
  },

  async rollup(entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve()],
      onwarn(warning) {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'esm' });
    const { code } = await minify(output[0].code, { module: true, ecma: 2020 });
    return code;
  },

  async rolldown(entry) {
    const bundle = await rolldown({
      input: entry,
      platform: 'browser',
      onwarn(warning) {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    await bundle.close();
    return output[0].code;
  },

  async webpack(entry, folder) {
    const compiler = webpack({
      mode: 'production',
      entry,
      context: folder,
      target: 'web',
      experiments: { outputModule: true },
      output: { path: join(folder, 'out'), filename: 'webpack.mjs', library: { type: 'module' } },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
    return readFileSync(join(folder, 'out', 'webpack.mjs'), 'utf8');
  },
};

/** An entry without types, as every bundler gets it. */
export async function writeEntry(folder, code) {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, (await transform(code, { loader: 'ts' })).code);
  return entry;
}
