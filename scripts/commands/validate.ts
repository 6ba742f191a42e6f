import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { CommandError } from '../command-error.js';
import { writeAtomic } from '../files/atomic.js';
import { reasonOf } from '../files/reason-of.js';
import { type Finding, sortFindings } from '../findings/finding.js';
import { type Format, findingRecord, githubAnnotation } from '../findings/formats.js';
import { formRules } from '../rules/form-rules.js';
import { type Form } from '../spec/arrange.js';
import { canonicalText, TAXONOMY_FORM, VENDOR_FORM } from '../spec/canonical.js';
import { SpecDocument } from '../spec/document.js';
import type { SourceFile } from '../spec/source-file.js';
import { load, type Sources } from '../stages/load.js';
import { type Validated, validate as validateSources } from '../stages/validate.js';
import type { Terminal } from '../terminal.js';
import { countOf } from '../text/count-of.js';
import { type FolderOptions, sourceFolders } from './folders.js';

/** The options of `validate`. */
export interface ValidateOptions extends FolderOptions {
  readonly format: Format;
  readonly fix?: boolean;
}

/** Checks all specs, their form included, and prints every finding; with `fix`, puts the form right first. */
export function validate(options: ValidateOptions, terminal: Terminal): number {
  const folders = sourceFolders(options);
  const found = load(folders);
  const fixed = options.fix === true ? fixForms(found, folders.specs) : [];
  const sources = fixed.length > 0 ? load(folders) : found;
  const validated = validateSources(sources);
  const elsewhere = options.specs === 'specs' ? [] : ['--specs', options.specs];
  const command = terminal.commandLine('validate', '--fix', ...elsewhere);
  const findings = withForms(validated, sources, folders.specs, command);
  print(findings, validated, fixed, options.format, terminal);
  return findings.length > 0 ? 1 : 0;
}

/** The files that have a form to keep: those of the folder, not a taxonomy that the toolchain brings. */
function formed({ taxonomy, vendors }: Sources, folder: string): readonly [SourceFile, Form][] {
  const own = taxonomy !== undefined && dirname(resolve(taxonomy.path)) === folder;
  return [
    ...(own ? [[taxonomy, TAXONOMY_FORM] satisfies [SourceFile, Form]] : []),
    ...vendors.map((file): [SourceFile, Form] => [file, VENDOR_FORM]),
  ];
}

function fixForms(sources: Sources, folder: string): readonly string[] {
  const changed = formed(sources, folder).flatMap(([{ path, text }, form]) => {
    const canonical = canonicalText(text, form);
    return canonical === undefined || canonical === text ? [] : [{ path, canonical }];
  });
  for (const { path, canonical } of changed) {
    if (lstatSync(path).isSymbolicLink()) refuse(path, 'is a symbolic link');
    try {
      writeAtomic(path, canonical);
    } catch (error) {
      refuse(path, `can't be written: ${reasonOf(error)}`);
    }
  }
  return changed.map(({ path }) => path);
}

function refuse(path: string, problem: string): never {
  throw new CommandError(`${path} ${problem}.`, 'Nothing was written to it; see to it yourself.');
}

/** All findings. The form is looked at last: what is wrong is mended first, and `generate` finds the same. */
function withForms(
  validated: Validated,
  sources: Sources,
  folder: string,
  command: string,
): readonly Finding[] {
  if (!validated.ok) return validated.findings;
  const findings = formed(sources, folder).flatMap(([file, form]) => {
    const document = new SpecDocument(file);
    for (const rule of formRules) rule.check({ document, form, command });
    return document.findings;
  });
  return sortFindings(findings);
}

function print(
  findings: readonly Finding[],
  validated: Validated,
  fixed: readonly string[],
  format: Format,
  terminal: Terminal,
): void {
  if (format === 'json') {
    const record = { findings: findings.map(findingRecord), fixed };
    JSON.stringify(record, null, 2).split('\n').forEach(terminal.print);
    return;
  }
  for (const path of fixed) terminal.print(`put into canonical form: ${path}`);
  if (format === 'github') findings.map(githubAnnotation).forEach(terminal.print);
  else if (findings.length > 0) {
    terminal.findings(findings, fixed.length > 0 ? 'no value was changed' : undefined);
  }
  if (validated.ok && findings.length === 0) {
    const codes = validated.vendors.reduce((sum, { errors }) => sum + errors.length, 0);
    const vendors = validated.vendors.length;
    terminal.print(`${countOf(vendors, 'vendor')}, ${countOf(codes, 'code')}, no findings`);
  }
}
