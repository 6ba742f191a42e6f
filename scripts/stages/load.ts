import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { displayPath } from '../files/display-path.js';
import { listFiles } from '../files/list-files.js';
import { reasonOf } from '../files/reason-of.js';
import type { Finding } from '../findings/finding.js';
import { LIMITS } from '../spec/limits.js';
import type { SourceFile } from '../spec/source-file.js';
import { specFiles } from '../spec/spec-files.js';

/** What counts for all vendors, and where their specs are. */
export interface Rules {
  /** The paths of the specs of all vendors, in code-point order. */
  readonly specs: readonly string[];
  readonly taxonomy: SourceFile | undefined;
  /** Templates and the hand-written run-time core: path below `templates/` → text. */
  readonly templates: ReadonlyMap<string, string>;
  /** The schemas for editors as they stand beside the specs: name → text. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Everything that the later stages read, so that they need no disk. */
export interface Sources extends Rules {
  /** The specs of all vendors. */
  readonly vendors: readonly SourceFile[];
}

/** Where to read from. */
export interface LoadOptions {
  /** The folder of the specs. */
  readonly specs: string;
  /** The folder of the templates. */
  readonly templates: string;
  /** The taxonomy to use where the specs bring none of their own. */
  readonly taxonomy: string;
}

/** The schemas for editors, beside the specs. */
export const SCHEMAS = ['schema.json', 'reasons.schema.json'];

/** Reads specs and templates. Files come in code-point order, whatever the disk says. */
export function load(options: LoadOptions): Sources {
  const rules = loadRules(options);
  const findings = [...rules.findings];
  const vendors = rules.specs.flatMap((path) => readSource(path, findings));
  return { ...rules, vendors, findings };
}

/** Reads all but the specs of vendors. */
export function loadRules(options: LoadOptions): Rules {
  const findings: Finding[] = [];
  const names = listFolder(options.specs, findings);
  const { specs, taxonomy } = specFiles(options.specs, names, options.taxonomy);
  if (specs.length === 0 && findings.length === 0) {
    findings.push(aboutFile('no-specs', {}, options.specs));
  }
  return {
    specs,
    taxonomy: readSource(taxonomy, findings)[0],
    templates: readTree(options.templates),
    schemas: readSchemas(options.specs),
    findings,
  };
}

/** Reads the spec of one vendor; `undefined` where something is to be said of the file. */
export function loadSpec(path: string): SourceFile | undefined {
  return readSource(path, [])[0];
}

function listFolder(folder: string, findings: Finding[]): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    findings.push(aboutFile('file-unreadable', { reason: reasonOf(error) }, folder));
    return [];
  }
}

function readSource(path: string, findings: Finding[]): SourceFile[] {
  try {
    const stats = statSync(path);
    // A pipe or a device may have no end, or nobody at its other one.
    if (!stats.isFile()) {
      findings.push(aboutFile('not-a-file', {}, path));
      return [];
    }
    const bytes = stats.size;
    if (bytes > LIMITS.file) {
      findings.push(aboutFile('file-too-large', { bytes, limit: LIMITS.file }, path));
      return [];
    }
    const text = decode(readFileSync(path));
    if (text === undefined) {
      findings.push(aboutFile('file-encoding', {}, path));
      return [];
    }
    const display = displayPath(path);
    return [{ path: display, stem: display.replace(/^.*\/|\.ya?ml$/gu, ''), text }];
  } catch (error) {
    findings.push(aboutFile('file-unreadable', { reason: reasonOf(error) }, path));
    return [];
  }
}

/** Strict UTF-8, one leading byte order mark dropped, CRLF as LF. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** All files below a folder: path → text, in code-point order. */
export function readTree(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

function readSchemas(folder: string): Map<string, string> {
  return new Map(
    SCHEMAS.flatMap((name) => {
      const path = join(folder, name);
      const isFile = existsSync(path) && statSync(path).isFile();
      return isFile ? [[name, readFileSync(path, 'utf8')] as const] : [];
    }),
  );
}

function aboutFile<R extends Finding['rule']>(
  rule: R,
  args: Finding<R>['args'],
  path: string,
): Finding {
  return {
    rule,
    args,
    place: { file: displayPath(path), line: 0, col: 0, length: 0, text: '' },
  };
}
