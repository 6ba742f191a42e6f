import { Option } from 'commander';

import { CHANGE_FORMATS } from '../diff/report-changes.js';
import type { Declare } from './declare.js';
import type { DiffOptions } from './diff.js';

/** `diff`: what a change does to consumers. */
export const diffCommand: Declare = (program, terminal, done) => {
  program
    .command('diff')
    .summary('what a change does to consumers')
    .description(
      'Compares the output with what it was at a commit: what changed for those who import it, which part of the version that bumps, and why. Fails when a code was removed or renumbered without having been deprecated first.',
    )
    .argument('<ref>', 'a commit, a tag or a branch, such as origin/main')
    .option('--out <folder>', 'where the output is', 'generated')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(CHANGE_FORMATS).default('text'),
    )
    .action(async (ref: string, options: DiffOptions) => {
      const { diff } = await import('./diff.js');
      done(await diff(ref, options, terminal));
    });
};
