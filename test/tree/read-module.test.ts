import { Project } from 'ts-morph';

import { format } from '../../scripts/stages/format.js';
import { expectedParts } from '../../scripts/tree/parts.js';
import { readModule } from '../../scripts/tree/read-module.js';
import { same } from '../../scripts/tree/same.js';
import { BeyondDialect, Tokens } from '../../scripts/tree/tokens.js';
import { actualParts } from '../../scripts/tree/vendor-module.js';
import fc from '../support/fast-check.js';
import { randomSpec } from '../support/random-spec.js';
import { OWN, rendered } from '../support/rendered.js';

async function moduleOf(spec: (typeof OWN.vendors)[number]) {
  const { files, model } = rendered(spec);
  const path = `${spec.id}.ts`;
  const formatted = await format(new Map([[path, files.get(path) ?? '']]));
  return {
    text: formatted.get(path) ?? '',
    expected: expectedParts(model.vendors[0] ?? fail(), 'enum'),
  };
}

function fail(): never {
  throw new Error('There is no vendor.');
}

test('random specs read back as what they say, and as the syntax tree has it', () =>
  fc.assert(
    fc.asyncProperty(randomSpec(OWN.taxonomy), async (spec) => {
      const { text, expected } = await moduleOf(spec);
      const { parts } = readModule(text);
      expect(same(parts, expected)).toBe(true);
      const project = new Project({ useInMemoryFileSystem: true });
      expect(same(parts, actualParts(project.createSourceFile('/a.ts', text)))).toBe(true);
    }),
    { numRuns: 6 },
  ));

describe('a module that says something else', () => {
  const own = OWN.vendors.find(({ id }) => id === 'ailabtools') ?? fail();

  async function isProved(tamper: (text: string) => string): Promise<boolean> {
    const { text, expected } = await moduleOf(own);
    const tampered = tamper(text);
    expect(tampered).not.toBe(text);
    try {
      return same(readModule(tampered).parts, expected);
    } catch (error) {
      if (error instanceof BeyondDialect) return false;
      throw error;
    }
  }

  test.each([
    ['a statement at the end', (text: string) => `${text}process.exit();\n`],
    ['an import more', (text: string) => `import { exit } from "node:process";\n${text}`],
    ['an import for its effect', (text: string) => `import "./x.js";\n${text}`],
    [
      'a template literal',
      (text: string) => text.replace('"ERROR_PARAMETERS"', '`ERROR_PARAMETERS`'),
    ],
    ['another code', (text: string) => text.replace('= "ERROR_PARAMETERS"', '= "ERROR_PARAMETER"')],
    [
      'another reason in an interface',
      (text: string) => text.replace('reason: "MISSING_ARGUMENT"', 'reason: "INTERNAL"'),
    ],
    ['a member less', (text: string) => text.replace(/\n {2}readonly retry: "after-fix";/u, '')],
    [
      'a comment that ends early',
      (text: string) => text.replace(' * Invalid', ' */ process.exit(); /* Invalid'),
    ],
    ['a line comment', (text: string) => text.replace('ErrorCode {\n', 'ErrorCode { //\n')],
    [
      'a call in the data',
      (text: string) => text.replace('httpStatuses: [400]', 'httpStatuses: [exit()]'),
    ],
    ['a call of a global', (text: string) => text.replace('CODES.has(value)', 'eval(value)')],
    [
      'a statement in a function',
      (text: string) => text.replace('return CODES', 'exit(); return CODES'),
    ],
    ['an assignment', (text: string) => text.replace('CODES.has(value)', 'CODES = value')],
    [
      'a function in the data',
      (text: string) => text.replace('httpStatuses: [400]', 'httpStatuses: (() => [400])()'),
    ],
    ['a number written otherwise', (text: string) => text.replace('[400]', '[0x190]')],
    ['an escaped name', (text: string) => text.replace('CODES.has', 'COD\\u0045S.has')],
    [
      'a getter',
      (text: string) => text.replace('code: "ERROR_PARAMETERS"', 'get code() { return 1 }'),
    ],
    [
      'a prototype',
      (text: string) => text.replace('code: "ERROR_PARAMETERS"', '__proto__: "ERROR_PARAMETERS"'),
    ],
    ['a spread', (text: string) => text.replace('httpStatuses: [400]', '...CODES')],
    ['a class', (text: string) => `${text}export class A {}\n`],
    [
      'a string over two lines',
      (text: string) => text.replace('"ERROR_PARAMETERS"', '"ERROR_\\\nPARAMETERS"'),
    ],
    ['a default export', (text: string) => `${text}export default 1;\n`],
    ['a regular expression', (text: string) => text.replace('CODES.has(value)', '/x/.test(value)')],
  ])('with %s is not proved', async (_, tamper) => {
    expect(await isProved(tamper)).toBe(false);
  });
});

describe('readModule', () => {
  test('reads keys in quotes, and the literals of what a function returns', () => {
    const text = [
      'interface A {\n  "x-y": string;\n  [A.b]: "c";\n}',
      'function f(): unknown {\n  return f("a", 1, true, false);\n}',
    ].join('\n');
    expect(readModule(text).parts).toEqual([
      [
        'interface A',
        [
          ['x-y', 'string'],
          ['[A.b]', ['c']],
        ],
      ],
      ['function f', ['a', 1, true, false]],
    ]);
  });

  test.each([
    ['a type of nobody', 'type A = Foreign;'],
    ['a base of nobody', 'interface A extends Foreign {}'],
    ['a key of nobody', 'interface A {\n  [Foreign.x]: string;\n}'],
    ['a type without an end', 'type A = string'],
    ['a default for a type', 'type A<T = string> = T;'],
    ['brackets that close too often', 'type A = string);'],
    ['a function without an end', 'function f() { return f('],
    ['an arrow', 'const a = => 1;'],
    ['a comparison', 'const a == 1;'],
    ['an optional access', 'type A = string?.x;'],
    ['a fallback', 'type A = string ?? x;'],
    ['a comment without an end', 'const a = 1; /*'],
    ['a list without an end', 'const a = [\n  1,'],
    ['a property of nobody', 'interface A {\n  readonly a: Foreign.x;\n}'],
  ])('does not take %s', (_, text) => {
    expect(() => readModule(text)).toThrow(BeyondDialect);
  });
});

test('tokens: a mark that could do something is refused where it stands', () => {
  for (const text of ['=>', '==', '?.', '??', '-x', '+', '`', '//', '/x/', '@', '#']) {
    expect(() => new Tokens(text)).toThrow(BeyondDialect);
  }
});
