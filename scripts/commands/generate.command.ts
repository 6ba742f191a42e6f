import { InvalidArgumentError, Option } from 'commander';

import { DEFAULT_FORM, ENUM_STYLES } from '../output-form.js';
import type { Declare } from './declare.js';
import { DEFAULT_OUT, type GenerateOptions } from './options.js';

/** `generate`: all output from all specs. */
export const generateCommand: Declare = (program, terminal, done) => {
  program
    .command('generate')
    .summary('make all output from all specs')
    .description(
      'Makes the output from the specs: validates, renders, formats, verifies, and writes what changed.',
    )
    .argument('[vendors...]', 'only these vendors, by id; what all share is always made')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .option('--out <folder>', 'where the output goes', DEFAULT_OUT)
    .addOption(
      new Option('--enum-style <style>', 'real enums, or objects `as const` of the same names')
        .choices(ENUM_STYLES)
        .default(DEFAULT_FORM.enumStyle),
    )
    .option('--package', 'make the output a package of its own (always so in `generated`)')
    .option('--jobs <number>', 'threads to use (default: as many as pay)', parseJobs)
    .option('--check', 'write nothing; fail when anything is stale, missing or orphaned')
    .addOption(
      new Option(
        '--watch',
        'generate again whenever a spec or a template is saved, until interrupted',
      ).conflicts('check'),
    )
    .action(async (vendors: string[], options: GenerateOptions) => {
      const { generate } = await import('./generate.js');
      done(await generate(vendors, options, terminal));
    });
};

/** More than any machine has, and fewer than would fill its memory by a slip. */
const MOST_JOBS = 64;

function parseJobs(text: string): number {
  const jobs = /^[1-9]\d?$/u.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new InvalidArgumentError(`It needs a number from 1 to ${MOST_JOBS}.`);
  }
  return jobs;
}
