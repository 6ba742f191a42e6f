import { Option } from 'commander';

import type { Declare } from './declare.js';
import type { NewVendorOptions } from './new-vendor.js';

/** `new-vendor`: the spec of a new vendor with its first code. */
export const newVendorCommand: Declare = (program, terminal, done) => {
  program
    .command('new-vendor')
    .summary('write the spec of a new vendor')
    .description(
      'Writes the spec of a new vendor with its first code. Asks for what is not given. Overwrites nothing.',
    )
    .argument('[id]', 'the id of the vendor, such as acme-vision')
    .option('--name <name>', 'the vendor for readers')
    .option('--docs <url>', 'the address of the page with its error codes')
    .addOption(
      new Option('--code-type <type>', 'what codes are on the wire').choices(['string', 'integer']),
    )
    .option('--code-at <path>', 'where the code stands in an answer, such as error.code')
    .option('--message-at <path>', 'where the message stands')
    .option('--request-id-at <path>', 'where the request id stands')
    .option('--success-status <status>', 'the HTTP status of success', Number)
    .option('--success-value <value>', 'what stands for the code in a success, such as 0')
    .option('--code <code>', 'the first code')
    .option('--code-name <name>', 'its name, where the code gives none')
    .option('--status <status>', 'its HTTP status', Number)
    .option('--message <text>', "the page's message for it")
    .option('--description <text>', "the page's description of it")
    .option('--reason <reason>', 'its reason, as in reasons.yaml')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .action(async (id: string | undefined, options: NewVendorOptions) => {
      const { newVendor } = await import('./new-vendor.js');
      const { askAtTerminal } = await import('../drafting/prompts.js');
      done(await newVendor(id, options, terminal, await askAtTerminal()));
    });
};
