import { readModule } from '../../scripts/tree/read-module.js';
import { plainData } from '../../scripts/tree/plain-data.js';
import { block, type Literal } from '../../scripts/text/literal.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

test('a list is read without its layout', () => {
  const text =
    '[\n  {\n    code: "a, b: c",\n    "x-y": -1,\n    list: [1, 2],\n    is: true,\n  },\n]';
  expect(plainData(text)).toEqual([{ code: 'a, b: c', 'x-y': -1, list: [1, 2], is: true }]);
});

describe('what JSON would read otherwise than TypeScript does, or not at all, is left', () => {
  test.each([
    ['a key twice', '{\n  a: 1,\n  a: 1,\n}'],
    ['a prototype', '{\n  __proto__: "a",\n}'],
    ['an escaped key', '{\n  "\\u0061": "a",\n}'],
    ['a key that is a number', '{\n  b: 1,\n  "1": 2,\n}'],
    ['a number of two parts', '[\n  40 0,\n]'],
    ['a number in other digits', '[\n  0x190,\n]'],
    ['a number beyond all', '[\n  1e999,\n]'],
    ['a number with a point too many', '[\n  1.0,\n]'],
    ['a text in two parts', '[\n  "a" "b",\n]'],
    ['an item that is not there', '[\n  ,\n]'],
    ['a last item that is not there', '[\n  1,,\n]'],
    ['a property that is not there', '{\n  ,\n}'],
    ['a comment', '[\n  /* 1, */\n]'],
    ['single quotes', "[\n  'a',\n]"],
    ['double quotes in single ones', `[\n  'a " , " b',\n]`],
    ['what looks like a key within a text', '[\n  "a,b:c",\n]'],
    ['a call', '[\n  exit(),\n]'],
    ['a constant', '[\n  CODES,\n]'],
    ['a spread', '[\n  ...CODES,\n]'],
    ['an end in between', '[\n  1,\n], [\n]'],
  ])('%s', (_, text) => {
    expect(plainData(text)).toBeUndefined();
  });
});

/** Data as specs can bring them, some with texts that look like what is around them. */
const { data } = fc.letrec<{ data: Literal }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a,b:c', '", "', "'", '}', '],\n', '__proto__', '\\', '', 'a', '/*'),
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c-d', '1', 'true'), tie('data'), { maxKeys: 3 }),
  ),
}));

test('whatever an emitter gives is read as what it was given, token by token or at once', () => {
  fc.assert(
    fc.property(fc.array(data, { minLength: 1 }), (list) => {
      const text = `[\n${list.map((item) => `  ${String(block(item, 2))},\n`).join('')}]`;
      const whole = plainData(text);
      if (whole !== undefined) expect(JSON.stringify(whole)).toBe(JSON.stringify(list));
      const [[, read] = []] = readModule(`const A = /* @__PURE__ */ codeList(${text});`).parts;
      expect(JSON.stringify(read)).toBe(JSON.stringify(list));
    }),
  );
});
