import { Composer } from 'yaml';

import { parseYaml } from '../../scripts/spec/parse-yaml.js';
import { compact } from '../support/check.js';
import fc from '../support/fast-check.js';
import { stopwatch } from '../support/stopwatch.js';

type Found = readonly [rule: string, at: string, args: object];

function parse(text: string): { value: unknown; findings: readonly Found[] } {
  const document = parseYaml({ path: 'specs/acme.yaml', stem: 'acme', text });
  const findings = document.findings.map((finding): Found => {
    const { rule, line, col, args } = compact(finding);
    return [rule, `${line}:${col}`, args];
  });
  // Records have no prototype; as JSON that makes no difference.
  const value: unknown =
    document.root?.value === undefined
      ? undefined
      : JSON.parse(JSON.stringify(document.root.value));
  return { value, findings };
}

describe('what is read as it is written', () => {
  test.each([
    ['a: text', { a: 'text' }],
    ['a: 12', { a: 12 }],
    ['a: -5', { a: -5 }],
    ['a: 1.5', { a: 1.5 }],
    ['a: true', { a: true }],
    ['a: "0012"', { a: '0012' }],
    ["a: '~'", { a: '~' }],
    ['a: yes', { a: 'yes' }],
    ['a: 2026-11-21', { a: '2026-11-21' }],
    ['a: 1_000', { a: '1_000' }],
    ['a: [1, "b", { c: d }]', { a: [1, 'b', { c: 'd' }] }],
    ['a: |-\n  one\n  two', { a: 'one\ntwo' }],
    ['a: >-\n  one\n  two', { a: 'one two' }],
    ['a: one\n  two', { a: 'one two' }],
    ['"a": "tab\\there"', { a: 'tab\there' }],
    ['? a\n: b', { a: 'b' }],
    ['a: # note\n  b', { a: 'b' }],
    ['a: "😀 没有"', { a: '😀 没有' }],
    ['a: "\\ud83d\\ude00"', { a: '😀' }],
    ['---\na: b\n', { a: 'b' }],
    ['a: b\n...\n', { a: 'b' }],
    ['- a\n- b', ['a', 'b']],
    ['text', 'text'],
  ])('%j', (text, value) => {
    expect(parse(text)).toEqual({ value, findings: [] });
  });

  test('__proto__ is a key like any other', () => {
    const document = parseYaml({ path: 'a', stem: 'a', text: '__proto__: { polluted: yes }' });
    const { value } = document.root ?? {};
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('scalars that YAML reads as something else', () => {
  test.each([
    ['0012', '12'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['1e3', '1000'],
    ['4.10', '4.1'],
    ['+5', '5'],
    ['-0', '0'],
    ['.5', '0.5'],
    ['.inf', 'Infinity'],
    ['.nan', 'NaN'],
    ['9007199254740993', '9007199254740992'],
    ['True', 'true'],
    ['FALSE', 'false'],
    ['~', 'null'],
    ['null', 'null'],
  ])('%s', (source, value) => {
    const finding = ['ambiguous-scalar', '1:4', { source, value }];
    expect(parse(`a: ${source}`)).toEqual({ value: {}, findings: [finding] });
  });

  test.each([
    ['a:\nb: c', '1:3', { b: 'c' }],
    ['b: c\na: # nothing', '2:4', { b: 'c' }],
    ['{ a: , b: c }', '1:6', { b: 'c' }],
    ['b: c\n? a', '2:3', { b: 'c' }],
    ['b: c\n: a', '2:1', { b: 'c' }],
  ])('nothing at all, as in %j', (text, at, value) => {
    const finding = ['ambiguous-scalar', at, { source: '', value: 'null' }];
    expect(parse(text)).toEqual({ value, findings: [finding] });
  });

  test('nothing in a list', () => {
    const finding = ['ambiguous-scalar', '1:2', { source: '', value: 'null' }];
    expect(parse('-\n- a')).toEqual({ value: [null, 'a'], findings: [finding] });
  });

  test('no plain scalar is read as other than what it says', () => {
    const scalar = fc.string({
      unit: fc.constantFrom(...'0123456789.-+eExXoOaAfFnN_tru~'.split('')),
    });
    fc.assert(
      fc.property(scalar, (source) => {
        const { value, findings } = parse(`a: ${source}`);
        if (findings.length > 0) return;
        expect(String((value as { a: unknown }).a)).toBe(source);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('features that a spec does not have', () => {
  test.each([
    ['a: !!str 5', '1:10', 'tags'],
    ['a: !local x', '1:4', 'tags'],
    ['a: !<tag:yaml.org,2002:str> x', '1:29', 'tags'],
    ['!!map\na: b', '2:1', 'tags'],
    ['!!str a: b', '1:7', 'tags'],
    ['a: &anchor x', '1:12', 'anchors'],
    ['&anchor a: x', '1:9', 'anchors'],
    ['<<: { a: b }', '1:1', 'merge keys'],
    ['"<<": { a: b }', '1:1', 'merge keys'],
    ['%YAML 1.2\n---\na: b', '1:1', 'directives'],
    ['# note\n%TAG ! tag:acme.example,2026:\n---\na: b', '2:1', 'directives'],
    ['- a: b\n- c\n- ? d\n', '3:5', undefined],
    ['a: b\n---\nc: d', '2:1', 'more than one document'],
  ])('%j', (text, at, feature) => {
    const { findings } = parse(text);
    const expected =
      feature === undefined
        ? ['ambiguous-scalar', at, { source: '', value: 'null' }]
        : ['yaml-feature', at, { feature }];
    expect(findings).toContainEqual(expected);
  });

  test('aliases', () => {
    const { value, findings } = parse('a: &x 1\nb: *x');
    expect(findings).toEqual([
      ['yaml-feature', '1:7', { feature: 'anchors' }],
      ['yaml-feature', '2:4', { feature: 'aliases' }],
    ]);
    expect(value).toEqual({});
  });

  test('an alias bomb is refused without being expanded', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const { findings } = parse(lines.join('\n'));
    expect(findings).toHaveLength(30);
  });

  test('pairs in lists', () => {
    expect(parse('a: [b: c]').value).toEqual({ a: [{ b: 'c' }] });
  });
});

describe('duplicate and odd keys', () => {
  test('the second of two keys is refused, with the line of the first', () => {
    expect(parse('a: 1\nb: 2\n"a": 3')).toEqual({
      value: { a: 1, b: 2 },
      findings: [['duplicate-key', '3:1', { key: 'a', first: 1 }]],
    });
  });

  test('they are found in flow records too, and each time', () => {
    expect(parse('x: { a: 1, a: 2, a: 3 }').findings).toEqual([
      ['duplicate-key', '1:12', { key: 'a', first: 1 }],
      ['duplicate-key', '1:18', { key: 'a', first: 1 }],
    ]);
  });

  test.each([
    ['1: a', 'number'],
    ['true: a', 'boolean'],
    ['? [a]\n: b', 'object'],
  ])('%j has a key that is no text', (text, found) => {
    const finding = [
      'wrong-type',
      text.startsWith('?') ? '1:3' : '1:1',
      { expected: 'a text as key', found },
    ];
    expect(parse(text)).toEqual({ value: {}, findings: [finding] });
  });

  test('many keys take time in proportion', () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n');
    const seconds = stopwatch();
    expect(parseYaml({ path: 'a', stem: 'a', text }).findings).toEqual([]);
    expect(seconds()).toBeLessThan(4);
  });
});

describe('characters', () => {
  test.each([
    ['a: b\u0000', 'U+0000', '1:5'],
    ['a: \u0007', 'U+0007', '1:4'],
    ['a:\n  b\ufeff', 'U+FEFF', '2:4'],
    ['# \ud800', 'U+D800', '1:3'],
    ['a: \uffff', 'U+FFFF', '1:4'],
    ['a: b\rc: d', 'U+000D', '1:5'],
    ['a: "\u007f"', 'U+007F', '1:5'],
  ])('%j is refused before anything is read', (text, character, at) => {
    const findings = [['forbidden-character', at, { character }]];
    expect(parse(text)).toEqual({ value: undefined, findings });
  });

  test.each([
    ['a: "\\0"', 'U+0000'],
    ['a: "\\ud800"', 'U+D800'],
    ['a: "\\udc00\\ud800"', 'U+DC00'],
    ['a: "\\uFEFF"', 'U+FEFF'],
    ['a: "x\\bx"', 'U+0008'],
  ])('%j is refused though it is escaped', (text, character) => {
    const findings = [['forbidden-character', '1:4', { character }]];
    expect(parse(text)).toEqual({ value: {}, findings });
  });

  test('so is an escaped one in a key', () => {
    expect(parse('"\\0": a').findings).toEqual([
      ['forbidden-character', '1:1', { character: 'U+0000' }],
    ]);
  });
});

const rules = ({ findings }: ReturnType<typeof parse>): readonly string[] =>
  findings.map(([rule]) => rule);

describe('nesting', () => {
  const deep = 100_000;

  test.each([
    ['[', '['.repeat(deep), '1:33'],
    ['[]', '['.repeat(deep) + ']'.repeat(deep), '1:33'],
    ['{"a":', '{"a":'.repeat(deep), '1:161'],
    ['- ', '- '.repeat(deep), '1:65'],
    ['? ', '? '.repeat(deep), '1:65'],
    [': ', ': '.repeat(deep), '1:65'],
    ['-\\t', '-\t'.repeat(deep), '1:65'],
  ])('%j a hundred thousand times', (_, text, at) => {
    const findings = [['yaml-too-deep', at, { limit: 32 }]];
    expect(parse(text)).toEqual({ value: undefined, findings });
  });

  test.each([1, 2])('blocks of %d spaces', (spaces) => {
    // The text grows with the square of the depth; this is far beyond what a stack holds of parser frames.
    const lines = Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level * spaces)}a:`);
    const { value, findings } = parse(lines.join('\n'));
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([['yaml-too-deep', expect.any(String), { limit: 32 }]]);
  });

  test.each(['- &a ', '- !a ', 'a: ', '"a": '])('%j five thousand times is no YAML', (piece) => {
    const { value, findings } = parse(piece.repeat(5_000));
    expect(value).toBeUndefined();
    expect(findings).toHaveLength(20);
  });

  test('a key in a list in brackets is a level of its own', () => {
    const nest = (levels: number): string => `${'[a: '.repeat(levels)}b${']'.repeat(levels)}`;
    expect(parse(nest(16)).findings).toEqual([]);
    expect(parse(nest(17)).findings).toEqual([['yaml-too-deep', '1:65', { limit: 32 }]]);
  });

  test('what is not too deep is read: 32 levels of lists', () => {
    expect(parse('['.repeat(32) + ']'.repeat(32)).findings).toEqual([]);
    expect(parse('['.repeat(33) + ']'.repeat(33)).findings).toHaveLength(1);
    const blocks = Array.from({ length: 33 }, (_, level) => `${' '.repeat(level)}-`).join('\n');
    expect(parse(`${blocks} x`).findings).toMatchObject([['yaml-too-deep', '33:33', {}]]);
  });

  test.each<[string, (level: number) => string, number]>([
    ['maps in one another', (level) => `${' '.repeat(level)}a:\n`, 1],
    ['lists in one another', (level) => `${'  '.repeat(level)}-\n`, 1],
    ['maps in lists', (level) => `${'  '.repeat(level)}- a:\n`, 2],
    [
      'lists as far out as their maps',
      (level) => (level === 0 ? 'a:\n' : `${'  '.repeat(level - 1)}- a:\n`),
      2,
    ],
  ])('blocks count as what they are: %s', (_, line, perLine) => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, level) => line(level)).join('');
    const most = Math.floor(32 / perLine);
    expect(rules(parse(lines(most)))).not.toContain('yaml-too-deep');
    expect(rules(parse(lines(most + 1)))).toContain('yaml-too-deep');
    // Brackets inside go on counting.
    expect(rules(parse(`${lines(most)}${' '.repeat(80)}[[]]`))).toContain('yaml-too-deep');
  });

  test('indentation and indicators in texts do not count', () => {
    const { value, findings } = parse(
      `a: |-\n  x\n${' '.repeat(200)}y\n  ${'- '.repeat(100)}\nb: x\n${' '.repeat(200)}y`,
    );
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ b: 'x y' });
  });

  test('brackets in texts do not count', () => {
    expect(parse(`a: "${'['.repeat(100)}"`).findings).toEqual([]);
    expect(parse(`a: |-\n  ${'['.repeat(100)}`).findings).toEqual([]);
    expect(parse(`a: x${'['.repeat(100)}`).findings).toEqual([]);
  });
});

describe('syntax', () => {
  test('every slip is found at its place, and nothing is made of the rest', () => {
    const { value, findings } = parse('a: "x\nb: [1\nc: d');
    expect(value).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings).toMatchObject(
      findings.map(() => ['yaml-syntax', expect.any(String) as string, {}]),
    );
  });

  test.each([
    ['a: b: c', '1:4'],
    ['a: b\n c', undefined],
    ['a:\n\t- b', '2:1'],
    ['a: @b', '1:4'],
    ['a: `b', '1:4'],
    ['a: [b', '1:6'],
    ['a: "b', '1:6'],
    ['a: b\nc', '2:1'],
    ['%FOO\n---\na: b', '1:1'],
  ])('%j', (text, at) => {
    const { findings } = parse(text);
    const expected = at === undefined ? [] : [['yaml-syntax', at]];
    expect(findings.map((finding) => finding.slice(0, 2))).toEqual(expected);
  });

  test('an empty file has no value', () => {
    expect(parse('')).toEqual({ value: undefined, findings: [] });
    expect(parse('# only a comment')).toEqual({ value: undefined, findings: [] });
  });
});

test('whatever the text is, reading it does not throw', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ':',
      ' ',
      '- ',
      '? ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
    ],
    ...['!', '!!str', '<<', '%', '#', '~', '0', '---', '...', '\t', '@', '\\', '1e3', '__proto__'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const document = parseYaml({ path: 'a', stem: 'a', text: pieces.join('') });
      for (const { place } of document.findings) {
        expect(place.line).toBeGreaterThan(0);
        expect(place.col).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what is broken in a second document is found, however much it is', () => {
  const text = `...\na # x\n${'}'.repeat(100)}`;
  const { findings, root } = parseYaml({ path: 'a', stem: 'a', text });
  expect(root).toBeUndefined();
  expect(findings[0]).toMatchObject({ rule: 'yaml-syntax', place: { line: 3 } });
});

test('a fault of the library is not taken for a slip', () => {
  const fault = jest.spyOn(Composer.prototype, 'end').mockImplementation(() => {
    throw new TypeError('fault');
  });
  expect(() => parseYaml({ path: 'a', stem: 'a', text: 'a: b' })).toThrow('fault');
  fault.mockRestore();
});
