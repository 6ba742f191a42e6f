import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';

import { CommandError } from '../../scripts/command-error.js';
import { TEMPORARY } from '../../scripts/files/atomic.js';
import { MANIFEST, readManifest, sha256 } from '../../scripts/files/manifest.js';
import { compare } from '../../scripts/stages/compare.js';
import { write } from '../../scripts/stages/write.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const LOCK = '.vendor-errors-lock';
const OLD = { 'a.ts': 'old a', 'b.ts': 'old b', 'runtime/c.ts': 'old c' };
const NEW = { 'a.ts': 'new a', 'b.ts': 'old b', 'd.ts': 'new d' };

const files = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(texts));

/** The content of every file below a folder, without the manifest. */
function contents(folder: string): Readonly<Record<string, string>> {
  const paths = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== MANIFEST && fs.statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')]),
  );
}

/** What would show that a file was touched. */
function states(folder: string): unknown {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const { ino, mtimeNs } = fs.statSync(join(folder, path), { bigint: true });
      return [path, ino, mtimeNs];
    });
}

/** A folder as an earlier run left it. */
function generated(): string {
  const out = join(temporaryFolder(), 'generated');
  write(files(OLD), out);
  return out;
}

const nothing = { stale: [], missing: [], orphaned: [], kept: [], left: [], unchanged: [] };

afterEach(() => {
  jest.restoreAllMocks();
});

describe('what is written', () => {
  test('everything, into a folder that is not there yet', () => {
    const out = join(temporaryFolder(), 'deep/generated');
    expect(write(files(OLD), out)).toEqual({
      ...nothing,
      missing: ['a.ts', 'b.ts', 'runtime/c.ts'],
    });
    expect(contents(out)).toEqual(OLD);
    expect(Object.fromEntries(readManifest(out))).toEqual({
      'a.ts': sha256('old a'),
      'b.ts': sha256('old b'),
      'runtime/c.ts': sha256('old c'),
    });
  });

  test('nothing the second time', () => {
    const out = generated();
    const before = states(out);
    expect(write(files(OLD), out)).toEqual({
      ...nothing,
      unchanged: ['a.ts', 'b.ts', 'runtime/c.ts'],
    });
    expect(states(out)).toEqual(before);
  });

  test('only what changed; what nothing makes any more goes, with its empty folder', () => {
    const out = generated();
    const { mtimeNs, ino } = fs.statSync(join(out, 'b.ts'), { bigint: true });
    expect(write(files(NEW), out)).toEqual({
      ...nothing,
      stale: ['a.ts'],
      missing: ['d.ts'],
      orphaned: ['runtime/c.ts'],
      unchanged: ['b.ts'],
    });
    expect(contents(out)).toEqual(NEW);
    expect(fs.existsSync(join(out, 'runtime'))).toBe(false);
    expect(fs.statSync(join(out, 'b.ts'), { bigint: true })).toMatchObject({ mtimeNs, ino });
    expect([...readManifest(out).keys()]).toEqual(['a.ts', 'b.ts', 'd.ts']);
  });

  test('a new file in place of the old one, so that readers never see half', () => {
    const out = generated();
    const reader = fs.openSync(join(out, 'a.ts'), 'r');
    write(files(NEW), out);
    expect(fs.readFileSync(reader, 'utf8')).toBe('old a');
    fs.closeSync(reader);
  });

  test('what somebody changed by hand comes back', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'a.ts'), 'mine');
    fs.rmSync(join(out, 'b.ts'));
    expect(write(files(OLD), out)).toMatchObject({ stale: ['a.ts'], missing: ['b.ts'] });
    expect(contents(out)).toEqual(OLD);
  });

  test('not what the run was told to leave', () => {
    const out = generated();
    const leave = new Set(['a.ts', 'd.ts']);
    expect(write(files(NEW), out, leave)).toMatchObject({ left: ['a.ts', 'd.ts'], stale: [] });
    expect(contents(out)).toEqual({ 'a.ts': 'old a', 'b.ts': 'old b' });
    // What was left is still known as ours, what was never written is not.
    expect(Object.fromEntries(readManifest(out))).toMatchObject({ 'a.ts': sha256('old a') });
    expect(readManifest(out).has('d.ts')).toBe(false);
    expect(write(files(NEW), out)).toMatchObject({ stale: ['a.ts'], missing: ['d.ts'] });
  });
});

