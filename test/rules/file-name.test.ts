import { check } from '../support/check.js';
import { acme } from '../support/spec.js';

test('an id that is the name of its file passes', () => {
  expect(check({ 'acme.yaml': acme() }).findings).toEqual([]);
  expect(check({ 'acme.yml': acme() }).findings).toEqual([]);
});

test('another id is found', () => {
  const { findings, marks } = check({ 'acme-vision.yaml': acme({ id: '§acme' }) });
  expect(findings).toEqual([
    { rule: 'file-name', args: { id: 'acme', expected: 'acme-vision' }, ...marks[0] },
  ]);
});
