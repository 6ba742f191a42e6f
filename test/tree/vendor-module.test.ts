import { Project } from 'ts-morph';

import { actualParts } from '../../scripts/tree/vendor-module.js';

function partsOf(text: string): unknown {
  return actualParts(new Project({ useInMemoryFileSystem: true }).createSourceFile('/a.ts', text));
}

test('a member of an interface that is no property is told by its kind', () => {
  expect(partsOf('interface A { b(): "c"; }')).toEqual([
    ['interface A', [['MethodSignature', 'b(): "c";']]],
  ]);
});

test('a function without a name has an empty one', () => {
  expect(partsOf('export default function () { return "a"; }')).toEqual([['function ', ['a']]]);
});
