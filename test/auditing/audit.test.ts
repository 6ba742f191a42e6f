import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { audit } from '../../scripts/commands/audit.js';
import { TOOLCHAIN } from '../../scripts/paths.js';
import { describePages, FIVE_PAGES } from '../support/five-pages.js';
import { recordingTerminal } from '../support/recording-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const SPEC = `id: acme
name: Acme
docs: https://acme.example/errors
read: 2026-11-21
codeType: string
sources:
  - id: elsewhere
    title: Another page
success:
  status: [200]
shapes:
  - name: answer
    code: code
errors:
  - code: no_face
    status: 422
    description: |-
      No face.
      Use another picture.
    remedy: Use another picture.
    category: INVALID_ARGUMENT
    reason: NO_FACE_DETECTED
    retry: after-fix
  - code: slow_down
    status: [429, 503]
    description: Too many requests.
    remedy: Wait.
    category: RESOURCE_EXHAUSTED
    reason: RATE_LIMITED
    retry: backoff
  - code: from_elsewhere
    source: elsewhere
    category: INTERNAL
    reason: INTERNAL
    retry: backoff
  - code: retired
    description: It was.
    deprecated:
      since: 2026-01-01
    category: INTERNAL
    reason: INTERNAL
    retry: backoff
`;

const SAME = `
| Status | Code | Description | Solution |
| --- | --- | --- | --- |
| 422 | \`no_face\` | No face.Use another picture. | Use another picture. |
| 503/429 | \`slow_down\` | Too many  requests. | Wait. |
`;

async function run(
  page: string,
  format: 'text' | 'json' | 'github' = 'text',
  spec = SPEC,
): Promise<{ status: number; lines: readonly string[]; page: string }> {
  const folder = temporaryFolder({ 'specs/acme.yaml': spec, 'page.md': page });
  const terminal = recordingTerminal();
  const path = join(folder, 'page.md');
  const options = { specs: join(folder, 'specs'), format };
  const status = await audit('acme', path, options, terminal);
  return { status, lines: terminal.lines, page: path };
}

interface Json {
  readonly differences: readonly Record<string, unknown>[];
}

async function differences(page: string, spec = SPEC): Promise<readonly string[]> {
  const { lines, status } = await run(page, 'json', spec);
  const found = (JSON.parse(lines.join('\n')) as Json).differences;
  expect(status).toBe(found.length === 0 ? 0 : 1);
  return found.map(({ kind, subject, aspect, spec, page: there }) =>
    [kind, subject, aspect ?? '-', spec ?? '-', there ?? '-'].join(' / '),
  );
}

test('a page that says the same: nothing to report', async () => {
  expect(await differences(SAME)).toEqual([]);
  const { status, lines, page } = await run(SAME);
  expect([status, lines]).toEqual([0, [`acme: 2 codes, nothing differs from ${page}`]]);
});

test('codes added and gone', async () => {
  const page = SAME.replace('slow_down', 'slow_up');
  expect(await differences(page)).toEqual([
    'gone / slow_down / - / 429, 503 | Too many requests. | Wait. / -',
    'added / slow_up / - / - / 429, 503 | Too many requests. | Wait.',
  ]);
});

test('status, description and remedy changed, each with both sides', async () => {
  const page = SAME.replace('503/429', '429')
    .replace('Too many  requests', 'Too many calls')
    .replace('Wait.', '');
  expect(await differences(page)).toEqual([
    'changed / slow_down / status / 429, 503 / 429',
    'changed / slow_down / description / Too many requests. / Too many calls.',
    'changed / slow_down / remedy / Wait. / -',
  ]);
});

test('a message that the page has and the spec has not', async () => {
  const page = SAME.replaceAll(/\|$/gmu, '| hm |')
    .replace('Solution | hm', 'Solution | Message')
    .replace('--- | hm', '--- | ---');
  expect(await differences(page)).toEqual([
    'changed / no_face / message / - / hm',
    'changed / slow_down / message / - / hm',
  ]);
});

test('a column that the page has lost is one difference', async () => {
  const page = SAME.replaceAll(/\| [^|]* \|$/gmu, '|');
  expect(await differences(page)).toEqual(['column-gone / remedy / remedy / 2 codes have one / -']);
});

test('a deprecated code that is on the page', async () => {
  const page = `${SAME}| | \`retired\` | It was. | |\n`;
  expect(await differences(page)).toEqual(['returned / retired / - / deprecated / It was.']);
});

