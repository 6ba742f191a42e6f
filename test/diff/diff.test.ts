import childProcess, { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { diff, type DiffOptions } from '../../scripts/commands/diff.js';
import { bumped } from '../../scripts/diff/change.js';
import { snapshotNow } from '../../scripts/diff/snapshot.js';
import { recordingTerminal, type RecordingTerminal } from '../support/recording-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const GENERATED = join(__dirname, '..', '..', 'generated');

interface Told {
  readonly bump: string;
  readonly version: { readonly before: string; readonly after: string };
  readonly changes: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly finding: boolean;
  }[];
}

/** A repository whose one commit has the output as it is. */
function repository(): string {
  const folder = temporaryFolder();
  cpSync(GENERATED, join(folder, 'generated'), { recursive: true });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'one');
  return folder;
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: 'ignore' });
}

async function run(
  folder: string,
  format: DiffOptions['format'] = 'text',
): Promise<{ status: number; terminal: RecordingTerminal }> {
  const terminal = recordingTerminal('vendor-errors');
  const status = await diff('HEAD', { out: join(folder, 'generated'), format }, terminal);
  return { status, terminal };
}

async function told(folder: string): Promise<Told & { readonly status: number }> {
  const { status, terminal } = await run(folder, 'json');
  return { ...(JSON.parse(terminal.printed.join('\n')) as Told), status };
}

interface Entry {
  code: string | number;
  name: string;
  [key: string]: unknown;
}

/** Changes the catalog: what it says of codes is what a vendor's module says of them. */
function edit(folder: string, id: string, change: (errors: Entry[]) => void): void {
  const path = join(folder, 'generated', 'catalog.json');
  const catalog = JSON.parse(readFileSync(path, 'utf8')) as {
    vendors: { id: string; errors: Entry[] }[];
  };
  change(catalog.vendors.find((vendor) => vendor.id === id)?.errors ?? []);
  writeFileSync(path, JSON.stringify(catalog));
}