describe('what belongs to others', () => {
  test('an orphan that somebody changed is kept', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'runtime/c.ts'), 'mine');
    expect(write(files(NEW), out)).toMatchObject({ orphaned: [], kept: ['runtime/c.ts'] });
    expect(contents(out)).toEqual({ ...NEW, 'runtime/c.ts': 'mine' });
    // From now on it is theirs.
    expect(write(files(NEW), out)).toMatchObject({ orphaned: [], kept: [] });
  });

  test('a folder that is not empty stays when its orphan goes', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'runtime/mine.ts'), 'mine');
    write(files(NEW), out);
    expect(contents(out)).toEqual({ ...NEW, 'runtime/mine.ts': 'mine' });
  });

  test('a file that was not generated is not overwritten, and nothing else is written', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'd.ts'), 'mine');
    const before = states(out);
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(states(out)).toEqual(before);
  });

  test('unless it says what would be generated', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'd.ts'), 'new d');
    expect(write(files(NEW), out)).toMatchObject({ missing: [], unchanged: ['b.ts', 'd.ts'] });
    expect([...readManifest(out).keys()]).toContain('d.ts');
  });

  test.each(['a.ts', 'runtime'])('nothing is written through the link %s', (name) => {
    const out = generated();
    const elsewhere = temporaryFolder({ 'a.ts': 'theirs', 'c.ts': 'theirs' });
    fs.rmSync(join(out, name), { recursive: true });
    fs.symlinkSync(name === 'a.ts' ? join(elsewhere, 'a.ts') : elsewhere, join(out, name));
    expect(() => write(files({ ...OLD, ...NEW }), out)).toThrow(CommandError);
    expect(contents(elsewhere)).toEqual({ 'a.ts': 'theirs', 'c.ts': 'theirs' });
    expect(fs.lstatSync(join(out, name)).isSymbolicLink()).toBe(true);
  });

  test('nor is an orphan removed through one', () => {
    const out = generated();
    const elsewhere = temporaryFolder({ 'c.ts': 'old c' });
    fs.rmSync(join(out, 'runtime'), { recursive: true });
    fs.symlinkSync(elsewhere, join(out, 'runtime'));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(elsewhere)).toEqual({ 'c.ts': 'old c' });
  });

  test('the output folder itself may be a link', () => {
    const elsewhere = temporaryFolder();
    const out = join(temporaryFolder(), 'generated');
    fs.symlinkSync(elsewhere, out);
    write(files(OLD), out);
    expect(contents(elsewhere)).toEqual(OLD);
  });

  test('a path that leaves the folder is refused', () => {
    const out = generated();
    for (const path of ['../x.ts', '/x.ts', 'a/../../x.ts', '.hidden', '']) {
      expect(() => write(files({ [path]: 'x' }), out)).toThrow(/Not a path/u);
    }
  });

  test.each([
    ['a folder in the place of a file', 'a.ts', 'inside.txt'],
    ['a file in the place of a folder', 'runtime', undefined],
  ])('%s is said to be in the way', (_, name, inside) => {
    const out = generated();
    fs.rmSync(join(out, name), { recursive: true });
    if (inside === undefined) {
      fs.writeFileSync(join(out, name), 'mine');
    } else {
      fs.mkdirSync(join(out, name));
      fs.writeFileSync(join(out, name, inside), 'mine');
    }
    const before = contents(out);
    expect(() => write(files({ ...OLD, 'a.ts': 'new a' }), out)).toThrow(CommandError);
    expect(contents(out)).toEqual(before);
  });
});

