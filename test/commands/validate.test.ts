import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { validate, type ValidateOptions } from '../../scripts/commands/validate.js';
import { recordingTerminal, type RecordingTerminal } from '../support/recording-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const GOOD = `# yaml-language-server: $schema=./schema.json

id: acme

name: Acme Vision

docs: https://acme.example/errors

read: 2026-11-21

codeType: string

success:
  status: [200]

shapes:
  - name: answer
    code: error.code

errors:
  - code: no_face # the common one
    category: INVALID_ARGUMENT
    reason: NO_FACE_DETECTED
    retry: after-fix
`;
const LOOSE = GOOD.replace('name: Acme Vision', "name: 'Acme Vision'");
const WRONG = GOOD.replace('NO_FACE_DETECTED', 'NO_FACE_DETECED');

function run(
  specs: string,
  options: Partial<ValidateOptions> = {},
): { status: number; terminal: RecordingTerminal } {
  const terminal = recordingTerminal('vendor-errors');
  const status = validate({ specs, format: 'text', ...options }, terminal);
  return { status, terminal };
}

const placeOf = (specs: string): string => relative(process.cwd(), join(specs, 'acme.yaml'));

test('all is well', () => {
  const { status, terminal } = run(temporaryFolder({ 'acme.yaml': GOOD }));
  expect(status).toBe(0);
  expect(terminal.printed).toEqual(['1 vendor, 1 code, no findings']);
});

test('a file that is not in canonical form is a finding at the first line that differs, with the command', () => {
  const specs = temporaryFolder({ 'acme.yaml': LOOSE });
  const { status, terminal } = run(specs);
  expect(status).toBe(1);
  expect(terminal.errors).toHaveLength(1);
  expect(terminal.errors[0]).toContain(`${placeOf(specs)}:5:1 canonical-form`);
  expect(terminal.errors[0]).toContain(`Run "vendor-errors validate --fix --specs ${specs}"`);
});

test('where something else is wrong with a file, its form is not told as well', () => {
  const specs = temporaryFolder({ 'acme.yaml': WRONG.replace('name: Acme', 'name:  Acme') });
  const { terminal } = run(specs);
  expect(terminal.errors.map((error) => /\d (\S+) /u.exec(error)?.[1])).toEqual(['known-reason']);
});

test('--fix puts the form right, says so and keeps the comment', () => {
  const specs = temporaryFolder({ 'acme.yaml': LOOSE });
  const { status, terminal } = run(specs, { fix: true });
  expect(status).toBe(0);
  expect(readFileSync(join(specs, 'acme.yaml'), 'utf8')).toBe(GOOD);
  expect(terminal.printed).toEqual([
    `put into canonical form: ${placeOf(specs)}`,
    '1 vendor, 1 code, no findings',
  ]);
  expect(run(specs, { fix: true }).terminal.printed).toEqual(['1 vendor, 1 code, no findings']);
});

test('--fix leaves a file that cannot be read, and what is wrong with another is still found', () => {
  const specs = temporaryFolder({ 'acme.yaml': `${LOOSE}\t- [` });
  expect(run(specs, { fix: true }).status).toBe(1);
  expect(readFileSync(join(specs, 'acme.yaml'), 'utf8')).toBe(`${LOOSE}\t- [`);
});

test('--fix writes through no symbolic link', () => {
  const specs = temporaryFolder();
  const elsewhere = temporaryFolder({ 'acme.yaml': LOOSE });
  symlinkSync(join(elsewhere, 'acme.yaml'), join(specs, 'acme.yaml'));
  expect(() => run(specs, { fix: true })).toThrow('is a symbolic link');
  expect(lstatSync(join(specs, 'acme.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(elsewhere, 'acme.yaml'), 'utf8')).toBe(LOOSE);
});

test('--format github makes annotations that GitHub can read', () => {
  const specs = temporaryFolder({ 'acme.yaml': WRONG });
  const { status, terminal } = run(specs, { format: 'github' });
  expect(status).toBe(1);
  expect(terminal.printed).toEqual([
    `::error file=${placeOf(specs)},line=23,col=13,endColumn=28,title=known-reason::The reason "NO_FACE_DETECED" is not in the taxonomy.%0ADid you mean "NO_FACE_DETECTED"?`,
  ]);
  writeFileSync(join(specs, 'acme.yaml'), WRONG.replace('NO_FACE_DETECED', '"50%: a,\\nb::c"'));
  expect(run(specs, { format: 'github' }).terminal.printed[0]).not.toMatch(/::c|\n|50%:/u);
});

test('--format json serves tools, findings or not', () => {
  const specs = temporaryFolder({ 'acme.yaml': WRONG });
  const { status, terminal } = run(specs, { format: 'json' });
  expect(status).toBe(1);
  expect(JSON.parse(terminal.printed.join('\n'))).toEqual({
    findings: [
      {
        rule: 'known-reason',
        file: placeOf(specs),
        line: 23,
        col: 13,
        endLine: 23,
        endCol: 28,
        message: 'The reason "NO_FACE_DETECED" is not in the taxonomy.',
        help: 'Did you mean "NO_FACE_DETECTED"?',
      },
    ],
    fixed: [],
  });
  writeFileSync(join(specs, 'acme.yaml'), LOOSE);
  const fixed = run(specs, { format: 'json', fix: true });
  expect(fixed.status).toBe(0);
  expect(JSON.parse(fixed.terminal.printed.join('\n'))).toEqual({
    findings: [],
    fixed: [placeOf(specs)],
  });
});

test('a folder that is not there is one clear error', () => {
  expect(() => run('/no/such/folder')).toThrow('There is no folder /no/such/folder.');
});
