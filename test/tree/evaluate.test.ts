import { Project } from 'ts-morph';

import { evaluate, NotData } from '../../scripts/tree/evaluate.js';

const project = new Project({ useInMemoryFileSystem: true });

function valueOf(expression: string, names?: ReadonlyMap<string, string>): unknown {
  const file = project.createSourceFile('/a.ts', `const a = ${expression};`, { overwrite: true });
  return evaluate(file.getVariableDeclarationOrThrow('a').getInitializerOrThrow(), names);
}

test.each([
  [
    '{ a: [1, -2, 1e21], "b-c": { d: true, e: false } }',
    { a: [1, -2, 1e21], 'b-c': { d: true, e: false } },
  ],
  ['new Map([["a", 1]]) as const', [['a', 1]]],
  ['{ ["__proto__"]: 1 }', JSON.parse('{"__proto__":1}')],
])('%s is data', (expression, data) => {
  expect(valueOf(expression)).toEqual(data);
});

test('a constant that is known stands for its data', () => {
  expect(valueOf('[A]', new Map([['A', 'x']]))).toEqual(['x']);
});

test.each([
  ['A'],
  ['{ ...A }'],
  ['{ get a() { return 1; } }'],
  ['{ a() {} }'],
  ['{ a }'],
  ['{ [a]: 1 }'],
  ['{ [1]: 1 }'],
  ['{ 1: 1 }'],
  ['{ __proto__: 1 }'],
  ['{ "__proto__": 1 }'],
  ['{ a: 1, a: 2 }'],
  ['-"a"'],
  ['+1'],
  ['1 as number'],
  ['new Map()'],
  ['new Map([], 1)'],
  ['alert(1)'],
  ['null'],
])('%s is not', (expression) => {
  expect(() => valueOf(expression)).toThrow(NotData);
});
