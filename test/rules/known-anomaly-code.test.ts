import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

test('a code, an alias, a sentinel and no code at all pass', () => {
  const spec = acme({
    codeType: 'integer',
    success: 'sentinel: { path: code, in: [0] }',
    errors: entry('1', { name: 'NoFace', aliases: '[2]' }),
    anomalies: ['1', '2', '0', undefined].map((code) => item({ code, text: 'Odd.' })),
  });
  expect(check(spec).findings).toEqual([]);
});

test('another code is found, with the nearest one', () => {
  const anomalies = [
    item({ code: '§no_fase', text: 'Odd.' }),
    item({ code: '§xyz', text: 'Odd.' }),
  ];
  const { findings, marks } = check(acme({ anomalies }));
  expect(findings).toEqual([
    {
      rule: 'known-anomaly-code',
      args: { code: 'no_fase', suggestion: 'no_face' },
      ...marks[0],
    },
    { rule: 'known-anomaly-code', args: { code: 'xyz', suggestion: undefined }, ...marks[1] },
  ]);
});
