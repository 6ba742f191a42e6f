/** The same bytes from the same specs, whatever directory order and checkout; safety/determinism.test.ts has the rest. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Files } from '../scripts/output-files.js';
import { load, type LoadOptions, type Sources } from '../scripts/stages/load.js';
import { model } from '../scripts/stages/model.js';
import { render } from './support/whole-output.js';
import { validate } from '../scripts/stages/validate.js';

type Readdir = (path: fs.PathLike, options?: object) => readonly unknown[];

/** How directories list their entries; code order is what the disk here gives by itself. */
let order: (entries: readonly unknown[]) => readonly unknown[] = (entries) => entries;

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof fs>('node:fs');
  const readdirSync: Readdir = (path, options) =>
    order((actual.readdirSync as unknown as Readdir)(path, options));
  return { ...actual, readdirSync };
});

const ROOT = join(import.meta.dirname, '..');

const FOLDERS: LoadOptions = {
  specs: join(ROOT, 'specs'),
  templates: join(ROOT, 'templates'),
  taxonomy: join(ROOT, 'specs', 'reasons.yaml'),
};

function rendered(sources: Sources): Files {
  const validated = validate(sources);
  if (!validated.ok) throw new Error(JSON.stringify(validated.findings));
  return render(model(validated.taxonomy, validated.vendors), sources.templates);
}

/** Paths with their texts, in the order in which they were made. */
function listed(files: Files): readonly (readonly [string, string])[] {
  return [...files];
}

/** All files below a folder. */
function readAll(folder: string): ReadonlyMap<string, string> {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), fs.readFileSync(path, 'utf8')]),
  );
}

describe('the output', () => {
  const base = rendered(load(FOLDERS));
  let folder = '';

  beforeAll(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'vendor-errors-determinism-'));
  });

  afterEach(() => {
    order = (entries) => entries;
  });

  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it.each<[string, typeof order]>([
    ['backwards', (entries) => [...entries].reverse()],
    [
      'without any order',
      (entries) =>
        entries
          .map((entry, at) => [(at * 7_919) % 104_729, entry] as const)
          .sort(([a], [b]) => (a % 5) - (b % 5) || b - a)
          .map(([, entry]) => entry),
    ],
  ])('is the same where directories are listed %s', (_, other) => {
    const names = fs.readdirSync(FOLDERS.specs);
    order = other;
    expect(fs.readdirSync(FOLDERS.specs)).not.toEqual(names);
    expect(listed(rendered(load(FOLDERS)))).toEqual(listed(base));
  });

  it('is the same from specs and templates with CRLF and a byte order mark', () => {
    for (const name of ['specs', 'templates']) {
      for (const [path, text] of readAll(join(ROOT, name))) {
        const to = join(folder, name, path);
        const mark = path.endsWith('.yaml') ? '\uFEFF' : '';
        fs.mkdirSync(join(to, '..'), { recursive: true });
        fs.writeFileSync(to, mark + text.replaceAll('\n', '\r\n'));
      }
    }
    const windows = load({
      specs: join(folder, 'specs'),
      templates: join(folder, 'templates'),
      taxonomy: join(folder, 'specs', 'reasons.yaml'),
    });
    expect(listed(rendered(windows))).toEqual(listed(base));
  });
});
