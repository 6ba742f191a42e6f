import { check } from '../support/check.js';
import { acme } from '../support/spec.js';

const spec = (id: string): string => acme({ id, prefix: 'Acme' });

test.each(['acme', 'index2', 'console', 'com', 'lpt10'])('%s passes', (id) => {
  expect(check({ [`${id}.yaml`]: spec(id) }).findings).toEqual([]);
});

test.each(['index', 'runtime', 'catalog', 'package', 'con', 'aux', 'nul', 'com1', 'lpt9'])(
  '%s is found',
  (id) => {
    const { findings, marks } = check({ [`${id}.yaml`]: spec(`§${id}`) });
    expect(findings).toEqual([{ rule: 'reserved-id', args: { id }, ...marks[0] }]);
  },
);

test('the id of the taxonomy is found in a file of another name', () => {
  const { findings } = check({ 'acme.yaml': spec('reasons') });
  expect(findings.map(({ rule }) => rule)).toEqual(['file-name', 'reserved-id']);
});
