import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { audit } from '../../scripts/commands/audit.js';
import { draft } from '../../scripts/commands/draft.js';
import { CommandError } from '../../scripts/command-error.js';
import { isCanonical, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { recordingTerminal } from '../support/recording-terminal.js';
import { stopwatch } from '../support/stopwatch.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = `<!-- saved from url=(0031)https://docs.acme.example/errors -->
<h1>Errors</h1>
<pre>{ "error": { "code": "no_face", "message": "no face in {file}" }, "request_id": "1" }</pre>
<table><tr><th>Status</th><th>Code</th><th>Message</th><th>Retryable</th></tr>
<tr><td>422</td><td>no_face</td><td>no face in {file}</td><td>no</td></tr>
<tr><td>500</td><td>5001</td><td>engine is down</td><td>yes</td></tr>
<tr><td>409</td><td>odd_one</td><td>it is odd</td><td>maybe</td></tr></table>`;

function folderWith(files: Record<string, string> = {}): { folder: string; specs: string } {
  const folder = temporaryFolder({ 'page.html': PAGE, ...files });
  mkdirSync(join(folder, 'specs'), { recursive: true });
  return { folder, specs: join(folder, 'specs') };
}

/** The message and the help of a command that fails as it should. */
async function failure(run: Promise<number>): Promise<string> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CommandError)) throw new Error(`No CommandError: ${String(error)}`);
  return `${error.message} ${error.help}`;
}

test('writes the spec, marks what it proposes, and says what it is unsure of', async () => {
  const { folder, specs } = folderWith();
  const terminal = recordingTerminal();
  expect(await draft(join(folder, 'page.html'), { specs, vendor: 'acme' }, terminal)).toBe(0);
  const text = readFileSync(join(specs, 'acme.yaml'), 'utf8');
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/schema\.json\n/u);
  for (const part of [
    'docs: https://docs.acme.example/errors # draft: check',
    'placeholders: "{*}"',
    '    code: error.code\n    message: error.message\n    requestId: request_id\n',
    '# draft: look at everything that is marked so',
    'reason: NO_FACE_DETECTED # draft: check',
    '  - code: "5001"\n    name: EngineDown # draft: check\n',
    '    # draft: the page also says, under Retryable: maybe\n    # draft: judge category, reason and retry; perhaps RESOURCE_CONFLICT\n',
  ]) {
    expect(text).toContain(part);
  }
  expect(isCanonical(text, VENDOR_FORM)).toBe(true);
  expect(terminal.lines[0]).toMatch(/acme\.yaml: 3 codes from .*page\.html$/u);
  expect(terminal.lines[1]).toMatch(/^2 judged .*; 1 left to you/u);
  expect(terminal.lines.at(-1)).toContain('npm run validate');
});

test('never overwrites a spec', async () => {
  const { folder, specs } = folderWith({ 'specs/acme.yaml': 'mine' });
  const page = join(folder, 'page.html');
  expect(await failure(draft(page, { specs, vendor: 'acme' }, recordingTerminal()))).toContain(
    'There is a spec already',
  );
  expect(readFileSync(join(specs, 'acme.yaml'), 'utf8')).toBe('mine');
});

test.each(['Acme', '../acme', 'index', 'con', ''])('refuses the id %j', async (vendor) => {
  const { folder, specs } = folderWith();
  expect(
    await failure(draft(join(folder, 'page.html'), { specs, vendor }, recordingTerminal())),
  ).toContain("can't be the id");
  expect(readdirSync(specs)).toEqual([]);
});

const PIPES = `| Code | Message |\n|---|---|\n${'| ERR_A | a |\n'.repeat(100_000)}`;

const BAD_PAGES: readonly (readonly [
  what: string,
  name: string,
  bytes: string | Uint8Array,
  message: string,
])[] = [
  ['an empty page', 'empty.html', '', 'is empty'],
  ['a PDF', 'page.pdf', '%PDF-1.7\n\u00e2\u0000', 'is a PDF'],
  [
    'bytes that are no text',
    'page.html',
    Uint8Array.of(0x3c, 0xff, 0xfe, 0x00, 0x80),
    'not a text',
  ],
  [
    'a web archive',
    'page.mhtml',
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x',
    'web archive',
  ],
  [
    'a page without codes',
    'page.html',
    '<p>Hello.</p><table><tr><th>Name</th><th>Price</th></tr><tr><td>Bread</td><td>2</td></tr></table>',
    'No table of error codes',
  ],
  [
    'a table of fields',
    'page.md',
    '| Parameter | Type |\n|---|---|\n| error_code | string |\n',
    'No table of error codes',
  ],
  ['a very long text', 'page.md', PIPES, 'bytes; such a page may have'],
  ['brackets without end', 'page.md', '['.repeat(500_000), 'more than 2000 brackets'],
  ['emphasis without end', 'page.md', '*a_ '.repeat(100_000), 'marks of emphasis'],
  ['quotes in quotes', 'page.md', `${'> '.repeat(200_000)}a`, 'nested too deeply'],
  [
    'unclosed tags that multiply',
    'page.html',
    `<p>${Array.from({ length: 2000 }, (_, at) => `<b a="${at}">`).join('')}${'<p>x'.repeat(2000)}`,
    'more than 300000 elements',
  ],
  [
    'codes without end',
    'page.txt',
    `code,message\n${Array.from({ length: 6000 }, (_, at) => `E_${at},a`).join('\n')}`,
    'has 6000 codes; a page may have 5000',
  ],
  ['braces without end', 'page.txt', '{\n'.repeat(20_000), 'No table of error codes'],
];

test.each(BAD_PAGES)(
  '%s: one clear error, nothing written',
  async (_what, name, bytes, message) => {
    const { folder, specs } = folderWith();
    const page = join(folder, `bad-${name}`);
    writeFileSync(page, bytes);
    expect(await failure(draft(page, { specs, vendor: 'acme' }, recordingTerminal()))).toContain(
      message,
    );
    expect(readdirSync(specs)).toEqual([]);
  },
);

test('50 MB, a folder, no such file, no such folder of specs', async () => {
  const { folder, specs } = folderWith({ 'specs/beta.yaml': '', 'big.html': '' });
  const big = join(folder, 'big.html');
  truncateSync(big, 50 * 1024 * 1024);
  const terminal = recordingTerminal();
  const seconds = stopwatch();
  expect(await failure(draft(big, { specs, vendor: 'acme' }, terminal))).toContain(
    '52428800 bytes',
  );
  expect(seconds()).toBeLessThan(1);
  expect(await failure(draft(specs, { specs, vendor: 'acme' }, terminal))).toContain('is a folder');
  expect(
    await failure(draft(join(folder, 'no.html'), { specs, vendor: 'acme' }, terminal)),
  ).toContain('There is no file');
  expect(
    await failure(draft(big, { specs: join(folder, 'no'), vendor: 'acme' }, terminal)),
  ).toContain('There is no folder');
  expect(readdirSync(specs)).toEqual(['beta.yaml']);
});

test('a spec that is no spec is not audited', async () => {
  const { folder, specs } = folderWith({ 'specs/beta.yaml': 'id: beta\n' });
  const terminal = recordingTerminal();
  expect(await audit('beta', join(folder, 'page.html'), { specs, format: 'text' }, terminal)).toBe(
    1,
  );
  expect(terminal.lines[0]).toContain('missing-key');
});

test('counts one of each as one, and says at which line it is unsure', async () => {
  const page = '| Code | Message |\n|---|---|\n| 5001 | 损坏 |\n';
  const { folder, specs } = folderWith({ 'one.md': page });
  const terminal = recordingTerminal();
  const path = join(folder, 'one.md');
  expect(await draft(path, { specs, vendor: 'acme' }, terminal)).toBe(0);
  expect(terminal.lines[0]).toMatch(/: 1 code from /u);
  const [, unsure] = terminal.lines.join('\n').split('Unsure of:\n');
  expect(unsure).toContain(`  ${path}:3 5001 needs a name, and its words give none\n`);
});

test('prints the spec where that is asked, and counts one of each', async () => {
  const { folder, specs } = folderWith();
  const terminal = recordingTerminal();
  const page = join(folder, 'page.html');
  expect(await draft(page, { specs, vendor: 'acme', print: true }, terminal)).toBe(0);
  expect(terminal.lines).toContain('id: acme');
  expect(readdirSync(specs)).toEqual([]);
});

test('says nothing of doubts where there are none', async () => {
  const table = '<h1>Errors</h1><table><tr><th>Code</th><th>Message</th></tr>';
  const rows =
    '<tr><td>no_face</td><td>no face was found</td></tr><tr><td>bad_key</td><td>the key is invalid</td></tr>';
  const { folder, specs } = folderWith({ 'plain.html': `${table}${rows}</table>` });
  const terminal = recordingTerminal();
  expect(await draft(join(folder, 'plain.html'), { specs, vendor: 'acme' }, terminal)).toBe(0);
  expect(terminal.lines[0]).toMatch(/: 2 codes from /u);
});
