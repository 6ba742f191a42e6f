import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../scripts/files/manifest.js';
import { explorerAssets, explorerScript } from '../../scripts/views/explorer-assets.js';
import { templates } from '../explorer/support.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('a bundle is remembered whole or made again', () => {
  const folder = temporaryFolder();
  const script = explorerScript(templates, join(folder, 'cache'));
  expect(script.length).toBeGreaterThan(10_000);
  const [name = ''] = readdirSync(join(folder, 'cache'));
  const path = join(folder, 'cache', name);
  const again = (): string => explorerScript(templates, join(folder, 'cache'));

  writeFileSync(path, `${sha256('other')}\nother`);
  expect(again()).toBe('other');
  writeFileSync(path, `${sha256('other')}\noth`);
  expect(again() === script).toBe(true);
  expect(readFileSync(path, 'utf8').slice(65) === script).toBe(true);
});

test('without a place to remember it, it is made all the same', () => {
  const folder = temporaryFolder({ file: '' });
  const script = explorerScript(templates, join(folder, 'file'));
  expect(script === explorerScript(templates, undefined)).toBe(true);
});

test('a part that is missing is told', () => {
  const less = new Map(templates);
  less.delete('explorer/explorer.css');
  expect(() => explorerAssets(less)).toThrow(/no template explorer\/explorer\.css/u);
});
