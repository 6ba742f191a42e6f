import { layoutStatement } from '../../scripts/layout/statement.js';
import { chunksOf } from '../../scripts/layout/chunks.js';
import { Unknown } from '../../scripts/layout/width.js';
import { assertPrettier, format, FormatError } from '../../scripts/stages/format.js';
import { expectPrettiersBytes } from '../support/like-prettier.js';
import { OWN, rendered } from '../support/rendered.js';

test('the output of a spec of ours is what prettier makes of it', async () => {
  // All of them are looked at by `generate --check`, which CI runs.
  const all = rendered(...OWN.vendors.filter(({ id }) => id === 'keevx')).files;
  const files = new Map([...all].filter(([path]) => !path.startsWith('runtime/')));
  const formatted = await format(files);
  await expect(assertPrettier(files, formatted)).resolves.toBeUndefined();
});

test('random specs give the bytes of prettier', () => expectPrettiersBytes(6), 60_000);

test('a difference from prettier is told', async () => {
  const files = new Map([['a.ts', 'const a = 1\n']]);
  await expect(assertPrettier(files, files)).rejects.toThrow(FormatError);
});

test('the rules know every statement of a vendor: prettier is not needed', () => {
  const { files } = rendered(...OWN.vendors);
  for (const { id } of OWN.vendors) {
    const asked = chunksOf(files.get(`${id}.ts`) ?? '').filter((chunk) => !isKnown(chunk));
    expect(asked).toEqual([]);
  }
});

test.each([
  ['a template literal', 'const a = `x`;\n'],
  ['a line comment', '// x\nconst a = 1;\n'],
  ['no end', 'const a = (1;\n'],
  ['a statement after another on one line', 'const a = "1"; const b = "2";\n'],
])('a module with %s is left to prettier', (_, text) => {
  expect(() => chunksOf(text)).toThrow(Unknown);
});

test.each([
  'let a = 1;',
  'class A {}',
  'export default 1;',
  'export enum A {\n  B,\n}',
  'export interface A {\n    b: string;\n}',
  'export interface A {\n  b(): string;\n}',
  'const a = 1e3;',
  'const a = f(1, 2);',
  'const a = [\n  "1",\n\n  "2",\n];',
  'function f() {\n  while (true) {}\n}',
  'import a from "a";',
  'type A = typeof b;',
])('a statement beyond the dialect is left to prettier: %j', (text) => {
  expect(() => layoutStatement(text)).toThrow(Unknown);
});

test('a fault of the rules is not hidden behind prettier', async () => {
  await expect(format(new Map([['a.json', undefined as never]]))).rejects.toThrow(TypeError);
});

test('every file is formatted by its ending', async () => {
  const formatted = await format(
    new Map([
      ['a.ts', 'export const a = {b:\'c\', "d": 1}\r\n'],
      ['b.json', '{"a":[1,2]}'],
      ['c.md', '| a | b |\n| --- | --- |\n| long | c |\n\n```ts\nconst  x=1\n```\n'],
      ['d.txt', ' as it is '],
    ]),
  );
  expect([...formatted]).toEqual([
    ['a.ts', 'export const a = { b: "c", d: 1 };\n'],
    ['b.json', '{ "a": [1, 2] }\n'],
    ['c.md', '| a    | b   |\n| ---- | --- |\n| long | c   |\n\n```ts\nconst  x=1\n```\n'],
    ['d.txt', ' as it is '],
  ]);
});

test('what is formatted stays as it is', async () => {
  const text = `export type A =\n${Array.from({ length: 20 }, (_, index) => `  | "member${index}"`).join('\n')};\nexport const b = { c: ["${'x'.repeat(100)}", 'it"s'], ["__proto__"]: 1e21 };\n`;
  const once = await format(new Map([['a.ts', text]]));
  expect([...(await format(once))]).toEqual([...once]);
});

test('a text that is no TypeScript is refused', async () => {
  await expect(format(new Map([['a.ts', 'export const = ;']]))).rejects.toThrow(SyntaxError);
});

function isKnown(chunk: string): boolean {
  try {
    layoutStatement(chunk);
    return true;
  } catch {
    return false;
  }
}

test('a last number without a comma uses the whole line', async () => {
  const files = new Map([
    [
      'a.json',
      '{\n  "abc": [111111111, 111111111, 111111111, 111111111, 111111111, 111111111, 1111111111]\n}\n',
    ],
    [
      'b.ts',
      'const a = [111111111, 111111111, 111111111, 111111111, 111111111, 111111111, 1111111111];\n',
    ],
  ]);
  await expect(assertPrettier(files, await format(files))).resolves.toBeUndefined();
});
