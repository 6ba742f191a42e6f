import fs from 'node:fs';
import { join } from 'node:path';

import {
  discard,
  Draft,
  flush,
  stage,
  TEMPORARY,
  writeAtomic,
} from '../../scripts/files/atomic.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BYTES = Buffer.from('some bytes');

const full = (): never => {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
};

afterEach(() => {
  jest.restoreAllMocks();
});

test('what the disk takes in pieces is written to its end', () => {
  const folder = temporaryFolder();
  const { writeSync } = fs;
  const pieces = jest
    .spyOn(fs, 'writeSync')
    .mockImplementation(((descriptor: number, bytes: Uint8Array, from: number) =>
      writeSync(descriptor, bytes, from, Math.min(3, bytes.length - from))) as never);
  const { temporary } = stage(join(folder, 'a.ts'), BYTES);
  expect(pieces).toHaveBeenCalledTimes(4);
  expect(fs.readFileSync(temporary)).toEqual(BYTES);
});

test('a file is on the disk and closed before it takes its place', () => {
  const folder = temporaryFolder();
  const order: string[] = [];
  for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const) {
    const original = fs[name] as (...args: unknown[]) => unknown;
    jest.spyOn(fs, name as 'rmSync').mockImplementation((...args: unknown[]) => {
      order.push(name);
      return original(...args) as undefined;
    });
  }
  writeAtomic(join(folder, 'a.ts'), 'text');
  const [write, flush] = ['writeSync', 'fsyncSync'].map((name) => ['openSync', name, 'closeSync']);
  expect(order).toEqual([write, flush, 'renameSync'].flat());
  expect(fs.readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('text');
});

test('beside its target, under a name of this process', () => {
  const folder = temporaryFolder();
  const target = join(folder, 'a.ts');
  const temporary = join(folder, `.vendor-errors-tmp-${process.pid}-a.ts`);
  expect(TEMPORARY).toBe('.vendor-errors-tmp-');
  expect(stage(target, BYTES)).toEqual({ temporary, target });
});

test.each(['writeSync', 'fsyncSync'] as const)('nothing is left after a failing %s', (name) => {
  const folder = temporaryFolder();
  jest.spyOn(fs, name).mockImplementation(full);
  const closed = jest.spyOn(fs, 'closeSync');
  expect(() => {
    writeAtomic(join(folder, 'a.ts'), 'text');
  }).toThrow('full');
  expect(closed).toHaveBeenCalledTimes(name === 'writeSync' ? 1 : 2);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('nothing is left where a file can not take its place', () => {
  const folder = temporaryFolder();
  jest.spyOn(fs, 'renameSync').mockImplementation(full);
  expect(() => {
    writeAtomic(join(folder, 'a.ts'), 'text');
  }).toThrow('full');
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('what is gone already is no obstacle to giving up', () => {
  const folder = temporaryFolder();
  const draft = new Draft(join(folder, 'draft'));
  fs.rmSync(draft.temporary);
  draft.discard();
  const [one, two] = ['a.ts', 'b.ts'].map((name) => stage(join(folder, name), BYTES));
  if (one === undefined || two === undefined) throw new Error('Nothing was staged.');
  fs.rmSync(one.temporary);
  discard([one, two]);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a name that is taken is not written to', () => {
  const folder = temporaryFolder({ taken: 'mine' });
  expect(() => new Draft(join(folder, 'taken'))).toThrow(/EEXIST/u);
});

describe('a large file', () => {
  const LARGE = Buffer.alloc(5 << 20);

  test('is on its way to the disk before all of it is there', () => {
    const folder = temporaryFolder();
    const draft = new Draft(join(folder, 'draft'));
    const told: number[] = [];
    jest.spyOn(fs, 'fsync').mockImplementation(((descriptor: number, done: () => void) => {
      told.push(fs.fstatSync(descriptor).ino);
      done();
    }) as never);
    draft.append(LARGE);
    expect(told).toEqual([]);
    draft.append(LARGE);
    draft.append(LARGE.subarray(0, 1 << 20));
    const { ino } = fs.statSync(draft.temporary);
    expect(told).toEqual([ino]);
    draft.append(LARGE);
    expect(told).toEqual([ino, ino]);
    draft.discard();
  });

  test('is flushed by what wrote it, which hears of all that failed meanwhile', () => {
    const folder = temporaryFolder();
    const opened = jest.spyOn(fs, 'openSync');
    const draft = new Draft(join(folder, 'draft'));
    const [descriptor] = opened.mock.results.map(({ value }) => value as number);
    const flushed = jest.spyOn(fs, 'fsyncSync').mockImplementation(full);
    expect(() => {
      flush([{ temporary: draft.temporary, target: join(folder, 'a.ts'), draft }]);
    }).toThrow('full');
    expect(flushed.mock.calls).toEqual([[descriptor]]);
    // It is closed by now, and somebody else's file may have its number.
    const closed = jest.spyOn(fs, 'closeSync');
    draft.discard();
    expect(closed).not.toHaveBeenCalled();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
