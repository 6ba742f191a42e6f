import { check } from '../support/check.js';
import { acme, entry } from '../support/spec.js';

const rule = 'unique-name';

test('codes with names of their own pass', () => {
  const errors = [entry('no_face'), entry('no-face', { name: 'NoFaceInPicture' })];
  expect(check(acme({ errors })).findings).toEqual([]);
});

test('two codes that give the same name are found, with both lines', () => {
  const { findings, marks } = check(acme({ errors: [entry('§no_face'), entry('§no-face')] }));
  const args = { name: 'NoFace', code: 'no-face', other: 'no_face', first: marks[0]?.line };
  expect(findings).toEqual([{ rule, args, ...marks[1] }]);
});

test('names that differ in case only are found, at the name where there is one', () => {
  const errors = [entry('§noface'), entry('"1"', { name: '§NoFace' })];
  const { findings, marks } = check(acme({ errors }));
  const args = { name: 'NoFace', code: '1', other: 'noface', first: marks[0]?.line };
  expect(findings).toEqual([{ rule, args, ...marks[1] }]);
});

test('a code that stands twice is the finding of another rule', () => {
  const { findings } = check(acme({ errors: [entry('no_face'), entry('no_face')] }));
  expect(findings.map((finding) => finding.rule)).toEqual(['unique-code']);
});

test('a name of a wrong form does not make the code name itself', () => {
  const errors = [entry('no_face'), entry('no-face', { name: '§noFaceEither' })];
  const { findings, marks } = check(acme({ errors }));
  expect(findings).toMatchObject([{ rule: 'wrong-form', ...marks[0] }]);
});
