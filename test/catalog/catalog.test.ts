import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseCatalog, readCatalog } from '../../scripts/catalog/catalog.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const WHOLE = { vendors: [{ id: 'a', prefix: 'A', errors: [{ name: 'X' }] }] };

test('a catalog may have no reasons', () => {
  expect(parseCatalog(JSON.stringify(WHOLE))).toEqual({ ...WHOLE, reasons: [] });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"vendors": {}}',
  '{"vendors": [null]}',
  '{"vendors": [{"id": "a", "prefix": "A", "errors": [null]}]}',
  '{"vendors": [{"id": "a", "prefix": "A"}]}',
])('%j is none', (text) => {
  expect(parseCatalog(text)).toBeUndefined();
});

test('a folder without one, or with something else, is told', () => {
  const folder = temporaryFolder();
  expect(() => readCatalog(folder)).toThrow(/There is no catalog\.json in/u);
  writeFileSync(join(folder, 'catalog.json'), '{}');
  expect(() => readCatalog(folder)).toThrow(/is not what this tool generates/u);
});
