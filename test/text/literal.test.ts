import vm from 'node:vm';

import {
  block,
  escapeUnits,
  escapeUnsafe,
  identifier,
  jsonString,
  literal,
  type Literal,
  numberLiteral,
  stringLiteral,
} from '../../scripts/text/literal.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

/** Characters that must not stand raw in source, spelt out apart from the code under test. */
const RAW_UNSAFE =
  /[\p{Cc}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff<]|\p{Cs}|[\u{e0000}-\u{e007f}]/u;

const realm = vm.createContext(Object.create(null) as vm.Context);

/** What the text means to JavaScript, in a realm of its own. */
function valueOf(source: unknown): unknown {
  return vm.runInContext(`(${String(source)})`, realm);
}

describe('stringLiteral', () => {
  test.each([
    ['', '""'],
    ['plain', '"plain"'],
    ['say "no"', `'say "no"'`],
    ["it's", `"it's"`],
    [`it's "no"`, `'it\\'s "no"'`],
    [`'' "`, `"'' \\""`],
    ['</script>', '"\\u003c/script>"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\u202eb', '"a\\u202eb"'],
    ['a\nb\\c', '"a\\nb\\\\c"'],
    ['\ud800', '"\\ud800"'],
    ['\u{e0001}', '"\\udb40\\udc01"'],
    ['没有人脸 😀', '"没有人脸 😀"'],
    ['${x}`', '"${x}`"'],
  ])('%j is %s', (value, source) => {
    expect(String(stringLiteral(value))).toBe(source);
  });

  test('evaluates to the same text and holds nothing unsafe', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const source = String(stringLiteral(value));
        expect(valueOf(source)).toBe(value);
        expect(source).not.toMatch(RAW_UNSAFE);
      }),
      { numRuns: 1000 },
    );
  });

  test('needs no other quotes than prettier would take', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", '\\', 'a') }), (value) => {
        const source = String(stringLiteral(value));
        const doubles = value.split('"').length - 1;
        const singles = value.split("'").length - 1;
        expect(source.startsWith('"')).toBe(doubles <= singles);
        expect(valueOf(source)).toBe(value);
      }),
    );
  });
});

describe('jsonString', () => {
  test('parses to the same text and holds nothing unsafe', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const source = jsonString(value);
        expect(JSON.parse(source)).toBe(value);
        expect(source).not.toMatch(RAW_UNSAFE);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('text that needs no escape', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

  test.each(['', 'a', '"'])('is told from all other before and after %j', (around) => {
    const wrong = units
      .map((unit) => `${around}${unit}${around}`)
      .filter((text) => jsonString(text) !== escapeUnsafe(JSON.stringify(text)));
    expect(wrong).toEqual([]);
  });
});

describe('escapeUnsafe', () => {
  test('leaves nothing unsafe, and what is safe alone', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(escapeUnsafe(value)).not.toMatch(RAW_UNSAFE);
        expect(escapeUnsafe(escapeUnsafe(value))).toBe(escapeUnsafe(value));
      }),
    );
    expect(escapeUnsafe('ä 没 😀 \u00a0 "\\')).toBe('ä 没 😀 \u00a0 "\\');
  });

  test('spells out every unit of a pair', () => {
    expect(escapeUnits('😀')).toBe('\\ud83d\\ude00');
  });
});

describe('numberLiteral', () => {
  test.each([
    [0, '0'],
    [-5, '-5'],
    [1.5, '1.5'],
    [1e21, '1e21'],
    [9007199254740991, '9007199254740991'],
  ])('%d is %s', (value, source) => {
    expect(String(numberLiteral(value))).toBe(source);
    expect(valueOf(source)).toBe(value);
  });

  test.each([NaN, Infinity, -Infinity, -0])('%d has none', (value) => {
    expect(() => numberLiteral(value)).toThrow(RangeError);
  });
});

describe('identifier', () => {
  test.each(['a', 'A1', '_x', '$', 'constructor'])('%s is one', (name) => {
    expect(String(identifier(name))).toBe(name);
  });

  test.each(['', '1a', 'a b', 'a-b', 'ä', 'a\n', 'a;alert(1)', '\\u0061'])('%j is none', (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });
});

const anyLiteral = fc.letrec<{ value: Literal; list: Literal[]; record: Record<string, Literal> }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      anyText,
      fc.integer(),
      fc.boolean(),
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    record: fc.dictionary(
      fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'a')),
      tie('value'),
      { maxKeys: 4 },
    ),
  }),
).value;

describe.each([
  ['literal', literal],
  ['block', (value: Literal) => block(value, 2)],
] as const)('%s', (_, emit) => {
  test('evaluates to the same data and holds nothing unsafe', () => {
    fc.assert(
      fc.property(anyLiteral, (value) => {
        const source = String(emit(value));
        // As JSON, for the objects of the two realms have different prototypes.
        expect(JSON.stringify(valueOf(source))).toBe(JSON.stringify(value));
        expect(source.replaceAll('\n', '')).not.toMatch(RAW_UNSAFE);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves out what is undefined', () => {
    expect(String(emit({ a: undefined }))).toBe('{}');
    expect(valueOf(emit({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });

  test('makes an own key of __proto__', () => {
    const value = valueOf(emit(JSON.parse('{ "__proto__": 1 }') as Literal));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});

test('block puts each property and each record of a list on lines of their own', () => {
  const value = { a: [{ b: 1 }, { c: ['x', 'y'] }], d: [[1, 2]] };
  expect(String(block(value, 0))).toBe(
    [
      '{',
      '  a: [',
      '    {',
      '      b: 1,',
      '    },',
      '    {',
      '      c: ["x", "y"],',
      '    },',
      '  ],',
      '  d: [[1, 2]],',
      '}',
    ].join('\n'),
  );
});

test('the last two of every plane are no characters, and never stand raw', () => {
  for (let plane = 0; plane <= 16; plane += 1) {
    for (const last of [0xfffe, 0xffff]) {
      const text = String.fromCodePoint(plane * 0x1_0000 + last);
      expect([text, escapeUnsafe(text)]).toEqual([text, escapeUnits(text)]);
    }
  }
});

test('a block is indented from where it stands, and a list with a record in it has a line for each item', () => {
  expect(String(block({ a: { b: 1 }, c: [1, { d: 2 }] }, 2))).toBe(
    '{\n    a: {\n      b: 1,\n    },\n    c: [\n      1,\n      {\n        d: 2,\n      },\n    ],\n  }',
  );
});

test('what has no literal is told', () => {
  expect(() => numberLiteral(Infinity)).toThrow('No literal for Infinity.');
  expect(() => identifier('a b')).toThrow('Not an identifier: "a b".');
});
