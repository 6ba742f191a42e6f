import fs, {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Cache } from '../../scripts/memory/cache.js';
import type { Made } from '../../scripts/memory/made.js';
import { cacheFolder } from '../../scripts/memory/cache-folder.js';
import { MANIFEST, manifestText, sha256 } from '../../scripts/files/manifest.js';
import { DEFAULT_FORM } from '../../scripts/output-form.js';
import { inputsIn, madeIn, SUMMARY } from '../support/made.js';

describe('what is remembered of a run', () => {
  let folder: string;
  let out: string;
  let inputs: ReturnType<typeof inputsIn>;

  /** What the run made, and wrote. */
  const madeOf = (...beside: readonly string[]): Made => {
    const made = madeIn(folder, { 'acme.ts': 'export {};' });
    return { ...made, written: new Set(made.files.keys()), beside };
  };

  const cacheOf = (version: string): Cache => new Cache(inputs, out, version, DEFAULT_FORM);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vendor-errors-cache-'));
    out = join(folder, 'generated');
    inputs = inputsIn(folder);
    for (const path of [out, inputs.specs, inputs.templates]) mkdirSync(path);
    writeFileSync(join(inputs.specs, 'acme.yaml'), 'id: acme');
    writeFileSync(join(inputs.templates, 'vendor.ts.hbs'), '{{header}}');
    writeFileSync(inputs.taxonomy, 'reasons: []');
    writeFileSync(join(inputs.specs, 'schema.json'), '{}');
    writeFileSync(join(out, 'acme.ts'), 'export {};');
    writeFileSync(join(out, MANIFEST), madeOf().manifest);
    const cache = cacheOf('1');
    cache.remember(madeOf(join(inputs.specs, 'schema.json')));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const recall = (version = '1') => cacheOf(version).recall();

  test('is recalled while nothing changes, again and again', () => {
    expect(recall()).toEqual(SUMMARY);
    expect(recall()).toEqual(SUMMARY);
  });

  test('survives a file that was written again as it was', () => {
    writeFileSync(join(inputs.specs, 'acme.yaml'), 'id: acme');
    expect(recall()).toEqual(SUMMARY);
  });

  test.each<[string, () => void]>([
    ['a spec', () => writeFileSync(join(inputs.specs, 'acme.yaml'), 'id: acmf')],
    ['a template', () => writeFileSync(join(inputs.templates, 'vendor.ts.hbs'), '{{footer}}')],
    ['the taxonomy', () => writeFileSync(inputs.taxonomy, 'reasons: {}')],
    ['the output', () => writeFileSync(join(out, 'acme.ts'), 'export ();')],
    ['the manifest', () => writeFileSync(join(out, MANIFEST), '{}')],
    ['a schema', () => writeFileSync(join(inputs.specs, 'schema.json'), '[]')],
    ['the number of specs', () => writeFileSync(join(inputs.specs, 'b.yaml'), 'id: b')],
    ['a spec that leads nowhere', () => symlinkSync('nowhere', join(inputs.specs, 'b.yaml'))],
    ['the place of the taxonomy', () => writeFileSync(join(inputs.specs, 'reasons.yaml'), '')],
    ['a file that is gone', () => rmSync(join(out, 'acme.ts'))],
    [
      'a module that is a folder now',
      () => {
        rmSync(join(out, 'acme.ts'));
        mkdirSync(join(out, 'acme.ts'));
      },
    ],
    [
      'a spec whose time and size are as before',
      () => {
        const time = new Date('2026-01-01');
        writeFileSync(join(inputs.specs, 'acme.yaml'), 'id: acmf');
        utimesSync(join(inputs.specs, 'acme.yaml'), time, time);
      },
    ],
  ])('is forgotten after a change of %s', (_, change) => {
    expect(recall()).toEqual(SUMMARY);
    change();
    expect(recall()).toBeUndefined();
  });

  test('is believed of files that are older than it, without a look at their content', () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
    const cache = cacheOf('4');
    cache.remember(madeOf());
    expect(recall('4')).toEqual(SUMMARY);
    const read = jest.spyOn(fs, 'readFileSync');
    expect(recall('4')).toEqual(SUMMARY);
    // Only what was seen, and the memory itself.
    expect(read).toHaveBeenCalledTimes(2);
    jest.restoreAllMocks();
  });

  test('is not remembered when another run put its own output there', () => {
    const cache = cacheOf('5');
    cache.snapshot();
    writeFileSync(join(out, MANIFEST), manifestText(new Map([['acme.ts', sha256('other')]])));
    cache.remember(madeOf());
    expect(recall('5')).toBeUndefined();
  });

  test('has no place where no folder above has modules', () => {
    expect(cacheFolder(folder)).toBeUndefined();
    mkdirSync(join(folder, 'node_modules'));
    expect(cacheFolder(join(folder, 'specs'))).toContain(join(folder, 'node_modules'));
  });

  test('is not that of another toolchain', () => {
    expect(recall('2')).toBeUndefined();
  });

  test('is not remembered when an input changed during the run', () => {
    const cache = cacheOf('3');
    cache.snapshot();
    writeFileSync(join(inputs.specs, 'acme.yaml'), 'id: other');
    cache.remember(madeOf());
    expect(recall('3')).toBeUndefined();
    expect(readFileSync(join(inputs.specs, 'acme.yaml'), 'utf8')).toBe('id: other');
  });
});
