import { Option } from 'commander';

import { FORMATS } from '../findings/formats.js';
import type { Declare } from './declare.js';
import type { ValidateOptions } from './validate.js';

/** `validate`: every finding of every spec. */
export const validateCommand: Declare = (program, terminal, done) => {
  program
    .command('validate')
    .summary('check all specs')
    .description('Checks the specs and prints every finding with its place.')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .option('--fix', 'put the files into canonical form; no value changes, no comment gets lost')
    .addOption(
      new Option('--format <format>', 'for people, for pull requests on GitHub, or for tools')
        .choices(FORMATS)
        .default('text'),
    )
    .action(async (options: ValidateOptions) => {
      const { validate } = await import('./validate.js');
      done(validate(options, terminal));
    });
};
