import { check } from '../support/check.js';
import { acme, item } from '../support/spec.js';

test.each([
  { code: 'error.code' },
  { failed: '{ path: state, in: [failed] }' },
  { requires: '[detail]', status: 'statusCode' },
])('%j passes', (parts) => {
  expect(check(acme({ shapes: item({ name: 'answer', ...parts }) })).findings).toEqual([]);
});

test.each([{ message: 'error.message' }, { requires: '[detail]' }, { status: 'statusCode' }])(
  '%j is found',
  (parts) => {
    const shapes = [item({ name: 'fine', code: 'code' }), item({ '§name': 'answer', ...parts })];
    const { findings, marks } = check(acme({ shapes }));
    expect(findings).toEqual([
      { rule: 'shape-reads-nothing', args: { name: 'answer' }, ...marks[0] },
    ]);
  },
);

test('a code of a wrong form is one finding, not two', () => {
  const shapes = item({ name: 'answer', code: '§"error code"' });
  const { findings, marks } = check(acme({ shapes }));
  expect(findings).toMatchObject([{ rule: 'wrong-form', ...marks[0] }]);
});