function replace(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, 'generated', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const folder = repository();

afterEach(() => {
  git(folder, 'checkout', '--quiet', '.');
});

test('nothing changed', async () => {
  const { status, terminal } = await run(folder);
  expect(status).toBe(0);
  expect(terminal.printed).toEqual(['Nothing changed since HEAD.']);
});

test('nothing changed, for tools', async () => {
  expect(await told(folder)).toMatchObject({
    bump: 'none',
    version: { before: '0.1.0', after: '0.1.0' },
    changes: [],
  });
});

test('what happened to codes, and what it bumps', async () => {
  edit(folder, 'vidu', (errors) => {
    const [first, second, third, fourth] = errors as [Entry, Entry, Entry, Entry];
    first.retry = 'never';
    first.description = 'Other words.';
    second.name = 'Lacking';
    third.code = 'Unwanted';
    third.name = 'FieldUnwanted';
    fourth.deprecated = { since: '2026-01-01' };
    errors.push({
      code: 'New',
      name: 'New',
      httpStatuses: [],
      category: 'INTERNAL',
      reason: 'INTERNAL',
      retry: 'backoff',
    });
    errors.splice(4, 1);
  });
  const { changes, bump, version, status } = await told(folder);
  expect(changes.map(({ kind, subject, finding }) => [kind, subject, finding])).toEqual([
    ['retry-changed', 'BadRequest', false],
    ['words-changed', 'BadRequest', false],
    ['code-renamed', 'FieldLacking', false],
    ['code-renumbered', 'FieldUnwanted', true],
    ['code-deprecated', 'FieldItemCountOutOfRange', false],
    ['code-removed', 'PageSizeOutOfRange', true],
    ['code-added', 'New', false],
  ]);
  expect([bump, status]).toEqual(['major', 1]);
  expect(version).toEqual({ before: '0.1.0', after: '0.2.0' });
});

test('a code that was deprecated may go', async () => {
  edit(folder, 'vidu', (errors) => {
    for (const error of errors) error.deprecated = {};
  });
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-am', 'two');
  edit(folder, 'vidu', (errors) => errors.shift());
  const { changes, status } = await told(folder);
  expect(changes).toMatchObject([{ kind: 'code-removed', subject: 'BadRequest', finding: false }]);
  expect(status).toBe(0);
  git(folder, 'reset', '--quiet', '--hard', 'HEAD~1');
});

test('a finding is told with its vendor, beside the changes', async () => {
  edit(folder, 'vidu', (errors) => errors.shift());
  const { terminal } = await run(folder);
  expect(terminal.errors[0]).toMatch(
    /^specs\/vidu\.yaml permanent-code The code "BadRequest" \(BadRequest\) was removed without/u,
  );
  expect(terminal.printed).toEqual([
    'major',
    '  vidu code-removed BadRequest: ViduErrorCode.BadRequest',
    '      The enum member is gone: what names it no longer compiles.',
    '',
    'Since HEAD: a major change, 0.1.0 → 0.2.0',
  ]);
});

test('signatures, members and exports are read from the modules; comments and line breaks are not told', async () => {
  replace(
    folder,
    'vidu.ts',
    'isViduErrorCode(value: unknown)',
    'isViduErrorCode(value: unknown, strict: boolean)',
  );
  replace(
    folder,
    'runtime/types.ts',
    '  readonly vendor: V;',
    '  // new\n  readonly vendor:\n    V;\n  readonly seen?: boolean;',
  );
  replace(
    folder,
    'index.ts',
    'export const VENDORS',
    'export const MORE = 1;\nexport const VENDORS',
  );
  replace(folder, 'keevx.ts', 'export function formatKeevxMessage', 'function formatKeevxMessage');
  const { changes, status } = await told(folder);
  expect(changes.map(({ kind, subject }) => `${kind} ${subject}`).sort()).toEqual([
    'export-added MORE',
    'export-removed formatKeevxMessage',
    'member-added UnrecognizedErrorFields.seen',
    'signature-changed isViduErrorCode',
  ]);
  expect(status).toBe(0);
});

test('as Markdown, nothing that a spec says is markup', async () => {
  edit(folder, 'keevx', (errors) => {
    errors.push({
      code: 'a|b`c',
      name: 'New',
      httpStatuses: [],
      category: 'INTERNAL',
      reason: 'INTERNAL',
      retry: 'backoff',
    });
  });
  const { terminal } = await run(folder, 'markdown');
  expect(terminal.printed).toEqual([
    '## Since HEAD: a minor change, 0.1.0 → 0.1.1',
    '',
    '### minor',
    '',
    '| vendor | change | what | before | after | why |',
    '| --- | --- | --- | --- | --- | --- |',
    '| keevx | code-added | `` a\\|b`c `` |  | `KeevxErrorCode.New` | It was an unrecognised code before. A switch over every code of the vendor needs a case for it. |',
  ]);
});

test.each([
  ['0.1.0', 'major', '0.2.0'],
  ['0.1.2', 'minor', '0.1.3'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1', 'minor', '1.1.0'],
  ['2.1', 'patch', '2.1.1'],
  ['1.2.3', undefined, '1.2.3'],
] as const)('%s after a %s change is %s', (version, bump, after) => {
  expect(bumped(version, bump)).toBe(after);
});

test('entry points that lead to no module are passed over', () => {
  const exports = { './a': './a.ts', './b': null, './c': { default: './c.js' }, './d': 5 };
  const out = temporaryFolder({
    'catalog.json': '{"vendors":[]}',
    'package.json': JSON.stringify({ version: '1.0.0', exports }),
    'a.ts': '',
  });
  expect([...snapshotNow(out).entries]).toEqual([['./a', 'a.ts']]);
});

describe('bad input is one clear error', () => {
  const failing = (ref: string, out: string): Promise<number> =>
    diff(ref, { out, format: 'text' }, recordingTerminal('vendor-errors'));

  test('a commit that is not there, or is an option of git', async () => {
    const out = join(folder, 'generated');
    await expect(failing('nope', out)).rejects.toThrow('Git knows no commit "nope".');
    await expect(failing('--all', out)).rejects.toThrow('Git knows no commit "--all".');
  });

  test('a folder that is not there, that git does not know, or that had no output', async () => {
    await expect(failing('HEAD', '/no/such')).rejects.toThrow('There is no folder /no/such.');
    const alone = temporaryFolder();
    cpSync(GENERATED, alone, { recursive: true });
    await expect(failing('HEAD', alone)).rejects.toThrow('is not in a git repository');
    await expect(failing('HEAD', folder)).rejects.toThrow('There is no catalog.json in');
  });

  test('an output without its package', async () => {
    const out = join(folder, 'generated');
    rmSync(join(out, 'package.json'));
    await expect(failing('HEAD', out)).rejects.toThrow(/^package\.json in .* \(now\) is not what/u);
  });

  test('git that is not installed', async () => {
    const missing = Object.assign(new Error('spawn git'), { code: 'ENOENT' });
    const spy = jest.spyOn(childProcess, 'execFileSync').mockImplementation(() => {
      throw missing;
    });
    const failed = failing('HEAD', join(folder, 'generated'));
    await expect(failed).rejects.toThrow('git is not installed.');
    spy.mockRestore();
  });

  test('an output that is cut off or gone', async () => {
    const out = join(folder, 'generated');
    writeFileSync(join(out, 'catalog.json'), '{"vendors": [');
    await expect(failing('HEAD', out)).rejects.toThrow('is not what this tool generates');
    rmSync(join(out, 'catalog.json'));
    await expect(failing('HEAD', out)).rejects.toThrow('There is no catalog.json in');
  });
});
