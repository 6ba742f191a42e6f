import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

test('codes and aliases that differ pass', () => {
  const errors = [entry('no_face', { aliases: '[noface]' }), entry('bad_field')];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test('a code that stands twice is found at its second place, with the line of the first', () => {
  const { findings, marks } = check(acme({ errors: [entry('§no_face'), entry('§no_face')] }));
  expect(findings).toEqual([
    { rule: 'unique-code', args: { code: 'no_face', first: marks[0]?.line }, ...marks[1] },
  ]);
});

test('an alias that is the code itself, or another code, is found', () => {
  const errors = [entry('§no_face', { aliases: '[§no_face, §bad_field]' }), entry('§bad_field')];
  const { findings, marks } = check(acme({ errors }));
  expect(findings).toEqual([
    { rule: 'unique-code', args: { code: 'no_face', first: marks[0]?.line }, ...marks[1] },
    { rule: 'unique-code', args: { code: 'bad_field', first: marks[2]?.line }, ...marks[3] },
  ]);
});

test('an integer and its decimal string are one code on the wire', () => {
  const errors = entry('§1', { name: 'NoFace', aliases: '[§"1"]' });
  const { findings, marks } = check(acme({ codeType: 'integer', errors }));
  expect(findings).toEqual([
    { rule: 'code-type', args: { code: '1', codeType: 'integer' }, ...marks[1] },
    { rule: 'unique-code', args: { code: '1', first: marks[0]?.line }, ...marks[1] },
  ]);
});
