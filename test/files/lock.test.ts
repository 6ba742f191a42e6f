import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../../scripts/command-error.js';
import { lock } from '../../scripts/files/lock.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { thrownBy } from '../support/thrown-by.js';

const LOCK = '.vendor-errors-lock';
const DEAD = Object.assign(new Error('gone'), { code: 'ESRCH' });

/** A folder with a lock that says this, made so many milliseconds ago. */
function locked(text: string, age = 0): string {
  const folder = temporaryFolder({ [LOCK]: text });
  const made = (Date.now() - age) / 1000;
  fs.utimesSync(join(folder, LOCK), made, made);
  return folder;
}

/** Lets every look at the clock be so many milliseconds later, and nobody wait. */
function hurry(step: number): () => number {
  const start = Date.now();
  let now = start;
  jest.spyOn(Date, 'now').mockImplementation(() => (now += step));
  jest.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
  return () => now - start;
}

/** What processes seem to be: alive, gone, or of somebody else. */
function processesAre(code?: string): void {
  jest.spyOn(process, 'kill').mockImplementation(() => {
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return true;
  });
}

beforeEach(() => {
  // No test waits for real.
  hurry(20_000);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('a lock names its process, and is gone when given back', () => {
  const folder = temporaryFolder();
  const unlock = lock(folder);
  expect(fs.readFileSync(join(folder, LOCK), 'utf8')).toBe(String(process.pid));
  unlock();
  expect(fs.readdirSync(folder)).toEqual([]);
  // Somebody may have deleted it, as the message says.
  expect(unlock).not.toThrow();
});

test.each([
  ['the process lives', undefined],
  ['it is somebody else’s', 'EPERM'],
])('it is waited for a minute where %s', (_, code) => {
  const folder = locked('4194304');
  processesAre(code);
  const passed = hurry(1_000);
  expect(thrownBy(() => lock(folder))).toMatchObject({
    message: `Another run holds ${join(folder, LOCK)}.`,
    help: 'Wait for it to end; if there is none, delete the file.',
  });
  expect(passed()).toBeGreaterThan(60_000);
  expect(passed()).toBeLessThan(70_000);
  expect(fs.readFileSync(join(folder, LOCK), 'utf8')).toBe('4194304');
});

test('between two looks nobody is busy', () => {
  const folder = locked('4194304');
  processesAre();
  const wait = jest.spyOn(Atomics, 'wait').mockImplementation(() => {
    fs.rmSync(join(folder, LOCK));
    return 'timed-out';
  });
  lock(folder)();
  expect(wait.mock.calls).toEqual([[new Int32Array(1), 0, 0, 25]]);
});

test('it is taken over from a process that is gone', () => {
  const folder = locked('4194304');
  processesAre('ESRCH');
  const asked = jest.spyOn(process, 'kill');
  const unlock = lock(folder);
  expect(asked).toHaveBeenCalledWith(4194304, 0);
  expect(fs.readFileSync(join(folder, LOCK), 'utf8')).toBe(String(process.pid));
  expect(fs.readdirSync(folder)).toEqual([LOCK]);
  unlock();
});

const NOBODYS = ['', '0', '-7', '1.5', 'me'];

test.each(NOBODYS)('it is given up after five seconds where it says %j', (text) => {
  jest.restoreAllMocks();
  const now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  jest.spyOn(Atomics, 'wait').mockImplementation(() => {
    throw new Error('It is held.');
  });
  // Nobody must be asked about: 0 and less are groups of processes.
  const asked = jest.spyOn(process, 'kill');
  const [young, old] = [locked(text, 4_000), locked(text, 6_000)];
  expect(() => lock(young)).toThrow('It is held.');
  expect(fs.readdirSync(young)).toEqual([LOCK]);
  // Removed at the first look, made at the second.
  expect(() => lock(old)).toThrow('It is held.');
  expect(fs.readdirSync(old)).toEqual([]);
  lock(old)();
  expect(asked).not.toHaveBeenCalled();
});

/** What may stand in the place of a lock without being one. */
const IN_THE_WAY: Readonly<Record<string, (path: string) => void>> = {
  'a pipe': (path) => void spawnSync('mkfifo', [path]),
  'a folder': fs.mkdirSync,
  'a link': (path) => {
    fs.writeFileSync(`${path}-elsewhere`, '7');
    fs.symlinkSync(`${path}-elsewhere`, path);
  },
  'a link to nothing': (path) => {
    fs.symlinkSync(`${path}-nowhere`, path);
  },
};

describe.each(Object.entries(IN_THE_WAY))('%s', (_, make) => {
  test.each([LOCK, `${LOCK}-claim`])('in the place of %s is said at once, and stays', (name) => {
    const folder = name === LOCK ? temporaryFolder() : locked('4194304');
    const path = join(folder, name);
    make(path);
    processesAre('ESRCH');
    const read = jest.spyOn(fs, 'readFileSync');
    const wait = jest.spyOn(Atomics, 'wait');
    expect(thrownBy(() => lock(folder))).toMatchObject({
      message: `${path} is in the place of the lock, and is not a file.`,
      help: expect.stringContaining('delete or move it') as string,
    });
    expect(wait).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalledWith(path, 'utf8');
    expect(fs.lstatSync(path).isFile()).toBe(false);
  });
});

test('a lock that is given back between two looks is no obstacle', () => {
  const folder = locked('4194304');
  // It goes just when it was found to be there.
  const look = jest.spyOn(fs, 'lstatSync').mockImplementationOnce((path, options) => {
    fs.rmSync(path);
    look.mockRestore();
    return fs.lstatSync(path, options as fs.StatSyncOptions & { throwIfNoEntry: false });
  });
  lock(folder)();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a lock that can not be made is no reason to wait', () => {
  expect(() => lock(join(temporaryFolder(), 'nowhere'))).toThrow(/ENOENT/u);
});

describe('two that take over at once', () => {
  test('the second leaves it to the first', () => {
    const folder = locked('4194304');
    fs.writeFileSync(join(folder, `${LOCK}-claim`), '7');
    jest.spyOn(process, 'kill').mockImplementation((pid) => {
      if (pid !== 7) throw DEAD;
      return true;
    });
    expect(() => lock(folder)).toThrow(CommandError);
    expect(fs.readdirSync(folder).sort()).toEqual([LOCK, `${LOCK}-claim`]);
  });

  test('unless the first is gone too', () => {
    const folder = locked('4194304');
    fs.writeFileSync(join(folder, `${LOCK}-claim`), '4194303');
    processesAre('ESRCH');
    hurry(1_000);
    lock(folder);
    expect(fs.readdirSync(folder)).toEqual([LOCK]);
    expect(fs.readFileSync(join(folder, LOCK), 'utf8')).toBe(String(process.pid));
  });

  test('the lock that the first has just made stays', () => {
    const folder = locked('4194304');
    let looks = 0;
    jest.spyOn(process, 'kill').mockImplementation(() => {
      looks += 1;
      if (looks === 1) throw DEAD;
      return true;
    });
    expect(() => lock(folder)).toThrow(CommandError);
    expect(fs.readFileSync(join(folder, LOCK), 'utf8')).toBe('4194304');
    expect(fs.readdirSync(folder)).toEqual([LOCK]);
  });
});
