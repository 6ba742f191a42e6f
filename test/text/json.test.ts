import { json } from '../../scripts/text/json.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

test('records stand on several lines, lists of plain values on one', () => {
  const value = { a: [1, 'x', true], b: {}, c: [{ d: 1 }], e: [] };
  expect(String(json(value))).toBe(
    '{\n  "a": [1, "x", true],\n  "b": {},\n  "c": [\n    {\n      "d": 1\n    }\n  ],\n  "e": []\n}\n',
  );
});

test('what is undefined is left out', () => {
  expect(String(json({ a: undefined, b: 1 }))).toBe('{\n  "b": 1\n}\n');
});

test('any data comes back as it was, and nothing unsafe stands raw', () => {
  const data = fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.array(anyText)));
  fc.assert(
    fc.property(data, (value) => {
      const text = String(json(value));
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<]/u);
    }),
  );
});
