import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../scripts/findings/finding.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import type { SourceFile } from '../../scripts/spec/source-file.js';
import type { Sources } from '../../scripts/stages/load.js';
import { validate } from '../../scripts/stages/validate.js';

/** Stands in the text of a spec right before the place of a finding; it is taken out before the text is read. */
const MARK = '§';

/** A place: line and column from 1; the file as well where there are several. */
export interface Mark {
  readonly file?: string;
  readonly line: number;
  readonly col: number;
}

/** A finding without its words and its excerpt. */
export interface Compact extends Mark {
  readonly rule: string;
  readonly args: object;
}

/** A taxonomy of a few reasons, so that tests do not depend on the real one. */
export const TAXONOMY: SourceFile = {
  path: 'specs/reasons.yaml',
  stem: 'reasons',
  text: readFileSync(join(TOOLCHAIN, 'test/support/reasons.yaml'), 'utf8'),
};

/** What `load` would give for one spec, or for several by file name. */
export function sources(specs: string | Readonly<Record<string, string>>): Sources {
  const files = Object.entries(typeof specs === 'string' ? { 'acme.yaml': specs } : specs).map(
    ([name, text]): SourceFile => ({
      path: `specs/${name}`,
      stem: name.replace(/\.ya?ml$/u, ''),
      text,
    }),
  );
  return {
    specs: [],
    taxonomy: files.find(({ stem }) => stem === 'reasons') ?? TAXONOMY,
    vendors: files.filter(({ stem }) => stem !== 'reasons'),
    templates: new Map(),
    schemas: new Map(),
    findings: [],
  };
}

/** Validates specs in which {@link MARK} shows where findings are expected. */
export function check(specs: string | Readonly<Record<string, string>>): {
  readonly findings: readonly Compact[];
  readonly marks: readonly Mark[];
} {
  const { taxonomy, vendors, ...rest } = sources(specs);
  const marked = [...(taxonomy === undefined ? [] : [taxonomy]), ...vendors];
  const several = typeof specs !== 'string';
  const [plainTaxonomy, ...plainVendors] = marked.map((file) => ({
    ...file,
    text: file.text.replaceAll(MARK, ''),
  }));
  const validated = validate({ taxonomy: plainTaxonomy, vendors: plainVendors, ...rest });
  return {
    findings: validated.ok ? [] : validated.findings.map((finding) => compact(finding, several)),
    marks: marked.flatMap((file) => marksIn(file, several)),
  };
}

/** A finding without its words and its excerpt. */
export function compact({ rule, args, place }: Finding, several = false): Compact {
  const { file, line, col } = place;
  return { rule, args, line, col, ...(several ? { file } : {}) };
}

function marksIn({ path, text }: SourceFile, several: boolean): readonly Mark[] {
  return text.split('\n').flatMap((content, line) => {
    const [, ...after] = content.split(MARK);
    let col = (content.split(MARK)[0] ?? '').length + 1;
    return after.map((part) => {
      const mark = { line: line + 1, col, ...(several ? { file: path } : {}) };
      col += part.length;
      return mark;
    });
  });
}
