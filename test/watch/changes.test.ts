import type { Sources } from '../../scripts/stages/load.js';
import { sourceChange } from '../../scripts/watch/changes.js';

const file = (stem: string, text: string) => ({ path: `specs/${stem}.yaml`, stem, text });
const BEFORE: Sources = {
  specs: [],
  taxonomy: file('reasons', 'r'),
  vendors: [file('acme', 'a'), file('bolt', 'b')],
  templates: new Map([['vendor.ts.hbs', 't']]),
  schemas: new Map(),
  findings: [],
};

test.each<[string, Partial<Sources>, unknown]>([
  ['nothing', {}, { kind: 'none' }],
  [
    'a vendor',
    { vendors: [file('acme', 'a'), file('bolt', 'c')] },
    { kind: 'vendors', ids: ['bolt'] },
  ],
  ['a vendor less', { vendors: [file('acme', 'a')] }, { kind: 'all' }],
  ['another vendor', { vendors: [file('acme', 'a'), file('cord', 'b')] }, { kind: 'all' }],
  ['the taxonomy', { taxonomy: file('reasons', 's') }, { kind: 'all' }],
  ['no taxonomy', { taxonomy: undefined }, { kind: 'all' }],
  ['a template', { templates: new Map([['vendor.ts.hbs', 'u']]) }, { kind: 'all' }],
  ['a template less', { templates: new Map() }, { kind: 'all' }],
  ['a file that can not be read', { findings: [{} as never] }, { kind: 'all' }],
])('a change of %s', (_, after, change) => {
  expect(sourceChange(BEFORE, { ...BEFORE, ...after })).toEqual(change);
  expect(sourceChange(BEFORE, BEFORE)).toEqual({ kind: 'none' });
});

test('no taxonomy before and after is no change', () => {
  const without = { ...BEFORE, taxonomy: undefined };
  expect(sourceChange(without, without)).toEqual({ kind: 'none' });
});
