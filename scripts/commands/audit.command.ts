import { Option } from 'commander';

import type { Declare } from './declare.js';
import { FORMATS } from '../findings/formats.js';
import type { AuditOptions } from './audit.js';

/** `audit`: a spec held against a docs page. */
export const auditCommand: Declare = (program, terminal, done) => {
  program
    .command('audit')
    .summary('hold a spec against a docs page')
    .description(
      'Holds the spec of a vendor against a saved docs page, and prints what was added, removed or changed, with both sides. Exit status 1 on any difference.',
    )
    .argument('<vendor>', 'the id of the vendor')
    .argument('<page>', 'the saved page: HTML, Markdown or plain text')
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
    .option('--specs <folder>', 'where the specs are', 'specs')
    .action(async (vendor: string, page: string, options: AuditOptions) => {
      const { audit } = await import('./audit.js');
      done(await audit(vendor, page, options, terminal));
    });
};
