import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { TOOLCHAIN } from '../../scripts/paths.js';
import { canonicalText, TAXONOMY_FORM, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { TAXONOMY } from '../support/check.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

jest.setTimeout(120_000);

interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user would, in a folder of theirs. */
function run(folder: string, args: string): Promise<Result> {
  const command = join(TOOLCHAIN, 'scripts/vendor-errors.cjs');
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...args.split(' ').filter((arg) => arg !== '')],
      { cwd: folder, env: { PATH, HOME } },
      (error, out, err) => {
        resolve({ status: error === null ? 0 : Number(error.code), out, err });
      },
    );
  });
}

const ACME = acme({ errors: [entry('no_face'), entry('bad_face')] });
const BOLT = acme({ id: 'bolt', name: 'Bolt' });

/** A project with two vendors and a taxonomy of its own. */
function project(specs: Readonly<Record<string, string>> = {}, folder = 'specs'): string {
  const files = { 'acme.yaml': ACME, 'bolt.yaml': BOLT, 'reasons.yaml': TAXONOMY.text, ...specs };
  const forms = Object.entries(files).map(([name, text]) => {
    const form = name === 'reasons.yaml' ? TAXONOMY_FORM : VENDOR_FORM;
    return [`${folder}/${name}`, canonicalText(text, form) ?? text];
  });
  return temporaryFolder(Object.fromEntries(forms) as Record<string, string>);
}

