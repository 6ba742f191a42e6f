import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { reportFinding } from '../scripts/findings/report.js';
import { TOOLCHAIN } from '../scripts/paths.js';
import { load, type Sources } from '../scripts/stages/load.js';
import { validate } from '../scripts/stages/validate.js';
import { build, TEMPLATES } from './support/build.js';

jest.setTimeout(60_000);

/**
 * Each folder in test/cases has specs and what comes of them: `expected/`, with
 * the vendors' modules and their part of the catalog, or `findings.txt`, the
 * report as it is printed. UPDATE_CASES=1 writes what comes of them now.
 */
const CASES = join(TOOLCHAIN, 'test/cases');
const UPDATE = process.env.UPDATE_CASES === '1';

function sourcesOf(name: string): Sources {
  const specs = join(CASES, name, 'specs');
  const taxonomy = join(TOOLCHAIN, 'test/support/reasons.yaml');
  return { ...load({ specs, taxonomy, templates: specs }), templates: TEMPLATES };
}

/** The report without colours, with paths that begin at the case. */
function reportOf(name: string, sources: Sources): string {
  const validated = validate(sources);
  const plain = (text: string): string => text;
  const marks = { strong: plain, faint: plain, bad: plain };
  const findings = validated.ok ? [] : validated.findings;
  const here = `${relative(process.cwd(), join(CASES, name)).split(sep).join('/')}/`;
  return findings
    .map((finding) => `${reportFinding(finding, marks).replace(here, '')}\n`)
    .join('\n');
}

/** What is compared: modules (as text, for they are no modules where they stand) and the catalog's vendors. */
async function outputOf(sources: Sources): Promise<Readonly<Record<string, string>>> {
  const { files, model } = await build(sources);
  const modules = model.vendors.map(({ id }) => [`${id}.ts.txt`, files.get(`${id}.ts`) ?? '']);
  const { vendors } = JSON.parse(files.get('catalog.json') ?? '') as { vendors: unknown };
  return {
    ...(Object.fromEntries(modules) as Record<string, string>),
    'catalog-vendors.json': `${JSON.stringify(vendors, null, 2)}\n`,
  };
}

function readFiles(folder: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function update(name: string, path: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(CASES, name, 'expected'), { recursive: true, force: true });
  rmSync(join(CASES, name, 'findings.txt'), { force: true });
  mkdirSync(join(CASES, name, path), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(CASES, name, path, file), text);
  }
}

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(names)('%s', async (name) => {
  const sources = sourcesOf(name);
  const report = reportOf(name, sources);
  if (report !== '') {
    if (UPDATE) update(name, '.', { 'findings.txt': report });
    expect(existsSync(join(CASES, name, 'expected'))).toBe(false);
    expect(report).toBe(readFileSync(join(CASES, name, 'findings.txt'), 'utf8'));
  } else {
    const output = await outputOf(sources);
    if (UPDATE) update(name, 'expected', output);
    expect(existsSync(join(CASES, name, 'findings.txt'))).toBe(false);
    expect(output).toEqual(readFiles(join(CASES, name, 'expected')));
  }
});
