import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const advice = { category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' };

const family = (codes: string): string => item({ codes, ...advice });

test.each(['Auth', 'Auth.Failure', '"100xxx"'])('%s is a family of strings', (codes) => {
  expect(check(acme({ families: family(codes) })).findings).toEqual([]);
});

test.each(['"110002"', '"100xxx"', '"400000-400999"'])('%s is a family of integers', (codes) => {
  const errors = entry('1', { name: 'NoFace' });
  const spec = acme({ codeType: 'integer', errors, families: family(codes) });
  expect(check(spec).findings).toEqual([]);
});

test.each([
  ['string', 'Auth..Failure'],
  ['string', 'Auth.'],
  ['string', 'Auth Failure'],
  ['integer', 'Auth'],
  ['integer', '1x2'],
  ['integer', 'xxx'],
  ['integer', '400999-400000'],
  ['integer', '0012'],
])('for codeType %s, %s is found', (codeType, codes) => {
  const errors = entry(codeType === 'integer' ? '1' : '"1"', { name: 'NoFace' });
  const { findings, marks } = check(acme({ codeType, errors, families: family(`§"${codes}"`) }));
  expect(findings).toEqual([{ rule: 'family-form', args: { codes, codeType }, ...marks[0] }]);
});
