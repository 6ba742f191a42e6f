import {
  htmlAddress,
  htmlNumber,
  htmlText,
  jsonInScript,
  policyHash,
  rawElementText,
} from '../../scripts/text/html.js';
import { HOSTILE } from '../explorer/support.js';
import { anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

test('text between tags holds no markup, and says what it said', () => {
  expect(String(htmlText(`<a href='x' title="y">&amp;\`</a>`))).toBe(
    '&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;&#96;&lt;/a&gt;',
  );
  for (const text of HOSTILE) expect(String(htmlText(text))).not.toMatch(/[<>"'`]/u);
});

test('lines stay, what is invisible is spelt out', () => {
  expect(String(htmlText('a\r\nb\rc\td'))).toBe('a\nb\nc d');
  expect(String(htmlText('a\u202eb\u0000\u2028'))).toBe('a\\u202eb\\u0000\\u2028');
});

test('an address is http, https or a fragment', () => {
  expect(String(htmlAddress('https://a.example/b?c=d&e=f#g'))).toBe(
    'https://a.example/b?c=d&amp;e=f#g',
  );
  expect(String(htmlAddress('#/acme/a%20b'))).toBe('#/acme/a%20b');
  expect(String(htmlAddress('https://a.example/"<>\u202e'))).toBe(
    'https://a.example/%22%3C%3E%E2%80%AE',
  );
  for (const url of ['javascript:x', 'data:text/html,x', '//a.example', ' https://a.example', '']) {
    expect(() => htmlAddress(url)).toThrow(RangeError);
  }
});

test('JSON in a script element has no way out, and is the same value', () => {
  const value = {
    list: HOSTILE,
    yes: true,
    no: undefined,
    number: -1.5,
    nested: [{ '<k>': '</script>' }],
  };
  const text = String(jsonInScript(value));
  expect(text).not.toContain('<');
  expect(text).not.toMatch(/[\u2028\u2029\u0000-\u001f]/u);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
});

test('a script or style sheet that could end its element is refused', () => {
  expect(String(rawElementText('a < b'))).toBe('a < b');
  for (const text of ['x</script>', 'x</STYLE', '<!-- x', '<script']) {
    expect(() => rawElementText(text)).toThrow(RangeError);
  }
});

test('numbers are numbers', () => {
  expect(String(htmlNumber(12))).toBe('12');
  expect(() => htmlNumber(Number.NaN)).toThrow(RangeError);
});

test('a hash is what a policy expects', () => {
  // From the specification of Content Security Policy: the hash of this very text.
  expect(policyHash("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});

test('no text is markup between tags, ends its attribute, or leaves its script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(String(htmlText(text))).not.toMatch(/[<>"'`\r\u2028\u202e]/u);
      const json = String(jsonInScript({ [text]: [text] }));
      expect(json).not.toMatch(/[<\n\r\u2028]/u);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
    }),
  );
});
