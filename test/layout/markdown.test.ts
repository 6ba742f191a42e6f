import { layoutMarkdown } from '../../scripts/layout/markdown.js';
import { prettierText } from '../../scripts/layout/prettier.js';
import { Unknown } from '../../scripts/layout/width.js';

test.each([
  '# A\n\nWords.\n\n| a | b |\n| --- | --- |\n| long | x \\| y |\n',
  'Words.\n\n```ts\nconst a = 1;\n\nconst b = 2;\n\nconst c = 3;\n```\n\nWords.\n',
])('the rules do as prettier does: %j', async (text) => {
  expect(layoutMarkdown(text)).toBe(await prettierText(text, 'markdown'));
});

test.each([
  ['no line feed at the end', 'A'],
  ['a character of unknown width', 'A 没\n'],
  ['code without an end', '```ts\nconst a = 1;\n\nconst b = 2;\n'],
  ['markup', 'A *b*\n'],
  ['a row with more cells than the head', '| a |\n| --- |\n| b | c |\n'],
  ['a backslash before a bar of its own', '| a |\n| --- |\n| b \\\\| c |\n'],
  ['a character of unknown width in a cell', '| a |\n| --- |\n| b… |\n'],
])('%s is left to prettier', (_, text) => {
  expect(() => layoutMarkdown(text)).toThrow(Unknown);
});
