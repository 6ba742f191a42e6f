import { Command, Option } from 'commander';

import type { DiffOptions } from './commands/diff.js';
import type { ExplainOptions } from './commands/explain.js';
import type { GenerateOptions } from './commands/unchanged.js';
import type { ValidateOptions } from './commands/validate.js';
import { CHANGE_FORMATS } from './diff/report-changes.js';
import { FORMATS } from './findings/formats.js';
import type { AuditOptions } from './commands/audit.js';
import type { DraftCommandOptions } from './commands/draft.js';
import type { NewVendorOptions } from './commands/new-vendor.js';
import { DEFAULT_FORM, ENUM_STYLES } from './output-form.js';
import { reportFailure } from './report-failure.js';
import { openTerminal, type Terminal } from './terminal.js';

/**
 * The command line: every command, its options and its help. A command's code
 * is loaded when it is called.
 *
 * @param version - What tells this toolchain from others.
 * @param args - The arguments without the program.
 * @returns The exit status.
 */
export async function main(version: string, args: readonly string[]): Promise<number> {
  const terminal = openTerminal(version);
  let status = 0;
  const program = makeProgram(terminal, (result) => (status = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    reportFailure(error, terminal);
    return 1;
  }
}

function makeProgram(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('vendor-errors')
    .description('Types, guards and parsers for the error codes of API vendors, from YAML specs.')
    .version(terminal.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(--help lists what there is)');

  program
    .command('generate')
    .summary('make all output from all specs')
    .description(
      'Makes the output from the specs: validates, renders, formats, verifies, and writes what changed.',
    )
    .argument('[vendors...]', 'only these vendors, by id; what all share is always made')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .option('--out <folder>', 'where the output goes', 'generated')
    .addOption(enumStyleOption())
    .option('--package', 'make the output a package of its own (always so in `generated`)')
    .option('--check', 'write nothing; fail when anything is stale, missing or orphaned')
    .addOption(
      new Option(
        '--watch',
        'generate again whenever a spec or a template is saved, until interrupted',
      ).conflicts('check'),
    )
    .action(async (vendors: string[], options: GenerateOptions) => {
      const { generate } = await import('./commands/generate.js');
      done(await generate(vendors, options, terminal));
    });

  program
    .command('validate')
    .summary('check all specs')
    .description('Checks the specs and prints every finding with its place.')
    .option('--specs <folder>', 'where the specs are', 'specs')
    .option('--fix', 'put the files into canonical form; no value changes, no comment gets lost')
    .addOption(formatOption())
    .action(async (options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.js');
      done(validate(options, terminal));
    });

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
      const { diff } = await import('./commands/diff.js');
      done(await diff(ref, options, terminal));
    });

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
      const { explain } = await import('./commands/explain.js');
      done(await explain(words, options, terminal));
    });

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
      const { newVendor } = await import('./commands/new-vendor.js');
      const { askAtTerminal } = await import('./drafting/prompts.js');
      done(await newVendor(id, options, terminal, await askAtTerminal()));
    });

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
      const { draft } = await import('./commands/draft.js');
      done(await draft(page, options, terminal));
    });

  program
    .command('audit')
    .summary('hold a spec against a docs page')
    .description(
      'Holds the spec of a vendor against a saved docs page, and prints what was added, removed or changed, with both sides. Exit status 1 on any difference.',
    )
    .argument('<vendor>', 'the id of the vendor')
    .argument('<page>', 'the saved page: HTML, Markdown or plain text')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--specs <folder>', 'where the specs are', 'specs')
    .action(async (vendor: string, page: string, options: AuditOptions) => {
      const { audit } = await import('./commands/audit.js');
      done(await audit(vendor, page, options, terminal));
    });

  program
    .command('build')
    .summary('build the generated package for publishing')
    .description(
      'Compiles a generated package: ES modules, CommonJS and declarations, in its folder `dist`.',
    )
    .option('--out <folder>', 'where the package is', 'generated')
    .action(async (options: { out: string }) => {
      const { build } = await import('./commands/build.js');
      done(await build(options, terminal));
    });

  return program;
}

function formatOption(): Option {
  return new Option('--format <format>', 'for people, for pull requests on GitHub, or for tools')
    .choices(FORMATS)
    .default('text');
}

function enumStyleOption(): Option {
  return new Option('--enum-style <style>', 'real enums, or objects `as const` of the same names')
    .choices(ENUM_STYLES)
    .default(DEFAULT_FORM.enumStyle);
}