/** Every file below a folder with what would show that it was touched. */
function states(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('node_modules') && statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(
    paths.map((path) => {
      const { ino, mtimeNs } = statSync(join(folder, path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`];
    }),
  );
}

test('help says what there is', async () => {
  const folder = temporaryFolder();
  const [help, ofGenerate, nothing, unknown, version] = await Promise.all([
    run(folder, '--help'),
    run(folder, 'generate --help'),
    run(folder, ''),
    run(folder, 'generat'),
    run(folder, '--version'),
  ]);
  expect(help).toMatchObject({ status: 0, err: '' });
  expect(help.out).toMatch(/generate .*\n.*validate /u);
  expect(ofGenerate).toMatchObject({ status: 0, err: '' });
  for (const option of ['--specs', '--out', '--check', 'vendors']) {
    expect(ofGenerate.out).toContain(option);
  }
  expect(nothing).toMatchObject({ status: 1, out: '' });
  expect(nothing.err).toContain('Usage:');
  expect(unknown).toMatchObject({ status: 1, out: '' });
  expect(unknown.err).toContain('generate');
  expect(version.status).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test('a project from its first run on', async () => {
  const folder = project();
  // Where there is one, what is remembered between runs goes there.
  mkdirSync(join(folder, 'node_modules'));
  const out = join(folder, 'generated');

  const first = await run(folder, 'generate');
  expect(first).toMatchObject({ status: 0, err: '' });
  expect(first.out).toMatch(
    /^acme +2 codes +new\nbolt +1 code +new\n2 vendors, 3 codes, \d+ files written, \d+\.\d\d s\n$/u,
  );
  const files = readdirSync(out);
  for (const name of ['acme.ts', 'bolt.ts', 'index.ts', 'catalog.json', 'package.json']) {
    expect(files).toContain(name);
  }
  expect(readdirSync(join(folder, 'specs'))).toContain('schema.json');

  // Again: nothing is touched.
  const before = states(folder);
  const second = await run(folder, 'generate');
  expect(second).toMatchObject({ status: 0, err: '' });
  expect(second.out).toMatch(
    /^acme +2 codes +unchanged\nbolt +1 code +unchanged\n2 vendors, 3 codes, nothing to write, /u,
  );
  expect(states(folder)).toEqual(before);

  expect(existsSync(join(folder, 'node_modules/.cache/vendor-errors'))).toBe(true);
  const clean = await run(folder, 'generate --check');
  expect(clean).toMatchObject({ status: 0, err: '' });
  expect(clean.out).toMatch(/everything up to date/u);
  expect(states(folder)).toEqual(before);

  // Two specs change, and the run is about one of them.
  const boltBefore = states(out)['bolt.ts'];
  writeFileSync(join(folder, 'specs/acme.yaml'), ACME.replace('name: Acme', 'name: New'));
  writeFileSync(join(folder, 'specs/bolt.yaml'), BOLT.replace('name: Bolt', 'name: New'));
  const one = await run(folder, 'generate acme');
  expect(one).toMatchObject({ status: 0, err: '' });
  expect(one.out).toMatch(
    /^acme +2 codes +written\nleft bolt\.ts: .*\nleft docs\/bolt\.md: .*\n2 vendors, 3 codes, /u,
  );
  expect(readFileSync(join(out, 'acme.ts'), 'utf8')).toContain('New Vision');
  expect(states(out)['bolt.ts']).toBe(boltBefore);

  // A vendor goes, somebody changes one file and deletes another: --check says so and writes nothing.
  rmSync(join(folder, 'specs/bolt.yaml'));
  rmSync(join(out, 'README.md'));
  writeFileSync(join(out, 'acme.ts'), 'mine');
  const dirty = states(folder);
  const stale = await run(folder, 'generate --check');
  expect(stale).toMatchObject({ status: 1, out: '' });
  const lines = stale.err.trimEnd().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'stale    generated/acme.ts',
      'stale    generated/index.ts',
      'missing  generated/README.md',
      'orphaned generated/bolt.ts',
    ]),
  );
  expect(lines.at(-1)).toBe('Run "vendor-errors generate" and commit what it changes.');
  expect(states(folder)).toEqual(dirty);

  const mended = await run(folder, 'generate');
  expect(mended).toMatchObject({ status: 0, err: '' });
  expect(mended.out).toMatch(
    /^acme +2 codes +written\nremoved bolt\.ts\nremoved docs\/bolt\.md\n1 vendor, 2 codes, /u,
  );
  expect(existsSync(join(out, 'bolt.ts'))).toBe(false);
  expect(readFileSync(join(out, 'index.ts'), 'utf8')).not.toContain('bolt');
});

describe('what is wrong', () => {
  test('a vendor that there is none of', async () => {
    const folder = project();
    const [near, far] = await Promise.all([
      run(folder, 'generate acne'),
      run(folder, 'generate vidu --out elsewhere'),
    ]);
    expect(near).toMatchObject({ status: 1, out: '' });
    expect(near.err).toBe('There is no vendor "acne".\nDid you mean "acme"?\n');
    expect(far.err).toBe('There is no vendor "vidu".\nThere are: acme, bolt.\n');
    expect(readdirSync(folder)).toEqual(['specs']);
  });

  test('folders that are not there, or are none', async () => {
    const folder = project({}, 'my specs');
    writeFileSync(join(folder, 'taken'), '');
    const [missing, validateMissing, taken] = await Promise.all([
      run(folder, 'generate'),
      run(folder, 'validate --specs nowhere'),
      run(folder, 'generate --specs taken'),
    ]);
    expect(missing).toMatchObject({ status: 1, out: '' });
    expect(missing.err).toMatch(/^There is no folder specs\.\nPoint --specs /u);
    expect(validateMissing).toMatchObject({ status: 1, out: '' });
    expect(validateMissing.err).toMatch(/^There is no folder nowhere\.\nPoint --specs /u);
    expect(taken).toMatchObject({ status: 1, out: '' });
    expect(readdirSync(folder).sort()).toEqual(['my specs', 'taken']);
  });

  test('an output folder that is a file', async () => {
    const folder = project();
    writeFileSync(join(folder, 'taken'), 'mine');
    const result = await run(folder, 'generate --out taken');
    expect(result).toMatchObject({ status: 1, out: '' });
    expect(result.err).toBe('taken is not a folder.\nPoint --out to the folder for the output.\n');
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine');
  });

  test('specs with findings: all of them are printed, nothing is written', async () => {
    const folder = project({ 'acme.yaml': ACME.replaceAll('NO_FACE_DETECTED', 'NO_FACE') });
    const [validated, generated] = await Promise.all([
      run(folder, 'validate'),
      run(folder, 'generate'),
    ]);
    const spec = readFileSync(join(folder, 'specs/acme.yaml'), 'utf8').split('\n');
    const wrong = spec.flatMap((text, index) =>
      text === '    reason: NO_FACE' ? [index + 1] : [],
    );
    expect(wrong).toHaveLength(2);
    expect(validated).toMatchObject({ status: 1, out: '' });
    expect(validated.err).toBe(
      wrong
        .map((line) =>
          [
            `specs/acme.yaml:${line}:13 known-reason The reason "NO_FACE" is not in the taxonomy.`,
            `  ${line} |     reason: NO_FACE`,
            '     |             ^^^^^^^',
            '  Use a reason of reasons.yaml, or add one there.',
            '',
            '',
          ].join('\n'),
        )
        .join('')
        .concat('2 findings; nothing was written.\n'),
    );
    expect(generated).toEqual(validated);
    expect(readdirSync(folder)).toEqual(['specs']);
    expect(readdirSync(join(folder, 'specs')).sort()).toEqual([
      'acme.yaml',
      'bolt.yaml',
      'reasons.yaml',
    ]);
  });

  test('a folder of specs without one', async () => {
    const folder = temporaryFolder({ 'specs/notes.txt': '' });
    const result = await run(folder, 'generate');
    expect(result).toMatchObject({ status: 1, out: '' });
    expect(result.err).toMatch(
      /^specs no-specs [^\n]+\n {2}Add a specs\/<id>\.yaml[^\n]*\n\n1 finding; nothing was written\.\n$/u,
    );
  });

  test('a file in the output folder that is not ours', async () => {
    const folder = project();
    const out = join(folder, 'generated');
    await run(folder, 'validate');
    const foreign = temporaryFolder({ 'index.ts': 'mine' });
    const result = await run(folder, `generate --out ${foreign}`);
    expect(result).toMatchObject({ status: 1, out: '' });
    expect(result.err).toMatch(/index\.ts is there already and was not generated\.\nMove it away/u);
    expect(readdirSync(foreign)).toEqual(['index.ts']);
    expect(existsSync(out)).toBe(false);
  });
});

test('specs that hold are counted', async () => {
  const folder = project({}, 'api');
  await run(folder, 'validate --fix --specs api');
  const result = await run(folder, 'validate --specs api');
  expect(result).toEqual({ status: 0, out: '2 vendors, 3 codes, no findings\n', err: '' });
});
