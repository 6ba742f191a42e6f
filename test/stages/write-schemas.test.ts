import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeSchemas } from '../../scripts/stages/write-schemas.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const schemas = new Map([
  ['schema.json', 'new'],
  ['reasons.schema.json', 'same'],
]);

test('only what differs is written', () => {
  const specs = temporaryFolder({ 'schema.json': 'old' });
  const current = new Map([
    ['schema.json', 'old'],
    ['reasons.schema.json', 'same'],
  ]);
  expect(writeSchemas(schemas, current, { specs, check: false })).toEqual(['schema.json']);
  expect(readFileSync(join(specs, 'schema.json'), 'utf8')).toBe('new');
  expect(readdirSync(specs)).toEqual(['schema.json']);
});

test('a check only says what differs', () => {
  const specs = temporaryFolder();
  const names = ['schema.json', 'reasons.schema.json'];
  expect(writeSchemas(schemas, new Map(), { specs, check: true })).toEqual(names);
  expect(readdirSync(specs)).toEqual([]);
});
