import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { LIMITS } from '../../scripts/spec/limits.js';
import { load, type Sources } from '../../scripts/stages/load.js';
import { validate } from '../../scripts/stages/validate.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TAXONOMY = 'reasons: []\n';

/** A folder with specs, templates and a taxonomy of the toolchain. */
function workspace(specs: Readonly<Record<string, string>>): {
  folder: string;
  run: () => Sources;
} {
  const folder = temporaryFolder({
    'toolchain/reasons.yaml': TAXONOMY,
    'templates/b.hbs': 'two',
    'templates/a.hbs': 'one\r\n',
    'templates/runtime/c.ts': 'three',
    ...Object.fromEntries(Object.entries(specs).map(([name, text]) => [`specs/${name}`, text])),
  });
  const run = (): Sources =>
    load({
      specs: join(folder, 'specs'),
      templates: join(folder, 'templates'),
      taxonomy: join(folder, 'toolchain/reasons.yaml'),
    });
  return { folder, run };
}

function findingsOf({ findings }: Sources): unknown {
  return findings.map(({ rule, args, place }) => {
    expect(place).toMatchObject({ line: 0, text: '' });
    return [rule, args];
  });
}

describe('specs', () => {
  test('come in code-point order, with the path as seen from here', () => {
    const { folder, run } = workspace({
      'b.yaml': 'b',
      'a.yml': 'a',
      'B.yaml': 'B',
      'a-a.yaml': 'aa',
      '.hidden.yaml': 'no',
      'notes.txt': 'no',
      'schema.json': '{}',
    });
    const { vendors, findings } = run();
    expect(findings).toEqual([]);
    expect(vendors.map(({ stem, text }) => [stem, text])).toEqual([
      ['B', 'B'],
      ['a-a', 'aa'],
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(vendors[0]?.path).toBe(relative(process.cwd(), join(folder, 'specs/B.yaml')));
  });

  test('lose a byte order mark and carriage returns at the ends of lines', () => {
    const { run } = workspace({ 'a.yaml': '\ufeffid: a\r\nname: b\r\n' });
    expect(run().vendors[0]?.text).toBe('id: a\nname: b\n');
  });

  test('say the same with either line ending', () => {
    const text = acme({ errors: [entry('no_face'), entry('no_face')] });
    const findings = [text, text.replaceAll('\n', '\r\n')].map((written) => {
      const { run } = workspace({ 'acme.yaml': written });
      const validated = validate(run());
      return validated.ok ? [] : validated.findings.map(({ rule, args }) => ({ rule, args }));
    });
    expect(findings[0]).toContainEqual({
      rule: 'unique-code',
      args: { code: 'no_face', first: 13 },
    });
    expect(findings[1]).toEqual(findings[0]);
  });

  test('may be links', () => {
    const { folder, run } = workspace({});
    writeFileSync(join(folder, 'elsewhere.yaml'), 'x');
    mkdirSync(join(folder, 'specs'));
    symlinkSync(join(folder, 'elsewhere.yaml'), join(folder, 'specs/acme.yaml'));
    expect(run()).toMatchObject({ findings: [], vendors: [{ stem: 'acme', text: 'x' }] });
  });
});

describe('findings', () => {
  test('a folder that is missing', () => {
    const { run } = workspace({});
    expect(findingsOf(run())).toEqual([['file-unreadable', { reason: 'ENOENT' }]]);
  });

  test('a folder that is a file', () => {
    const { folder, run } = workspace({});
    writeFileSync(join(folder, 'specs'), '');
    expect(findingsOf(run())).toEqual([['file-unreadable', { reason: 'ENOTDIR' }]]);
  });

  test.each([{}, { 'reasons.yaml': TAXONOMY }, { 'notes.txt': '' }])('no spec in %j', (specs) => {
    const { folder, run } = workspace(specs);
    mkdirSync(join(folder, 'specs'), { recursive: true });
    expect(findingsOf(run())).toEqual([['no-specs', {}]]);
  });

  test('a file that is too large is not read', () => {
    const { folder, run } = workspace({ 'acme.yaml': '', 'bolt.yaml': 'x' });
    truncateSync(join(folder, 'specs/acme.yaml'), LIMITS.file + 1);
    const sources = run();
    const args = { bytes: LIMITS.file + 1, limit: LIMITS.file };
    expect(findingsOf(sources)).toEqual([['file-too-large', args]]);
    expect(sources.vendors.map(({ stem }) => stem)).toEqual(['bolt']);
  });

  test.each([
    ['a stray byte', [0x61, 0xff]],
    ['a cut sequence', [0xc3, 0x28]],
    ['an overlong sequence', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
  ])('%s is not UTF-8', (_, bytes) => {
    const { folder, run } = workspace({ 'acme.yaml': '' });
    writeFileSync(join(folder, 'specs/acme.yaml'), new Uint8Array(bytes));
    const sources = run();
    expect(findingsOf(sources)).toEqual([['file-encoding', {}]]);
    expect(sources.vendors).toEqual([]);
  });

  test('a folder and a broken link with the name of a spec', () => {
    const { folder, run } = workspace({ 'acme.yaml/inside.txt': '' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'specs/bolt.yaml'));
    expect(findingsOf(run())).toEqual([
      ['not-a-file', {}],
      ['file-unreadable', { reason: 'ENOENT' }],
    ]);
  });
});

/** Reading a pipe waits for whoever writes to it, and a device may have no end. */
test('a pipe and a device with the name of a spec or a schema are not read', () => {
  const { folder, run } = workspace({ 'bolt.yaml': 'x' });
  execFileSync('mkfifo', ['acme.yaml', 'schema.json'], { cwd: join(folder, 'specs') });
  symlinkSync('/dev/zero', join(folder, 'specs/zero.yaml'));
  const sources = run();
  expect(findingsOf(sources)).toEqual([
    ['not-a-file', {}],
    ['not-a-file', {}],
  ]);
  expect(sources.vendors.map(({ stem }) => stem)).toEqual(['bolt']);
  expect([...sources.schemas]).toEqual([]);
});

test('the folder that one is in is named by a dot', () => {
  const [finding] = load({ specs: '.', templates: 'templates', taxonomy: 'none' }).findings;
  expect(finding).toMatchObject({ rule: 'no-specs', place: { file: '.' } });
});

describe('the taxonomy', () => {
  test('that can not be read is a finding, and the specs are checked all the same', () => {
    const { folder, run } = workspace({
      'acme.yaml': acme({ errors: entry('no_face', { group: 'x' }) }),
    });
    rmSync(join(folder, 'toolchain/reasons.yaml'));
    const validated = validate(run());
    const rules = validated.ok ? [] : validated.findings.map(({ rule }) => rule);
    expect(rules).toEqual(['known-group', 'file-unreadable']);
  });

  test("is the toolchain's own", () => {
    const { run } = workspace({ 'acme.yaml': 'x' });
    expect(run().taxonomy).toMatchObject({ stem: 'reasons', text: TAXONOMY });
  });

  test('is the one beside the specs where there is one', () => {
    const { run } = workspace({ 'acme.yaml': 'x', 'reasons.yaml': 'mine' });
    const { taxonomy, vendors } = run();
    expect(taxonomy?.text).toBe('mine');
    expect(vendors.map(({ stem }) => stem)).toEqual(['acme']);
  });
});

test('templates and schemas come with their paths below their folders', () => {
  const { run } = workspace({ 'acme.yaml': 'x', 'schema.json': '{}' });
  const { templates, schemas } = run();
  expect([...templates]).toEqual([
    ['a.hbs', 'one\n'],
    ['b.hbs', 'two'],
    ['runtime/c.ts', 'three'],
  ]);
  expect([...schemas]).toEqual([['schema.json', '{}']]);
});
