import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const rule = 'unique-family';
const advice = { category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' };

const spec = (code: string, ...families: readonly string[]): string =>
  acme({
    codeType: 'integer',
    errors: [entry(code, { name: 'NoFace' }).replace('- ', '- §')],
    families: families.map((codes) => item({ '§codes': `§${codes}`, ...advice })),
  });

test('families that differ pass, also one inside another', () => {
  const { findings } = check(spec('100001', '"100xxx"', '"100000-100099"', '"100002"'));
  expect(findings).toEqual([]);
});

test('two families over the same codes are found, however they are written', () => {
  const { findings, marks } = check(spec('5', '"100xxx"', '"100000-100999"'));
  const args = { codes: '100000-100999', other: 'the family', first: marks[1]?.line };
  expect(findings).toEqual([{ rule, args, ...marks[4] }]);
});

test('two families of one width that share codes are found: neither is the nearer one', () => {
  const { findings, marks } = check(spec('5', '"100000-100999"', '"100999-101998"', '"200-299"'));
  const args = { codes: '100999-101998', other: 'the family', first: marks[1]?.line };
  expect(findings).toEqual([{ rule, args, ...marks[4] }]);
  expect(check(spec('5', '"100000-100999"', '"101000-101999"')).findings).toEqual([]);
});

test('a family that is a listed code is found', () => {
  const integers = check(spec('110002', '"110002"'));
  expect(integers.findings).toEqual([
    {
      rule,
      args: { codes: '110002', other: 'the code', first: integers.marks[0]?.line },
      ...integers.marks[2],
    },
  ]);
  const families = item({ codes: '§Auth.Failure', ...advice });
  const strings = check(acme({ errors: entry('§Auth.Failure'), families }));
  expect(strings.findings).toEqual([
    {
      rule,
      args: { codes: 'Auth.Failure', other: 'the code', first: strings.marks[0]?.line },
      ...strings.marks[1],
    },
  ]);
});
