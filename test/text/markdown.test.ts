import {
  markdownCell,
  markdownCode,
  markdownLink,
  markdownText,
} from '../../scripts/text/markdown.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

test.each([
  ['Acme Vision', 'Acme Vision'],
  ['a|b', 'a\\|b'],
  ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['[x](y)', '\\[x\\]\\(y\\)'],
  ['<b>', '&lt;b\\>'],
  ['a\n\n# b', 'a \\# b'],
  ['a\u202eb', 'a\\\\u202eb'],
])('%j becomes %j', (text, safe) => {
  expect(String(markdownText(text))).toBe(safe);
});

test('no text leaves its cell or is markup', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = String(markdownText(text));
      expect(safe).not.toMatch(/[\n\r<]/u);
      expect(safe.replaceAll(/\\./gu, '')).not.toMatch(/[`*_{}[\]()#+!|>~\\]/u);
    }),
  );
});

test('a cell keeps its lines, and nothing else that a table would read', () => {
  expect(String(markdownCell('a|b\n  c\r\n<d>'))).toBe('a\\|b<br>c<br>&lt;d\\>');
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = String(markdownCell(text)).replaceAll('<br>', '');
      expect(safe).not.toMatch(/[\n\r<]/u);
      expect(safe.replaceAll(/\\./gu, '')).not.toMatch(/[`*_{}[\]()#+!|>~\\]/u);
    }),
  );
});

test('a plain code is code, any other is text', () => {
  expect(String(markdownCode('ERROR_NO_FACE'))).toBe('`ERROR_NO_FACE`');
  expect(String(markdownCode('a|b'))).toBe('a\\|b');
  expect(String(markdownCode('a`b'))).toBe('a\\`b');
});

test('an address is a link to itself that nothing breaks', () => {
  expect(String(markdownLink('https://acme.example/a?b=c#d'))).toBe(
    '<https://acme.example/a?b=c#d>',
  );
  expect(String(markdownLink('https://acme.example/a|b ä>'))).toBe(
    '<https://acme.example/a%7Cb%20%C3%A4%3E>',
  );
});
