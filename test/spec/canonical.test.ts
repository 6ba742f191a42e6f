import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { stringify } from 'yaml';

import { canonicalText, TAXONOMY_FORM, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import fc from '../support/fast-check.js';

const REPOSITORY = join(__dirname, '..', '..');
const HEAD = '# yaml-language-server: $schema=./schema.json\n\n';

const canonical = (text: string): string | undefined => canonicalText(text, VENDOR_FORM);

const specs = readdirSync(join(REPOSITORY, 'specs')).filter((name) => name.endsWith('.yaml'));

test.each(specs)('%s is in canonical form', (name) => {
  const text = readFileSync(join(REPOSITORY, 'specs', name), 'utf8');
  expect(canonicalText(text, name === 'reasons.yaml' ? TAXONOMY_FORM : VENDOR_FORM)).toBe(text);
});

test('the example in the README is in canonical form', () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');
  const [, block = ''] = /```yaml\n([\s\S]*?)```/u.exec(readme) ?? [];
  const text = block.replaceAll(/^ {3}/gmu, '').replace(/ +$/u, '');
  expect(canonical(text)).toBe(text);
});

test('keys come in the order of the language, unknown ones last', () => {
  expect(canonical('errors:\n  - retry: never\n    colour: red\n    code: a\nid: acme\n')).toBe(
    `${HEAD}id: acme\n\nerrors:\n  - code: a\n    retry: never\n    colour: red\n`,
  );
});

test('texts are plain, quoted twice where they must be, and blocks where they have lines', () => {
  const text = `name: 'a'\nnotes: ["x: y", '5', "it's", "a\\nb", >-\n  folded\n  text]\n`;
  expect(canonical(text.replace(', >-\n  folded\n  text', ''))).toBe(
    `${HEAD}name: a\n\nnotes:\n  - "x: y"\n  - "5"\n  - it's\n  - |-\n    a\n    b\n`,
  );
  expect(canonical('notes:\n  - >-\n    folded\n    text\n')).toBe(
    `${HEAD}notes:\n  - folded text\n`,
  );
});

test('numbers and words share a line, places that are tried in turn do not', () => {
  const text = `success:
  status:
    - 200
    - 201
  absent: [error, code]
shapes: [{ name: a, code: [error.code, code], requires: [a] }]
`;
  expect(canonical(text)).toBe(
    `${HEAD}success:
  status: [200, 201]
  absent: [error, code]

shapes:
  - name: a
    requires: [a]
    code:
      - error.code
      - code
`,
  );
});

test('the head comment stays at the head, and a binding of its own is kept', () => {
  expect(canonical('# about\nname: a\nid: b # why\n')).toBe(
    '# yaml-language-server: $schema=./schema.json\n# about\n\nid: b # why\n\nname: a\n',
  );
  const bound = '# yaml-language-server: $schema=https://acme.example/schema.json\n\nid: b\n';
  expect(canonical(bound)).toBe(bound);
});

test('comments stay with what they are about', () => {
  const text = `id: a
errors:
  # first
  - retry: never # no use

    # second
    code: x
  # third

  - code: y # fourth
# last
`;
  expect(canonical(text)).toBe(
    `${HEAD}id: a

errors:
  # first
  # second
  - code: x
    retry: never # no use

  # third
  - code: y # fourth

# last
`,
  );
});

test('what cannot be read is left alone', () => {
  expect(canonical('id: [')).toBeUndefined();
  expect(canonical('id: 0012')).toBeUndefined();
  expect(canonical('id: a\nid: b')).toBeUndefined();
});

test('what has no keys is left alone', () => {
  for (const text of ['- a\n', 'a\n']) expect(canonical(text)).toBe(text);
  expect(canonical('{}')).toBe(`${HEAD}{}\n`);
  expect(canonical('errors: [{}]\n')).toBe(`${HEAD}errors:\n  - {}\n`);
});

test('keys of a place that may be written in several forms come in their order too', () => {
  expect(canonical('shapes:\n  - code: { before: ":", path: a }\n')).toBe(
    `${HEAD}shapes:\n  - code:\n      path: a\n      before: ":"\n`,
  );
});

test('a text is left alone whose comments would not be the same', () => {
  expect(canonicalText('id: a\n', { ...VENDOR_FORM, binding: 'x\nlost' })).toBeUndefined();
});

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('ab: #-[]{}"\'\\|>%@`!&*,?\t0~.é')) }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a\nb', 'a\n', '\na', ' a\n b', 'a\n\n b\n', 'true', '~', '1e3', '# x', '- a'),
  fc.integer(),
  fc.boolean(),
);

const record = fc.record(
  { code: scalar, note: scalar, status: fc.array(scalar, { maxLength: 3 }), other: scalar },
  { requiredKeys: ['code'] },
);

const spec = fc.record(
  {
    id: scalar,
    notes: fc.array(scalar, { maxLength: 3 }),
    shapes: fc.array(fc.record({ code: fc.array(scalar, { minLength: 1 }) }), { maxLength: 2 }),
    errors: fc.array(record, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['errors'] },
);

/** Puts comments and blank lines between and behind the lines of a text. */
function commented(text: string, places: readonly number[]): string {
  const lines = text.split('\n');
  for (const [index, place] of places.entries()) {
    const at = place % lines.length;
    const what = Math.floor(place / lines.length) % 4;
    const indent = ' '.repeat((place % 4) * 2);
    if (what === 0) lines.splice(at, 0, `${indent}# comment ${index}`);
    else if (what === 1) lines[at] = `${lines[at] ?? ''} # comment ${index}`;
    else if (what === 2) lines.splice(at, 0, '', `${indent}# comment ${index}`, '');
    else lines.splice(at, 0, '');
  }
  return lines.join('\n');
}

const comments = (text: string): readonly string[] =>
  [...text.matchAll(/# comment \d+/gu)].map(([comment]) => comment).sort();

test('no value changes, no comment gets lost, and doing it again changes nothing', () => {
  let read = 0;
  fc.assert(
    fc.property(spec, fc.array(fc.nat(), { maxLength: 6 }), (value, places) => {
      const text = commented(stringify(value, { lineWidth: 0 }), places);
      const before = parseYaml({ path: 'a', stem: 'a', text });
      if (before.findings.length > 0) return;
      read += 1;
      const result = canonical(text);
      expect(result).toBeDefined();
      const after = parseYaml({ path: 'a', stem: 'a', text: result ?? '' });
      expect(isDeepStrictEqual(after.root?.value, before.root?.value)).toBe(true);
      expect(comments(result ?? '')).toEqual(comments(text));
      expect(canonical(result ?? '')).toBe(result);
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(60);
});
