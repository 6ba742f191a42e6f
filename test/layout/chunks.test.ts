import { chunksOf } from '../../scripts/layout/chunks.js';
import { Unknown } from '../../scripts/layout/width.js';

test('statements and comments are told apart, with one blank line where there were some', () => {
  const chunks = [
    '/**\n * a;\n */',
    'export enum A {\n  /** } */\n  b = "};",\n}',
    '',
    'export interface B {\n  readonly c: { d: string };\n}',
    'export interface C {}',
    'const d: E = [{ f: "\\";", g: \'");\', h: /* ] */ 1 }];',
    'const i = 4 / 2;',
    'function f(): A {\n  return g();\n}',
    'function f(a: {\n  b: string;\n}): A {\n  return g();\n}',
    'export function f(a: [B], c = "{"): C;',
  ];
  const text = `${chunks.join('\n')}\n`;
  expect(chunksOf(text)).toEqual(chunks);
  expect(chunksOf(`\n${text.replaceAll('\n\n', '\n\n\n')}\n\n`)).toEqual(chunks);
});

test.each([
  ['a text without an end', 'const a = "b;\n'],
  ['a text over two lines', "const a = 'b\n';\n"],
  ['a template', 'const a = `;`;\n'],
  ['a line comment', 'const a = 1 // ;\n;\n'],
  ['a comment without an end', '/* a\n'],
  ['a body without an end', 'export enum A {\n  b = 1,\n'],
  ['a statement without an end', 'const a = [1\n'],
  ['two statements on a line', 'const a = 1; const b = 2;\n'],
])('%s is unknown', (_, text) => {
  expect(() => chunksOf(text)).toThrow(Unknown);
});
