import { stringify } from 'yaml';

import { canonicalText, VENDOR_FORM } from '../../scripts/spec/canonical.js';
import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { Doubt, quickYaml } from '../../scripts/spec/quick-yaml.js';
import { load } from '../../scripts/stages/load.js';
import fc from '../support/fast-check.js';
import { randomSpec } from '../support/random-spec.js';
import { OWN } from '../support/rendered.js';

const SOURCES = load({ specs: 'specs', templates: 'templates', taxonomy: 'specs/reasons.yaml' });
const TEXTS = [SOURCES.taxonomy, ...SOURCES.vendors].flatMap((file) => file?.text ?? []);

/** What the quick reader says, or `undefined` where it leaves the text to the parser. */
function quick(text: string): { value: unknown } | undefined {
  try {
    return { value: quickYaml(text) };
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}

/** What the parser says: the value, and how many findings. */
function slow(text: string): { value: unknown; findings: number } {
  const document = parseYaml({ path: 'a.yaml', stem: 'a', text });
  return { value: document.root?.value, findings: document.findings.length };
}

/** Where the quick reader is sure, the parser says the same and has nothing to find. */
function expectAgreement(text: string): void {
  const read = quick(text);
  if (read !== undefined) expect({ text, ...slow(text) }).toEqual({ text, ...read, findings: 0 });
}

test('the specs of this repository are read quickly, and as the parser does', () => {
  for (const text of TEXTS) {
    expect(quick(text)).toBeDefined();
    expectAgreement(text);
  }
});

test.each([
  'a: 1\n',
  'a: text\nb:\n  - c\n  - d: e\n    f: "g\\n"\n',
  'a:\n- b\n- c\nd: [1, x, "y", [], { e: true }]\n',
  'a: |-\n  one\n   two\n\n  three\n\nb: |\n  four\n',
  '# head\n\na: x # y\n'.replace(' # y', ''),
  'a: http://x/y#z\nb: c:d\n',
  'a: {}\nb: [{}, {}]\n',
  'a: b',
])('reads %j', (text) => {
  expect(quick(text)).toBeDefined();
  expectAgreement(text);
});

test.each([
  '',
  '- a\n',
  'a:\n',
  'a: ~\n',
  'a: null\n',
  'a: 1e3\n',
  'a: 0x1F\n',
  'a: 0012\n',
  'a: 4.10\n',
  'a: +1\n',
  'a: 9007199254740993\n',
  'a: True\n',
  'a: .inf\n',
  'a: &b c\n',
  'a: *b\n',
  'a: !b c\n',
  'a: <<\n<<: b\n',
  'a: b\na: c\n',
  'a: b\n  c\n',
  'a: b\n\n  c\n',
  'a: "b\n  c"\n',
  'a: >\n  b\n',
  'a: |2\n  b\n',
  'a: |\n\n  b\n',
  'a: b # c\n',
  'a: b: c\n',
  'a: b:\n',
  'a:  b\n',
  'a: b \n',
  'a:\tb\n',
  'a: [b\n',
  'a: [b]]\n',
  'a: [b, ]\n',
  'a: {b: c}\n',
  'a: { b: c, b: d }\n',
  'a: "\\u0000"\n',
  'a: "\\ud83d\\ude00"\n',
  'a: "\\x41"\n',
  "a: 'b'\n",
  '"a": b\n',
  'a: \u00a0b\n',
  'a: b\ufeff\n',
  'a: b\u2028c\n',
  '%YAML 1.2\n---\na: b\n',
  '---\na: b\n',
  'a: b\n...\n',
  'a:\n  - - b\n',
  'a:\n  -  b\n',
  'a:\n    b: c\n  d: e\n',
  ' a: b\n',
  'a:',
  'a:\n  - b\n    c\n',
  'a:\n  - b\n   - c\n',
  'a: |-\n  b\n   \n  c\n',
  'a: { b: c\n',
  'a: { 1: c }\n',
  `${Array.from({ length: 14 }, (_, depth) => `${'  '.repeat(depth)}a:\n`).join('')}${'  '.repeat(14)}b: c\n`,
  `a: ${'['.repeat(40)}${']'.repeat(40)}\n`,
])('leaves %j to the parser', (text) => {
  expect(quick(text)).toBeUndefined();
});

test('random specs are read as the parser reads them, however they are laid out', () => {
  const layout = fc.constantFrom<(spec: unknown) => string>(
    stringify,
    (spec) => stringify(spec, { lineWidth: 0, indentSeq: false }),
    (spec) => canonicalText(stringify(spec), VENDOR_FORM) ?? '',
  );
  const texts = fc.tuple(randomSpec(OWN.taxonomy), layout).map(([spec, layOut]) => layOut(spec));
  fc.assert(fc.property(texts, expectAgreement), { numRuns: 120 });
});

test('specs with slips in them are read as the parser reads them, or not at all', () => {
  const slip = fc.constantFrom(
    ...['\n', ' ', '  ', ':', ': ', '- ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '|', '>'],
    ...['&a', '*a', '!a', '~', '0', '1', '-', '.', 'e', '\\', '\t', '?', '%', '@', '`', '<<: a'],
    ...['\u00a0', '\u0085', '\u2028', '\ufeff', '\u3000', '图', '😀', '...', '---', 'true', 'null'],
  );
  const text = fc
    .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat({ max: 400 }))
    .map(([whole, at, length]) => {
      const from = whole.lastIndexOf('\n', at % whole.length) + 1;
      return whole.slice(from, from + length).replace(/^ +/u, '');
    });
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), slip), { maxLength: 4 });
  const property = fc.property(text, edits, (start, changes) => {
    const changed = changes.reduce((now, [at, gone, put]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + put + now.slice(place + gone);
    }, start);
    expectAgreement(changed);
  });
  fc.assert(property, { numRuns: 3000 });
});
