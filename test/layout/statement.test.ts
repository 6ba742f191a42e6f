import { chunksOf } from '../../scripts/layout/chunks.js';
import { prettierText } from '../../scripts/layout/prettier.js';
import { layoutStatement } from '../../scripts/layout/statement.js';
import { Unknown } from '../../scripts/layout/width.js';

const long = (length: number, letter = 'a'): string => letter.repeat(length);

test.each([
  `export type ${long(40, 'A')} = ${long(40, 'B')};`,
  `const a = [[1, 2], [3, 4]];`,
  `const a = [{ b: 1, c: 2 }, { b: 3, c: 4 }];`,
  `const a = [{ b: 1, c: 2 }, { b: 3 }];`,
  `const a = [1] as const;`,
  `export interface A {
}`,
  `const a = Object.freeze([1] as const);`,
  `const a = Object.freeze(["${long(50)}", "${long(50)}"] as const);`,
  `const a = { ${long(70)}: [], ${long(71)}: [], ${long(72)}: [], ${long(73)}: [] };`,
  `const a = { ${long(70)}: {}, ${long(71)}: {}, ${long(72)}: {}, ${long(73)}: {} };`,
  `const a = { ${long(80)}: "b" };`,
  `export interface A {
  b: { readonly ${long(50)}: string } | undefined;
}`,
  `export interface A {
  readonly "b": ${long(80, 'B')}.C;
  "c d"?: "${long(80)}";
  [E.${long(80)}]: -1;
}`,
  `export type ${long(30, 'A')}<C extends ${long(24, 'B')}> = Extract<E, { readonly code: C }>;`,
  `function f(): A {\n  return b(${long(40)}) as ${long(30, 'B')} | undefined;\n}`,
  `function f(): A {\n  if (v1 === "${long(50)}") return [v1, v2];\n  return null;\n}`,
  `function f(): A {\n  if (v1 === "b" || v1 === "${long(40)}" || v1 === "c || d") return [v1];\n  return a;\n}`,
  `function f(): A {\n  if (a(${long(30)}) && b(${long(30)}) && c(d)) {\n    return a;\n  }\n}`,
  `function f(): A {\n  if (v1 === "b") return [${long(30)}, ${long(35)}];\n  return null;\n}`,
  `function f(): A {\n  if (v1 === "b") return [${long(35)}, ${long(35)}];\n  return [];\n}`,
])('the rules do as prettier does: %s', async (text) => {
  expect(`${layoutStatement(text)}\n`).toBe(await prettierText(text, 'typescript'));
});

test.each([
  ['a comment whose stars are not below one another', '/**\n* a\n */'],
  ['a comment without an end', '/** a'],
  ['an enum that begins otherwise', 'export enum A\n{\n}'],
  ['data with something behind it', 'const a = [1] + [2];'],
  ['an interface of a type', 'export interface A<B> {\n}'],
  ['an interface without an end', 'export interface A {\n  b: C;'],
  ['a function with a word behind its result', 'function f(): A {\n  return b() C;\n}'],
  ['a long call', `function f(): A {\n  const v1 = own(body, "${long(60)}");\n  return v1;\n}`],
  ['a long test', `function f(): A {\n  if (v1 === "${long(80)}") return [v1];\n  return v1;\n}`],
  ['a constant of two names', 'const [a, b] = [1];'],
  ['a constant of one value', 'const a = "b";'],
  ['a list without a comma', 'const a = [1 2];'],
  ['a record with a key of another kind', 'const a = { [b]: 1 };'],
  ['a call whose list can not begin on its line', `const a = ${long(79)}([1, 2]);`],
  ['a call with one long value', `const a = ${long(79)}(b);`],
  ['a call with a long cast', `const a = ${long(40)}("${long(60)}" as const);`],
  ['a value that is neither text nor short', `const a = { ${long(40)}: ${long(50)} };`],
  ['an empty list without room', `const a = { ${long(80)}: [] };`],
  ['an empty record without room', `const a = { ${long(80)}: {} };`],
  ['a name that leaves no room for a list', `const ${long(75)} = [1];`],
  ['a record with comments that is no constant', 'const a = {\n  /** b */\n  c: "d",\n};'],
  ['an entry of another kind', 'const a = {\n  /** b */\n  c: 5,\n} as const;'],
  ['a property whose comment stands askew', 'export interface A {\n  /** b\n  * c */\n  d?: E;\n}'],
  ['a function that does nothing', 'export function f(): void {}'],
  ['a long function without parameters', `export function f(): ${long(80, 'A')};`],
  ['a long parameter over lines', `export function f(a:\n ${long(80, 'A')}): B;`],
  ['a long parameter that is no condition', `export function f(a: ${long(80, 'A')}): B;`],
  ['a type with a condition behind a long name', `function f(${long(80)}: A<B ? C : D>): E;`],
  ['a type with a long condition', `function f(a: A<${long(80, 'B')} ? C : D>): E;`],
  ['a condition with a long branch', `export function f(a: B ? C : ${long(80, 'D')}): E;`],
  ['a long cast', `function f(): A {\n  return b(c) as ${long(80, 'A')};\n}`],
  [
    'a long call of which the result may be undefined',
    `function f(): A {\n  return b(${long(80)}) as C | undefined;\n}`,
  ],
  [
    'a long type or undefined',
    `function f(): A {\n  return b(${long(60)}) as ${long(70, 'C')} | undefined;\n}`,
  ],
  [
    'a type whose application is long',
    `export type A<C extends B> = ${long(70, 'E')}<F, { readonly code: C }>;`,
  ],
  [
    'a type whose bound is long',
    `export type A<C extends ${long(80, 'B')}> = Extract<E, { readonly code: C }>;`,
  ],
])('%s is left to prettier', (_, text) => {
  expect(() => layoutStatement(text)).toThrow(Unknown);
});

test.each([
  ['a comment', 'const a = 1; /* b'],
  ['a comment at the top', '/* b\n'],
  ['a text', 'const a = "b;\n'],
  ['an escaped text', 'const a = "b\\";\n'],
])('a module that ends in %s is left to prettier', (_, text) => {
  expect(() => chunksOf(text)).toThrow(Unknown);
});