describe('what stands around the facts of a code', () => {
  const GROUPED = `## Picture errors

Of every code, HTTP status 402 is billed. Ask us about error codes.

| Code | Description |
| --- | --- |
| \`no_face\` | No face. |
| \`two_faces\` | Two faces. |

## Other errors

| Code | Description |
| --- | --- |
| \`slow_down\` | Too many requests. |

A call that fails with slow_down is not billed.
`;
  const entryOf = (code: string, group: string, description: string, billing = ''): string =>
    `  - code: ${code}\n    group: ${group}\n    description: ${description}\n${billing}    category: INTERNAL\n    reason: INTERNAL\n    retry: backoff\n`;
  const SPEC_OF_GROUPED = `${SPEC.slice(0, SPEC.indexOf('sources:'))}quotes:
  - Ask us about error codes.
  - "Of every code, HTTP status 402 is billed."
${SPEC.slice(SPEC.indexOf('success:'), SPEC.indexOf('errors:'))}groups:
  - id: picture
    title: Picture errors
  - id: other
    title: Other errors
errors:
${entryOf('no_face', 'picture', 'No face.')}${entryOf('two_faces', 'picture', 'Two faces.')}${entryOf('slow_down', 'other', 'Too many requests.', '    billing: A call that fails with slow_down is not billed.\n')}`;
  const found = (page: string): Promise<readonly string[]> => differences(page, SPEC_OF_GROUPED);

  test('all the same', async () => expect(await found(GROUPED)).toEqual([]));

  test('a group with another title is one difference', async () => {
    expect(await found(GROUPED.replace('Picture', 'Image'))).toEqual([
      'changed / group picture / title / Picture errors / Image errors',
    ]);
  });

  test('a code in another group', async () => {
    const row = '| `two_faces` | Two faces. |\n';
    expect(await found(GROUPED.replace(row, '').replace(/(?<=requests\. \|\n)/u, row))).toEqual([
      'changed / two_faces / group / Picture errors / Other errors',
    ]);
  });

  test('billing', async () => {
    expect(await found(GROUPED.replace('is not billed', 'is billed'))).toEqual([
      'changed / slow_down / billing / A call that fails with slow_down is not billed. / A call that fails with slow_down is billed.',
    ]);
  });

  test('a sentence that is gone, and one that is new', async () => {
    const page = GROUPED.replace('Ask us about', 'Write to us about');
    expect(await found(page)).toEqual([
      'gone / this quote / - / Ask us about error codes. / -',
      expect.stringContaining('added / what it says of errors / - / - / Of every code'),
    ]);
  });
});

test('as text and as annotations', async () => {
  const page = SAME.replace('Too many  requests.', '100%: no');
  const text = await run(page);
  expect(text.status).toBe(1);
  expect(text.lines.slice(0, 3)).toEqual([
    expect.stringMatching(/acme\.yaml:26 slow_down has another description$/u),
    '  spec  Too many requests.',
    `  page  100%: no  (${text.page}:5)`,
  ]);
  const [annotation] = (await run(page, 'github')).lines;
  expect(annotation).toMatch(
    /^::error file=[^,]*acme\.yaml,line=26,title=slow_down has another description::spec {2}Too many requests\.%0Apage {2}100%25: no/u,
  );
});

test.each([
  ['acne', 'There is no vendor "acne".'],
  ['zzz', 'There is no vendor "zzz".'],
])('the unknown vendor %s', async (vendor, message) => {
  const folder = temporaryFolder({ 'specs/acme.yaml': SPEC, 'page.md': SAME });
  const options = { specs: join(folder, 'specs'), format: 'text' as const };
  await expect(
    audit(vendor, join(folder, 'page.md'), options, recordingTerminal()),
  ).rejects.toThrow(message);
});

describePages('an older edition of a page', () => {
  test('codes that came later are gone, and the statuses it had agree', async () => {
    const facts = readFileSync(join(TOOLCHAIN, '../shared/facts/vidu-http.json'), 'utf8');
    const { official } = JSON.parse(facts) as { official: Record<string, number> };
    const rows = Object.entries(official).map(([code, status]) => `| ${status} | ${code} |`);
    const page = `# Error codes\n\n| HTTP status | Error code |\n|---|---|\n${rows.join('\n')}\n`;
    const folder = temporaryFolder({ 'older.md': page });
    const terminal = recordingTerminal();
    const options = { specs: join(TOOLCHAIN, 'specs'), format: 'json' as const };
    expect(await audit('vidu', join(folder, 'older.md'), options, terminal)).toBe(1);
    const found = (JSON.parse(terminal.lines.join('\n')) as Json).differences;
    expect(rows).toHaveLength(25);
    expect(found.filter(({ kind }) => kind === 'gone')).toHaveLength(13);
    expect(
      found.flatMap(({ kind, subject }) => (kind === 'gone' ? [] : [[kind, subject]])),
    ).toEqual([
      ['column-gone', 'message'],
      ['column-gone', 'description'],
    ]);
  });
});

describePages('the five specs against the five pages', () => {
  test.each(FIVE_PAGES)('$id: nothing to report', async ({ id, page }) => {
    const terminal = recordingTerminal();
    const status = await audit(
      id,
      page,
      { specs: join(TOOLCHAIN, 'specs'), format: 'text' },
      terminal,
    );
    expect(terminal.lines).toEqual([expect.stringContaining('nothing differs')]);
    expect(status).toBe(0);
  });
});
