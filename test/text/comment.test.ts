import ts from 'typescript';

import { commentText, docComment, docsLink } from '../../scripts/text/comment.js';
import { anyAddress, anyText } from '../support/any-text.js';
import fc from '../support/fast-check.js';

describe('commentText', () => {
  test.each([
    ['plain words', 'plain words'],
    ['ends */ here', 'ends *\\/ here'],
    ['starts /* here', 'starts /\\* here'],
    ['/*/', '/\\*\\/'],
    ['@see {@link x}', '\\@see \\{\\@link x\\}'],
    ['<b>[a]', '&lt;b\\>\\[a\\]'],
    ['a\\b', 'a\\\\b'],
    ['a\u2028b\r\nc', 'a\nb\nc'],
    ['a\u202eb', 'a\\u202eb'],
    ['  a  \n  b  ', 'a\nb'],
  ])('%j becomes %j', (text, safe) => {
    expect(commentText(text)).toBe(safe);
  });

  test('changes each character alike, whatever stands on other lines', () => {
    const texts = Array.from({ length: 0x10000 }, (_, unit) => ` *${String.fromCharCode(unit)}/ a`);
    const plain = texts.map((text) => text.replace(/[*/]/gu, ''));
    const wrong = [...texts, ...plain].filter(
      (text) => `${commentText(text)}\n\\{` !== commentText(`${text}\n{`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('docComment', () => {
  test('puts one line on one line', () => {
    expect(String(docComment(['One.']))).toBe('/** One. */');
  });

  test('puts several on lines of their own, indented', () => {
    expect(String(docComment(['One.', '', 'Two\nthree.'], 2))).toBe(
      '/**\n   * One.\n   *\n   * Two\n   * three.\n   */',
    );
  });

  test('refuses a line that ends the comment', () => {
    expect(() => docComment(['a */ b'])).toThrow(RangeError);
  });
});

/** The comment must be all trivia of the one statement behind it. */
function expectOneComment(comment: string): void {
  const source = `${comment}\nlet x;`;
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest);
  expect(file.statements).toHaveLength(1);
  expect(file.statements[0]?.getText(file)).toBe('let x;');
  expect(ts.getLeadingCommentRanges(source, 0)).toMatchObject([{ pos: 0, end: comment.length }]);
  expect(comment).not.toMatch(/[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u);
  expect(comment.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
}

test('no text ends a comment early or starts a tag in it', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      const comment = String(docComment(texts.map(commentText)));
      expectOneComment(comment);
      expect(comment).not.toMatch(/(?<!\\)[@{}[\]]/u);
      expect(comment).not.toContain('<');
    }),
    { numRuns: 1000 },
  );
});

test('no title and no address breaks out of a link', () => {
  fc.assert(
    fc.property(anyAddress, anyText, (url, title) => {
      const [line = '', ...more] = docsLink(
        url,
        title.replaceAll(/[\n\r\u2028\u2029]/gu, ' '),
      ).split('\n');
      expect(more).toEqual([]);
      expect(line).toMatch(/^\[.*\]\([^\s()[\]{}*]*\)$/u);
      expect(line.slice(1, line.lastIndexOf(']('))).not.toMatch(/(?<!\\)[@{}[\]]/u);
      expectOneComment(String(docComment([line, 'more'])));
    }),
  );
});

test('what could end the comment in an address is percent-encoded', () => {
  expect(docsLink('https://acme.example/a*/b?c=ä&d=(e)', 'Acme [codes]')).toBe(
    '[Acme \\[codes\\]](https://acme.example/a%2A/b?c=%C3%A4&d=%28e%29)',
  );
});
