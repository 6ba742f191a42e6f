import type { Declare } from './declare.js';
import type { BuildOptions } from './build.js';

/** `build`: a generated package as it is published. */
export const buildCommand: Declare = (program, terminal, done) => {
  program
    .command('build')
    .summary('build the generated package for publishing')
    .description(
      'Compiles a generated package: ES modules, CommonJS and declarations, in its folder `dist`.',
    )
    .option('--out <folder>', 'where the package is', 'generated')
    .action(async (options: BuildOptions) => {
      const { build } = await import('./build.js');
      done(await build(options, terminal));
    });
};
