import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openPage } from '../../scripts/pages/open-page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

function opened(name: string, content: string | Uint8Array) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return openPage(path);
}

test.each([
  ['page.txt', '<!doctype html><p>x', 'html'],
  ['page', 'a<td>b</td>', 'html'],
  ['page', '# Errors\n\n| a | b |\n|---|---|\n', 'markdown'],
  ['page', '# Errors\n', 'plain'],
  ['page.txt', '# Errors\n\n| a | b |\n|---|---|\n', 'plain'],
  ['page.XHTML', 'x', 'html'],
  ['page.mdx', 'x', 'markdown'],
])('%s that says %j is %s', (name, text, format) => {
  expect(opened(name, text)).toMatchObject({ text, format });
});

test('UTF-16 is read by its mark, others by what the page declares', () => {
  const little = Buffer.from('\ufeffä\r\nb', 'utf16le');
  expect(opened('a.txt', little).text).toBe('ä\nb');
  expect(opened('a.txt', Buffer.from(little).swap16()).text).toBe('ä\nb');
  const latin = Buffer.from('<meta charset="latin1">ä', 'latin1');
  expect(opened('a.html', latin).text).toContain('ä');
  expect(() => opened('a.txt', Buffer.from('ä', 'latin1'))).toThrow('not a text in UTF-8');
  const unknown = Buffer.from('<meta charset="nosuch">ä', 'latin1');
  expect(() => opened('a.html', unknown)).toThrow('not a text in UTF-8');
});

test('the head of a mail alone makes no web archive', () => {
  expect(opened('a.txt', 'From: a\n\nno_face: x').format).toBe('plain');
});

test('what is no file of this system is told by its failure', () => {
  const folder = temporaryFolder({ file: '' });
  expect(() => openPage(join(folder, 'file/page'))).toThrow("can't be read: ENOTDIR.");
});
