import { Option } from 'commander';

import type { Declare } from './declare.js';
import type { ExplainOptions } from './explain.js';

/** `explain`: what a code, a message or a response means. */
export const explainCommand: Declare = (program, terminal, done) => {
  program
    .command('explain')
    .summary('what a code, a message or a response means')
    .description(
      'Explains a code, a message or a whole response body (in JSON) of any vendor: what it is, what to do, whether to retry, and what to import.',
    )
    .argument(
      '[what...]',
      'a code, a message or a body, or a file that has it; else the standard input',
    )
    .option('--vendor <id>', 'only this vendor')
    .option('--status <status>', 'the HTTP status of the response')
    .option('--out <folder>', 'where the output is', 'generated')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'),
    )
    .action(async (words: string[], options: ExplainOptions) => {
      const { explain } = await import('./explain.js');
      done(await explain(words, options, terminal));
    });
};
