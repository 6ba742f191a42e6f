import fs from 'node:fs';
import { join } from 'node:path';

import { outlast } from '../../scripts/files/outlast.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Two files, of which the first is to be newer than the second, on a disk whose clock shows these times. */
function outlastOn(path: string, times: readonly number[], otherTime: number): number {
  const { statSync } = fs;
  const told = times.values();
  const looks = jest.spyOn(fs, 'statSync').mockImplementation(((file: string, options: object) => {
    const stats = statSync(file, options) as fs.Stats | undefined;
    if (stats === undefined) return undefined;
    const time = file === path ? (told.next().value ?? times.at(-1)) : otherTime;
    return Object.assign(stats, { ctimeMs: time });
  }) as never);
  const changes = jest.spyOn(fs, 'utimesSync');
  outlast(path, join(path, '../other'));
  looks.mockRestore();
  return changes.mock.calls.length;
}

let path: string;

beforeEach(() => {
  path = join(temporaryFolder({ file: 'one', other: 'two' }), 'file');
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('a file that is newer already is not touched', () => {
  expect(outlastOn(path, [101], 100)).toBe(0);
});

test('one that is not is touched until it is', () => {
  expect(outlastOn(path, [100, 100, 100, 104], 100)).toBe(3);
  expect(fs.readFileSync(path, 'utf8')).toBe('one');
});

test('a clock that stands still is not waited for', () => {
  expect(outlastOn(path, [100], 100)).toBe(20);
});

test('nothing has to be newer than what is gone', () => {
  fs.rmSync(join(path, '../other'));
  expect(outlastOn(path, [100], 100)).toBe(0);
});

test('by the clock of this disk it is newer, too', () => {
  const other = join(path, '../other');
  fs.writeFileSync(path, 'three');
  fs.writeFileSync(other, 'four');
  outlast(path, other);
  expect(fs.statSync(path).ctimeMs).toBeGreaterThan(fs.statSync(other).ctimeMs);
});
