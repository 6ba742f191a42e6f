import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../../scripts/command-error.js';
import { isOwnPath, MANIFEST, manifestText } from '../../scripts/files/manifest.js';
import { write } from '../support/put-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const FILES = new Map([
  ['acme.ts', 'new'],
  ['runtime/core.ts', 'new'],
]);

/** Ways for a link to lead out of the folder: where it lies, and what it names. */
it.each([
  ['a module', 'acme.ts', 'mine.txt'],
  ['a module, to nowhere', 'acme.ts', 'nowhere.txt'],
  ['a folder', 'runtime', 'folder'],
  ['a folder, to nowhere', 'runtime', 'nowhere'],
])('nothing is written through a link in the place of %s', (_, link, target) => {
  const outside = temporaryFolder({ 'mine.txt': 'mine', 'folder/core.ts': 'mine' });
  const out = temporaryFolder();
  symlinkSync(join(outside, target), join(out, link));
  expect(() => write(FILES, out)).toThrow(CommandError);
  expect(readFileSync(join(outside, 'mine.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(join(outside, 'folder/core.ts'), 'utf8')).toBe('mine');
  expect(existsSync(join(outside, 'nowhere.txt'))).toBe(false);
  expect(existsSync(join(out, 'acme.ts'))).toBe(link === 'acme.ts' && target === 'mine.txt');
});

it('the folder itself may be a link', () => {
  const real = temporaryFolder();
  const link = join(temporaryFolder(), 'out');
  symlinkSync(real, link);
  write(FILES, link);
  expect(readFileSync(join(real, 'acme.ts'), 'utf8')).toBe('new');
});

it('a list that names paths outside removes nothing there', () => {
  const parent = temporaryFolder({ 'mine.txt': 'mine', 'out/keep': '' });
  const out = join(parent, 'out');
  const hash = '5c1a7dbd6a8a0d5d1b2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a';
  const paths = ['../mine.txt', '/etc/passwd', 'a/../../mine.txt', '..\\mine.txt', './keep', ''];
  writeFileSync(join(out, MANIFEST), manifestText(new Map(paths.map((path) => [path, hash]))));
  write(FILES, out);
  expect(readFileSync(join(parent, 'mine.txt'), 'utf8')).toBe('mine');
  expect(existsSync(join(out, 'keep'))).toBe(true);
  expect(paths.filter(isOwnPath)).toEqual([]);
});

it('an orphan behind a link is left alone', () => {
  const outside = temporaryFolder({ 'gone.ts': 'gone' });
  const out = temporaryFolder();
  write(new Map([...FILES, ['old/gone.ts', 'gone']]), out);
  mkdirSync(join(out, 'other'));
  write(FILES, out);
  expect(existsSync(join(out, 'old'))).toBe(false);
  symlinkSync(outside, join(out, 'old'));
  write(FILES, out);
  expect(readFileSync(join(outside, 'gone.ts'), 'utf8')).toBe('gone');
});
