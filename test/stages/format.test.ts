import { format } from '../../scripts/stages/format.js';

test('every file is formatted by its ending', async () => {
  const formatted = await format(
    new Map([
      ['a.ts', 'export const a = {b:\'c\', "d": 1}\r\n'],
      ['b.json', '{"a":[1,2]}'],
      ['c.md', '*  a\n\n```ts\nconst  x=1\n```\n'],
      ['d.txt', ' as it is '],
    ]),
  );
  expect([...formatted]).toEqual([
    ['a.ts', 'export const a = { b: "c", d: 1 };\n'],
    ['b.json', '{ "a": [1, 2] }\n'],
    ['c.md', '- a\n\n```ts\nconst  x=1\n```\n'],
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
