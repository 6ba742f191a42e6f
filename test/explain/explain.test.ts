import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { explain, type ExplainOptions } from '../../scripts/commands/explain.js';
import type { Explanation } from '../../scripts/explain/describe.js';
import { recordingTerminal } from '../support/recording-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const REPOSITORY = join(__dirname, '..', '..');
const OUT = join(REPOSITORY, 'generated');

async function explained(
  words: string,
  options: Partial<ExplainOptions> = {},
): Promise<readonly Explanation[]> {
  const terminal = recordingTerminal('vendor-errors');
  expect(await explain([words], { out: OUT, format: 'json', ...options }, terminal)).toBe(0);
  return JSON.parse(terminal.printed.join('\n')) as readonly Explanation[];
}

/** The command as it is run: bodies are read by the generated parsers, outside of the test runner. */
function command(
  args: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const program = join(REPOSITORY, 'scripts', 'vendor-errors.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'explain', ...args], {
    cwd: REPOSITORY,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

jest.setTimeout(60_000);

test('a code: what it is, what to do, whether to retry, what to import', async () => {
  expect(await explained('FRS.0304')).toEqual([
    {
      headline: 'FRS.0304: Huawei Cloud FRS, Facial image library resource errors',
      facts: expect.objectContaining({
        what: 'No face is detected. Failed to search the face.',
        'to do':
          'Upload a facial image that meets the requirements. For details, see Restrictions and Limitations.',
        retry: 'after-fix: change the request, its input or the set-up first',
        reason: 'NO_FACE_DETECTED (INVALID_ARGUMENT): No face was found in the media.',
        import:
          "import { parseHuaweiFrsError, HuaweiFrsErrorCode } from 'vendor-errors/huawei-frs';",
        name: 'HuaweiFrsErrorCode.NoFaceDetectedForSearch',
      }) as unknown,
    },
  ]);
});

test.each([
  ['frs.0304', 'FRS.0304'],
  ['  100001 ', '100001'],
  ['ViduErrorCode.FieldLacking', 'FieldLacking'],
  ['ViduFieldLackingError', 'FieldLacking'],
  ['ErrorNoFaceInFile', 'ERROR_NO_FACE_IN_FILE'],
  ['no face detected', 'NoFaceDetected'],
  ['No face  is detected. Failed to search the face', 'FRS.0304'],
])('%s is %s', async (words, code) => {
  expect((await explained(words))[0]?.headline).toMatch(
    new RegExp(`^${code.replace('.', '\\.')}: `, 'u'),
  );
});

test('a message gives what stands in its placeholders', async () => {
  const [{ headline, facts } = { headline: '', facts: {} }] = await explained(
    'field is missing or empty: model, style',
  );
  expect(headline).toBe('FieldLacking: Vidu, Task Management');
  expect(facts.params).toBe('fields = model, style');
});

test('an unknown code is explained by its family', async () => {
  const headlines = async (code: string): Promise<readonly string[]> =>
    (await explained(code)).map(({ headline }) => headline);
  expect(await headlines('AuthFailure.Brand.New')).toEqual([
    'AuthFailure.Brand.New: not a documented code of Tencent Cloud IAI, but of the family AuthFailure',
  ]);
  expect(await headlines('100777')).toEqual([
    '100777: not a documented code of Keevx, but of the family 100xxx',
  ]);
});

test('what nobody knows is an error that suggests what is near', async () => {
  const failing = (words: string, options: Partial<ExplainOptions> = {}): Promise<number> =>
    explain([words], { out: OUT, format: 'text', ...options }, recordingTerminal('vendor-errors'));
  await expect(failing('FieldLaking')).rejects.toMatchObject({
    message: 'No vendor is known to send "FieldLaking".',
    help: expect.stringMatching(/^Did you mean FieldLacking \(vidu\)/u) as unknown,
  });
  await expect(failing('zzzzzzzzzzzzzzz')).rejects.toMatchObject({
    help: expect.stringMatching(/^Known are: .*\bkeevx\b/u) as unknown,
  });
  await expect(failing('FieldLacking', { vendor: 'keevx' })).rejects.toThrow('No vendor');
  await expect(failing('x', { vendor: 'vido' })).rejects.toMatchObject({
    help: 'Did you mean "vidu"?',
  });
  await expect(failing('x', { status: 'abc' })).rejects.toThrow('"abc" is not an HTTP status.');
  await expect(failing('x', { out: '/no/such' })).rejects.toThrow(
    'There is no catalog.json in /no/such.',
  );
  await expect(failing('{"code": ')).rejects.toThrow('This looks like JSON, but it is not whole.');
  await expect(failing('nothing.json')).rejects.toThrow('There is no file nothing.json.');
});

test('a file that is too large is refused before it is read', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'body.json');
  writeFileSync(file, Buffer.alloc(17 * 1024 * 1024, ' '));
  const options = { out: OUT, format: 'text' } as const;
  await expect(explain([file], options, recordingTerminal('vendor-errors'))).rejects.toThrow(
    'are allowed',
  );
});

describe('a response body', () => {
  test('on the command line, also amid the words of a log line', () => {
    const body =
      '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"wrong"},"RequestId":"r-1"}}';
    const { status, out } = command([`2026-11-21 call failed: ${body} (attempt 2)`]);
    expect(status).toBe(0);
    expect(out).toMatch(/^AuthFailure\.SignatureFailure: Tencent Cloud IAI/u);
    expect(out).toMatch(/said +wrong\n +request id +r-1\n/u);
  });

  test('on the standard input, with a status and a code that is not documented', () => {
    const { status, out } = command(
      ['--status', '429'],
      '{"error_code":"FRS.9999","error_msg":"no"}',
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^FRS\.9999: not a documented code of Huawei Cloud FRS\n/u);
    expect(out).toMatch(/retry +backoff/u);
  });

  test('in a file, in no known shape, but with a code in it', () => {
    const folder = temporaryFolder({
      'body.json': '{"wrapped":[{"why":"ERROR_NO_FACE_IN_FILE"}]}',
    });
    const { status, out } = command([join(folder, 'body.json')]);
    expect(status).toBe(0);
    expect(out).toMatch(/^ERROR_NO_FACE_IN_FILE: AILabTools\n/u);
  });

  test('that says nothing', () => {
    const { status, out, err } = command([], '{"hello":"world"}');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^This body is no failure that a vendor here is known to send\.\n/u);
  });

  test('only an HTTP status', () => {
    const { out } = command(['429']);
    expect(out).toMatch(/^HTTP 429 without a code that is known\n +retry +backoff/u);
  });
});
