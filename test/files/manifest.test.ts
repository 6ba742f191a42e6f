import fs from 'node:fs';
import { join } from 'node:path';

import {
  hashAt,
  isOwnPath,
  MANIFEST,
  manifestText,
  readManifest,
  sha256,
} from '../../scripts/files/manifest.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { thrownBy } from '../support/thrown-by.js';

test('the list is read as it was written, sorted by path', () => {
  const text = manifestText(
    new Map([
      ['b.ts', '2'],
      ['a/c.ts', '1'],
      ['c.ts', '3'],
    ]),
  );
  expect(text).toBe(
    '{\n  "files": {\n    "a/c.ts": "1",\n    "b.ts": "2",\n    "c.ts": "3"\n  }\n}\n',
  );
  expect(MANIFEST).toBe('.manifest.json');
  expect([...readManifest(temporaryFolder({ [MANIFEST]: text }))]).toEqual([
    ['a/c.ts', '1'],
    ['b.ts', '2'],
    ['c.ts', '3'],
  ]);
});

test('an empty list is one', () => {
  expect(manifestText(new Map())).toBe('{\n  "files": {}\n}\n');
});

test.each(['{', 'null', '{}', '{ "files": null }', '{ "files": "ab" }', '{ "files": 5 }'])(
  'a list that says %s is empty',
  (text) => {
    expect([...readManifest(temporaryFolder({ [MANIFEST]: text }))]).toEqual([]);
  },
);

test('only what can be of ours is read', () => {
  const files = { 'a.ts': 'hash', 'b.ts': 5, '../c.ts': 'hash', '.d.ts': 'hash' };
  const folder = temporaryFolder({ [MANIFEST]: JSON.stringify({ files }) });
  expect([...readManifest(folder)]).toEqual([['a.ts', 'hash']]);
});

test('there may be none', () => {
  expect(readManifest(temporaryFolder()).size).toBe(0);
});

test('a folder in its place is refused', () => {
  const folder = temporaryFolder({ [`${MANIFEST}/a`]: '' });
  const path = join(folder, MANIFEST);
  expect(thrownBy(() => readManifest(folder))).toMatchObject({
    message: `${path} is no regular file.`,
    help: 'Move it away; the list of what was generated goes there.',
  });
});

test.each(['a', '0', 'a.ts', 'A-b_c.1', 'a/b/c.ts'])('%s is a path of ours', (path) => {
  expect(isOwnPath(path)).toBe(true);
});

test.each([
  '',
  '.',
  '..',
  '.a',
  '-a',
  '_a',
  'a/',
  '/a',
  'a//b',
  'a/../b',
  'a\\b',
  'a b',
  'a:b',
  'é',
])('%j is none', (path) => {
  expect(isOwnPath(path)).toBe(false);
});

test.each([0, 1, (1 << 18) - 1, 1 << 18, (1 << 19) + 5])(
  'the hash of a file with %i bytes is that of its content',
  (length) => {
    const text = 'abcdefg'.repeat(Math.ceil(length / 7)).slice(0, length);
    const folder = temporaryFolder({ file: text });
    const opened = jest.spyOn(fs, 'openSync');
    const closed = jest.spyOn(fs, 'closeSync');
    expect(hashAt(join(folder, 'file'))).toBe(sha256(text));
    expect(closed).toHaveBeenCalledTimes(opened.mock.calls.length);
    jest.restoreAllMocks();
  },
);

test('the hash of a file is made like another one', () => {
  const file = join(temporaryFolder({ file: 'abcdef' }), 'file');
  const like = `2:${sha256('ab')} 6:${sha256('cdef')}`;
  expect(hashAt(file, like)).toBe(like);
  expect(hashAt(file, sha256('abc'))).toBe(sha256('abcdef'));
  // What is longer or shorter than it was differs.
  expect(hashAt(file, `2:${sha256('ab')} 5:${sha256('cde')}`)).toBe(
    `2:${sha256('ab')} 5:${sha256('cde')} 6:${sha256('f')}`,
  );
  expect(hashAt(file, `2:${sha256('ab')} 7:${sha256('cdef')}`)).toBe(like);
  expect(hashAt(file, `6:${sha256('abcdef')} 7:${sha256('g')}`)).toBe(sha256('abcdef'));
});

test('SHA-256 is in hexadecimal', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
