import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { newVendor, type NewVendorOptions } from '../../scripts/commands/new-vendor.js';
import { validate } from '../../scripts/commands/validate.js';
import type { Ask } from '../../scripts/drafting/ask-vendor.js';
import { recordingTerminal } from '../support/recording-terminal.js';
import { acme } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const GIVEN = {
  docs: 'https://acme.example/errors',
  codeAt: 'error.code',
  code: 'no_face',
  reason: 'NO_FACE_DETECTED',
} as const;

const OTHER = acme({ id: 'other' });

function start(options: Partial<NewVendorOptions> = {}): {
  specs: string;
  options: NewVendorOptions;
  terminal: ReturnType<typeof recordingTerminal>;
} {
  const specs = join(temporaryFolder({ 'specs/other.yaml': OTHER }), 'specs');
  return { specs, options: { ...GIVEN, specs, ...options }, terminal: recordingTerminal() };
}

test.each<[string, Partial<NewVendorOptions>, string]>([
  ['the least', {}, 'absent: [error.code]'],
  [
    'a status of success',
    { successStatus: 200, status: 422, description: 'No: face' },
    'status: [200]',
  ],
  [
    'numbers',
    { codeType: 'integer', code: '1001', codeName: 'NoFace', successValue: '0' },
    'in: [0]',
  ],
  ['codes of digits', { code: '0012', codeName: 'NoFace', message: 'no face' }, 'code: "0012"'],
])('writes a spec that validates: %s', async (_what, given, part) => {
  const { specs, options, terminal } = start(given);
  expect(await newVendor('acme', options, terminal, undefined)).toBe(0);
  expect(readFileSync(join(specs, 'acme.yaml'), 'utf8')).toContain(part);
  expect(terminal.lines.join('\n')).toContain("from 'vendor-errors/acme'");
  // The other spec was written by hand; ours is in its form already.
  const written = readFileSync(join(specs, 'acme.yaml'), 'utf8');
  validate({ specs, format: 'text', fix: true }, recordingTerminal());
  expect(readFileSync(join(specs, 'acme.yaml'), 'utf8')).toBe(written);
  const check = recordingTerminal();
  expect([validate({ specs, format: 'text' }, check), check.lines]).toEqual([
    0,
    ['2 vendors, 2 codes, no findings'],
  ]);
});

test('asks for what was not given', async () => {
  const { specs, options, terminal } = start({
    docs: undefined,
    code: undefined,
    reason: undefined,
  });
  const asked: string[] = [];
  const answers = [
    'acme',
    'Acme Vision',
    GIVEN.docs,
    'string',
    'error.text',
    undefined,
    'value',
    'ok',
    '1001',
    'NoFace',
    '422',
    'No face.',
    GIVEN.reason,
  ];
  const ask: Ask = ({ message, check }) => {
    asked.push(message);
    const answer = answers.shift();
    expect(answer === undefined ? undefined : check?.(answer)).toBeUndefined();
    return Promise.resolve(answer);
  };
  expect(await newVendor(undefined, options, terminal, ask)).toBe(0);
  expect(answers).toEqual([]);
  expect(asked[0]).toContain('id of the vendor');
  const text = readFileSync(join(specs, 'acme.yaml'), 'utf8');
  for (const part of [
    'name: Acme Vision',
    'message: error.text',
    'in: [ok]',
    'name: NoFace',
    'status: 422',
    'description: No face.',
  ]) {
    expect(text).toContain(part);
  }
});

test.each<[string, string | undefined, Partial<NewVendorOptions>, string]>([
  ['nothing given', undefined, { docs: undefined }, 'Missing: <id>, --docs.'],
  ['an id that is taken', 'other', {}, 'There is a spec already'],
  ['an id that can be none', 'Acme Vision', {}, "can't be the id"],
  ['a reason that is not there', 'acme', { reason: 'NO_FACE_DETECED' }, 'not in the taxonomy'],
])('%s: one clear error, nothing written', async (_what, id, given, message) => {
  const { specs, options, terminal } = start(given);
  await expect(newVendor(id, options, terminal, undefined)).rejects.toThrow(message);
  expect(readdirSync(specs)).toEqual(['other.yaml']);
});

test('answers that do not hold are findings, and nothing is written', async () => {
  const { specs, options, terminal } = start({ code: '12', codeAt: 'error..', status: 999 });
  expect(await newVendor('acme', options, terminal, undefined)).toBe(1);
  expect(terminal.lines.join('\n')).toMatch(/wrong-form[^]*name-needed[^]*out-of-range/u);
  expect(readdirSync(specs)).toEqual(['other.yaml']);
});

test('what can not be written as a spec is found before it is written', async () => {
  const { specs, options, terminal } = start({ name: 'Acme\u0007' });
  expect(await newVendor('acme', options, terminal, undefined)).toBe(1);
  expect(terminal.lines.join('\n')).toContain('forbidden-character');
  expect(readdirSync(specs)).toEqual(['other.yaml']);
});

test('a reason that is near none is answered with all', async () => {
  const { options, terminal } = start({ reason: 'zzzzzzzzzzzzzzzzzzzzzzz' });
  await expect(newVendor('acme', options, terminal, undefined)).rejects.toMatchObject({
    help: expect.stringMatching(/^There are: [A-Z]/u) as string,
  });
});
