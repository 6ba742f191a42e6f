import type { Declare } from './declare.js';
import type { DraftCommandOptions } from './draft.js';

/** `draft`: a spec from a saved docs page. */
export const draftCommand: Declare = (program, terminal, done) => {
  program
    .command('draft')
    .summary('draft a spec from a saved docs page')
    .description(
      'Reads a saved docs page (HTML, Markdown or plain text) and drafts a spec with every code and fact on it. Overwrites nothing.',
    )
    .argument('<page>', 'the saved page')
    .requiredOption('--vendor <id>', 'the id of the new vendor')
    .option('--name <name>', 'the vendor for readers')
    .option('--docs <url>', 'the address of the page')
    .option('--print', 'print the spec instead of writing it')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .action(async (page: string, options: DraftCommandOptions) => {
      const { draft } = await import('./draft.js');
      done(await draft(page, options, terminal));
    });
};
