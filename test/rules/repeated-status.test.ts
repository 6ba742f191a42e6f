import { check } from '../support/check.js';
import { acme, entry, item } from '../support/spec.js';

const advice = { category: 'INTERNAL', reason: 'SERVER_FAULT', retry: 'backoff' };

test('different statuses pass', () => {
  const spec = acme({
    statuses: [item({ status: '400' }), item({ status: '413' })],
    families: item({ codes: 'Auth', status: '[500, 503]', ...advice }),
    errors: [entry('no_face', { status: '[400, 413]' }), entry('bad_face', { status: '400' })],
  });
  expect(check(spec).findings).toEqual([]);
});

test('a status that stands twice is found in errors, families and the table', () => {
  const { findings, marks } = check(
    acme({
      statuses: [item({ status: '400' }), item({ status: '§400' })],
      families: item({ codes: 'Auth', status: '[503, 500, §503]', ...advice }),
      errors: entry('no_face', { status: '[400, §400]' }),
    }),
  );
  const rule = 'repeated-status';
  expect(findings).toEqual([
    { rule, args: { status: 400 }, ...marks[0] },
    { rule, args: { status: 400 }, ...marks[1] },
    { rule, args: { status: 503 }, ...marks[2] },
  ]);
});