describe('the manifest', () => {
  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{ "files": null }',
    '{ "files": [] }',
    '{ "files": { "a.ts": 5 } }',
  ])('that says %j counts as none: files as they should be are known again', (text) => {
    const out = generated();
    fs.writeFileSync(join(out, MANIFEST), text);
    expect(write(files(OLD), out)).toMatchObject({ unchanged: ['a.ts', 'b.ts', 'runtime/c.ts'] });
    expect(readManifest(out).size).toBe(3);
    fs.writeFileSync(join(out, MANIFEST), text);
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toEqual(OLD);
  });

  test('can name nothing outside of the folder', () => {
    const out = generated();
    const outside = join(out, '../outside.ts');
    fs.writeFileSync(outside, 'theirs');
    const hash = sha256('theirs');
    const names = ['../outside.ts', outside, 'x/../../outside.ts', '..\\outside.ts'];
    const entries = Object.fromEntries(names.map((name) => [name, hash]));
    fs.writeFileSync(join(out, MANIFEST), JSON.stringify({ files: entries }));
    expect(write(files(OLD), out).orphaned).toEqual([]);
    expect(fs.readFileSync(outside, 'utf8')).toBe('theirs');
  });

  test('is the same whatever the order of the files', () => {
    const [one, two] = [generated(), join(temporaryFolder(), 'generated')];
    write(new Map(Object.entries(OLD).reverse()), two);
    expect(fs.readFileSync(join(two, MANIFEST), 'utf8')).toBe(
      fs.readFileSync(join(one, MANIFEST), 'utf8'),
    );
  });
});

describe('what other runs left behind', () => {
  test('temporary files are removed', () => {
    const out = generated();
    fs.writeFileSync(join(out, `${TEMPORARY}1-a.ts`), 'half');
    fs.writeFileSync(join(out, `runtime/${TEMPORARY}${process.pid}-c.ts`), 'half');
    write(files({ ...OLD, 'runtime/c.ts': 'new c' }), out);
    expect(contents(out)).toEqual({ ...OLD, 'runtime/c.ts': 'new c' });
  });

  test('the lock of a process that died is taken over', () => {
    const out = generated();
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.writeFileSync(join(out, LOCK), String(pid));
    write(files(NEW), out);
    expect(contents(out)).toEqual(NEW);
  });

  test('even when that process died while taking over from another', () => {
    const out = generated();
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.writeFileSync(join(out, LOCK), String(pid));
    fs.writeFileSync(join(out, `${LOCK}-claim`), String(pid));
    write(files(NEW), out);
    expect(contents(out)).toEqual(NEW);
  });

  test('so is one whose holder never said who it was', () => {
    const out = generated();
    fs.writeFileSync(join(out, LOCK), '');
    const longAgo = Date.now() / 1000 - 60;
    fs.utimesSync(join(out, LOCK), longAgo, longAgo);
    write(files(NEW), out);
    expect(contents(out)).toEqual(NEW);
  });

  test('the lock of a process that lives is waited for', () => {
    const out = generated();
    const script = `echo $$ > "$0.tmp"; mv "$0.tmp" "$0"; sleep 0.4; rm "$0"`;
    const holder = spawn('sh', ['-c', script, join(out, LOCK)], { stdio: 'ignore' });
    while (!fs.existsSync(join(out, LOCK))) spawnSync('sleep', ['0.02']);
    const started = performance.now();
    write(files(NEW), out);
    expect(performance.now() - started).toBeGreaterThan(100);
    expect(contents(out)).toEqual(NEW);
    holder.unref();
  });

  test('though not for ever', () => {
    const out = generated();
    fs.writeFileSync(join(out, LOCK), String(process.pid));
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toEqual({ ...OLD, [LOCK]: String(process.pid) });
  });

  test('nor for a pipe in its place: reading that would wait for whoever writes to it', () => {
    const out = generated();
    spawnSync('mkfifo', [join(out, LOCK)]);
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(fs.statSync(join(out, LOCK)).isFIFO()).toBe(true);
    fs.rmSync(join(out, LOCK));
    expect(contents(out)).toEqual(OLD);
  });

  test('a pipe or a folder in the place of the list is refused', () => {
    for (const command of ['mkfifo', 'mkdir']) {
      const out = generated();
      fs.rmSync(join(out, MANIFEST));
      spawnSync(command, [join(out, MANIFEST)]);
      expect(() => write(files(NEW), out)).toThrow(CommandError);
      expect(fs.readFileSync(join(out, 'a.ts'), 'utf8')).toBe('old a');
    }
  });

  test('nor for ever for one that is taking over from another and does not end', () => {
    const out = generated();
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.writeFileSync(join(out, LOCK), String(pid));
    fs.writeFileSync(join(out, `${LOCK}-claim`), String(process.pid));
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toMatchObject({ ...OLD, [LOCK]: String(pid) });
  });

  test('a lock that another run took over first is not removed', () => {
    const out = generated();
    fs.writeFileSync(join(out, LOCK), '1');
    let looks = 0;
    jest.spyOn(process, 'kill').mockImplementation(() => {
      looks += 1;
      if (looks === 1) throw Object.assign(new Error('gone'), { code: 'ESRCH' });
      return true;
    });
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(contents(out)).toEqual({ ...OLD, [LOCK]: '1' });
  });

  test('one that is released between two looks is no obstacle', () => {
    const out = generated();
    const path = join(out, LOCK);
    fs.writeFileSync(path, String(process.pid));
    const { readFileSync } = fs;
    jest
      .spyOn(fs, 'readFileSync')
      .mockImplementation((...args: Parameters<typeof readFileSync>) => {
        if (args[0] === path) fs.rmSync(path, { force: true });
        return readFileSync(...args);
      });
    write(files(NEW), out);
    jest.restoreAllMocks();
    expect(contents(out)).toEqual(NEW);
  });

  test('our own lock is released, also when the run fails', () => {
    const out = generated();
    expect(fs.existsSync(join(out, LOCK))).toBe(false);
    fs.writeFileSync(join(out, 'd.ts'), 'mine');
    expect(() => write(files(NEW), out)).toThrow(CommandError);
    expect(fs.existsSync(join(out, LOCK))).toBe(false);
  });
});

