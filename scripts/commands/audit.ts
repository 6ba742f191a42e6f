import { compareWithPage } from '../auditing/compare.js';
import {
  type Audit,
  auditJson,
  differenceAnnotation,
  differenceLines,
} from '../auditing/report.js';
import type { Format } from '../findings/formats.js';
import { unknownVendor } from '../findings/unknown-vendor.js';
import { readPage } from '../pages/read-page.js';
import { checkStructure } from '../spec/check-structure.js';
import { vendorSpec } from '../spec/language.js';
import { parseYaml } from '../spec/parse-yaml.js';
import type { SourceFile } from '../spec/source-file.js';
import { load } from '../stages/load.js';
import type { Terminal } from '../terminal.js';
import { countOf } from '../text/count-of.js';
import { type FolderOptions, sourceFolders } from './folders.js';

/** The options of `audit`. */
export interface AuditOptions extends FolderOptions {
  readonly format: Format;
}

/** Holds a vendor's spec against a saved docs page; exit status 1 on any difference. */
export async function audit(
  vendor: string,
  page: string,
  options: AuditOptions,
  terminal: Terminal,
): Promise<number> {
  const file = specOf(vendor, load(sourceFolders(options)).vendors);
  const { document, spec } = checkStructure(parseYaml(file), vendorSpec);
  if (spec === undefined) {
    terminal.findings(document.findings);
    return 1;
  }
  const facts = await readPage(page);
  const differences = compareWithPage(spec, document, facts);
  const codes = facts.errors.length;
  report({ vendor, spec: file.path, page, codes, differences }, options.format, terminal);
  return differences.length === 0 ? 0 : 1;
}

function specOf(vendor: string, files: readonly SourceFile[]): SourceFile {
  const found = files.find(({ stem }) => stem === vendor);
  if (found !== undefined) return found;
  const ids = files.map(({ stem }) => stem);
  throw unknownVendor(vendor, ids);
}

function report(found: Audit, format: AuditOptions['format'], terminal: Terminal): void {
  const { differences, vendor, page, codes } = found;
  if (format === 'json') {
    auditJson(found).split('\n').forEach(terminal.print);
  } else if (format === 'github') {
    for (const difference of differences) terminal.print(differenceAnnotation(difference, found));
  } else {
    for (const difference of differences) {
      differenceLines(difference, found).forEach(terminal.print);
      terminal.print('');
    }
    const count = countOf(differences.length, 'difference');
    terminal.print(
      differences.length === 0
        ? `${vendor}: ${codes} codes, nothing differs from ${page}`
        : `${vendor}: ${count} from ${page}`,
    );
  }
}
