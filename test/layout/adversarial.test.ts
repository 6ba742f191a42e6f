import { chunksOf } from '../../scripts/layout/chunks.js';
import { layoutJson } from '../../scripts/layout/json.js';
import { layoutMarkdown } from '../../scripts/layout/markdown.js';
import { layoutStatement } from '../../scripts/layout/statement.js';
import { Unknown } from '../../scripts/layout/width.js';
import { stopwatch } from '../support/stopwatch.js';

const many = (text: string): string => text.repeat(20_000);

/** Lines that nearly match, over and over: an expression that goes back for every one of them would never end. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'names of an import': `import { ${many('a as b, ')}! } from "x";`,
  'blanks in an import': `import { a,${many(' ')}! } from "x";`,
  'members of an enum': `export enum A {\n${many('  B = "\\\\",\n')}  C = "\n}`,
  'lines of a comment in an enum': `export enum A {\n  /**\n${many('   * a */ b\n')}!\n}`,
  'comments in an enum': `export enum A {\n${many('  /** a */\n')}!\n}`,
  'escapes in a member': `export enum A {\n  B = "${many('\\\\')}x\n}`,
  'literals of a property': `export interface A {\n  b: ${many('"a" | ')}!;\n}`,
  'quotes of a property': `export interface A {\n  b: ${many('"')}!;\n}`,
  'properties of an interface': `export interface A {\n${many('  b: "c".d;\n')}!\n}`,
  'short properties of an interface': `export interface A {\n${many('  b: c.d;\n')}!\n}`,
  'ends of a property': `export interface A {\n  b: ${many(';')}!\n}`,
  'members of a record': `export interface A {\n  b: { ${many('readonly c: d; ')}! };\n}`,
  'types of a union': `type A = ${many('B | ')}!;`,
  'blanks of a union': `type A = B${many(' ')}!;`,
  'dots of a name': `const a = ${many('b.')}!;`,
  'digits of a number': `const a = [1.${many('0')}x];`,
  'brackets of data': `const a = [${many('[], ')}!];`,
  'escapes of data': `const a = ["${many('\\\\')}];`,
  'arguments of a type': `const a = b<${many('c, ')}!;`,
  'colons of a function': `function a(b: C): ${many('D: ')}! {\n}`,
  'braces of a function': `function a(b: C): D {\n${many('}\n')}!`,
  'conditions of a param': `export function a(b: ${many('C ? D : ')}E): F;`,
  'conditions in brackets': `export function a(b: C<${many('D ? E : ')}F>): G;`,
  'arguments of a call': `function a(): B {\n  return c(${many('d, ')}!);\n}`,
  'dots of a call': `function a(): B {\n  return ${many('c.')}!;\n}`,
  'brackets of a call': `function a(): B {\n  return c(${many('d[e](f), ')}!);\n}`,
  'a comment': `/**${many('\n *')}!`,
};

const MARKDOWN: Readonly<Record<string, string>> = {
  'bars of a table': `${many('|')}!\n`,
  'rows of a table': `${many('| a |\n')}!\n`,
  'blanks of a line': `a${many(' ')}\n`,
  'fences of code': `${many('```\n')}!\n`,
};

const JSONS: Readonly<Record<string, string>> = {
  'strings of a list': `[${many('"a", ')}!]\n`,
  'escapes of a string': `"${many('\\\\')}\n`,
  'brackets of a list': `${many('[')}\n`,
  'digits of a number': `${many('1e')}!\n`,
};

const MODULES: Readonly<Record<string, string>> = {
  'quotes behind backslashes': `const a = "${many('\\\\\\"')}\n`,
  'strings without an end': `const a = ${many('"b", ')}"`,
  'comments without an end': many('/* '),
  'brackets without an end': many('({['),
  'blank lines': `${many('\n')}const a = (`,
};

test.each([
  ...Object.entries(STATEMENTS).map(([what, text]) => [what, text, layoutStatement] as const),
  ...Object.entries(MARKDOWN).map(([what, text]) => [what, text, layoutMarkdown] as const),
  ...Object.entries(JSONS).map(([what, text]) => [what, text, layoutJson] as const),
  ...Object.entries(MODULES).map(([what, text]) => [what, text, chunksOf] as const),
])('20,000 %s are left to prettier at once', (_, text, layout) => {
  const seconds = stopwatch();
  expect(() => layout(text)).toThrow(Unknown);
  expect(seconds()).toBeLessThan(2);
});
