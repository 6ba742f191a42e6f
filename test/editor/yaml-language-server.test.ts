import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LanguageServer, type Position } from '../support/language-server.js';
import { acme, entry } from '../support/spec.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const REPOSITORY = join(__dirname, '..', '..');

const SPEC = acme({ errors: entry('no_face', { status: '422' }) });

const root = temporaryFolder();
const server = new LanguageServer(root, editorSettings());

beforeAll(async () => {
  for (const folder of ['specs', 'bound']) {
    cpSync(join(REPOSITORY, 'specs'), join(root, folder), { recursive: true });
  }
  await server.start();
});

afterAll(() => server.stop());

/** The section `yaml` of the settings that the repository brings. */
function editorSettings(): Record<string, unknown> {
  const path = join(REPOSITORY, '.vscode', 'settings.json');
  const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return {
    validate: true,
    hover: true,
    completion: true,
    schemas: all['yaml.schemas'],
  };
}

/** Where a piece of text ends. */
function after(text: string, piece: string): Position {
  const lines = text.slice(0, text.indexOf(piece) + piece.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

describe.each([
  ['by its first line', 'bound', '# yaml-language-server: $schema=./schema.json\n'],
  ['by the settings of the workspace', 'plain', ''],
])('a spec that is bound %s', (_, name, head) => {
  const text = head + SPEC;

  test('has no diagnostics when it is right', async () => {
    expect(await server.open(`specs/${name}-right.yaml`, text)).toEqual([]);
  });

  test('has one at a wrong reason, which names the reasons that there are', async () => {
    const wrong = text.replace('NO_FACE_DETECTED', 'NO_FACE_DETECED');
    const diagnostics = await server.open(`specs/${name}-wrong.yaml`, wrong);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.range.end).toEqual(after(wrong, 'NO_FACE_DETECED'));
    expect(diagnostics[0]?.message).toContain('"NO_FACE_DETECTED"');
  });

  test('completes keys, reasons and retry advice', async () => {
    const started = text
      .replace('422', '422\n    ')
      .replace('NO_FACE_DETECTED', '')
      .replace('after-fix', '');
    const file = `specs/${name}-started.yaml`;
    await server.open(file, started);
    const labels = async (piece: string): Promise<readonly string[]> =>
      (await server.complete(file, after(started, piece))).map(({ label }) => label);
    expect(await labels('reason: ')).toEqual(
      expect.arrayContaining(['NO_FACE_DETECTED', 'RATE_LIMITED']),
    );
    expect(await labels('retry: ')).toEqual(['never', 'backoff', 'after-fix', 'after-top-up']);
    const keys = await labels('422\n    ');
    expect(keys).toEqual(expect.arrayContaining(['description', 'remedy', 'note']));
    expect(keys).not.toContain('status');
  });

  test('explains keys and words', async () => {
    const file = `specs/${name}-whole.yaml`;
    await server.open(file, text);
    const hover = (piece: string): Promise<string> => server.hover(file, after(text, piece));
    expect(await hover('codeTy')).toContain('What the codes are on the wire');
    expect(await hover('    reason')).toContain('NO_FACE_DETECTED');
    expect(await hover('NO_FACE')).toContain('No face was found in the media');
    expect(await hover('after-')).toContain('change the request');
  });
});

test.each(readdirSync(join(REPOSITORY, 'specs')).filter((name) => name.endsWith('.yaml')))(
  '%s has no diagnostics, bound by its first line or by the settings',
  async (name) => {
    const text = readFileSync(join(REPOSITORY, 'specs', name), 'utf8');
    expect(await server.open(`bound/${name}`, text)).toEqual([]);
    const [, ...unbound] = text.split('\n');
    expect(await server.open(`specs/${name}`, unbound.join('\n'))).toEqual([]);
  },
);