describe('when the disk fails', () => {
  const CALLS = [
    'mkdirSync',
    'openSync',
    'writeSync',
    'fsyncSync',
    'closeSync',
    'renameSync',
    'writeFileSync',
    'readFileSync',
    'readdirSync',
    'lstatSync',
    'rmSync',
    'rmdirSync',
  ] as const;

  /** Nothing here depends on waiting for a real disk, and the rounds are many. */
  const noWait = (): void => undefined;

  /** Lets the k-th call on the disk fail, and all later ones too when the process is to be dead from there. */
  function failAt(k: number, code: string, dead: boolean): () => number {
    let calls = 0;
    for (const name of CALLS) {
      const original = (name === 'fsyncSync' ? noWait : fs[name]) as (
        ...args: unknown[]
      ) => unknown;
      jest.spyOn(fs, name as 'rmSync').mockImplementation((...args: unknown[]): void => {
        calls += 1;
        if (calls === k || (dead && calls > k)) throw Object.assign(new Error(code), { code });
        return original(...args) as undefined;
      });
    }
    return () => calls;
  }

  test.each([
    ['ENOSPC', false],
    ['EIO', true],
  ])(
    'with %s (and for good: %s), every file is old or new, and the next run mends it',
    (code, dead) => {
      for (let k = 1; ; k += 1) {
        jest.spyOn(fs, 'fsyncSync').mockImplementation(noWait);
        const out = generated();
        const calls = failAt(k, code, dead);
        let failed = false;
        try {
          write(files(NEW), out);
        } catch {
          failed = true;
        }
        const total = calls();
        jest.restoreAllMocks();
        jest.spyOn(fs, 'fsyncSync').mockImplementation(noWait);
        if (!failed && total < k) break;
        for (const [path, text] of Object.entries(contents(out))) {
          if (path === LOCK || path.includes(TEMPORARY)) continue;
          expect([OLD, NEW].map((texts) => (texts as Record<string, string>)[path])).toContain(
            text,
          );
        }
        // A process that is gone holds no lock; this one is still here.
        fs.rmSync(join(out, LOCK), { force: true });
        write(files(NEW), out);
        expect(contents(out)).toEqual(NEW);
        expect(write(files(NEW), out)).toMatchObject({ stale: [], missing: [], orphaned: [] });
      }
    },
  );
});

describe('compare', () => {
  test('says what would be written, and writes nothing', () => {
    const out = generated();
    fs.writeFileSync(join(out, 'b.ts'), 'mine');
    const before = states(out);
    expect(compare(files(NEW), out)).toEqual({
      ...nothing,
      stale: ['a.ts', 'b.ts'],
      missing: ['d.ts'],
      orphaned: ['runtime/c.ts'],
    });
    expect(states(out)).toEqual(before);
  });

  test('finds everything missing in a folder that is not there', () => {
    const out = join(temporaryFolder(), 'generated');
    expect(compare(files(OLD), out).missing).toEqual(Object.keys(OLD));
    expect(fs.existsSync(out)).toBe(false);
  });
});
