import { CommandError } from '../command-error.js';
import { type Ask, askVendor, type Given } from '../drafting/ask-vendor.js';
import { newSpec } from '../drafting/new-spec.js';
import { pathOfNew } from '../drafting/vendor-head.js';
import { displayPath } from '../files/display-path.js';
import type { Finding } from '../findings/finding.js';
import { suggest } from '../findings/suggest.js';
import type { SourceFile } from '../spec/source-file.js';
import { load, type Sources } from '../stages/load.js';
import { validate } from '../stages/validate.js';
import type { Terminal } from '../terminal.js';
import { pascalCase } from '../text/naming.js';
import { type FolderOptions, sourceFolders } from './folders.js';
import { readTaxonomy } from './taxonomy.js';
import { writeNew } from './write-new.js';

/** The options of `new-vendor`. */
export type NewVendorOptions = FolderOptions & Given;

/**
 * Writes the spec of a new vendor with its first code; asks for what no option
 * gives. The spec is validated before it is written, and nothing is overwritten.
 *
 * @param ask - How to ask; `undefined` where nobody is there to answer.
 */
export async function newVendor(
  id: string | undefined,
  options: NewVendorOptions,
  terminal: Terminal,
  ask: Ask | undefined,
): Promise<number> {
  const folders = sourceFolders(options);
  const taxonomy = readTaxonomy(folders);
  if (id !== undefined) pathOfNew(id, folders.specs);
  assertReason(
    options.reason,
    taxonomy.reasons.map(({ reason }) => reason),
  );
  const answers = await askVendor({ ...options, id }, ask, taxonomy);
  const target = pathOfNew(answers.id, folders.specs);
  const path = displayPath(target);
  const text = newSpec(answers, taxonomy);

  const findings = findingsOf({ path, stem: answers.id, text }, load(folders));
  if (findings.length > 0) {
    terminal.findings(findings);
    return 1;
  }
  writeNew(target, text, path);
  const prefix = pascalCase(answers.id);
  [
    `${path}: written, with ${answers.code} as its first code`,
    'Next:',
    `  1. Add the other codes of the page under errors; your editor completes the keys.`,
    `  2. ${terminal.commandLine('validate')}`,
    `  3. ${terminal.commandLine('generate')}`,
    `  4. import { parse${prefix}Error, ${prefix}ErrorCode } from 'vendor-errors/${answers.id}';`,
    `With the page saved to a file, the command draft writes all of it: ${terminal.commandLine('draft', 'page.html', '--vendor', 'another')}`,
  ].forEach(terminal.print);
  return 0;
}

/** What a spec would add to the findings of the others: it may clash with one of them. */
function findingsOf(file: SourceFile, sources: Sources): readonly Finding[] {
  const findings = (vendors: readonly SourceFile[]): readonly Finding[] => {
    const validated = validate({ ...sources, vendors, findings: [] });
    return validated.ok ? [] : validated.findings;
  };
  const before = new Set(findings(sources.vendors).map((finding) => JSON.stringify(finding)));
  const after = findings([...sources.vendors, file]);
  return after.filter((finding) => !before.has(JSON.stringify(finding)));
}

function assertReason(reason: string | undefined, reasons: readonly string[]): void {
  if (reason === undefined || reasons.includes(reason)) return;
  const suggestion = suggest(reason, reasons);
  throw new CommandError(
    `The reason ${JSON.stringify(reason)} is not in the taxonomy.`,
    suggestion === undefined
      ? `There are: ${reasons.join(', ')}.`
      : `Did you mean ${JSON.stringify(suggestion)}?`,
  );
}
